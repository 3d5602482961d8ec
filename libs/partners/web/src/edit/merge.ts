type Path = readonly string[];

const pathOf = (field: string): Path => field.slice(1).split('/');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const step = (value: unknown, key: string): unknown => (isObject(value) ? Reflect.get(value, key) : undefined);

/** The value of a field, named by its pointer: `/address/city`. */
export const readField = (draft: object, field: string): unknown => pathOf(field).reduce<unknown>(step, draft);

/** Whether two drafts say the same in a field. */
export const isSame = (a: object, b: object, field: string): boolean =>
  JSON.stringify(readField(a, field)) === JSON.stringify(readField(b, field));

/** A draft with one field taken from another. */
export const withField = <D extends object>(into: D, field: string, from: D): D => {
  const copy: D = JSON.parse(JSON.stringify(into));
  const path = pathOf(field);
  const group = path.slice(0, -1).reduce<unknown>(step, copy);
  if (isObject(group)) Reflect.set(group, path.at(-1) ?? '', readField(from, field));
  return copy;
};

/** Two changes of one text: what is put together, and the fields that both changed differently. */
export type Merge<D> = { readonly merged: D; readonly conflicts: readonly string[] };

/** Puts two changes of one text together; what both changed differently is left to the person. */
export const mergeDrafts = <D extends object>(
  fields: readonly string[],
  { base, mine, theirs }: { readonly base: D; readonly mine: D; readonly theirs: D },
): Merge<D> => {
  const changed = fields.filter((field) => !isSame(base, theirs, field) && !isSame(mine, theirs, field));
  const conflicts = changed.filter((field) => !isSame(base, mine, field));
  const merged = changed
    .filter((field) => !conflicts.includes(field))
    .reduce((into, field) => withField(into, field, theirs), mine);
  return { merged, conflicts };
};
