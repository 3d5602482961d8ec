import { type FieldFault, faultAt } from '@entente/platform/kernel';

/** Length, and characters that PostgreSQL or a PDF would refuse later: C0 controls but tab and line ends, lone surrogates. */
export const checkText = (text: string, max: number, path: readonly (string | number)[]): readonly FieldFault[] => [
  ...(text.length > max ? [faultAt(path, 'max-length', { max })] : []),
  // eslint-disable-next-line no-control-regex -- naming control characters is what it is for
  ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(text) ? [faultAt(path, 'characters')] : []),
];
