import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkChanges, checkText } from '../answers/check-answer';
import { ratingOf } from '../answers/criterion-answer';
import { type AnswerChange, type AnswerConflict, mergeAnswers } from '../answers/merge-answers';
import { type Write, mergeWrite } from '../answers/versioned';
import { gridAt } from '../grid/grid-registry';
import { type Review } from '../review/review';
import { reviewProblems } from '../review/review-problems';
import { type Rater, type RaterNote, isIn, noteOf, raterLimits } from './rater';
import { sideProblems } from './side-problems';

export type RaterChange = AnswerChange & { readonly note?: Write<string> };

export type RatedAlone = {
  readonly rater: Rater;
  /** Codes of the criteria that changed. */
  readonly written: readonly string[];
  readonly conflicts: readonly AnswerConflict[];
};

/** Somebody out, a rating handed in or a review that moved on: each is refused in its own words. */
export const assertMayRate = (review: Pick<Review, 'status'>, rater: Rater): void => {
  if (rater.withdrawnAt !== null) throw sideProblems['not-invited']();
  if (review.status !== 'rating') throw sideProblems['rating-closed']();
  if (isIn(rater)) throw sideProblems['handed-in']();
};

/** One autosave of one person; what another tab wrote meanwhile comes back, both values kept. */
export const rateAlone = (review: Review, rater: Rater, changes: readonly RaterChange[]): RatedAlone => {
  assertMayRate(review, rater);
  const faults = [...checkChanges(gridAt(review.grid), changes), ...checkNotes(changes)];
  if (faults.length > 0) throw reviewProblems['invalid-answers']({}, faults);

  const merged = mergeAnswers(rater.answers, changes);
  const noted = mergeNotes(rater.notes, changes);
  const written = [...new Set([...merged.written, ...noted.written])];
  const status = written.length > 0 && rater.status === 'invited' ? 'rating' : rater.status;
  return {
    rater: { ...rater, status, answers: merged.answers, notes: noted.notes },
    written,
    conflicts: [...merged.conflicts, ...noted.conflicts],
  };
};

const checkNotes = (changes: readonly RaterChange[]): readonly FieldFault[] =>
  changes.flatMap(({ note }, index) =>
    note ? checkText(note.value, raterLimits.note, ['answers', index, 'note']) : [],
  );

type MergedNotes = {
  readonly notes: readonly RaterNote[];
  readonly written: readonly string[];
  readonly conflicts: readonly AnswerConflict[];
};

const mergeNotes = (stored: readonly RaterNote[], changes: readonly RaterChange[]): MergedNotes =>
  changes.reduce<MergedNotes>(
    (sofar, { code, note }) => {
      if (!note) return sofar;
      const { kept, outcome } = mergeWrite(noteOf(sofar.notes, code), note);
      if (outcome === 'conflict') {
        const conflict = { code, field: 'note', yours: note.value, theirs: kept };
        return { ...sofar, conflicts: [...sofar.conflicts, conflict] };
      }
      if (outcome === 'unchanged') return sofar;
      const others = sofar.notes.filter((each) => each.code !== code);
      return { ...sofar, notes: [...others, { code, note: kept }], written: [...sofar.written, code] };
    },
    { notes: stored, written: [], conflicts: [] },
  );

/** Locks it. A second press changes nothing. */
export const handIn = (review: Pick<Review, 'status'>, rater: Rater, at: Date): Rater => {
  if (isIn(rater) && rater.withdrawnAt === null) return rater;
  assertMayRate(review, rater);
  if (!rater.answers.some(({ judgement }) => ratingOf(judgement.value) !== null)) throw sideProblems['nothing-rated']();
  return { ...rater, status: 'handed-in', handedInAt: at, returnReason: '' };
};

/** Gives it back to be completed, before anybody has seen both sides. */
export const sendBack = (
  { status }: Pick<Review, 'status'>,
  rater: Rater,
  { reason, compared }: { readonly reason: string; readonly compared: boolean },
): Rater => {
  if (status !== 'rating') throw sideProblems['rating-closed']();
  if (compared) throw sideProblems['already-compared']();
  if (!isIn(rater) || rater.withdrawnAt !== null) throw sideProblems['not-handed-in']();
  const said = reason.trim();
  if (said === '') throw sideProblems['invalid-return']({}, [faultAt(['reason'], 'required')]);
  const faults = checkText(said, raterLimits.reason, ['reason']);
  if (faults.length > 0) throw sideProblems['invalid-return']({}, faults);
  return { ...rater, status: 'sent-back', handedInAt: null, returnReason: said };
};

/** What they said no longer counts, and their link opens nothing; not once the review was concluded on it. */
export const withdrawRater = (
  { status }: Pick<Review, 'status'>,
  rater: Rater,
  { at, compared }: { readonly at: Date; readonly compared: boolean },
): Rater => {
  if (status !== 'rating') throw sideProblems['rating-closed']();
  if (compared) throw sideProblems['already-compared']();
  return rater.withdrawnAt === null ? { ...rater, withdrawnAt: at } : rater;
};
