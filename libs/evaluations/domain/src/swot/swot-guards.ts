import { type FieldFault, faultAt, personalDataHints } from '@entente/platform/kernel';
import { swotProblems } from './swot-problems';
import { type SwotState } from './swot-session';
import { type SwotStep } from './swot-steps';

export const assertOpen = ({ status }: SwotState): void => {
  if (status !== 'open') throw swotProblems.over();
};

export const assertStep = (state: SwotState, ...steps: readonly SwotStep[]): void => {
  assertOpen(state);
  if (!steps.includes(state.step)) throw swotProblems['not-now']({ step: state.step });
};

export const assertValid = (faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw swotProblems.invalid({}, faults);
};

type Path = readonly (string | number)[];

/** A text that must be there, and fits. */
export const textFaults = (text: string, max: number, path: Path): readonly FieldFault[] => {
  if (text.trim() === '') return [faultAt(path, 'required')];
  return text.length > max ? [faultAt(path, 'max-length', { max })] : [];
};

/** Whether these words seem to speak of a person supported; names of those who work together raise nothing. */
export const seemsPersonal = (text: string, professionals: readonly string[]): boolean =>
  personalDataHints(text, professionals).length > 0;
