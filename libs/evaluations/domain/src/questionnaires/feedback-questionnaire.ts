import { type Words } from '@entente/platform/kernel';
import { type Asked } from '../feedback/asked-questions';
import { feedbackTextMax } from '../feedback/feedback-answers';
import { faces, type FeedbackKind, type FeedbackQuestion, feedbackQuestions } from '../feedback/feedback-questions';
import { tongue as en } from '../feedback/languages/en';
import { tongue as fr } from '../feedback/languages/fr';
import { type Option, type Question, type QuestionField, type Questionnaire } from '../grid/questionnaire';

type Worded = Readonly<Record<string, Asked>>;
const wordsOf = ({ code }: FeedbackQuestion): readonly [Asked | undefined, Asked | undefined] => [
  (fr.questions as Worded)[code],
  (en.questions as Worded)[code],
];

const optionsOf = (question: FeedbackQuestion): readonly Option[] => {
  const [french, english] = wordsOf(question);
  return question.choices.map((code) => ({
    code,
    label: { fr: french?.choices[code] ?? code, en: english?.choices[code] ?? code },
  }));
};

const label: Words = { fr: 'Réponse', en: 'Answer' };

const answerFields = (kind: FeedbackKind, options: readonly Option[]): readonly QuestionField[] => {
  const common = { name: 'answer', label };
  if (kind === 'text') return [{ ...common, type: 'text', maxLength: feedbackTextMax }];
  return [{ ...common, type: kind === 'many' ? 'multiple' : 'choice', options }];
};

const asQuestion = (question: FeedbackQuestion): Question => {
  const [french, english] = wordsOf(question);
  return {
    code: question.code,
    text: { fr: french?.ask ?? question.code, en: english?.ask ?? question.code },
    fields: answerFields(question.kind, optionsOf(question)),
    source: { state: 'asked' },
    awaited: [],
    heldBy: 'answers',
  };
};

/** What people supported are asked (domain.md 3.3.e), in the shape in which an organisation adapts a questionnaire. */
export const feedbackQuestionnaireV1: Questionnaire = {
  kind: 'feedback',
  version: 1,
  title: { fr: 'Questions aux personnes', en: 'Questions to people' },
  chapters: [
    {
      code: 'FBK',
      name: { fr: 'Questions posées', en: 'Questions asked' },
      questions: feedbackQuestions.map(asQuestion),
    },
  ],
};

/** Four faces with the words of Entente: what an own question answered by faces offers. */
export const faceOptions: readonly Option[] = optionsOf({ code: 'FBK-13', ...faces });

export const currentFeedbackQuestions: Questionnaire = feedbackQuestionnaireV1;
