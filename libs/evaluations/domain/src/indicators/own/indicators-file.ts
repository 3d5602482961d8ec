import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { type JsonSchema, jsonSchemaOf, type Shape, shapeFaults } from '../../grids/shape';
import { type IndicatorsContent, type IndicatorsDraft, indicatorsLimits } from './indicators-content';
import { indicatorsFaults } from './indicators-faults';
import { indicatorsShape } from './indicators-shape';
import { ownIndicatorsProblems } from './own-indicators-problems';

export const indicatorsFormat = 'entente-indicators';
export const indicatorsFormatVersion = 1;

/** Indicators that travel: what they are, nothing of who wrote them nor of any value. */
export type IndicatorsFile = {
  readonly format: typeof indicatorsFormat;
  readonly formatVersion: typeof indicatorsFormatVersion;
  readonly lastOwn: number;
  readonly indicators: IndicatorsContent['indicators'];
};

const fileShape: Shape = {
  type: 'object',
  members: {
    format: { type: 'one', of: [indicatorsFormat] },
    formatVersion: { type: 'one', of: [indicatorsFormatVersion] },
    lastOwn: { type: 'whole', min: 0, max: indicatorsLimits.own },
    indicators: indicatorsShape,
  },
};

export const indicatorsFile = ({ indicators }: IndicatorsContent, lastOwn: number): IndicatorsFile => ({
  format: indicatorsFormat,
  formatVersion: indicatorsFormatVersion,
  lastOwn,
  indicators,
});

/** `docs/schemas/indicators-1.schema.json`. */
export const indicatorsSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://entente.example/schemas/indicators-1.schema.json',
  title: 'Entente indicators, format 1',
  description:
    'The indicators of an organisation as Entente exports and imports them, in its order. Every indicator of Entente (IND) is there, hidden perhaps; those of an organisation begin with LIN, up to lastOwn, and say what is counted. Targets are in the unit of the indicator, euros included.',
  ...jsonSchemaOf(fileShape),
});

const refused = (...faults: readonly FieldFault[]): never => {
  throw ownIndicatorsProblems['invalid-file']({}, faults.slice(0, 100));
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

/** A file from anywhere as a draft: read with a limit, walked only as deep as described, refused whole. */
export const readIndicatorsFile = (text: string): IndicatorsDraft => {
  const max = indicatorsLimits.file;
  if (text.length > max) return refused(faultAt(['file'], 'max-length', { max }));
  const value = parsed(text);
  const { format, formatVersion } = stampOf(value);
  if (format !== indicatorsFormat) return refused(faultAt(['file'], 'not-indicators'));
  if (typeof formatVersion === 'number' && formatVersion > indicatorsFormatVersion)
    return refused(faultAt(['file', 'formatVersion'], 'newer-format'));
  const shape = shapeFaults(fileShape, value, ['file']);
  if (shape.length > 0) return refused(...shape);
  const { indicators, lastOwn } = value as IndicatorsFile;
  const draft = { content: { indicators }, lastOwn };
  return acceptedIndicators(draft, indicatorsFaults(draft));
};

/** The draft of a file, unless something is wrong in it: said where it stands in the file. */
export const acceptedIndicators = (draft: IndicatorsDraft, faults: readonly FieldFault[]): IndicatorsDraft =>
  faults.length > 0 ? refused(...faults.map((fault) => ({ ...fault, pointer: `/file${fault.pointer}` }))) : draft;
