import { type SwotBoard } from '@entente/evaluations/domain';
import { type SwotBoardView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';

const dayOrNull = (day: string | null): Day | null => (isDay(day) ? day : null);

/** The board as rules know it, from the board as it travels. */
export const toBoard = (view: SwotBoardView): SwotBoard => ({
  ...view,
  actions: view.actions.map((action) => ({ ...action, dueOn: dayOrNull(action.dueOn) })),
  nextOn: dayOrNull(view.nextOn),
  closedOn: dayOrNull(view.closedOn),
});
