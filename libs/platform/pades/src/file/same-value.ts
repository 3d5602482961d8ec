import { type PdfDict, type PdfValue } from './pdf-value';
import { serializeValue } from './serialize-value';

/** Whether two values say the same, whatever the order of their keys and the way their strings were written. */
export const sameValue = (one: PdfValue | undefined, other: PdfValue | undefined): boolean => {
  if (!one || !other) return one === other;
  if (one.kind === 'dict' && other.kind === 'dict') return sameDictionary(one, other);
  if (one.kind === 'array' && other.kind === 'array') {
    return (
      one.elements.length === other.elements.length &&
      one.elements.every((element, index) => sameValue(element, other.elements[index]))
    );
  }
  return one.kind === other.kind && serializeValue(one).equals(serializeValue(other));
};

/** Whether two dictionaries say the same, apart from some keys. */
export const sameDictionary = (one: PdfDict, other: PdfDict, apartFrom: readonly string[] = []): boolean => {
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()]);
  return [...keys].every((key) => apartFrom.includes(key) || sameValue(one.entries.get(key), other.entries.get(key)));
};
