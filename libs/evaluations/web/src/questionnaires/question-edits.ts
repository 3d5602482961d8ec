import {
  type AdaptedQuestion,
  type ChapterContent,
  type OwnAnswer,
  ownQuestionCode,
  type QuestionsContent,
  type QuestionsDraft,
  type QuestionsKind,
} from '@entente/evaluations/domain';

const noWords = { fr: '', en: '' };

const inChapters = (
  content: QuestionsContent,
  change: (questions: readonly AdaptedQuestion[], chapter: ChapterContent) => readonly AdaptedQuestion[],
): QuestionsContent => ({
  ...content,
  chapters: content.chapters.map((chapter) => ({ ...chapter, questions: change(chapter.questions, chapter) })),
});

export const setQuestion = (
  content: QuestionsContent,
  code: string,
  change: Partial<AdaptedQuestion>,
): QuestionsContent =>
  inChapters(content, (all) => all.map((one) => (one.code === code ? { ...one, ...change } : one)));

export const removeQuestion = (content: QuestionsContent, code: string): QuestionsContent =>
  inChapters(content, (all) => all.filter((one) => one.code !== code));

/** Puts a question at a place of its own chapter; nothing beyond its edges. */
export const placeQuestion = (content: QuestionsContent, code: string, index: number): QuestionsContent =>
  inChapters(content, (all) => {
    const moved = all.find((one) => one.code === code);
    if (!moved || index < 0 || index >= all.length) return all;
    return all.filter((one) => one !== moved).toSpliced(index, 0, moved);
  });

/** Where a question stands: its chapter, and its index in it. */
export type QuestionPlace = { readonly chapter: string; readonly index: number };

export const placeOfQuestion = ({ chapters }: QuestionsContent, code: string): QuestionPlace | null => {
  const chapter = chapters.find(({ questions }) => questions.some((one) => one.code === code));
  return chapter ? { chapter: chapter.code, index: chapter.questions.findIndex((one) => one.code === code) } : null;
};

/** Gives a removed question back where it stood, beside all that was written since. */
export const putBack = (
  content: QuestionsContent,
  question: AdaptedQuestion,
  { chapter, index }: QuestionPlace,
): QuestionsContent =>
  inChapters(removeQuestion(content, question.code), (all, { code }) =>
    code === chapter ? all.toSpliced(index, 0, question) : all,
  );

/** One more question of the organisation's own, under a code that was never given. */
export const addQuestion = (kind: QuestionsKind, draft: QuestionsDraft, chapter: string): QuestionsDraft => {
  const lastOwn = draft.lastOwn + 1;
  const question: AdaptedQuestion = {
    code: ownQuestionCode(kind, lastOwn),
    text: noWords,
    help: noWords,
    asked: 'optional',
    answer: { type: 'text', options: [], unit: noWords },
  };
  return {
    lastOwn,
    content: inChapters(draft.content, (all, { code }) => (code === chapter ? [...all, question] : all)),
  };
};

// Without letters and digits that look alike, and without vowels: no word comes out by chance.
const letters = '23456789bcdfghjkmnpqrstvwxz';
const codeLength = 8;

const newCode = (): string =>
  `o${Array.from(crypto.getRandomValues(new Uint8Array(codeLength)), (byte) => letters[byte % letters.length]).join('')}`;

/**
 * One more choice, under a code that this question never gave, not even to a choice since removed: the answers of an
 * earlier year keep the choice that was made.
 */
export const addOption = (answer: OwnAnswer): OwnAnswer => ({
  ...answer,
  options: [...answer.options, { code: newCode(), label: noWords }],
});
