import { type PdfDict, type PdfRef, type PdfString, type PdfValue, textOf } from './pdf-value';

export const entry = (dictionary: PdfDict, key: string): PdfValue | undefined => dictionary.entries.get(key);

export const dictEntry = (dictionary: PdfDict, key: string): PdfDict | undefined => {
  const value = entry(dictionary, key);
  return value?.kind === 'dict' ? value : undefined;
};

export const refEntry = (dictionary: PdfDict, key: string): PdfRef | undefined => {
  const value = entry(dictionary, key);
  return value?.kind === 'ref' ? value : undefined;
};

export const nameEntry = (dictionary: PdfDict, key: string): string | undefined => {
  const value = entry(dictionary, key);
  return value?.kind === 'name' ? value.name : undefined;
};

export const stringEntry = (dictionary: PdfDict, key: string): PdfString | undefined => {
  const value = entry(dictionary, key);
  return value?.kind === 'string' ? value : undefined;
};

export const textEntry = (dictionary: PdfDict, key: string): string | undefined => {
  const value = stringEntry(dictionary, key);
  return value && textOf(value);
};

export const integerEntry = (dictionary: PdfDict, key: string): number | undefined => integer(entry(dictionary, key));

export const integer = (value: PdfValue | undefined): number | undefined =>
  value?.kind === 'number' && /^\d{1,15}$/.test(value.text) ? Number(value.text) : undefined;

/** The four numbers of a rectangle or the like, or nothing when one of them is not a number. */
export const numbersEntry = (dictionary: PdfDict, key: string): number[] | undefined => {
  const value = entry(dictionary, key);
  if (value?.kind !== 'array') return undefined;
  const found = value.elements.flatMap((element) => (element.kind === 'number' ? [Number(element.text)] : []));
  return found.length === value.elements.length ? found : undefined;
};
