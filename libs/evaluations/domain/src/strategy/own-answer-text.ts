import { formatNumber, type Language, noBreakSpace } from '@entente/platform/kernel';
import { fieldOf, type FieldValue, type QuestionAnswer, questionAnswerOf } from '../answers/question-answer';
import { type Question, type Questionnaire, type QuestionField, questionsOf } from '../grid/questionnaire';
import { print } from '../report/printed-words';
import { ownAnswerField } from './compare-strategies';

const isOwnField = ({ name }: QuestionField): boolean => name === ownAnswerField;

/** Questions that the organisation added to those of Entente. */
export const ownQuestionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  questionsOf(questionnaire).filter(({ fields }) => fields.some(isOwnField));

const numberText = (value: number, field: QuestionField & { readonly type: 'number' }, language: Language): string => {
  const figure = formatNumber(value, language, field.decimals);
  return field.unit ? `${figure}${noBreakSpace}${field.unit[language]}` : figure;
};

const textOf = (value: FieldValue, field: QuestionField, language: Language): string => {
  if (typeof value === 'number' && field.type === 'number') return numberText(value, field, language);
  if (typeof value !== 'string') return '';
  const option = field.type === 'choice' ? field.options.find(({ code }) => code === value) : undefined;
  return option ? print(option.label, language) : value.trim();
};

/** What was answered to a question of the organisation's own, in words; empty when nothing was. */
export const ownAnswerText = (
  { code, fields }: Question,
  answers: readonly QuestionAnswer[],
  language: Language,
): string => {
  const field = fields.find(isOwnField);
  return field ? textOf(fieldOf(questionAnswerOf(answers, code), field.name).value, field, language) : '';
};
