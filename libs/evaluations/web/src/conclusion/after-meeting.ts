import { nextReviewDay } from '@entente/evaluations/domain';
import { type GapActionView, type ReviewView, type SidesView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { type ActionDraft, type ConclusionDraft, newAction } from './conclusion-draft';

const toDraft = ({ action, code, ownerOurs, ownerTheirs, dueOn }: GapActionView): ActionDraft => ({
  ...newAction({ action, origin: { kind: 'gap', code }, priority: 'high' }),
  ownerOurs: ownerOurs ?? '',
  ownerTheirs: ownerTheirs ?? '',
  dueOn: dueOn ?? '',
});

/** A first conclusion begins with the meeting that rated together, and with the actions decided in front of the gaps. */
export const afterMeeting = (
  draft: ConclusionDraft,
  { conclusion, sources }: Pick<ReviewView, 'conclusion' | 'sources'>,
  sides: Pick<SidesView, 'meeting' | 'actions'> | null,
): ConclusionDraft => {
  if (conclusion || !sides) return draft;
  const { meeting, actions } = sides;
  const met =
    meeting && isDay(meeting.heldOn)
      ? {
          meeting: { ...draft.meeting, heldOn: meeting.heldOn, attendees: [...meeting.attendees] },
          nextReviewOn: nextReviewDay(meeting.heldOn, sources.convention?.reviewEveryMonths ?? null),
        }
      : {};
  return { ...draft, ...met, actions: [...draft.actions, ...actions.map(toDraft)] };
};
