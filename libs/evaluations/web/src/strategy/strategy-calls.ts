import { answerStrategy, type StrategyView } from '@entente/platform/api-client';
import { type OrgApi } from '@entente/platform/web';
import { type AnswerCalls, outcomeOf, refusedKeys, savedFields, toAnswersBody } from '../answers/review-calls';

/** The answers of a strategy review, saved as those of a review are: one field at a time, nothing lost. */
export const strategyCalls = (api: OrgApi, review: StrategyView): AnswerCalls => ({
  place: `draft/strategy/${review.id}/answers`,
  saved: savedFields({ answers: [], questionAnswers: review.answers }),
  save: async (sent) => {
    const body = { questions: toAnswersBody(sent).questions ?? [] };
    const { questions, conflicts } = await api.invoke(answerStrategy, { id: review.id, body });
    return outcomeOf(savedFields({ answers: [], questionAnswers: questions }), conflicts);
  },
  refused: (sent, pointers) => refusedKeys(toAnswersBody(sent), pointers),
});
