import { daysBetween, type Day, type FieldFault, faultAt } from '@entente/platform/kernel';
import { feelingProblems } from './feeling-problems';

/** What two organisations end together, and are then asked about. */
export const stepKinds = ['review', 'swot', 'convention'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Four faces, from the best to the worst: no middle to hide in. */
export const feelingFaces = ['very', 'rather', 'little', 'not'] as const;
export type FeelingFace = (typeof feelingFaces)[number];

/** A step that ended; `name` is the year of a review, the number of a convention, empty for a session. */
export type EndedStep = {
  readonly kind: StepKind;
  readonly id: string;
  readonly endedOn: Day;
  readonly name: string;
};

/** How one person lived one step. */
export type Feeling = {
  readonly face: FeelingFace;
  readonly remark: string;
  readonly givenOn: Day;
  /** Counts what this person said of this step. */
  readonly version: number;
};

/** How long after a step one may say it, or say it otherwise: the memory is fresh, and the answer then stands. */
export const feelingDays = 30;
/** How far back steps are shown. */
export const feelingsShownDays = 365;
export const feelingRemarkMax = 300;

export const mayFeel = ({ endedOn }: Pick<EndedStep, 'endedOn'>, today: Day): boolean => {
  const days = daysBetween(endedOn, today);
  return days >= 0 && days <= feelingDays;
};

export const isPoorFeeling = ({ face }: Pick<Feeling, 'face'>): boolean => face === 'little' || face === 'not';

/** `version` is that of the answer under the eyes, 0 when there was none. */
export type GivenFeeling = Pick<Feeling, 'face' | 'remark' | 'version'>;

const faultsOf = ({ face, remark }: GivenFeeling): readonly FieldFault[] => [
  ...(feelingFaces.includes(face) ? [] : [faultAt(['face'], 'choice')]),
  ...(remark.trim().length > feelingRemarkMax ? [faultAt(['remark'], 'max-length', { max: feelingRemarkMax })] : []),
];

/** Says how a step was, once for a person and a step; said again within its days, it replaces what was said. */
export const giveFeeling = (
  before: Feeling | null,
  given: GivenFeeling,
  { step, today }: { readonly step: Pick<EndedStep, 'endedOn'>; readonly today: Day },
): Feeling => {
  if (!mayFeel(step, today)) throw feelingProblems.over({ days: feelingDays });
  const faults = faultsOf(given);
  if (faults.length > 0) throw feelingProblems.invalid({}, faults);
  const version = before?.version ?? 0;
  if (given.version !== version) throw feelingProblems['changed-elsewhere']({ current: before });
  return { face: given.face, remark: given.remark.trim(), givenOn: today, version: version + 1 };
};
