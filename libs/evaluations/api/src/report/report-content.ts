import { Injectable } from '@nestjs/common';
import {
  type BoardInput,
  gridAt,
  readScore,
  type ReportPerson,
  reviewReport,
  scoreAnswers,
  type ReportInput,
  standingValidations,
  type Validation,
} from '@entente/evaluations/domain';
import { FileStore, SystemClock, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { ReviewReportContent } from '../document/contents';
import type { StoredReview } from '../persistence/review.store';
import { evidenceBySide } from '../two-sides/evidence-by-side';
import { SidesRows } from '../two-sides/sides-desk';
import { resultFingerprint } from '../two-sides/validation.view';
import { computedIndicators } from '../indicators/sources/computed-indicators';
import { type ReviewContext, ReviewSurroundings } from '../sources/review-context';
import { startOfTie } from '../sources/tie.source';

/** Puts a report in words, ready to be drawn elsewhere. */
@Injectable()
export class ReportContent {
  constructor(
    private readonly surroundings: ReviewSurroundings,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
    private readonly rows: SidesRows,
  ) {}

  async read(tx: Tx, stored: StoredReview, language: Language): Promise<ReviewReportContent> {
    const context = await this.surroundings.read(tx, stored, language);
    const { name, logoSha256 } = context.organisation;
    const parties = { ours: name, theirs: context.known.partner.name };
    const both = await this.bothSides(tx, stored, parties);
    const logo = logoSha256 ? await this.files.getIn(tx, logoSha256) : null;
    return {
      report: reportOf(stored, context, both),
      edition: { author: name, createdAt: this.clock.now(), logo: logo?.bytes ?? null },
    };
  }

  /** Validations of this very result, for one that changed since is to be validated again; and what each side shows. */
  private async bothSides(tx: Tx, { review, sides }: StoredReview, parties: Parties): Promise<BothSides> {
    if (!sides) return alone;
    const { validations, comparedAt } = await this.rows.sides.find(tx, review.id);
    const raters = await this.rows.raters.ofReview(tx, review.id);
    return {
      validations: standingValidations(validations, resultFingerprint(review)),
      evidence: evidenceBySide(raters, { parties, compared: comparedAt !== null }),
    };
  }
}

type Parties = { readonly ours: string; readonly theirs: string };

type BothSides = {
  readonly validations: readonly Validation[];
  readonly evidence: NonNullable<ReportInput['evidence']> | null;
};

const alone: BothSides = { validations: [], evidence: null };

const reportOf = ({ review, score, sides }: StoredReview, context: ReviewContext, both: BothSides) => {
  const grid = gridAt(review.grid);
  const { known, organisation, previous, convention, on, language } = context;
  return reviewReport({
    review,
    score: readScore(grid, score),
    sides: sides && {
      joint: sides.joint,
      theirs: sides.theirs && readScore(grid, sides.theirs),
      validations: both.validations,
    },
    previous: previous && {
      year: previous.year,
      score: scoreAnswers(gridAt(previous.grid), previous.answers),
      rated: previous,
    },
    ...(both.evidence ? { evidence: both.evidence } : {}),
    parties: { ours: organisation.name, theirs: known.partner.name },
    people: namesOf(context),
    startedOn: startOfTie(known.partnership, convention?.startedOn ?? null),
    known: { informationAnnex: convention?.informationAnnex ?? false },
    indicators: boardOf(context),
    on,
    language,
  });
};

const boardOf = (context: ReviewContext): BoardInput | null => {
  const { indicators, on } = context;
  return indicators && { ...indicators, on, computed: computedIndicators({ ...context, ...indicators }) };
};

const namesOf = ({ members, known }: ReviewContext): ReadonlyMap<string, ReportPerson> =>
  new Map([
    ...[...members.values()].map(({ id, name, jobTitle }) => [id, { name, role: jobTitle }] as const),
    ...known.contacts.map(
      ({ id, name, functions }) => [id as string, { name, role: functions.at(-1)?.title ?? '' }] as const,
    ),
  ]);
