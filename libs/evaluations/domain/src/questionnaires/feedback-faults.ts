import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type AdaptedQuestion, type QuestionsContent, questionsLimits } from './questions-content';

const one = ({ asked, help }: AdaptedQuestion, path: readonly (string | number)[]): readonly FieldFault[] => [
  ...(asked === 'required' ? [faultAt([...path, 'asked'], 'feedback-required')] : []),
  ...(help.fr.trim() + help.en.trim() === '' ? [] : [faultAt([...path, 'help'], 'feedback-help')]),
];

/** What holds of questions to people supported alone: every one may be passed, and few are asked. */
export const feedbackFaults = ({ chapters }: QuestionsContent): readonly FieldFault[] => {
  const asked = chapters.flatMap(({ questions }) => questions.filter((question) => question.asked !== 'hidden'));
  const max = questionsLimits.askedOfPeople;
  return [
    ...chapters.flatMap(({ questions }, c) =>
      questions.flatMap((question, q) => one(question, ['chapters', c, 'questions', q])),
    ),
    ...(asked.length > max ? [faultAt(['chapters'], 'feedback-too-many', { count: asked.length, max })] : []),
  ];
};
