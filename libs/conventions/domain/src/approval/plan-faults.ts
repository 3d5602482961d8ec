import { type MemberId } from '@entente/access/domain';
import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { type StepPlan } from './approval-circuit';

export const circuitLimits = { steps: 8, members: 12, days: 60 } as const;

/** Who may stand in which step. */
export type Eligible = { readonly members: ReadonlySet<string>; readonly deciders: ReadonlySet<string> };

const memberFaults = ({ kind, members }: StepPlan, { members: known, deciders }: Eligible, path: (string | number)[]) =>
  members.flatMap((member: MemberId, index): readonly FieldFault[] => {
    const at = [...path, 'members', index];
    if (!known.has(member)) return [faultAt(at, 'not-a-member')];
    if (kind !== 'opinion' && !deciders.has(member)) return [faultAt(at, 'may-not-approve')];
    return members.indexOf(member) === index ? [] : [faultAt(at, 'repeated')];
  });

const stepFaults = (step: StepPlan, eligible: Eligible, path: (string | number)[]): readonly FieldFault[] => {
  const { members, days } = step;
  return [
    ...(members.length === 0 ? [faultAt([...path, 'members'], 'nobody-in-step')] : []),
    ...(members.length > circuitLimits.members ? [faultAt([...path, 'members'], 'too-many-in-step')] : []),
    ...(days < 1 || days > circuitLimits.days ? [faultAt([...path, 'days'], 'days-of-step')] : []),
    ...memberFaults(step, eligible, path),
  ];
};

/** Every fault of the steps somebody wants, at once: who decides is entitled to, and nobody is alone nowhere. */
export const circuitPlanFaults = (steps: readonly StepPlan[], eligible: Eligible): readonly FieldFault[] => [
  ...(steps.length === 0 ? [faultAt(['steps'], 'no-step')] : []),
  ...(steps.length > circuitLimits.steps ? [faultAt(['steps'], 'too-many-steps')] : []),
  ...(steps.length > 0 && steps.every(({ kind }) => kind === 'opinion') ? [faultAt(['steps'], 'nobody-decides')] : []),
  ...steps.flatMap((step, index) => stepFaults(step, eligible, ['steps', index])),
];
