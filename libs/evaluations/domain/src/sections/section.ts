import { type Day, type FieldFault, faultAt, isDay, type Words } from '@entente/platform/kernel';
import { answerOf } from '../answers/criterion-answer';
import { fieldOf, questionAnswerOf, saysSomething } from '../answers/question-answer';
import { criteriaOf } from '../grid/evaluation-grid';
import { gridAt, questionnaireAt } from '../grid/grid-registry';
import { isOpen } from '../grid/questionnaire';
import { type Act, type Review } from '../review/review';
import { about, assertPossible } from '../review/review-decision';
import { type ReviewFact } from '../review/review-facts';
import { reviewProblems } from '../review/review-problems';
import { askedOf } from '../score/asked';

/** A part of a review that one member was asked to fill. */
export type SectionAssignment = {
  /** The code of the part. */
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

/** What a part is made of: criteria that are rated, or questions that are answered. */
export const sectionParts = ['criteria', 'questions'] as const;
export type SectionPart = (typeof sectionParts)[number];

/** A dimension of the grid, or a chapter of the questions: what is given to one person at once. */
export type Section = {
  readonly code: string;
  readonly part: SectionPart;
  readonly name: Words;
  /** The criteria or questions inside. */
  readonly codes: readonly string[];
};

type Content = Pick<Review, 'grid' | 'questions'>;

// Organisations name their dimensions and their chapters as they like: one code may stand on both sides.
const gridPrefix = 'grid.';

/** How a dimension is named among the parts of a review. */
export const dimensionSection = (code: string): string => `${gridPrefix}${code}`;

/** Parts that have something to fill, in the order of the review: the dimensions of its grid, then its chapters. */
export const sectionsOf = ({ grid, questions }: Content): readonly Section[] => [
  ...gridAt(grid).dimensions.map(({ code, name, criteria }) => ({
    code: dimensionSection(code),
    part: 'criteria' as const,
    name,
    codes: criteria.map((criterion) => criterion.code),
  })),
  ...questionnaireAt(questions)
    .chapters.map(({ code, name, questions: all }) => ({
      code,
      part: 'questions' as const,
      name,
      codes: all.filter(isOpen).map((question) => question.code),
    }))
    .filter(({ codes }) => codes.length > 0),
];

type Answered = Content & Pick<Review, 'answers' | 'questionAnswers'>;

const ratedOf = ({ grid, answers }: Answered, { codes }: Section) => {
  const asked = new Set(criteriaOf(askedOf(gridAt(grid), answers)).map(({ code }) => code));
  const inside = codes.filter((code) => asked.has(code));
  const rated = inside.filter((code) => answerOf(answers, code).judgement.value !== null);
  return { answered: rated.length, total: inside.length };
};

/** How many criteria of a part, among those asked today, or questions have an answer. */
export const progressOf = (
  review: Answered,
  section: Section,
): { readonly answered: number; readonly total: number } => {
  if (section.part === 'criteria') return ratedOf(review, section);
  const inside = questionnaireAt(review.questions)
    .chapters.flatMap(({ questions }) => questions)
    .filter(({ code }) => section.codes.includes(code));
  const answered = inside.filter(({ code, fields }) => {
    const answer = questionAnswerOf(review.questionAnswers, code);
    return fields.some(({ name }) => saysSomething(fieldOf(answer, name).value));
  });
  return { answered: answered.length, total: inside.length };
};

/** Whom a part is given to and until when; null takes it back. The same words again change nothing. */
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

/** Whether a member may write these codes: all of them in parts that were given to them. */
export const mayFillAsAssigned = (
  review: Content,
  assignments: readonly SectionAssignment[],
  { memberId, codes }: { readonly memberId: string; readonly codes: readonly string[] },
): boolean => {
  const given = new Set(assignments.filter((each) => each.memberId === memberId).map(({ section }) => section));
  const open = new Set(
    sectionsOf(review)
      .filter(({ code }) => given.has(code))
      .flatMap((section) => section.codes),
  );
  return codes.length > 0 && codes.every((code) => open.has(code));
};

const dueFaults = (dueOn: Day | null, today: Day): readonly FieldFault[] => {
  if (dueOn === null) return [];
  if (!isDay(dueOn)) return [faultAt(['dueOn'], 'day')];
  return dueOn < today ? [faultAt(['dueOn'], 'day-passed')] : [];
};

/** Parts that people may be given: where each side rates alone, no dimension. */
export const givenAlone = (
  sections: readonly Section[],
  { twoSided }: { readonly twoSided: boolean },
): readonly Section[] => (twoSided ? sections.filter(({ part }) => part === 'questions') : sections);
