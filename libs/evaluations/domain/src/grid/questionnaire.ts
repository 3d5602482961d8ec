import { type Words } from '@entente/platform/kernel';

/** Questions of the annual review, of the strategy of the organisation, or to people supported. */
export type Questionnaire = {
  readonly kind: 'annual-review' | 'strategy' | 'feedback';
  readonly version: number;
  /** The id of an organisation's own questionnaire; absent from those that ship with Entente. */
  readonly own?: string;
  readonly title: Words;
  readonly chapters: readonly Chapter[];
  /** Questions of Entente that the organisation does not ask; none in those that ship. */
  readonly hidden?: readonly Question[];
};

export type Chapter = { readonly code: string; readonly name: Words; readonly questions: readonly Question[] };

export type Question = {
  readonly code: string;
  readonly text: Words;
  /** Shown under the question. */
  readonly help?: Words;
  /** The review cannot be concluded without an answer. */
  readonly required?: true;
  readonly fields: readonly QuestionField[];
  readonly source: QuestionSource;
  /** What will stand beside the answer once Entente keeps it. */
  readonly awaited: readonly AwaitedSource[];
  /** Decision, next date and validation belong to the conclusion of the review, not to its answers. */
  readonly heldBy: 'answers' | 'conclusion';
};

/** Where an answer comes from: facts that Entente holds, people's own view, or a record that does not exist yet. */
export type QuestionSource =
  { readonly state: 'known'; readonly from: KnownSource } | { readonly state: 'asked' } | { readonly state: 'awaited' };

export const knownSources = [
  'convention-status',
  'last-review',
  'contributions-received',
  'contributions-given',
  'referents',
  'information-annex',
  'objectives',
  'actions',
  'dependency',
  'review-rhythm',
] as const;
export type KnownSource = (typeof knownSources)[number];

export type AwaitedSource =
  | 'meeting-log'
  | 'events'
  | 'indicators'
  | 'feedback'
  | 'swot'
  | 'time-log'
  | 'reply-times'
  | 'partner-hints'
  | 'partner-validation';

export type Option = { readonly code: string; readonly label: Words };

/** One input of a question; `name` is the key of its value in the answer. */
export type QuestionField = { readonly name: string; readonly label: Words; readonly required?: true } & FieldForm;

export type FieldForm =
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | { readonly type: 'multiple'; readonly options: readonly Option[] }
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'list'; readonly maxItems: number; readonly maxLength: number }
  | { readonly type: 'number'; readonly most: number; readonly decimals: 0 | 1; readonly unit: Words | null }
  | { readonly type: 'day' }
  | { readonly type: 'rating' }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly maxRows: number };

export type CellForm = Exclude<FieldForm, { readonly type: 'table' | 'list' | 'multiple' | 'rating' }>;

export type Column = { readonly name: string; readonly label: Words } & CellForm;

export const questionsOf = ({ chapters }: Questionnaire): readonly Question[] =>
  chapters.flatMap(({ questions }) => questions);

export const questionOf = (questionnaire: Questionnaire, code: string): Question | undefined =>
  questionsOf(questionnaire).find((question) => question.code === code);

/** Questions that can be answered today: from what Entente knows, or by the people themselves. */
export const openQuestionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionsOf(questionnaire).filter(isOpen);

export const isOpen = ({ source, heldBy }: Question): boolean => source.state !== 'awaited' && heldBy === 'answers';

/** Questions that Entente answers first, from its own records. */
export const prefilledQuestionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionsOf(questionnaire).filter(({ source }) => source.state === 'known');
