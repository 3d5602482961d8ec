import { checklistV1 } from '../content/checklist-v1';
import { adaptQuestionnaire } from '../questionnaires/adapt-questions';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { type EvaluationGrid, type GridRef, sameGrid } from './evaluation-grid';
import { type Questionnaire } from './questionnaire';
import { currentReviewQuestions, publishedQuestionnaires } from './shipped-questionnaires';

export { currentReviewQuestions, publishedQuestionnaires } from './shipped-questionnaires';

/** Every version ever published: a past review is read with the grid it was rated with. */
export const publishedGrids: readonly EvaluationGrid[] = [checklistV1];

export const currentChecklist: EvaluationGrid = checklistV1;

/** The grid that some answers were given on; a version that was never published is a programming error. */
export const gridAt = (ref: GridRef): EvaluationGrid =>
  ref.own === undefined ? published(publishedGrids, ref) : carried(ref);

/** An organisation's own grid comes with the reference: what was read without it cannot be rated nor shown. */
const carried = ({ content, own, version }: GridRef): EvaluationGrid => {
  if (!content) throw new RangeError(`The own grid ${own} in version ${version} was not read with its reference.`);
  return content;
};

/** The questions that some answers were given to, in the words of the version they were given on. */
export const questionnaireAt = ({ content, own, kind, version }: QuestionsRef): Questionnaire => {
  if (own === undefined) return published(publishedQuestionnaires, { kind, version });
  if (!content) throw new RangeError(`The questionnaire ${own} in version ${version} was not read with its reference.`);
  const base = publishedQuestionnaires.find((one) => one.version === content.base) ?? currentReviewQuestions;
  return adaptQuestionnaire(base, content, { version, own });
};

const published = <T extends Omit<GridRef, 'content'>>(versions: readonly T[], ref: GridRef): T => {
  const found = versions.find((candidate) => sameGrid(candidate, ref));
  if (!found) throw new RangeError(`No grid ${ref.kind} in version ${ref.version}.`);
  return found;
};
