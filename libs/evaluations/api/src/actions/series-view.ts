import { comesBack, comingDay, type PlannedAction } from '@entente/evaluations/domain';
import type { ActionView, SeriesNeighbourView } from './action.views';

type SeriesView = Pick<
  ActionView,
  'comesBack' | 'comesBackFrom' | 'comesBackTurn' | 'comesBackUntil' | 'comesBackOn' | 'previous' | 'next'
>;

const toNeighbour = (action: PlannedAction | undefined): SeriesNeighbourView | null =>
  action ? { id: action.id, dueOn: action.dueOn, state: action.state } : null;

/** How an action comes back, and those before and after it; `besides` holds both in any order. */
export const toSeriesView = (action: PlannedAction, besides: readonly PlannedAction[]): SeriesView => {
  const next = besides.find(({ previousId }) => previousId === action.id);
  return {
    comesBack: comesBack(action),
    comesBackFrom: action.recurrence?.from ?? null,
    comesBackTurn: action.recurrence?.turn ?? 0,
    comesBackUntil: action.recurrence?.until ?? null,
    comesBackOn: next ? null : comingDay(action),
    previous: toNeighbour(besides.find(({ id }) => id === action.previousId)),
    next: toNeighbour(next),
  };
};
