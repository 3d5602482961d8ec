const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values of JSON say the same; the order of names does not count, the database changes it. */
export const isSameValue = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [Object.keys(a), Object.keys(b)];
  return ofA.length === ofB.length && ofA.every((name) => Object.hasOwn(b, name) && isSameValue(a[name], b[name]));
};
