import { Injectable } from '@nestjs/common';
import { readScore, reviewReport, scoreAnswers, gridAt, type ReportPerson } from '@entente/evaluations/domain';
import { FileStore, SystemClock, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { ReviewReportContent } from '../document/contents';
import type { StoredReview } from '../persistence/review.store';
import { type ReviewContext, ReviewSurroundings } from '../sources/review-context';
import { startOfTie } from '../sources/tie.source';

/** Puts a report in words, ready to be drawn elsewhere. */
@Injectable()
export class ReportContent {
  constructor(
    private readonly surroundings: ReviewSurroundings,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async read(tx: Tx, stored: StoredReview, language: Language): Promise<ReviewReportContent> {
    const context = await this.surroundings.read(tx, stored, language);
    const { name, logoSha256 } = context.organisation;
    const logo = logoSha256 ? await this.files.getIn(tx, logoSha256) : null;
    return {
      report: reportOf(stored, context),
      edition: { author: name, createdAt: this.clock.now(), logo: logo?.bytes ?? null },
    };
  }
}

const reportOf = ({ review, score, sides }: StoredReview, context: ReviewContext) => {
  const grid = gridAt(review.grid);
  const { known, organisation, previous, convention, on, language } = context;
  return reviewReport({
    review,
    score: readScore(grid, score),
    sides: sides && { joint: sides.joint, theirs: sides.theirs && readScore(grid, sides.theirs) },
    previous: previous && { year: previous.year, score: scoreAnswers(gridAt(previous.grid), previous.answers) },
    parties: { ours: organisation.name, theirs: known.partner.name },
    people: namesOf(context),
    startedOn: startOfTie(known.partnership, convention?.startedOn ?? null),
    known: { informationAnnex: convention?.informationAnnex ?? false },
    on,
    language,
  });
};

const namesOf = ({ members, known }: ReviewContext): ReadonlyMap<string, ReportPerson> =>
  new Map([
    ...[...members.values()].map(({ id, name, jobTitle }) => [id, { name, role: jobTitle }] as const),
    ...known.contacts.map(
      ({ id, name, functions }) => [id as string, { name, role: functions.at(-1)?.title ?? '' }] as const,
    ),
  ]);
