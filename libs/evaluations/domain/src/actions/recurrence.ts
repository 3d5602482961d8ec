import { addMonths, type Day, type FieldFault, faultAt, isDay, monthsBetween } from '@entente/platform/kernel';
import { type ActionItem, isOpenAction } from '../review/action-item';
import type { ActionDecision, ActionFactType, ActionId, PlannedAction } from './planned-action';

/** How often an action may come back. */
export const actionRhythms = ['month', 'quarter', 'half-year', 'year'] as const;
export type ActionRhythm = (typeof actionRhythms)[number];

/** What somebody says of it: a rhythm, or that it does not come back. */
export const comingsBack = ['never', ...actionRhythms] as const;
export type ComingBack = (typeof comingsBack)[number];

const months: Readonly<Record<ActionRhythm, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The series that an action belongs to, and its place in it. */
export type Recurrence = {
  readonly every: ActionRhythm;
  /** The day that the series began with; every later day is counted from it. */
  readonly from: Day;
  /** 0 for the action that the series began with. */
  readonly turn: number;
  /** The last day that one may be due on; null while nobody says. */
  readonly until: Day | null;
};

/** What somebody gives with the change of an action; `stops` answers the question asked when it is given up. */
export type SeriesWish = {
  readonly every: ComingBack;
  readonly until: Day | null;
  readonly stops: boolean | null;
};

type Placed = Pick<PlannedAction, 'dueOn' | 'recurrence'>;

/** The day of one turn: counted from the first day, so that 31 January gives 28 February, then 31 March. */
export const dayOfTurn = ({ from, every }: Pick<Recurrence, 'from' | 'every'>, turn: number): Day =>
  addMonths(from, turn * months[every]);

// Put off beyond its successor's day, an action is followed by the first day that comes after its own.
const turnAfter = ({ dueOn, recurrence: { from, every, turn } }: Placed & { recurrence: Recurrence }): number => {
  const reached = Math.max(0, Math.floor(monthsBetween(from, dueOn) / months[every]));
  const first = dayOfTurn({ from, every }, reached) > dueOn ? reached : reached + 1;
  return Math.max(turn + 1, first);
};

/** The place of the one that follows; null when the series has none or ends before it. */
export const nextTurn = ({ dueOn, recurrence }: Placed): Recurrence | null => {
  if (recurrence === null) return null;
  const turn = turnAfter({ dueOn, recurrence });
  const day = dayOfTurn(recurrence, turn);
  const isOver = recurrence.until !== null && day > recurrence.until;
  // Days end with the year 9999: beyond it, none comes after.
  return isOver || !isDay(day) || day <= dueOn ? null : { ...recurrence, turn };
};

/** The day of the one that follows; null when none does. */
export const nextDueOn = (action: Placed): Day | null => {
  const next = nextTurn(action);
  return next && dayOfTurn(next, next.turn);
};

/**
 * What follows a closed action of a series: the same words, owners and expected result, to do by the next day of the
 * series. Null while it is open, or when nothing follows. It carries no review: a review closed again writes and takes
 * back its own actions only.
 */
export const nextAction = (closed: PlannedAction, id: ActionId): ActionDecision | null => {
  const recurrence = nextTurn(closed);
  if (recurrence === null || closed.closedOn === null) return null;
  const dueOn = dayOfTurn(recurrence, recurrence.turn);
  const action: PlannedAction = {
    ...closed,
    id,
    recurrence,
    previousId: closed.id,
    reviewId: null,
    dueOn,
    firstDueOn: dueOn,
    postponements: 0,
    state: 'to-do',
    abandonedReason: '',
    obstacles: [],
    effect: '',
    closedOn: null,
    progress: null,
    proposal: null,
    declared: null,
  };
  return { action, facts: [{ type: 'action-came-back', actionId: id, partnershipId: closed.partnershipId }] };
};

const startOf = (kept: Recurrence | null, every: ActionRhythm, { dueOn }: Pick<ActionItem, 'dueOn'>) =>
  kept?.every === every ? kept : { every, from: dueOn, turn: 0 };

/** The series once a change is made; another rhythm begins another series, at the day of this action. */
export const seriesAfter = (
  before: Placed | null,
  item: Pick<ActionItem, 'dueOn' | 'state'>,
  wish: SeriesWish | undefined,
): Recurrence | null => {
  const kept = before?.recurrence ?? null;
  if (!wish) return kept;
  if (wish.every === 'never' || (item.state === 'abandoned' && wish.stops === true)) return null;
  const start = startOf(kept, wish.every, item);
  return start === kept && kept.until === wish.until ? kept : { ...start, until: wish.until };
};

/** Giving one up says whether the others still come; a series does not end before it begins. */
export const seriesFaults = (
  before: Pick<PlannedAction, 'dueOn' | 'recurrence' | 'state'> | null,
  item: Pick<ActionItem, 'dueOn' | 'state'>,
  wish: SeriesWish | undefined,
): readonly FieldFault[] => {
  const recurrence = seriesAfter(before, item, wish);
  if (recurrence === null) return [];
  const isGivenUp = item.state === 'abandoned' && before?.state !== 'abandoned';
  const isSilent = wish === undefined || wish.stops === null;
  const follows = nextTurn({ dueOn: item.dueOn, recurrence }) !== null;
  return [
    ...(recurrence.until !== null && recurrence.until < recurrence.from
      ? [faultAt(['comesBackUntil'], 'series-ends-early')]
      : []),
    ...(isGivenUp && isSilent && follows ? [faultAt(['stopsSeries'], 'series-asked')] : []),
  ];
};

/** What the history tells of it. */
export const seriesFacts = (before: PlannedAction, after: PlannedAction): readonly ActionFactType[] => {
  const [was, is] = [before.recurrence, after.recurrence];
  if (was === is) return [];
  return [is === null ? 'action-series-stopped' : 'action-series-set'];
};

/** What shows that an action comes back: nothing once a given-up series is over. */
export const comesBack = ({ recurrence }: Pick<PlannedAction, 'recurrence'>): ComingBack =>
  recurrence?.every ?? 'never';

/** What is told of the day of the one that follows, while this one is open. */
export const comingDay = (action: Placed & Pick<PlannedAction, 'state'>): Day | null =>
  isOpenAction(action) || action.state === 'to-verify' ? nextDueOn(action) : null;
