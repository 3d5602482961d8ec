import { type ActionPriority, type Conclusion, nextReviewDay, type Proposal } from '@entente/evaluations/domain';
import {
  type AttendeeBody,
  type ConclusionBody,
  type ReviewActionBody,
  type ReviewView,
} from '@entente/platform/api-client';
import { type Day, isDay, parseDay } from '@entente/platform/kernel';

/** The shape of the body, with the empty texts of inputs where the contract says null. */
export type ActionDraft = Omit<ReviewActionBody, 'ownerOurs' | 'ownerTheirs'> & {
  ownerOurs: string;
  ownerTheirs: string;
};

export type ConclusionDraft = {
  decision: ConclusionBody['decision'] | '';
  reason: string;
  sentence: string;
  meeting: { heldOn: string; attendees: AttendeeBody[]; peopleSupported: number };
  nextReviewOn: string;
  actions: ActionDraft[];
};

const toActionDraft = (action: ReviewActionBody): ActionDraft => ({
  ...action,
  ownerOurs: action.ownerOurs ?? '',
  ownerTheirs: action.ownerTheirs ?? '',
});

export const emptyConclusion: ConclusionDraft = {
  decision: '',
  reason: '',
  sentence: '',
  meeting: { heldOn: '', attendees: [], peopleSupported: 0 },
  nextReviewOn: '',
  actions: [],
};

/** What is recorded already, or a meeting held on the planned day with both référents, to be corrected. */
export const startingDraft = (review: ReviewView, today: Day): ConclusionDraft => {
  const { conclusion, plannedOn, sources } = review;
  if (conclusion) {
    return {
      ...conclusion,
      nextReviewOn: conclusion.nextReviewOn ?? '',
      actions: conclusion.actions.map(toActionDraft),
    };
  }
  const heldOn = isDay(plannedOn) && plannedOn <= today ? plannedOn : today;
  return {
    ...emptyConclusion,
    meeting: { heldOn, attendees: referentsOf(review), peopleSupported: 0 },
    nextReviewOn: nextReviewDay(heldOn, sources.convention?.reviewEveryMonths ?? null),
  };
};

const referentsOf = ({ people, sources }: ReviewView): AttendeeBody[] =>
  people
    .filter(({ present, name }) => present && [sources.referents.ours, sources.referents.theirs].includes(name))
    .map(({ kind, id }) => ({ kind, id }));

export const toConclusionBody = (draft: ConclusionDraft): Omit<ConclusionBody, 'decision'> & { decision: string } => ({
  ...draft,
  nextReviewOn: draft.nextReviewOn || null,
  actions: draft.actions.map((action) => ({
    ...action,
    ownerOurs: action.ownerOurs || null,
    ownerTheirs: action.ownerTheirs || null,
  })),
});

const priorityOf: Readonly<Record<Proposal['priority'], ActionPriority>> = {
  blocking: 'blocking',
  high: 'high',
  normal: 'normal',
};

export type ActionSeed = Pick<ActionDraft, 'action' | 'origin' | 'priority'>;

/** An action to fill in, from a lead of the grid or from nothing. */
export const newAction = (seed: Partial<ActionSeed> = {}): ActionDraft => ({
  action: '',
  origin: { kind: 'meeting', code: null },
  expectedResult: '',
  priority: 'normal',
  ownerOurs: '',
  ownerTheirs: '',
  dueOn: '',
  hours: null,
  budgetCents: null,
  successSign: '',
  state: 'to-do',
  abandonedReason: '',
  obstacles: [],
  visibleToPartner: true,
  effect: '',
  ...seed,
});

export const seedOf = ({ code, priority }: Proposal, action: string): ActionSeed => ({
  action: action.slice(0, 160),
  origin: { kind: 'grid', code },
  priority: priorityOf[priority],
});

/** The same, to be said to the domain's warnings; null while a day is missing. */
export const toConclusion = (draft: ConclusionDraft): Conclusion | null => {
  const { decision, meeting, nextReviewOn } = draft;
  if (decision === '' || !isDay(meeting.heldOn)) return null;
  return {
    decision,
    reason: draft.reason,
    sentence: draft.sentence,
    meeting: { ...meeting, heldOn: parseDay(meeting.heldOn) },
    nextReviewOn: isDay(nextReviewOn) ? nextReviewOn : null,
    actions: [],
  };
};
