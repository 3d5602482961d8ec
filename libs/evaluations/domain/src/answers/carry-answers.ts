import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type AnsweredReview } from '../review/answer-review';
import { type Act, type Review } from '../review/review';
import { about, assertPossible } from '../review/review-decision';
import { reviewProblems } from '../review/review-problems';
import { type CarriedAnswer, carriedField } from './carried-answer';
import { answerOf } from './criterion-answer';
import { earlierAnswers, type EarlierAnswer } from './earlier-answers';
import { type AnswerConflict, mergeAnswers, mergeQuestionAnswers } from './merge-answers';
import {
  type FieldValue,
  fieldOf,
  isQuestionCode,
  saysSomething,
  questionAnswerOf,
  sameFieldValue,
} from './question-answer';
import { type Versioned } from './versioned';

/** One field, and the version that was under the eyes. */
export type CarryAsked = { readonly code: string; readonly field: string; readonly seen: number };

export const carryLimit = 200;

type Writing = CarryAsked & { readonly value: FieldValue };

/** The field as it is stored: a criterion's comment or a question's field. */
const storedAt = (
  { answers, questionAnswers }: Pick<Review, 'answers' | 'questionAnswers'>,
  { code, field }: Pick<CarryAsked, 'code' | 'field'>,
): Versioned<FieldValue> =>
  field === 'comment' && !isQuestionCode(code)
    ? answerOf(answers, code).comment
    : fieldOf(questionAnswerOf(questionAnswers, code), field);

/** Takes answers of an earlier review over, into fields that are empty; never a rating, never over what is written. */
export const carryAnswers = (
  review: Review,
  earlier: Review,
  asked: readonly CarryAsked[],
  act: Act,
): AnsweredReview => {
  assertPossible('answer', review);
  const offered = earlierAnswers(earlier, review);
  const faults = asked.flatMap((each, index) => carryFaults(review, { each, offer: offerOf(offered, each), index }));
  if (faults.length > 0) throw reviewProblems['invalid-answers']({}, faults);

  const writing = asked.flatMap((each) => {
    const offer = offerOf(offered, each);
    return offer ? [{ ...each, value: offer.value }] : [];
  });
  const { changed, codes, conflicts } = written(review, writing);
  const taken = writing.filter((each) => !conflicts.some((conflict) => isSameField(conflict, each)));
  const marks = review.carried ?? [];
  const unmarked = taken.filter(({ code, field }) => carriedField(marks, code, field)?.year !== earlier.year);
  const carried = taken.reduce<readonly CarriedAnswer[]>(
    (all, { code, field, value }) => withMark(all, { code, field, value, year: earlier.year }),
    marks,
  );
  const all = [...codes, ...unmarked.map(({ code }) => code)];
  return { review: { ...changed, carried }, facts: factsOf(review, 'answers-carried', { codes: all, act }), conflicts };
};

/** Undoes a reprise that nobody touched since; what was edited meanwhile comes back with both values. */
export const giveBackAnswers = (review: Review, asked: readonly CarryAsked[], act: Act): AnsweredReview => {
  assertPossible('answer', review);
  const marks = review.carried ?? [];
  const returning = asked.filter(({ code, field }) => carriedField(marks, code, field) !== undefined);
  const { changed, codes, conflicts } = written(
    review,
    returning.map((each) => ({ ...each, value: isQuestionCode(each.code) ? null : '' })),
  );
  const returned = returning.filter((each) => !conflicts.some((conflict) => isSameField(conflict, each)));
  const carried = marks.filter((mark) => !returned.some((each) => isSameField(each, mark)));
  const all = [...codes, ...returned.map(({ code }) => code)];
  return {
    review: { ...changed, carried },
    facts: factsOf(review, 'answers-given-back', { codes: all, act }),
    conflicts,
  };
};

type Field = Pick<CarryAsked, 'code' | 'field'>;

const isSameField = (a: Field, b: Field): boolean => a.code === b.code && a.field === b.field;

const offerOf = (offered: readonly EarlierAnswer[], asked: Field): EarlierAnswer | undefined =>
  offered.find((each) => isSameField(each, asked));

const carryFaults = (
  review: Review,
  {
    each,
    offer,
    index,
  }: { readonly each: CarryAsked; readonly offer: EarlierAnswer | undefined; readonly index: number },
): readonly FieldFault[] => {
  if (!offer) return [faultAt(['answers', index], 'nothing-to-carry')];
  if (!offer.carriable) return [faultAt(['answers', index], 'rating-not-carried')];
  const { value, version } = storedAt(review, each);
  const isTaken = saysSomething(value) && !sameFieldValue(value, offer.value);
  return isTaken && version === each.seen ? [faultAt(['answers', index], 'already-answered')] : [];
};

const written = (
  review: Review,
  writing: readonly Writing[],
): {
  readonly changed: Review;
  readonly codes: readonly string[];
  readonly conflicts: readonly AnswerConflict[];
} => {
  const comments = writing.filter(({ code }) => !isQuestionCode(code));
  const fields = writing.filter(({ code }) => isQuestionCode(code));
  const criteria = mergeAnswers(
    review.answers,
    comments.map(({ code, value, seen }) => ({
      code,
      comment: { value: typeof value === 'string' ? value : '', seen },
    })),
  );
  const asked = mergeQuestionAnswers(
    review.questionAnswers,
    fields.map(({ code, field, value, seen }) => ({ code, fields: { [field]: { value, seen } } })),
  );
  return {
    changed: { ...review, answers: criteria.answers, questionAnswers: asked.answers },
    codes: [...criteria.written, ...asked.written],
    conflicts: [...criteria.conflicts, ...asked.conflicts],
  };
};

const withMark = (all: readonly CarriedAnswer[], mark: CarriedAnswer): readonly CarriedAnswer[] =>
  all.some((each) => isSameField(each, mark))
    ? all.map((each) => (isSameField(each, mark) ? mark : each))
    : [...all, mark];

/** Nothing happened when nothing differs: the same press twice leaves one trace. */
const factsOf = (
  before: Review,
  type: 'answers-carried' | 'answers-given-back',
  { codes, act }: { readonly codes: readonly string[]; readonly act: Act },
): AnsweredReview['facts'] => (codes.length === 0 ? [] : [{ type, ...about(before, act), codes: [...new Set(codes)] }]);
