import { type Words } from '@entente/platform/kernel';
import {
  type Chapter,
  isOpen,
  type Question,
  type QuestionField,
  type Questionnaire,
  questionsOf,
} from '../grid/questionnaire';
import { faceOptions } from './feedback-questionnaire';
import {
  type AdaptedQuestion,
  type ChapterContent,
  type OwnAnswer,
  type QuestionsContent,
  questionsLimits,
} from './questions-content';

const noWords: Words = { fr: '', en: '' };

/** Chapters whose questions are answered by people: the decision and what Entente awaits are nobody's to reword. */
export const adaptableChapters = (base: Questionnaire): readonly Chapter[] =>
  base.chapters
    .map((chapter) => ({ ...chapter, questions: chapter.questions.filter(isOpen) }))
    .filter(({ questions }) => questions.length > 0);

/** Entente's questionnaire as something to adapt: every question asked, as it is worded. */
export const questionsContentOf = (base: Questionnaire): QuestionsContent => ({
  base: base.version,
  title: base.title,
  chapters: adaptableChapters(base).map(({ code, questions }) => ({
    code,
    questions: questions.map((question) => ({
      code: question.code,
      text: question.text,
      help: noWords,
      asked: 'optional',
    })),
  })),
});

const ownField = ({ type, options, unit }: OwnAnswer): QuestionField => {
  const common = { name: 'answer', label: { fr: 'Réponse', en: 'Answer' } };
  switch (type) {
    case 'text':
      return { ...common, type, maxLength: questionsLimits.answer };
    case 'choice':
    case 'multiple':
      return { ...common, type, options };
    case 'faces':
      return { ...common, type: 'choice', options: faceOptions };
    case 'number':
      return { ...common, type, most: questionsLimits.most, decimals: 1, unit: unit.fr === '' ? null : unit };
  }
};

const shippedOrOwn = (code: string, answer: OwnAnswer | undefined, base: Questionnaire): Omit<Question, 'text'>[] => {
  const shipped = questionsOf(base).find((question) => question.code === code);
  if (shipped) return [shipped];
  if (!answer) return [];
  return [{ code, fields: [ownField(answer)], source: { state: 'asked' }, awaited: [], heldBy: 'answers' }];
};

const adapted = ({ code, text, help, asked, answer }: AdaptedQuestion, base: Questionnaire): readonly Question[] =>
  asked === 'hidden'
    ? []
    : shippedOrOwn(code, answer, base).map((question) => ({
        ...question,
        text,
        ...(help.fr === '' ? {} : { help }),
        ...(asked === 'required' ? { required: true as const } : {}),
      }));

const hiddenIn = ({ chapters }: QuestionsContent, base: Questionnaire): readonly Question[] => {
  const hidden = new Set(
    chapters.flatMap(({ questions }) => questions.flatMap(({ code, asked }) => (asked === 'hidden' ? [code] : []))),
  );
  return questionsOf(base).filter((question) => isOpen(question) && hidden.has(question.code));
};

/** The questionnaire that is answered: Entente's, with the words, the order and the questions of others. */
export const adaptQuestionnaire = (
  base: Questionnaire,
  content: QuestionsContent,
  { version, own }: { readonly version: number; readonly own: string },
): Questionnaire => {
  const written = new Map(content.chapters.map((chapter): [string, ChapterContent] => [chapter.code, chapter]));
  return {
    kind: base.kind,
    version,
    own,
    title: content.title,
    chapters: base.chapters.map((chapter) => ({
      ...chapter,
      questions: [
        ...(written.get(chapter.code)?.questions ?? []).flatMap((question) => adapted(question, base)),
        ...chapter.questions.filter((question) => !isOpen(question)),
      ],
    })),
    hidden: hiddenIn(content, base),
  };
};
