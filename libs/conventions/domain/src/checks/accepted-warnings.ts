import { checkText, faultAt, type FieldFault } from '@entente/platform/kernel';
import { eachOf, isRecord, type Path, textFaults } from '../answers/answer-faults';
import { checkCodes } from './check-codes';

const warningFaults = (value: unknown, path: Path): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(path, 'not-an-object')];
  const { code, reason } = value;
  const known = checkCodes.some((each) => each === code);
  const typed = textFaults(reason, 300, [...path, 'reason']);
  const blank = typeof reason === 'string' && checkText(reason, { required: true, max: 300 })?.code === 'required';
  return [
    ...(known ? [] : [faultAt([...path, 'code'], 'not-a-choice')]),
    ...typed,
    ...(blank ? [faultAt([...path, 'reason'], 'required')] : []),
  ];
};

/** Every fault of the warnings passed over: each gives its reason. */
export const acceptedWarningsFaults = (value: unknown, base: Path): readonly FieldFault[] =>
  eachOf(value, { most: checkCodes.length, path: base }, (warning, index) => warningFaults(warning, [...base, index]));
