import { checklistV1 } from '../content/checklist-v1';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { type Question } from '../grid/questionnaire';

const yesOrNo: readonly string[] = ['01', '03', '08', '09', '14', '24'].map((code) => `ORG-${code}`);

/** The four words of the checklist, and its rule for what is not applicable. */
export const fourStepGrid: EvaluationGrid = checklistV1;

/** « Non », « en partie », « oui »: whole steps, worth 0, 1,5 and 3 points. */
export const yesPartlyNoGrid: EvaluationGrid = {
  ...checklistV1,
  scale: {
    ...checklistV1.scale,
    steps: [
      { value: 0, label: { fr: 'Non', en: 'No' }, anchor: { fr: '', en: '' } },
      { value: 1, label: { fr: 'En partie', en: 'Partly' }, anchor: { fr: '', en: '' } },
      { value: 2, label: { fr: 'Oui', en: 'Yes' }, anchor: { fr: '', en: '' } },
    ],
  },
};

export const isRatedQuestion = ({ fields }: Pick<Question, 'fields'>): boolean =>
  fields.some(({ type }) => type === 'rating');

/** On which scale a question is rated. */
export const strategyGridOf = (code: string): EvaluationGrid =>
  yesOrNo.includes(code) ? yesPartlyNoGrid : fourStepGrid;

/** Half points, so that everything stays whole: 0 to 6 whatever the scale. */
export const halfPointsOf = (code: string, rating: number): number => (yesOrNo.includes(code) ? 3 : 2) * rating;

export const mostHalfPoints = 6;
