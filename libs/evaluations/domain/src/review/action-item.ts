import { type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { type ObstacleCode, isObstacleCode } from '../content/obstacles';
import { checkText } from '../answers/check-answer';

export const actionOrigins = ['grid', 'gap', 'swot', 'people', 'meeting', 'objective', 'alert'] as const;
export type ActionOrigin = (typeof actionOrigins)[number];

export const actionPriorities = ['blocking', 'high', 'normal'] as const;
export type ActionPriority = (typeof actionPriorities)[number];

/** `to-verify`: declared done with a proof, waiting for a second person; nobody gives it, the rule does. */
export const actionStates = ['to-do', 'under-way', 'to-verify', 'done', 'abandoned'] as const;
/** What somebody says of an action. */
export const toldStates = ['to-do', 'under-way', 'done', 'abandoned'] as const satisfies readonly ActionState[];
export type ActionState = (typeof actionStates)[number];

/** One line of the plan (domain.md 3.3.g, ACT-01 to ACT-12). */
export type ActionItem = {
  readonly action: string;
  readonly origin: { readonly kind: ActionOrigin; readonly code: string | null };
  readonly expectedResult: string;
  readonly priority: ActionPriority;
  /** A member of ours and a contact of theirs: at least one of them. */
  readonly ownerOurs: string | null;
  readonly ownerTheirs: string | null;
  readonly dueOn: Day;
  readonly hours: number | null;
  readonly budgetCents: number | null;
  readonly successSign: string;
  readonly state: ActionState;
  readonly abandonedReason: string;
  readonly obstacles: readonly ObstacleCode[];
  readonly visibleToPartner: boolean;
  readonly effect: string;
};

export const isOpenAction = ({ state }: Pick<ActionItem, 'state'>): boolean =>
  state === 'to-do' || state === 'under-way';

export const actionLimits = {
  action: 160,
  expectedResult: 200,
  successSign: 200,
  abandonedReason: 200,
  effect: 300,
} as const;

type Path = readonly (string | number)[];

export const checkAction = (item: ActionItem, path: Path): readonly FieldFault[] => [
  ...checkWords(item, path),
  ...checkOutcome(item, path),
  ...(isDay(item.dueOn) ? [] : [faultAt([...path, 'dueOn'], 'day')]),
  ...(item.ownerOurs === null && item.ownerTheirs === null ? [faultAt([...path, 'ownerOurs'], 'needs-an-owner')] : []),
  ...checkAmounts(item, path),
  ...item.obstacles.flatMap((code, index) =>
    isObstacleCode(code) ? [] : [faultAt([...path, 'obstacles', index], 'choice')],
  ),
];

const checkWords = (item: ActionItem, path: Path): readonly FieldFault[] => [
  ...required(item.action, [...path, 'action']),
  ...required(item.expectedResult, [...path, 'expectedResult']),
  ...checkText(item.action, actionLimits.action, [...path, 'action']),
  ...checkText(item.expectedResult, actionLimits.expectedResult, [...path, 'expectedResult']),
  ...checkText(item.successSign, actionLimits.successSign, [...path, 'successSign']),
  ...checkText(item.abandonedReason, actionLimits.abandonedReason, [...path, 'abandonedReason']),
  ...checkText(item.effect, actionLimits.effect, [...path, 'effect']),
];

const checkOutcome = ({ state, abandonedReason, effect }: ActionItem, path: Path): readonly FieldFault[] => {
  if (state === 'to-verify') return [faultAt([...path, 'state'], 'choice')];
  if (state === 'abandoned' && isBlank(abandonedReason))
    return [faultAt([...path, 'abandonedReason'], 'abandoned-reason')];
  return state === 'done' && isBlank(effect) ? [faultAt([...path, 'effect'], 'effect-on-close')] : [];
};

const checkAmounts = ({ hours, budgetCents }: ActionItem, path: Path): readonly FieldFault[] => [
  ...(hours !== null && !(hours >= 0) ? [faultAt([...path, 'hours'], 'min', { min: 0 })] : []),
  ...(budgetCents !== null && !(Number.isInteger(budgetCents) && budgetCents >= 0)
    ? [faultAt([...path, 'budgetCents'], 'min', { min: 0 })]
    : []),
];

const isBlank = (text: string): boolean => text.trim() === '';

const required = (text: string, path: Path): readonly FieldFault[] =>
  isBlank(text) ? [faultAt(path, 'required')] : [];
