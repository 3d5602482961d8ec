import { type Run, superscript } from '@entente/platform/pdf';

/** « 1er mars » with its letters raised; any other text as it is. */
export const raisedDay = (text: string): readonly (string | Run)[] => {
  const [before = '', ...rest] = text.split(/(?<=\b1)er(?=\s)/);
  return [before, ...rest.flatMap((part) => [superscript('er'), part])];
};
