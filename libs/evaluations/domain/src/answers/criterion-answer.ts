import { type Versioned } from './versioned';

/** What one side says of one criterion. Empty (`null`) is not « sans objet »: only the latter leaves the count. */
export type Judgement = { readonly rating: number } | { readonly notApplicable: string } | null;

/** Judgement and comment are versioned apart, so that rating in one tab and commenting in another both hold. */
export type CriterionAnswer = {
  readonly code: string;
  readonly judgement: Versioned<Judgement>;
  readonly comment: Versioned<string>;
  /** What the rating rests on, in a few words; left out where nothing was ever said. */
  readonly evidence?: Versioned<string>;
  /** Its web address. */
  readonly link?: Versioned<string>;
};

export const emptyAnswer = (code: string): CriterionAnswer => ({
  code,
  judgement: { value: null, version: 0 },
  comment: { value: '', version: 0 },
});

export const answerOf = (answers: readonly CriterionAnswer[], code: string): CriterionAnswer =>
  answers.find((answer) => answer.code === code) ?? emptyAnswer(code);

export const ratingOf = (judgement: Judgement): number | null =>
  judgement !== null && 'rating' in judgement ? judgement.rating : null;

export const notApplicableReasonOf = (judgement: Judgement): string | null =>
  judgement !== null && 'notApplicable' in judgement ? judgement.notApplicable : null;

export const isNotApplicable = (judgement: Judgement): boolean => notApplicableReasonOf(judgement) !== null;

export const sameJudgement = (a: Judgement, b: Judgement): boolean =>
  ratingOf(a) === ratingOf(b) && notApplicableReasonOf(a) === notApplicableReasonOf(b);
