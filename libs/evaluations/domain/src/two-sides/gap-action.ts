import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { criterionOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { actionLimits } from '../review/action-item';
import { conclusionLimits } from '../review/conclusion';

/** An action decided in front of a gap; the conclusion takes it over and completes it. */
export type GapAction = {
  /** Chosen by the page: the same action sent twice is one. */
  readonly key: string;
  readonly code: string;
  readonly action: string;
  readonly ownerOurs: string | null;
  readonly ownerTheirs: string | null;
  readonly dueOn: Day | null;
};

/** Every fault of the list at once. */
export const checkGapActions = (grid: EvaluationGrid, actions: readonly GapAction[]): readonly FieldFault[] => [
  ...(actions.length > conclusionLimits.actions
    ? [faultAt(['actions'], 'max-items', { max: conclusionLimits.actions })]
    : []),
  ...actions.flatMap(({ key, code, action, dueOn }, index) => {
    const at = (field: string) => ['actions', index, field];
    return [
      ...(criterionOf(grid, code) ? [] : [faultAt(at('code'), 'unknown-criterion', { code })]),
      ...(action.trim() === '' ? [faultAt(at('action'), 'required')] : []),
      ...checkText(action, actionLimits.action, at('action')),
      ...(dueOn === null || isDay(dueOn) ? [] : [faultAt(at('dueOn'), 'day')]),
      ...(actions.findIndex((each) => each.key === key) < index ? [faultAt(at('key'), 'listed-twice')] : []),
    ];
  }),
];
