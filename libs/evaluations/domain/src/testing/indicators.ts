import { type FollowedIndicator } from '../indicators/followed';
import { type IndicatorSide } from '../indicators/indicator';
import { type IndicatorCode } from '../indicators/indicator-catalogue';
import { emptyEntry, type IndicatorCell, type IndicatorEntry, type Parts } from '../indicators/indicator-entry';

export const anEntry = (parts: Parts, overrides: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
  ...emptyEntry,
  parts,
  reliability: 'counted',
  ...overrides,
});

/** A cell that somebody wrote once. */
export const anIndicatorCell = (
  code: IndicatorCode,
  period: string,
  parts: Parts,
  { side = 'joint', ...entry }: Partial<IndicatorEntry> & { readonly side?: IndicatorSide } = {},
): IndicatorCell => ({ code, period, side, entry: anEntry(parts, entry), version: 1 });

export const follows = (code: string, overrides: Partial<FollowedIndicator> = {}): FollowedIndicator => ({
  code,
  target: null,
  baseline: null,
  rule: '',
  ...overrides,
});
