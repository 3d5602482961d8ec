import { conventionScope } from '../document/convention-scope';
import { type ConventionParties, isMultilateral } from '../parties/convention-party';
import { isMet } from '../template/condition';
import { type Chapter, type ConventionTemplate, type Question } from '../template/convention-template';
import { type CellField, type Field } from '../template/field';
import { isPresent, rawOf, type Scope } from '../wording/scope';
import { type ConventionAnswers, isUnknown, type QuestionId } from './convention-answers';

/** `unknown` is « Je ne sais pas encore »: seen, and left open. */
export type QuestionState = 'answered' | 'started' | 'unknown' | 'unseen';

export type AskedQuestion = {
  readonly question: Question;
  readonly number: number;
  readonly chapter: string;
  readonly state: QuestionState;
};

export type FlowChapter = {
  readonly id: string;
  readonly title: Chapter['title'];
  readonly number: number;
  readonly done: boolean;
  readonly questions: readonly AskedQuestion[];
};

export type Flow = {
  readonly chapters: readonly FlowChapter[];
  readonly total: number;
  readonly answered: number;
  /** Minutes that the questions still open usually take. */
  readonly minutesLeft: number;
  readonly next: QuestionId | null;
};

/** Whether this field of a question is put to people: what was answered beside it calls for it. */
export const isFieldAsked = (
  field: Field | CellField,
  answer: Readonly<Record<string, unknown>>,
  parties: ConventionParties,
): boolean => {
  if (field.multilateral && !isMultilateral(parties)) return false;
  const { when } = field;
  return !when || when.is.some((wanted) => wanted === answer[when.field]);
};

const isCellAsked = ({ optional, when }: CellField, row: Scope): boolean => {
  if (optional || !when) return !optional;
  const content = row.get(when.field)?.content;
  return content !== undefined && when.is.some((wanted) => wanted === rawOf(content));
};

const rowsComplete = (field: Field, rows: readonly Scope[]): boolean =>
  field.kind !== 'rows' ||
  rows.every((row) =>
    field.columns
      .filter((column) => isCellAsked(column, row))
      .every(({ name }) => row.get(name)?.content.kind !== 'missing'),
  );

const isFilled = (field: Field, question: QuestionId, scope: Scope): boolean => {
  const content = scope.get(`${question}.${field.name}`)?.content;
  if (content === undefined || content.kind === 'missing') return false;
  return content.kind !== 'rows' || rowsComplete(field, content.rows);
};

const partiesState = (parties: ConventionParties, fewest: number): QuestionState => {
  const named = parties.filter(
    ({ legalName, address, representative }) => legalName !== '' && address !== '' && representative.name !== '',
  );
  if (named.length === parties.length && parties.length >= fewest) return 'answered';
  return parties.some(({ legalName }) => legalName !== '') ? 'started' : 'unseen';
};

type Filling = {
  readonly answers: ConventionAnswers;
  readonly parties: ConventionParties;
  readonly scope: Scope;
  readonly fewest: number;
};

const fieldsState = ({ id, fields }: Question, { answers, parties, scope }: Filling): QuestionState => {
  const needed = fields.filter((field) => !field.optional && isFieldAsked(field, answers[id], parties));
  const filled = needed.filter((field) => isFilled(field, id, scope));
  const touched = fields.some((field) => isPresent(scope.get(`${id}.${field.name}`)?.content ?? { kind: 'missing' }));
  // A screen whose fields are all optional is answered only once something stands in it.
  if (filled.length === needed.length && (needed.length > 0 || touched)) return 'answered';
  if (isUnknown(answers, id)) return 'unknown';
  return touched || filled.length > 0 ? 'started' : 'unseen';
};

const stateOf = (question: Question, filling: Filling): QuestionState =>
  question.shows === 'parties' ? partiesState(filling.parties, filling.fewest) : fieldsState(question, filling);

const isOpen = ({ state }: AskedQuestion): boolean => state === 'unseen' || state === 'started';

/** The questions to ask, in order, with where each stands: a question that does not apply is not asked. */
export const questionFlow = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): Flow => {
  const scope = conventionScope(template, answers, parties);
  const applies = ({ when }: Question): boolean => when === undefined || isMet(when, scope);
  const order = template.chapters.flatMap(({ questions }) => questions.filter(applies));
  const chapters = template.chapters.map(({ id, title, questions }, index): FlowChapter => {
    const asked = questions.filter(applies).map((question) => ({
      question,
      number: order.indexOf(question) + 1,
      chapter: id,
      state: stateOf(question, { answers, parties, scope, fewest: template.fewestParties ?? 2 }),
    }));
    return { id, title, number: index + 1, done: asked.every((each) => !isOpen(each)), questions: asked };
  });
  const all = chapters.flatMap(({ questions }) => questions);
  const open = all.filter(isOpen);
  return {
    chapters,
    total: all.length,
    answered: all.length - open.length,
    minutesLeft: open.reduce((sum, { question }) => sum + question.minutes, 0),
    next: open[0]?.question.id ?? null,
  };
};

/** Required fields of the questions asked that hold nothing: what the text cannot show as a gap is found here. */
export const openQuestions = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): readonly QuestionId[] =>
  questionFlow(template, answers, parties)
    .chapters.flatMap(({ questions }) => questions)
    .filter(
      ({ state, question }) =>
        state !== 'answered' && question.fields.some((field) => !field.optional && !field.when && !field.multilateral),
    )
    .map(({ question }) => question.id);
