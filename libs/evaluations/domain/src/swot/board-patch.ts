import { type SwotBoard } from './swot-board';

type ListName = keyof Pick<SwotBoard, 'people' | 'cards' | 'pending' | 'crossings'>;

type Keyed = { readonly id: string; readonly rank: number };
type ListPatch<T> = { readonly put: readonly T[]; readonly gone: readonly string[] };
type Fields = Omit<SwotBoard, ListName>;

/** What changed on a board between two moments: whole fields, and the lines of lists that differ. */
export type BoardPatch = {
  readonly fields: Partial<Fields>;
  readonly lists: { readonly [Name in ListName]?: ListPatch<SwotBoard[Name][number]> };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const listPatch = <T extends Keyed>(before: readonly T[], after: readonly T[]): ListPatch<T> | null => {
  const known = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const put = after.filter((line) => !same(known.get(line.id), line));
  const gone = before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return put.length + gone.length === 0 ? null : { put, gone };
};

const patched = <T extends Keyed>(before: readonly T[], patch: ListPatch<T> | undefined): readonly T[] => {
  if (!patch) return before;
  const left = new Set([...patch.gone, ...patch.put.map(({ id }) => id)]);
  return [...before.filter(({ id }) => !left.has(id)), ...patch.put].sort((a, b) => a.rank - b.rank);
};

const fieldsOf = ({ people: _p, cards: _c, pending: _n, crossings: _x, ...fields }: SwotBoard): Fields => fields;

/** What to send to somebody who holds the first board so that they hold the second; null when nothing changed. */
export const diffBoards = (before: SwotBoard, after: SwotBoard): BoardPatch | null => {
  const [old, next] = [Object.entries(fieldsOf(before)), Object.entries(fieldsOf(after))];
  const known = new Map<string, unknown>(old);
  const fields: Partial<Fields> = Object.fromEntries(next.filter(([name, value]) => !same(known.get(name), value)));
  const changed = {
    people: listPatch(before.people, after.people),
    cards: listPatch(before.cards, after.cards),
    pending: listPatch(before.pending, after.pending),
    crossings: listPatch(before.crossings, after.crossings),
  };
  const kept = Object.fromEntries(Object.entries(changed).filter(([, patch]) => patch !== null));
  return Object.keys(fields).length + Object.keys(kept).length === 0 ? null : { fields, lists: kept };
};

/** The board after a change. */
export const patchBoard = (board: SwotBoard, { fields, lists: changed }: BoardPatch): SwotBoard => ({
  ...board,
  ...fields,
  people: patched(board.people, changed.people),
  cards: patched(board.cards, changed.cards),
  pending: patched(board.pending, changed.pending),
  crossings: patched(board.crossings, changed.crossings),
});
