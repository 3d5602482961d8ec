/** How a question is answered: one choice, one of four faces, several choices, or words alone. */
export const feedbackKinds = ['choice', 'faces', 'many', 'text'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

type QuestionData = {
  readonly kind: FeedbackKind;
  readonly choices: readonly string[];
  /** Choices put together when each alone would be too few to be shown. */
  readonly groups?: readonly (readonly string[])[];
  /** Words may go with the choices. */
  readonly words?: true;
};

/** Four faces, from the best to the worst. */
export const faces = {
  kind: 'faces',
  choices: ['very', 'rather', 'little', 'not'],
  groups: [
    ['very', 'rather'],
    ['little', 'not'],
  ],
} as const;

const data = {
  'FBK-01': { kind: 'choice', choices: ['self', 'relative', 'helped'] },
  'FBK-02': { kind: 'choice', choices: ['yes', 'no', 'unknown'], groups: [['yes'], ['no', 'unknown']] },
  'FBK-03': { kind: 'choice', choices: ['yes', 'little', 'no'], groups: [['yes'], ['little', 'no']] },
  'FBK-04': {
    kind: 'choice',
    choices: ['yes', 'no-need', 'not-able'],
    groups: [['yes'], ['no-need', 'not-able']],
  },
  'FBK-05': {
    kind: 'choice',
    choices: ['yes', 'little', 'no', 'none'],
    groups: [['yes'], ['little', 'no', 'none']],
  },
  'FBK-06': {
    kind: 'choice',
    choices: ['always', 'sometimes', 'no', 'none'],
    groups: [['always'], ['sometimes', 'no', 'none']],
  },
  'FBK-07': faces,
  'FBK-08': {
    kind: 'choice',
    choices: ['week', 'month', 'quarter', 'longer', 'never'],
    groups: [
      ['week', 'month'],
      ['quarter', 'longer', 'never'],
    ],
  },
  'FBK-09': faces,
  'FBK-10': { kind: 'choice', choices: ['no', 'little', 'much'], groups: [['no'], ['little', 'much']] },
  'FBK-11': {
    kind: 'choice',
    choices: ['better', 'no', 'worse'],
    groups: [['better'], ['no', 'worse']],
    words: true,
  },
  'FBK-12': {
    kind: 'many',
    choices: ['delay', 'distance', 'money', 'papers', 'language', 'phone', 'fear', 'hours', 'nothing', 'other'],
    words: true,
  },
  'FBK-13': faces,
  'FBK-14': { kind: 'text', choices: [], words: true },
  'FBK-15': { kind: 'text', choices: [], words: true },
} as const satisfies Readonly<Record<string, QuestionData>>;

export type FeedbackCode = keyof typeof data;
export type ChoiceOf<Code extends FeedbackCode> = (typeof data)[Code]['choices'][number];

/** A question as it is answered, of Entente or of an organisation. */
export type FeedbackQuestion = QuestionData & { readonly code: string };

/** Questions asked to people supported, in order (domain.md 3.3.e); their words are in `languages`, one file each. */
export const feedbackQuestions: readonly FeedbackQuestion[] = Object.entries<QuestionData>(data).map(
  ([code, question]) => ({ ...question, code }),
);

export const isFeedbackCode = (code: string): code is FeedbackCode => Object.hasOwn(data, code);

export const feedbackQuestion = (code: FeedbackCode): FeedbackQuestion => ({ ...data[code], code });
