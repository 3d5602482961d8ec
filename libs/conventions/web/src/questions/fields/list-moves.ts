/** A list with one place exchanged for another. */
export const swapped = <Item>(list: readonly Item[], from: number, to: number): readonly Item[] => {
  const copy = [...list];
  const [moved] = copy.splice(from, 1);
  if (moved !== undefined) copy.splice(to, 0, moved);
  return copy;
};

/** A list without one place. */
export const without = <Item>(list: readonly Item[], index: number): readonly Item[] =>
  list.filter((_, at) => at !== index);

/** A line that was taken out of a list, and where it stood. */
export type RemovedLine = { readonly line: unknown; readonly index: number };

/** A list with one more line at a place. */
export const inserted = <Item>(list: readonly Item[], index: number, item: Item): readonly Item[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

/** A list with one place replaced. */
export const replaced = <Item>(list: readonly Item[], index: number, by: Item): readonly Item[] =>
  list.map((item, at) => (at === index ? by : item));
