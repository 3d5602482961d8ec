import { type GapsView, type JointAnswersBody, type JointAnswersView } from '@entente/platform/api-client';
import { type AnswerCalls, outcomeOf } from '../answers/review-calls';
import { refusedRaterKeys, savedRaterFields, toRaterBody } from './rater-calls';

/** What the meeting agrees on, saved as everything is: one field at a time, nothing lost. */
export const jointCalls = (
  { reviewId, joint }: GapsView,
  save: (body: JointAnswersBody) => Promise<JointAnswersView>,
): AnswerCalls => ({
  place: `draft/review/${reviewId}/joint`,
  saved: savedRaterFields(joint),
  save: async (sent) => {
    const kept = await save(toRaterBody(sent));
    return outcomeOf(savedRaterFields(kept.answers), kept.conflicts);
  },
  refused: refusedRaterKeys,
});
