import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { fieldOf, type QuestionAnswer, questionAnswerOf, saysSomething } from '../answers/question-answer';
import { questionnaireAt } from '../grid/grid-registry';
import { type Chapter, isOpen } from '../grid/questionnaire';
import { type Act, type Review } from '../review/review';
import { about, assertPossible } from '../review/review-decision';
import { type ReviewFact } from '../review/review-facts';
import { reviewProblems } from '../review/review-problems';

/** A chapter of the questions that one member was asked to fill. */
export type SectionAssignment = {
  /** The code of the chapter. */
  readonly section: string;
  /** Null once taken back: the version goes on, so that an older page is told. */
  readonly memberId: string | null;
  readonly dueOn: Day | null;
  readonly doneAt: Date | null;
  readonly version: number;
};

export type AssignedSection = { readonly assignment: SectionAssignment; readonly facts: readonly ReviewFact[] };

export const noAssignment = (section: string): SectionAssignment => ({
  section,
  memberId: null,
  dueOn: null,
  doneAt: null,
  version: 0,
});

/** Chapters that have something to fill, with the questions asked today. */
export const sectionsOf = ({ questions }: Pick<Review, 'questions'>): readonly Chapter[] =>
  questionnaireAt(questions)
    .chapters.map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
    .filter((chapter) => chapter.questions.length > 0);

/** How many questions of a chapter have an answer. */
export const answeredIn = ({ questions }: Chapter, answers: readonly QuestionAnswer[]): number =>
  questions.filter(({ code, fields }) => {
    const answer = questionAnswerOf(answers, code);
    return fields.some(({ name }) => saysSomething(fieldOf(answer, name).value));
  }).length;

/** Whom a chapter is given to and until when; null takes it back. The same words again change nothing. */
export type Assigning = {
  readonly section: string;
  readonly memberId: string | null;
  readonly dueOn: Day | null;
  /** Members who may be asked. */
  readonly members: readonly string[];
  readonly today: Day;
};

export const assignSection = (
  review: Review,
  stored: SectionAssignment,
  { section, memberId, dueOn, members, today }: Assigning,
  act: Act,
): AssignedSection => {
  assertPossible('answer', review);
  const due = memberId === null ? null : dueOn;
  const isSame = stored.memberId === memberId && stored.dueOn === due;
  if (isSame) return { assignment: stored, facts: [] };
  const faults = [
    ...(memberId === null || members.includes(memberId) ? [] : [faultAt(['memberId'], 'choice')]),
    ...(due === stored.dueOn ? [] : dueFaults(due, today)),
  ];
  if (faults.length > 0) throw reviewProblems['invalid-assignment']({}, faults);

  const isSamePerson = stored.memberId === memberId;
  return {
    assignment: {
      section,
      memberId,
      dueOn: due,
      doneAt: isSamePerson ? stored.doneAt : null,
      version: stored.version + 1,
    },
    facts: [{ type: memberId === null ? 'section-taken-back' : 'section-assigned', ...about(review, act), section }],
  };
};

/** The member says that their part is done, or takes it up again. */
export const finishSection = (
  review: Review,
  stored: SectionAssignment,
  { done }: { readonly done: boolean },
  act: Act,
): AssignedSection => {
  assertPossible('answer', review);
  if (stored.memberId === null) throw reviewProblems['section-not-assigned']();
  if ((stored.doneAt !== null) === done) return { assignment: stored, facts: [] };

  return {
    assignment: { ...stored, doneAt: done ? act.at : null, version: stored.version + 1 },
    facts: [{ type: done ? 'section-done' : 'section-reopened', ...about(review, act), section: stored.section }],
  };
};

/** Whether a member may write these codes: all of them in chapters that were given to them. */
export const mayFillAsAssigned = (
  review: Pick<Review, 'questions'>,
  assignments: readonly SectionAssignment[],
  { memberId, codes }: { readonly memberId: string; readonly codes: readonly string[] },
): boolean => {
  const given = new Set(assignments.filter((each) => each.memberId === memberId).map(({ section }) => section));
  const open = new Set(
    sectionsOf(review)
      .filter(({ code }) => given.has(code))
      .flatMap(({ questions }) => questions.map(({ code }) => code)),
  );
  return codes.length > 0 && codes.every((code) => open.has(code));
};

const dueFaults = (dueOn: Day | null, today: Day): readonly FieldFault[] => {
  if (dueOn === null) return [];
  if (!isDay(dueOn)) return [faultAt(['dueOn'], 'day')];
  return dueOn < today ? [faultAt(['dueOn'], 'day-passed')] : [];
};
