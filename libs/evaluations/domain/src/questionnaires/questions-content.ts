import { type Words } from '@entente/platform/kernel';
import { type FeedbackLanguage } from '../feedback/feedback-languages';
import { type GridRef } from '../grid/evaluation-grid';
import { type Option } from '../grid/questionnaire';

/** Questionnaires that an organisation may adapt: of the annual review, of its own strategy, to people supported. */
export const questionsKinds = ['annual-review', 'strategy', 'feedback'] as const;
export type QuestionsKind = (typeof questionsKinds)[number];

/**
 * A questionnaire of an organisation: what it says otherwise than the one of Entente. Where an answer comes from and how
 * it is given belong to the shipped code and are not in here, so nothing that is written can part the two.
 */
export type QuestionsContent = {
  /** The version of Entente's questionnaire that it adapts. */
  readonly base: number;
  readonly title: Words;
  readonly chapters: readonly ChapterContent[];
};

/** Which questionnaire, for ever; an organisation's own one travels in `content` once it was read. */
export type QuestionsRef = Omit<GridRef, 'content'> & { readonly content?: QuestionsContent };

/** The questions of a chapter in the order they are asked; chapters are those of Entente. */
export type ChapterContent = { readonly code: string; readonly questions: readonly AdaptedQuestion[] };

/** `required`: the review cannot be concluded, or validated, without an answer. `hidden`: not asked. */
export const askings = ['required', 'optional', 'hidden'] as const;
export type Asking = (typeof askings)[number];

export type AdaptedQuestion = {
  readonly code: string;
  readonly text: Words;
  /** Shown under the question; may be empty. */
  readonly help: Words;
  readonly asked: Asking;
  /** Its words in the other languages; of questions to people supported only. */
  readonly tongues?: Tongues;
  /** What is answered: of the organisation's own questions only. */
  readonly answer?: OwnAnswer;
};

/** Words in languages of people supported that are none of the interface's; absent where nothing is written. */
export type Tongues = Readonly<Partial<Record<Exclude<FeedbackLanguage, keyof Words>, string>>>;

export const ownAnswerTypes = ['text', 'choice', 'number', 'multiple', 'faces'] as const;
export type OwnAnswerType = (typeof ownAnswerTypes)[number];

/** How an own question of a kind may be answered. Faces have the words of Entente, in every language. */
export const answerTypesOf: Readonly<Record<QuestionsKind, readonly OwnAnswerType[]>> = {
  'annual-review': ['text', 'choice', 'number'],
  strategy: ['text', 'choice', 'number'],
  feedback: ['choice', 'multiple', 'faces', 'text'],
};

/** A choice of an own question; `tongues` of questions to people supported only. */
export type OwnOption = Option & { readonly tongues?: Tongues };

/** `options` count for one choice or several, `unit` for a number; kept when the type changes, so that nothing typed is lost. */
export type OwnAnswer = {
  readonly type: OwnAnswerType;
  readonly options: readonly OwnOption[];
  readonly unit: Words;
};

/** As it is being written; `lastOwn` counts the codes it ever gave, so that none is given twice. */
export type QuestionsDraft = { readonly content: QuestionsContent; readonly lastOwn: number };

export const questionsLimits = {
  title: 120,
  text: 300,
  help: 300,
  label: 80,
  unit: 30,
  note: 300,
  questions: 60,
  /** Questions to people supported, hidden ones aside. */
  askedOfPeople: 20,
  fewestOptions: 2,
  options: 12,
  own: 999,
  /** Characters of an answer in words, and the highest number. */
  answer: 1000,
  most: 1_000_000,
  /** Bytes of a file. */
  file: 200_000,
} as const;

/** How codes of an organisation's own questions begin, by kind: never as those of Entente, whose meaning is kept. */
export const ownPrefixes: Readonly<Record<QuestionsKind, string>> = {
  'annual-review': 'LRQ',
  strategy: 'LSQ',
  feedback: 'LFQ',
};

export const ownQuestionCode = (kind: QuestionsKind, number: number): string =>
  `${ownPrefixes[kind]}-${String(number).padStart(3, '0')}`;

/** The number of an own code of this kind; null for any other. */
export const ownQuestionNumber = (kind: QuestionsKind, code: string): number | null => {
  const found = /^(L[RSF]Q)-(\d{3})$/.exec(code);
  return found?.[1] === ownPrefixes[kind] ? Number(found[2]) : null;
};
