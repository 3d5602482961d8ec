import { type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { type FacilitatorCommand } from './swot-commands';
import { type SwotEvent } from './swot-events';
import { assertStep, assertValid, textFaults } from './swot-guards';
import { swotProblems } from './swot-problems';
import { type SwotAction, swotLimits, type SwotState } from './swot-session';

type Path = readonly (string | number)[];

const tooLong = (text: string, max: number, path: Path): readonly FieldFault[] =>
  text.length > max ? [faultAt(path, 'max-length', { max })] : [];

const draftFaults = (action: SwotAction, index: number): readonly FieldFault[] => [
  ...tooLong(action.text, swotLimits.action, ['actions', index, 'text']),
  ...tooLong(action.ownerOurs, swotLimits.owner, ['actions', index, 'ownerOurs']),
  ...tooLong(action.ownerTheirs, swotLimits.owner, ['actions', index, 'ownerTheirs']),
  ...tooLong(action.indicator, swotLimits.indicator, ['actions', index, 'indicator']),
  ...(action.dueOn === null || isDay(action.dueOn) ? [] : [faultAt(['actions', index, 'dueOn'], 'day')]),
];

/** Drafts are kept as they are typed; only too much is refused. */
export const agreeActions = (state: SwotState, { actions }: FacilitatorCommand<'agree'>): readonly SwotEvent[] => {
  assertStep(state, 'cross', 'decide', 'close');
  const { actionsMax } = swotLimits;
  assertValid([
    ...(actions.length > actionsMax ? [faultAt(['actions'], 'max-items', { max: actionsMax })] : []),
    ...actions.flatMap(draftFaults),
  ]);
  return [{ type: 'actions-agreed', actions }];
};

export const noteEnd = (
  state: SwotState,
  { nextOn, informs }: FacilitatorCommand<'note-end'>,
): readonly SwotEvent[] => {
  assertStep(state, 'decide', 'close');
  assertValid([
    ...(nextOn === null || isDay(nextOn) ? [] : [faultAt(['nextOn'], 'day')]),
    ...tooLong(informs, swotLimits.informs, ['informs']),
  ]);
  return [{ type: 'end-noted', nextOn, informs }];
};

/** What an action still lacks before it can be followed: words, an owner on each side, a day, an indicator. */
export const missingIn = (action: SwotAction, index: number): readonly FieldFault[] => [
  ...textFaults(action.text, swotLimits.action, ['actions', index, 'text']),
  ...textFaults(action.ownerOurs, swotLimits.owner, ['actions', index, 'ownerOurs']),
  ...textFaults(action.ownerTheirs, swotLimits.owner, ['actions', index, 'ownerTheirs']),
  ...textFaults(action.indicator, swotLimits.indicator, ['actions', index, 'indicator']),
  ...(action.dueOn === null ? [faultAt(['actions', index, 'dueOn'], 'required')] : []),
];

/** What is left to write before closing. */
export const missingBeforeClosing = ({ actions, nextOn }: SwotState): readonly FieldFault[] => [
  ...(actions.length < swotLimits.actionsMin
    ? [faultAt(['actions'], 'min-items', { min: swotLimits.actionsMin })]
    : []),
  ...actions.flatMap(missingIn),
  ...(nextOn === null ? [faultAt(['nextOn'], 'required')] : []),
];

export const closeSwot = (state: SwotState, { on }: FacilitatorCommand<'close'>): readonly SwotEvent[] => {
  assertStep(state, 'close');
  const faults = missingBeforeClosing(state);
  if (faults.length > 0) throw swotProblems['not-ready']({}, faults);
  return [{ type: 'session-closed', on }];
};
