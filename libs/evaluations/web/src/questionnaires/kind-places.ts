import { type QuestionsKind } from '@entente/evaluations/domain';

/** Where questionnaires of a kind are listed and written, under `/o/:org`: the kind is in the address. */
export const placesOf: Readonly<Record<QuestionsKind, { readonly list: string; readonly pages: string }>> = {
  'annual-review': { list: 'bilans/grilles', pages: 'bilans/questionnaires' },
  feedback: { list: 'avis/questions', pages: 'avis/questions' },
  strategy: { list: 'strategie/questionnaires', pages: 'strategie/questionnaires' },
};
