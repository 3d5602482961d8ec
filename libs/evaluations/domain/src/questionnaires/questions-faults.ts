import { type FieldFault, faultAt, type Words } from '@entente/platform/kernel';
import { anyChoice } from '../feedback/feedback-answers';
import { type Questionnaire } from '../grid/questionnaire';
import { adaptableChapters } from './adapt-questions';
import { adaptables, baseOf } from './adaptable';
import { feedbackFaults } from './feedback-faults';
import {
  type AdaptedQuestion,
  answerTypesOf,
  type OwnAnswer,
  ownPrefixes,
  ownQuestionNumber,
  type QuestionsContent,
  type QuestionsDraft,
  type QuestionsKind,
  questionsLimits,
} from './questions-content';

type Path = readonly (string | number)[];

/** Everything that keeps a questionnaire from being published, at once, each fault with its JSON pointer. */
export const questionsFaults = (kind: QuestionsKind, { content, lastOwn }: QuestionsDraft): readonly FieldFault[] => {
  const base = baseOf(kind, content);
  return [
    ...(base.version === content.base ? [] : [faultAt(['base'], 'unknown-base', { version: content.base })]),
    ...french(content.title, ['title']),
    ...chapterFaults(content, base),
    ...placed(content).flatMap((one) => questionFaults(one, { kind, base, content, lastOwn })),
    ...countFaults(content),
    ...(kind === 'feedback' ? feedbackFaults(content) : []),
  ];
};

const french = ({ fr }: Words, path: Path): readonly FieldFault[] =>
  fr.trim() === '' ? [faultAt([...path, 'fr'], 'required')] : [];

/** The chapters of Entente, each with every question it has: hidden perhaps, never left out. */
const chapterFaults = (content: QuestionsContent, base: Questionnaire): readonly FieldFault[] => {
  const expected = adaptableChapters(base);
  return [
    ...content.chapters.flatMap(({ code }, index) =>
      expected[index]?.code === code ? [] : [faultAt(['chapters', index, 'code'], 'unknown-chapter', { code })],
    ),
    ...expected.flatMap(({ code, questions }, index) => {
      const written = content.chapters.find((chapter) => chapter.code === code);
      if (!written) return [faultAt(['chapters'], 'missing-chapter', { code })];
      const kept = new Set(written.questions.map((question) => question.code));
      return questions
        .filter((question) => !kept.has(question.code))
        .map((question) => faultAt(['chapters', index, 'questions'], 'question-left-out', { code: question.code }));
    }),
  ];
};

type Placed = { readonly question: AdaptedQuestion; readonly chapter: string; readonly path: Path };

const placed = ({ chapters }: QuestionsContent): readonly Placed[] =>
  chapters.flatMap(({ code, questions }, c) =>
    questions.map((question, q) => ({ question, chapter: code, path: ['chapters', c, 'questions', q] })),
  );

type Whole = QuestionsDraft & { readonly kind: QuestionsKind; readonly base: Questionnaire };

const questionFaults = ({ question, chapter, path }: Placed, whole: Whole): readonly FieldFault[] => {
  const { kind, base, content, lastOwn } = whole;
  const { code, text, asked, answer, tongues } = question;
  const first = placed(content).find((other) => other.question.code === code);
  const number = ownQuestionNumber(kind, code);
  const home = adaptableChapters(base).find(({ questions }) => questions.some((one) => one.code === code));
  return [
    ...(first?.question === question ? [] : [faultAt([...path, 'code'], 'duplicate-code', { code })]),
    ...french(text, [...path, 'text']),
    ...(tongues && kind !== 'feedback' ? [faultAt([...path, 'tongues'], 'tongues-elsewhere')] : []),
    ...(asked === 'hidden' && adaptables[kind].essential.includes(code)
      ? [faultAt([...path, 'asked'], 'question-essential', { code })]
      : []),
    ...(number === null
      ? shippedFaults(question, { kind, chapter, home: home?.code, path })
      : ownFaults({ kind, number, lastOwn, code, answer, path })),
  ];
};

type Shipped = {
  readonly kind: QuestionsKind;
  readonly chapter: string;
  readonly home: string | undefined;
  readonly path: Path;
};

const unknownCode = (kind: QuestionsKind, code: string, path: Path): FieldFault =>
  faultAt([...path, 'code'], 'unknown-question-code', { code, prefix: ownPrefixes[kind] });

const shippedFaults = (
  { code, answer }: AdaptedQuestion,
  { kind, chapter, home, path }: Shipped,
): readonly FieldFault[] => {
  if (home === undefined) return [unknownCode(kind, code, path)];
  return [
    ...(home === chapter ? [] : [faultAt([...path, 'code'], 'question-elsewhere', { code })]),
    ...(answer === undefined ? [] : [faultAt([...path, 'answer'], 'shipped-answer', { code })]),
  ];
};

type Own = {
  readonly kind: QuestionsKind;
  readonly number: number;
  readonly lastOwn: number;
  readonly code: string;
  readonly answer: OwnAnswer | undefined;
  readonly path: Path;
};

const ownFaults = ({ kind, number, lastOwn, code, answer, path }: Own): readonly FieldFault[] => [
  ...(number >= 1 && number <= lastOwn ? [] : [unknownCode(kind, code, path)]),
  ...(answer ? answerFaults(kind, answer, [...path, 'answer']) : [faultAt([...path, 'answer'], 'required')]),
];

// Feedback counts under this code whoever answered at all: a choice of that name would be counted twice.
const isReserved = (kind: QuestionsKind, code: string): boolean => kind === 'feedback' && code === anyChoice;

const answerFaults = (kind: QuestionsKind, { type, options }: OwnAnswer, path: Path): readonly FieldFault[] => {
  if (!answerTypesOf[kind].includes(type)) return [faultAt([...path, 'type'], 'answer-type')];
  if (type !== 'choice' && type !== 'multiple') return [];
  const min = questionsLimits.fewestOptions;
  return [
    ...(options.length < min ? [faultAt([...path, 'options'], 'min-items', { min })] : []),
    ...options.flatMap(({ code, label }, index) => [
      ...(options.findIndex((other) => other.code === code) < index || isReserved(kind, code)
        ? [faultAt([...path, 'options', index, 'code'], 'duplicate-code', { code })]
        : []),
      ...french(label, [...path, 'options', index, 'label']),
    ]),
  ];
};

const countFaults = (content: QuestionsContent): readonly FieldFault[] => {
  const count = placed(content).length;
  const max = questionsLimits.questions;
  return count > max ? [faultAt(['chapters'], 'too-many-questions', { count, max })] : [];
};
