import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { contentOf, type GridContent, type GridDraft, gridLimits } from './grid-content';
import { gridFaults } from './grid-faults';
import { gridProblems } from './grid-problems';
import { contentShape } from './grid-shape';
import { type JsonSchema, jsonSchemaOf, type Shape, shapeFaults } from './shape';

export const gridFormat = 'entente-grid';
export const gridFormatVersion = 1;

/** A grid that travels: its words and its rules, nothing of who wrote it nor of any review. */
export type GridFile = {
  readonly format: typeof gridFormat;
  readonly formatVersion: typeof gridFormatVersion;
  readonly kind: 'checklist';
  readonly lastOwn: number;
  readonly grid: GridContent;
};

const fileShape: Shape = {
  type: 'object',
  members: {
    format: { type: 'one', of: [gridFormat] },
    formatVersion: { type: 'one', of: [gridFormatVersion] },
    kind: { type: 'one', of: ['checklist'] },
    lastOwn: { type: 'whole', min: 0, max: gridLimits.own },
    grid: contentShape,
  },
};

export const gridFile = (content: GridContent, lastOwn: number): GridFile => ({
  format: gridFormat,
  formatVersion: gridFormatVersion,
  kind: 'checklist',
  lastOwn,
  grid: contentOf(content),
});

/** `docs/schemas/grid-1.schema.json`. */
export const gridSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://entente.example/schemas/grid-1.schema.json',
  title: 'Entente grid, format 1',
  description:
    'An evaluation grid as Entente exports and imports it. Codes of Entente (CHK, D) keep their meaning; those of an organisation begin with LOC for criteria and L for dimensions, up to lastOwn.',
  ...jsonSchemaOf(fileShape),
});

const refused = (...faults: readonly FieldFault[]): never => {
  throw gridProblems['invalid-file']({}, faults);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refused(faultAt(['file'], 'not-json'));
  }
};

const stampOf = (value: unknown): Partial<Record<'format' | 'formatVersion', unknown>> =>
  typeof value === 'object' && value !== null ? value : {};

/**
 * A file from anywhere as a draft. It is a text here: read with a limit, walked only as deep as a grid goes, and
 * refused whole, every fault at once.
 */
export const readGridFile = (text: string): GridDraft => {
  if (text.length > gridLimits.file) return refused(faultAt(['file'], 'max-length', { max: gridLimits.file }));
  const value = parsed(text);
  const { format, formatVersion } = stampOf(value);
  if (format !== gridFormat) return refused(faultAt(['file'], 'not-a-grid'));
  if (typeof formatVersion === 'number' && formatVersion > gridFormatVersion)
    return refused(faultAt(['file', 'formatVersion'], 'newer-format'));
  const shape = shapeFaults(fileShape, value, ['file']);
  if (shape.length > 0) return refused(...shape.slice(0, 100));
  const { grid: content, lastOwn } = value as GridFile;
  const faults = gridFaults(content, lastOwn).map((fault) => ({ ...fault, pointer: `/file/grid${fault.pointer}` }));
  if (faults.length > 0) return refused(...faults.slice(0, 100));
  return { content, fates: [], lastOwn };
};
