import { type Brand } from '@entente/platform/kernel';
import { type CriterionAnswer, answerOf } from '../answers/criterion-answer';
import { type Versioned } from '../answers/versioned';
import { type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { askedOf } from '../score/asked';

export const sides = ['ours', 'partner'] as const;
export type Side = (typeof sides)[number];

export const raterStatuses = ['invited', 'rating', 'handed-in', 'sent-back'] as const;
export type RaterStatus = (typeof raterStatuses)[number];

export type RaterId = Brand<string, 'RaterId'>;

/** A member of ours by their account, somebody of the partner by a personal link. */
export type RaterPerson = { readonly name: string; readonly email: string; readonly memberId: string | null };

/** A word for one's own side: it never leaves it. */
export type RaterNote = { readonly code: string; readonly note: Versioned<string> };

/** Somebody who rates one review for one side, alone. */
export type Rater = {
  readonly id: RaterId;
  readonly side: Side;
  readonly person: RaterPerson;
  readonly status: RaterStatus;
  readonly answers: readonly CriterionAnswer[];
  readonly notes: readonly RaterNote[];
  readonly invitedAt: Date;
  readonly handedInAt: Date | null;
  /** Why it was given back, until it is handed in again. */
  readonly returnReason: string;
  readonly withdrawnAt: Date | null;
};

export const raterLimits = { perSide: 20, name: 120, email: 200, reason: 500, note: 2000 } as const;

export const isIn = ({ status }: Pick<Rater, 'status'>): boolean => status === 'handed-in';

/** Who counts: whoever was withdrawn does not. */
export const presentRaters = <R extends Pick<Rater, 'side' | 'withdrawnAt'>>(
  raters: readonly R[],
  side?: Side,
): readonly R[] => raters.filter((rater) => rater.withdrawnAt === null && (side === undefined || rater.side === side));

/** A side is in when somebody rated for it and nobody is still at it. */
export const isSideIn = (raters: readonly Pick<Rater, 'side' | 'status' | 'withdrawnAt'>[], side: Side): boolean => {
  const present = presentRaters(raters, side);
  return present.length > 0 && present.every(isIn);
};

export const areBothIn = (raters: readonly Pick<Rater, 'side' | 'status' | 'withdrawnAt'>[]): boolean =>
  sides.every((side) => isSideIn(raters, side));

/** Criteria without an answer: what handing in says is missing. */
export const unansweredCodes = (grid: EvaluationGrid, answers: readonly CriterionAnswer[]): readonly string[] =>
  criteriaOf(askedOf(grid, answers)).flatMap(({ code }) =>
    answerOf(answers, code).judgement.value === null ? [code] : [],
  );

export const noteOf = (notes: readonly RaterNote[], code: string): Versioned<string> =>
  notes.find((each) => each.code === code)?.note ?? { value: '', version: 0 };
