import { type FieldFault, faultAt } from '@entente/platform/kernel';

// Far above what our own pages send, far below what makes a check of keys or of depth slow.
const DEPTH = 40;
const KEYS = 500;
const VALUES = 60_000;

type Place = { readonly value: object; readonly path: readonly string[] };

const tooMuch = (path: readonly string[]): FieldFault => faultAt(path, 'shape');

/**
 * What is wrong with the shape of a body before anything looks into it: too deep, too many keys in one object, too many
 * values in all, or a key that libraries take for a class. One walk, without recursion. `null` when nothing is.
 */
export const shapeFault = (body: object): FieldFault | null => {
  const open: Place[] = [{ value: body, path: [] }];
  let values = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    const entries = Object.entries(value);
    values += entries.length;
    if (path.length > DEPTH || values > VALUES) return tooMuch(path.slice(0, DEPTH));
    if (!Array.isArray(value) && entries.length > KEYS) return tooMuch(path);
    if (Object.hasOwn(value, 'constructor')) return faultAt([...path, 'constructor'], 'unknown');
    for (const [key, inner] of entries)
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner as object, path: [...path, key] });
  }
  return null;
};
