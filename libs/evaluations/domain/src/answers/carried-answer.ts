import { type FieldValue, saysSomething, sameFieldValue } from './question-answer';

/** One field whose answer was taken over from an earlier review, with what it said there. */
export type CarriedAnswer = {
  readonly code: string;
  /** `comment` of a criterion, or the name of a question’s field. */
  readonly field: string;
  /** The year of the review it comes from. */
  readonly year: number;
  readonly value: FieldValue;
};

export const sinceEarlierStates = ['unchanged', 'modified', 'new', 'unanswered'] as const;
/** What became of an answer since the earlier review. */
export type SinceEarlier = (typeof sinceEarlierStates)[number];

export const carriedOf = (carried: readonly CarriedAnswer[], code: string): readonly CarriedAnswer[] =>
  carried.filter((each) => each.code === code);

export const carriedField = (
  carried: readonly CarriedAnswer[],
  code: string,
  field: string,
): CarriedAnswer | undefined => carriedOf(carried, code).find((each) => each.field === field);

type Answered = { readonly fields: readonly string[]; readonly valueOf: (field: string) => FieldValue };

/**
 * Only what was taken over can be modified or unchanged: a rating given this year beside a carried comment changes
 * nothing to the comment.
 */
export const sinceEarlier = (taken: readonly CarriedAnswer[], { fields, valueOf }: Answered): SinceEarlier => {
  if (taken.length > 0) {
    return taken.every(({ field, value }) => sameFieldValue(valueOf(field), value)) ? 'unchanged' : 'modified';
  }
  return fields.some((field) => saysSomething(valueOf(field))) ? 'new' : 'unanswered';
};
