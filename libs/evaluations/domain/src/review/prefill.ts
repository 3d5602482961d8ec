import { type Day, type Params, type Words, addMonths } from '@entente/platform/kernel';
import { prefillWords } from '../content/prefill-words';
import { type FieldValue } from '../answers/question-answer';
import { type FeedbackFigures } from '../feedback/feedback-figures';
import { type ReviewFigures } from '../indicators/review-figures';
import { type KnownSource, type Questionnaire, prefilledQuestionsOf } from '../grid/questionnaire';
import { type TieFacts, dependencyIndex } from './dependency-index';

/** What Entente knows of a partnership when its review is prepared. */
export type ReviewSources = {
  readonly convention: ConventionSource | null;
  readonly lastReviewOn: Day | null;
  readonly contributions: readonly ContributionSource[];
  readonly referents: ReferentSource;
  readonly tie: TieFacts;
  /** What indicators say of the year; null while none is followed. */
  readonly indicators: ReviewFigures | null;
  /** What people said in the year, as it may be shown; null without results. */
  readonly feedback: FeedbackFigures | null;
  readonly on: Day;
};

/** Names, empty when nobody is named, and since when each answers for the tie. */
export type ReferentSource = {
  readonly ours: string;
  readonly theirs: string;
  readonly oursSince: Day | null;
  readonly theirsSince: Day | null;
};

export type ConventionSource = {
  readonly startedOn: Day;
  readonly form: 'letters' | 'action-sheet' | 'convention' | 'charter';
  readonly objectives: readonly string[];
  readonly actions: readonly { readonly action: string; readonly planned: string }[];
  readonly reviewEveryMonths: number | null;
  readonly informationAnnex: boolean;
};

export type ContributionSource = {
  readonly direction: 'gives' | 'receives';
  readonly label: string;
  readonly unit: string;
  readonly planned: number | null;
};

/** A proposal, saved only when somebody keeps it; `basis` says from where it comes. */
export type Prefill = {
  readonly code: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly basis: { readonly words: Words; readonly params: Params };
};

type Proposal = Omit<Prefill, 'code'>;

export const prefillReview = (questionnaire: Questionnaire, sources: ReviewSources): readonly Prefill[] =>
  prefilledQuestionsOf(questionnaire).flatMap(({ code, source }) => {
    const proposal = source.state === 'known' ? proposals[source.from](sources) : null;
    return proposal ? [{ code, ...proposal }] : [];
  });

const usualMonths = 12;

/** How often a partnership is reviewed: as its convention says, else once a year. */
export const reviewMonths = (convention: Pick<ConventionSource, 'reviewEveryMonths'> | null): number =>
  convention?.reviewEveryMonths ?? usualMonths;

/** The review after this one, at the rhythm of the convention; a year when it says nothing. */
export const nextReviewDay = (heldOn: Day, everyMonths: number | null): Day =>
  addMonths(heldOn, everyMonths ?? usualMonths);

const from = (words: Words, values: Proposal['values'] = {}, params: Params = {}): Proposal => ({
  values,
  basis: { words, params },
});

const proposals: Readonly<Record<KnownSource, (sources: ReviewSources) => Proposal | null>> = {
  'convention-status': ({ convention }) =>
    convention
      ? from(prefillWords.conventionInForce, { form: convention.form })
      : from(prefillWords.noConvention, { form: 'informal' }),
  'last-review': ({ lastReviewOn }) =>
    lastReviewOn
      ? from(prefillWords.lastReview, { lastReviewOn })
      : from(prefillWords.noReview, { regular: 'no', lastReviewOn: null }),
  'contributions-received': (sources) => contributions(sources, 'receives'),
  'contributions-given': (sources) => contributions(sources, 'gives'),
  referents: ({ referents }) =>
    referents.ours || referents.theirs
      ? from(prefillWords.referents, {}, { ours: referents.ours || '–', theirs: referents.theirs || '–' })
      : from(prefillWords.noReferents),
  'information-annex': ({ convention }) =>
    convention && from(convention.informationAnnex ? prefillWords.informationAnnex : prefillWords.noInformationAnnex),
  objectives: ({ convention }) =>
    convention &&
    from(prefillWords.objectives, {
      objectives: convention.objectives.map((objective) => ({ objective, state: null, value: null })),
    }),
  actions: ({ convention }) =>
    convention &&
    from(prefillWords.actions, {
      actions: convention.actions.map(({ action, planned }) => ({ action, planned, done: null })),
    }),
  dependency: ({ tie }) => {
    const { points, outOf } = dependencyIndex(tie);
    return from(prefillWords.dependency, { dependency: points }, { outOf });
  },
  'review-rhythm': ({ convention, on }) => {
    const months = reviewMonths(convention);
    return from(prefillWords.rhythm, { nextReviewOn: nextReviewDay(on, months) }, { months });
  },
};

const contributions = (
  { contributions: all }: ReviewSources,
  direction: ContributionSource['direction'],
): Proposal | null => {
  const listed = all.filter((contribution) => contribution.direction === direction);
  if (listed.length === 0) return null;
  return from(prefillWords.contributions, {
    contributions: listed.map(({ label, unit, planned }) => ({ contribution: label, unit, planned, done: null })),
  });
};
