import { type Brand, daysBetween, type Day, type FieldFault } from '@entente/platform/kernel';
import { type ActionItem, type ActionState, checkAction, isOpenAction } from '../review/action-item';
import { actionProblems } from './action-problems';
import { type Closing, type Declaration, noClosing, proofFacts, proofFaults, settleAction } from './completion';
import { type Recurrence, seriesAfter, seriesFacts, seriesFaults } from './recurrence';

export type ActionId = Brand<string, 'ActionId'>;

/** One action of the plan of a partnership, from the day it is decided to its effect (domain.md 3.3.g). */
export type PlannedAction = ActionItem & {
  readonly id: ActionId;
  /** Null for a priority of the whole organisation. */
  readonly partnershipId: string | null;
  /** The strategy review whose priority it is. */
  readonly strategyId: string | null;
  /** The review that decided it; null when it was written by hand. */
  readonly reviewId: string | null;
  /** The day that was promised first. */
  readonly firstDueOn: Day;
  /** How often the day was put off. */
  readonly postponements: number;
  /** The day it was done or given up. */
  readonly closedOn: Day | null;
  /** Where it stands, in the words of somebody of the partner. */
  readonly progress: PartnerProgress | null;
  /** Another day that the partner asks for. */
  readonly proposal: DayProposal | null;
  /** Done only with a proof that a second person of ours verifies. */
  readonly proofAsked: boolean;
  /** The last time somebody said it done with a proof. */
  readonly declared: Declaration | null;
  /** The series that it belongs to; null when it does not come back. */
  readonly recurrence: Recurrence | null;
  /** The closed one that it follows in its series. */
  readonly previousId: ActionId | null;
};

/** Words of a contact of the partner (`by`), and the day they wrote them. */
export type PartnerProgress = { readonly words: string; readonly by: string; readonly on: Day };

/** Another day, why, and who asks for it; `declinedOn` is set once we said no. */
export type DayProposal = {
  readonly dueOn: Day;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly declinedOn: Day | null;
};

/** From this postponement on, one is asked whether the action should be given up. */
export const askedToGiveUpAfter = 3;

/** Days late after which the director hears of it. */
export const lateForDirectorAfter = 30;

export type ActionFact = {
  readonly type: ActionFactType;
  readonly actionId: ActionId;
  readonly partnershipId: string | null;
  readonly postponements?: number;
};

export const actionFactTypes = [
  'action-planned',
  'action-revised',
  'action-postponed',
  'action-begun',
  'action-done',
  'action-abandoned',
  'action-taken-up-again',
  'action-progress-told',
  'action-day-proposed',
  'action-proposal-withdrawn',
  'action-day-accepted',
  'action-day-declined',
  'action-link-sent',
  'action-link-closed',
  'action-proof-asked',
  'action-proof-dropped',
  'action-declared-done',
  'action-verified',
  'action-sent-back',
  'action-came-back',
  'action-series-set',
  'action-series-stopped',
  'action-passed-on',
] as const;
export type ActionFactType = (typeof actionFactTypes)[number];

export type ActionDecision = { readonly action: PlannedAction; readonly facts: readonly ActionFact[] };

/** Days after its day, 0 while there is time or once it is closed. */
export const daysLate = (action: Pick<ActionItem, 'state' | 'dueOn'>, today: Day): number =>
  isOpenAction(action) ? Math.max(0, daysBetween(action.dueOn, today)) : 0;

/** Whether putting the day off once more calls for the question « faut-il y renoncer ? ». */
export const asksToGiveUp = (action: Pick<PlannedAction, 'state' | 'dueOn' | 'postponements'>, dueOn: Day): boolean =>
  isOpenAction(action) && dueOn > action.dueOn && action.postponements + 1 >= askedToGiveUpAfter;

const assertSound = (before: PlannedAction | null, item: ActionItem, closing: Closing): void => {
  const faults: readonly FieldFault[] = [
    ...checkAction(item, []),
    ...proofFaults(before, item, closing),
    ...seriesFaults(before, item, closing.series),
  ];
  if (faults.length > 0) throw actionProblems.invalid({}, faults);
};

