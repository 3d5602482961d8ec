import type { Parts, Reliability } from '@entente/evaluations/domain';
import { hasBegun, periodCode, periodsOf, shippedCatalogue } from '@entente/evaluations/domain';
import { follows } from '@entente/evaluations/domain/testing';
import type { Day } from '@entente/platform/kernel';
import { indicatorStory } from './content/indicators';
import type { Visitor } from './visitor';

/** One series of an indicator: this year and the year before, period after period; null where nobody counted. */
export type Series = {
  readonly code: string;
  readonly side?: 'ours' | 'theirs';
  readonly target?: number;
  readonly reliability?: Reliability;
  readonly comment?: string;
  readonly before: readonly (Parts | null)[];
  readonly now: readonly (Parts | null)[];
};

const cellsOf = (series: Series, year: number, values: Series['now'], today: Day) => {
  // What the association counts itself is quarterly.
  const frequency = shippedCatalogue.of(series.code)?.frequency ?? 'quarter';
  return periodsOf(frequency, year, values.length).flatMap((period, at) => {
    const parts = values[at];
    if (!parts || !hasBegun(period, today)) return [];
    const { reliability = 'counted', comment = '', side = 'joint' } = series;
    return [
      {
        code: series.code,
        period: periodCode(period),
        side,
        seen: 0,
        entry: { parts, reliability, comment: at === 0 ? comment : '', reason: '' },
      },
    ];
  });
};

/** Two years of figures with one partner, some quarters missing as in life. */
export const followIndicators = async (
  writer: Visitor,
  { partnerId, today }: { readonly partnerId: string; readonly today: Day },
): Promise<void> => {
  const codes = [...new Set(indicatorStory.map(({ code }) => code)), 'IND-24', 'IND-26', 'IND-27', 'IND-31'] as const;
  const targetOf = (code: string) => indicatorStory.find((series) => series.code === code)?.target ?? null;
  await writer.call('PUT', `indicators/${partnerId}/followed`, {
    followed: codes.map((code) =>
      follows(code, { target: targetOf(code), byPartner: ['IND-17', 'IND-20'].includes(code) }),
    ),
    version: 0,
  });
  const year = Number(today.slice(0, 4));
  const years = [
    { of: year - 1, values: ({ before }: Series) => before },
    { of: year, values: ({ now }: Series) => now },
  ];
  for (const { of, values } of years) {
    const cells = indicatorStory.flatMap((series) => cellsOf(series, of, values(series), today));
    if (cells.length > 0) await writer.call('PUT', `indicators/${partnerId}/cells`, { cells });
  }
};
