import { gridRef, sameGrid } from '../grid/evaluation-grid';
import { type Option, type Question, type Questionnaire } from '../grid/questionnaire';
import { adaptQuestionnaire } from '../questionnaires/adapt-questions';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { strategyQuestionsV1 } from './content/strategy-questions-v1';

export const currentStrategyQuestions: Questionnaire = strategyQuestionsV1;

export const questionsRef = (questionnaire: Questionnaire): QuestionsRef => gridRef(questionnaire);

/** Every version ever published by Entente. */
export const publishedStrategyQuestions: readonly Questionnaire[] = [strategyQuestionsV1];

/** The questions that some answers were given on; a version that was never published is a programming error. */
export const strategyQuestionsAt = (ref: QuestionsRef): Questionnaire => {
  const { own, version, content } = ref;
  if (own !== undefined && content) return adaptQuestionnaire(shippedAt(content.base), content, { version, own });
  const found = publishedStrategyQuestions.find((candidate) => sameGrid(candidate, gridRef(ref)));
  if (!found) throw new RangeError(`No questions of strategy in version ${version}, or read without their words.`);
  return found;
};

const shippedAt = (version: number): Questionnaire =>
  publishedStrategyQuestions.find((one) => one.version === version) ?? currentStrategyQuestions;

/** The question whose lines become actions of the plan, and its field. */
export const priorityQuestion = { code: 'ORG-26', field: 'priorities' } as const;

/** The same questions, with the people who may answer for a priority. */
export const withOwners = (questionnaire: Questionnaire, owners: readonly Option[]): Questionnaire => ({
  ...questionnaire,
  chapters: questionnaire.chapters.map((chapter) => ({
    ...chapter,
    questions: chapter.questions.map((question) => ownable(question, owners)),
  })),
});

const ownable = (question: Question, owners: readonly Option[]): Question =>
  question.code === priorityQuestion.code
    ? {
        ...question,
        fields: question.fields.map((field) =>
          field.type === 'table'
            ? {
                ...field,
                columns: field.columns.map((column) =>
                  column.name === 'owner' && column.type === 'choice' ? { ...column, options: owners } : column,
                ),
              }
            : field,
        ),
      }
    : question;