const written = (item: ActionItem): ActionItem => ({
  ...item,
  action: item.action.trim(),
  expectedResult: item.expectedResult.trim(),
  successSign: item.successSign.trim(),
  abandonedReason: item.state === 'abandoned' ? item.abandonedReason.trim() : '',
  effect: item.state === 'done' ? item.effect.trim() : '',
});

type Place = Pick<PlannedAction, 'id' | 'partnershipId' | 'reviewId'> & { readonly strategyId?: string };

/** Adds an action to the plan. */
export const planAction = (
  place: Place,
  item: ActionItem,
  today: Day,
  closing: Closing = noClosing,
): ActionDecision => {
  assertSound(null, item, closing);
  const action: PlannedAction = {
    ...written(item),
    ...place,
    ...settleAction(null, item, closing, today),
    strategyId: place.strategyId ?? null,
    firstDueOn: item.dueOn,
    postponements: 0,
    progress: null,
    proposal: null,
    recurrence: seriesAfter(null, item, closing.series),
    previousId: null,
  };
  return { action, facts: [{ type: 'action-planned', actionId: place.id, partnershipId: place.partnershipId }] };
};

const moved: Readonly<Record<ActionState, ActionFactType>> = {
  'to-do': 'action-taken-up-again',
  'under-way': 'action-begun',
  'to-verify': 'action-declared-done',
  done: 'action-done',
  abandoned: 'action-abandoned',
};

/** What a change of state is called. */
export const movedTo = (before: ActionState, after: ActionState): ActionFactType =>
  after === 'under-way' && before !== 'to-do' ? 'action-taken-up-again' : moved[after];

const isSame = (before: PlannedAction, after: PlannedAction): boolean =>
  (Object.keys(after) as (keyof PlannedAction)[]).every(
    (key) => JSON.stringify(before[key]) === JSON.stringify(after[key]),
  );

/** Another day than the one it was asked against, or none any more, answers what was asked. */
const proposalAfter = ({ dueOn, proposal }: PlannedAction, now: ActionItem): PlannedAction['proposal'] =>
  isOpenAction(now) && now.dueOn === dueOn ? proposal : null;

// What waits for a second person is written back as it was read: declared done.
const told = (before: PlannedAction, item: ActionItem): ActionItem =>
  before.state === 'to-verify' && item.state === 'to-verify' ? { ...item, state: 'done' } : item;

/** Whoever changes it gave no proof and asked for none: what was stands. */
const unchanged = ({ proofAsked, declared }: PlannedAction): Closing => ({
  ...noClosing,
  proofAsked,
  proof: { text: declared?.text ?? '', link: declared?.link ?? '' },
});

/** Changes an action: its words, its day, its state. A later day is a postponement, and counts. */
export const reviseAction = (
  before: PlannedAction,
  item: ActionItem,
  today: Day,
  closing: Closing = unchanged(before),
): ActionDecision => {
  const said = told(before, item);
  assertSound(before, said, closing);
  const now = written(said);
  const isPutOff = isOpenAction(now) && now.dueOn > before.dueOn;
  const action: PlannedAction = {
    ...before,
    ...now,
    ...settleAction(before, said, closing, today),
    postponements: before.postponements + (isPutOff ? 1 : 0),
    proposal: proposalAfter(before, now),
    recurrence: seriesAfter(before, now, closing.series),
  };
  if (isSame(before, action)) return { action: before, facts: [] };
  const about = { actionId: before.id, partnershipId: before.partnershipId };
  const types: ActionFactType[] = [
    ...proofFacts(before, action),
    ...seriesFacts(before, action),
    ...(action.state === before.state ? [] : [movedTo(before.state, action.state)]),
  ];
  const facts: ActionFact[] = [
    ...(isPutOff ? [{ type: 'action-postponed' as const, ...about, postponements: action.postponements }] : []),
    ...types.map((type) => ({ type, ...about })),
  ];
  return { action, facts: facts.length > 0 ? facts : [{ type: 'action-revised', ...about }] };
};

/** Somebody else of ours answers for an action that is not closed; nothing else of it changes. */
export const passAction = (before: PlannedAction, ownerOurs: string): ActionDecision =>
  before.closedOn !== null || before.ownerOurs === ownerOurs
    ? { action: before, facts: [] }
    : {
        action: { ...before, ownerOurs },
        facts: [{ type: 'action-passed-on', actionId: before.id, partnershipId: before.partnershipId }],
      };
