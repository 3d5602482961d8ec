import {
  type Autosave,
  type CellKey,
  cellKey,
  type CellPlace,
  type Computed,
  correctedParts,
  emptyEntry,
  enter,
  type IndicatorCell,
  type IndicatorEntry,
  type IndicatorSide,
  indicatorSides,
  isSaved,
  markSending,
  nextWrite,
  openAutosave,
  type Outcome,
  sameEntry,
  settle,
  shownValue,
  type Write,
} from '@entente/evaluations/domain';

/** Every cell that has something in it, on the server or under the fingers. */
export type CellFields = ReadonlyMap<CellKey, Autosave<IndicatorEntry>>;

export type SentCell = { readonly key: CellKey; readonly write: Write<IndicatorEntry> };

export type UnsentCell = { readonly key: CellKey; readonly value: IndicatorEntry; readonly seen: number };

const nothing: Autosave<IndicatorEntry> = openAutosave({ value: emptyEntry, version: 0 });

const isSide = (text: string | undefined): text is IndicatorSide => indicatorSides.some((side) => side === text);

export const placeOf = (key: string): CellPlace | null => {
  const [code, period, side] = key.split('|');
  return code !== undefined && period !== undefined && isSide(side) ? { code, period, side } : null;
};

export const cellAt = (fields: CellFields, key: CellKey): Autosave<IndicatorEntry> => fields.get(key) ?? nothing;

export const withCell = (fields: CellFields, key: CellKey, cell: Autosave<IndicatorEntry>): CellFields =>
  new Map([...fields, [key, cell]]);

export const openCells = (cells: readonly IndicatorCell[]): CellFields =>
  new Map(cells.map(({ entry, version, ...place }) => [cellKey(place), openAutosave({ value: entry, version })]));

/** The person wrote something; the same again is nothing new. */
export const entered = (fields: CellFields, key: CellKey, value: IndicatorEntry): CellFields => {
  const cell = cellAt(fields, key);
  return sameEntry(shownValue(cell), value) ? fields : withCell(fields, key, enter(cell, value));
};

type Holds = (key: CellKey, value: IndicatorEntry) => boolean;

/** All that can leave now; a cell in conflict, refused, or without the reason it needs, waits for the person. */
export const readyToSend = (fields: CellFields, holds: Holds): readonly SentCell[] =>
  [...fields].flatMap(([key, cell]) => {
    const write = cell.conflict ? null : nextWrite(cell);
    return write && !holds(key, write.value) ? [{ key, write }] : [];
  });

export const lacksReason = (entry: IndicatorEntry, computed: Computed | null): boolean =>
  entry.reason.trim() === '' && correctedParts(entry, computed).length > 0;

export const sending = (fields: CellFields, sent: readonly SentCell[]): CellFields =>
  sent.reduce((all, { key }) => withCell(all, key, markSending(cellAt(all, key))), fields);

/** What was on its way waits again: the server refused it, and the person may change it. */
export const takenBack = (fields: CellFields, sent: readonly SentCell[]): CellFields =>
  sent.reduce((all, { key }) => {
    const { waiting, sending: lost, ...cell } = cellAt(all, key);
    return withCell(all, key, { ...cell, sending: null, waiting: waiting ?? (lost && { value: lost.value }) });
  }, fields);

export type Answered = IndicatorCell & { readonly outcome: Outcome };

export const settled = (fields: CellFields, answered: readonly Answered[]): CellFields =>
  answered.reduce((all, { outcome, entry, version, ...place }) => {
    const key = cellKey(place);
    return withCell(all, key, settle(cellAt(all, key), { value: entry, version }, outcome));
  }, fields);

export const unsentOf = (fields: CellFields): readonly UnsentCell[] =>
  [...fields].flatMap(([key, cell]) =>
    isSaved(cell) ? [] : [{ key, value: shownValue(cell), seen: cell.saved.version }],
  );

const isEntry = (kept: unknown): kept is IndicatorEntry =>
  typeof kept === 'object' &&
  kept !== null &&
  'parts' in kept &&
  typeof kept.parts === 'object' &&
  'comment' in kept &&
  typeof kept.comment === 'string' &&
  'reason' in kept &&
  typeof kept.reason === 'string' &&
  'reliability' in kept;

export const isUnsent = (kept: unknown): kept is UnsentCell =>
  typeof kept === 'object' &&
  kept !== null &&
  'key' in kept &&
  typeof kept.key === 'string' &&
  placeOf(kept.key) !== null &&
  'seen' in kept &&
  typeof kept.seen === 'number' &&
  'value' in kept &&
  isEntry(kept.value);

/** What an earlier visit left here, over what the server has; written on elsewhere since, it is a conflict. */
export const recovered = (fields: CellFields, unsent: readonly UnsentCell[]): CellFields =>
  unsent.reduce((all, { key, value, seen }) => {
    const cell = cellAt(all, key);
    if (sameEntry(cell.saved.value, value)) return all;
    const next = cell.saved.version === seen ? enter(cell, value) : { ...cell, conflict: { yours: value } };
    return withCell(all, key, next);
  }, fields);
