import { checklistV1 } from '../content/checklist-v1';
import { reviewQuestionsV1 } from '../content/review-questions-v1';
import { type EvaluationGrid, type GridRef, sameGrid } from './evaluation-grid';
import { type Questionnaire } from './questionnaire';

/** Every version ever published: a past review is read with the grid it was rated with. */
export const publishedGrids: readonly EvaluationGrid[] = [checklistV1];

export const publishedQuestionnaires: readonly Questionnaire[] = [reviewQuestionsV1];

export const currentChecklist: EvaluationGrid = checklistV1;

export const currentReviewQuestions: Questionnaire = reviewQuestionsV1;

/** The grid that some answers were given on; a version that was never published is a programming error. */
export const gridAt = (ref: GridRef): EvaluationGrid => published(publishedGrids, ref);

export const questionnaireAt = (ref: GridRef): Questionnaire => published(publishedQuestionnaires, ref);

const published = <T extends GridRef>(versions: readonly T[], ref: GridRef): T => {
  const found = versions.find((candidate) => sameGrid(candidate, ref));
  if (!found) throw new RangeError(`No grid ${ref.kind} in version ${ref.version}.`);
  return found;
};
