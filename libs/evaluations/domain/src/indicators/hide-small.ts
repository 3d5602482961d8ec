import { type IndicatorDefinition, type IndicatorPart, type IndicatorSide } from './indicator';
import { indicatorOf, isIndicatorCode } from './indicator-catalogue';
import { type Parts } from './indicator-entry';

/** Below this number, a count of people stays in the organisation that counted (domain.md 3.3.f). */
export const smallestShown = 5;

/** A cell as another organisation may see it; `null` is a number that is too small, or that would give one away. */
export type OutsideParts = Readonly<Record<string, number | boolean | null>>;

export type OpenCell = {
  readonly code: string;
  readonly period: string;
  readonly side: IndicatorSide;
  readonly parts: Parts;
  /** Of an indicator of the organisation's own. */
  readonly definition?: IndicatorDefinition | undefined;
};

export type OutsideCell = Omit<OpenCell, 'parts' | 'definition'> & { readonly parts: OutsideParts };

/** One number of one cell. */
type Leaf = { readonly id: string; readonly value: number };

/** Numbers whose sum may be known outside. */
type Line = readonly Leaf[];

const idOf = ({ code, period, side }: Omit<OpenCell, 'parts'>, part: string): string =>
  `${code}|${period}|${side}|${part}`;

const definitionOf = ({ code, definition }: Pick<OpenCell, 'code' | 'definition'>): IndicatorDefinition | null =>
  definition ?? (isIndicatorCode(code) ? indicatorOf(code) : null);

const countsPeople = (cell: OpenCell): readonly IndicatorPart[] =>
  (definitionOf(cell)?.parts ?? []).filter(({ people }) => people);

const leavesOf = (cell: OpenCell): readonly (Leaf & { readonly part: string; readonly cell: OpenCell })[] =>
  countsPeople(cell).flatMap(({ code: part }) => {
    const value = cell.parts[part];
    return typeof value === 'number' ? [{ id: idOf(cell, part), value, part, cell }] : [];
  });

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string | null): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
};

const yearOf = (period: string): string => period.slice(0, 4);

/** Lines that add up: the periods of a year, and the reasons or phases of one cell. */
const linesOf = (cells: readonly OpenCell[]): readonly Line[] => {
  const leaves = cells.flatMap(leavesOf);
  const definition = ({ cell }: (typeof leaves)[number]) => definitionOf(cell);
  return [
    ...grouped(leaves, (leaf) =>
      definition(leaf)?.year === 'sum'
        ? `${leaf.cell.code}|${yearOf(leaf.cell.period)}|${leaf.cell.side}|${leaf.part}`
        : null,
    ),
    ...grouped(leaves, (leaf) =>
      definition(leaf)?.figure.kind === 'total' ? `${leaf.cell.code}|${leaf.cell.period}|${leaf.cell.side}` : null,
    ),
  ];
};

/** A part beside the whole that holds it: the rest is a number of people too. */
type Pair = { readonly part: Leaf; readonly whole: Leaf };

const wholeOf = (definition: IndicatorDefinition, { code, within }: IndicatorPart, at: number): string | null => {
  if (within !== undefined) return within;
  // Each step of a funnel is a part of the one before.
  if (definition.type === 'funnel') return definition.parts[at - 1]?.code ?? null;
  const { figure } = definition;
  return figure.kind === 'share-of' && figure.part === code ? figure.indicator : null;
};

const pairsOf = (cells: readonly OpenCell[]): readonly Pair[] => {
  const leaves = new Map(cells.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]));
  return cells.flatMap((cell) => {
    const definition = definitionOf(cell);
    return (definition?.parts ?? []).flatMap((part, at) => {
      const name = definition && wholeOf(definition, part, at);
      if (!name) return [];
      const other = definitionOf({ code: name });
      const wholeId = other ? idOf({ ...cell, code: name }, firstPart(other)) : idOf(cell, name);
      const [own, whole] = [leaves.get(idOf(cell, part.code)), leaves.get(wholeId)];
      return own && whole ? [{ part: own, whole }] : [];
    });
  });
};

const firstPart = ({ parts: [first] }: IndicatorDefinition): string => first?.code ?? '';

const sum = (leaves: readonly Leaf[]): number => leaves.reduce((total, { value }) => total + value, 0);

/**
 * What else must be hidden in a line whose total may be known: a single hidden number would be the total less the
 * others, and several that add up to less than five would say as much. The smallest visible ones go first.
 */
const alsoHidden = (line: Line, hidden: ReadonlySet<string>): readonly string[] => {
  const gone = line.filter(({ id }) => hidden.has(id));
  if (gone.length === 0 || (gone.length > 1 && sum(gone) >= smallestShown)) return [];
  const [next] = line
    .filter(({ id }) => !hidden.has(id))
    .toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  return next ? [next.id] : [];
};

const isGivenAway = ({ part, whole }: Pair, hidden: ReadonlySet<string>): boolean =>
  !hidden.has(part.id) && !hidden.has(whole.id) && whole.value - part.value < smallestShown;

const hiddenIds = (cells: readonly OpenCell[]): ReadonlySet<string> => {
  const [lines, pairs] = [linesOf(cells), pairsOf(cells)];
  const small = cells.flatMap(leavesOf).flatMap(({ id, value }) => (value < smallestShown ? [id] : []));
  const hidden = new Set(small);
  for (;;) {
    const more = [
      ...pairs.flatMap((pair) => (isGivenAway(pair, hidden) ? [pair.part.id] : [])),
      ...lines.flatMap((line) => alsoHidden(line, hidden)),
    ];
    if (more.length === 0) return hidden;
    for (const id of more) hidden.add(id);
  }
};

/**
 * Everything that may leave the organisation, for one partnership at a time: every outward view goes through here.
 * Numbers of people below five are hidden, with whatever would let somebody work them out; what is never shown
 * outside is left out altogether.
 */
export const outsideCells = (cells: readonly OpenCell[]): readonly OutsideCell[] => {
  const shown = cells.filter((cell) => definitionOf(cell)?.outside === 'shown');
  const hidden = hiddenIds(shown);
  return shown.map(({ definition: _definition, ...cell }) => ({
    ...cell,
    parts: Object.fromEntries(
      Object.entries(cell.parts).map(([part, value]) => [part, hidden.has(idOf(cell, part)) ? null : value]),
    ),
  }));
};

/** A sum as another organisation may see it: absent when what is hidden in it would stand bare. */
export const outsideSum = (open: readonly number[], shown: readonly (number | null)[]): number | null => {
  const total = open.reduce((all, value) => all + value, 0);
  const hidden = open.filter((_value, at) => shown[at] === null);
  if (hidden.length === 0) return total;
  const rest = hidden.reduce((all, value) => all + value, 0);
  return hidden.length > 1 && rest >= smallestShown ? total : null;
};
