/** The steps of a session (domain.md 3.3.d), in order; the first prepares it, the last tells it. */
export const swotSteps = [
  'prepare',
  'frame',
  'write',
  'share',
  'prioritise',
  'cross',
  'decide',
  'close',
  'report',
] as const;
export type SwotStep = (typeof swotSteps)[number];

/** How long each step is meant to last; nobody counts the minutes of preparing and of telling. */
export const stepMinutes: Readonly<Record<SwotStep, number>> = {
  prepare: 0,
  frame: 10,
  write: 10,
  share: 25,
  prioritise: 10,
  cross: 25,
  decide: 20,
  close: 10,
  report: 0,
};

/** Together at one hour, or each at theirs: the writing then lasts days. */
export const swotModes = ['live', 'remote'] as const;
export type SwotMode = (typeof swotModes)[number];

export const remoteWritingDays = 5;
const DAY = 24 * 60;

/** Minutes that a step lasts before anybody adds some. */
export const plannedMinutes = (step: SwotStep, mode: SwotMode): number =>
  step === 'write' && mode === 'remote' ? remoteWritingDays * DAY : stepMinutes[step];

export const stepRank = (step: SwotStep): number => swotSteps.indexOf(step);

/** Whether a step is the given one or comes after it. */
export const isFrom = (step: SwotStep, first: SwotStep): boolean => stepRank(step) >= stepRank(first);

/** The step before or after; none before the first, and none after « Clore »: closing the session tells it. */
export const neighbour = (step: SwotStep, way: 'next' | 'back'): SwotStep | null => {
  if (step === 'report' || (step === 'close' && way === 'next')) return null;
  return swotSteps[stepRank(step) + (way === 'next' ? 1 : -1)] ?? null;
};
