import { type Brand, daysBetween, type Day, type FieldFault } from '@entente/platform/kernel';
import { type ActionItem, type ActionState, checkAction } from '../review/action-item';
import { actionProblems } from './action-problems';

export type ActionId = Brand<string, 'ActionId'>;

/** One action of the plan of a partnership, from the day it is decided to its effect (domain.md 3.3.g). */
export type PlannedAction = ActionItem & {
  readonly id: ActionId;
  readonly partnershipId: string;
  /** The review that decided it; null when it was written by hand. */
  readonly reviewId: string | null;
  /** The day that was promised first. */
  readonly firstDueOn: Day;
  /** How often the day was put off. */
  readonly postponements: number;
  /** The day it was done or given up. */
  readonly closedOn: Day | null;
};

/** From this postponement on, one is asked whether the action should be given up. */
export const askedToGiveUpAfter = 3;

/** Days late after which the director hears of it. */
export const lateForDirectorAfter = 30;

export type ActionFact = {
  readonly type: ActionFactType;
  readonly actionId: ActionId;
  readonly partnershipId: string;
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
] as const;
export type ActionFactType = (typeof actionFactTypes)[number];

export type ActionDecision = { readonly action: PlannedAction; readonly facts: readonly ActionFact[] };

export const isOpenAction = ({ state }: Pick<ActionItem, 'state'>): boolean =>
  state === 'to-do' || state === 'under-way';

/** Days after its day, 0 while there is time or once it is closed. */
export const daysLate = (action: Pick<ActionItem, 'state' | 'dueOn'>, today: Day): number =>
  isOpenAction(action) ? Math.max(0, daysBetween(action.dueOn, today)) : 0;

/** Whether putting the day off once more calls for the question « faut-il y renoncer ? ». */
export const asksToGiveUp = (action: Pick<PlannedAction, 'state' | 'dueOn' | 'postponements'>, dueOn: Day): boolean =>
  isOpenAction(action) && dueOn > action.dueOn && action.postponements + 1 >= askedToGiveUpAfter;

const assertSound = (item: ActionItem): void => {
  const faults: readonly FieldFault[] = checkAction(item, []);
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

type Place = Pick<PlannedAction, 'id' | 'partnershipId' | 'reviewId'>;

/** Adds an action to the plan. */
export const planAction = (place: Place, item: ActionItem, today: Day): ActionDecision => {
  assertSound(item);
  const action: PlannedAction = {
    ...written(item),
    ...place,
    firstDueOn: item.dueOn,
    postponements: 0,
    closedOn: isOpenAction(item) ? null : today,
  };
  return { action, facts: [{ type: 'action-planned', actionId: place.id, partnershipId: place.partnershipId }] };
};

const moved: Readonly<Record<ActionState, ActionFactType>> = {
  'to-do': 'action-taken-up-again',
  'under-way': 'action-begun',
  done: 'action-done',
  abandoned: 'action-abandoned',
};

const movedTo = (before: ActionState, after: ActionState): ActionFactType =>
  after === 'under-way' && before !== 'to-do' ? 'action-taken-up-again' : moved[after];

const isSameItem = (before: ActionItem, after: ActionItem): boolean =>
  (Object.keys(after) as (keyof ActionItem)[]).every(
    (key) => JSON.stringify(before[key]) === JSON.stringify(after[key]),
  );

/** Changes an action: its words, its day, its state. A later day is a postponement, and counts. */
export const reviseAction = (before: PlannedAction, item: ActionItem, today: Day): ActionDecision => {
  assertSound(item);
  const now = written(item);
  if (isSameItem(before, now)) return { action: before, facts: [] };
  const isPutOff = isOpenAction(now) && now.dueOn > before.dueOn;
  const action: PlannedAction = {
    ...before,
    ...now,
    postponements: before.postponements + (isPutOff ? 1 : 0),
    closedOn: isOpenAction(now) ? null : (before.closedOn ?? today),
  };
  const about = { actionId: before.id, partnershipId: before.partnershipId };
  const facts: ActionFact[] = [
    ...(isPutOff ? [{ type: 'action-postponed' as const, ...about, postponements: action.postponements }] : []),
    ...(now.state === before.state ? [] : [{ type: movedTo(before.state, now.state), ...about }]),
  ];
  return { action, facts: facts.length > 0 ? facts : [{ type: 'action-revised', ...about }] };
};
