import { noBreakSpace } from '@entente/platform/kernel';
import { type DimensionChart, type DimensionRow } from '@entente/evaluations/domain';
import { type Block, type Cell, bar, bold, heading, mm, table } from '@entente/platform/pdf';

// Large print leaves less room beside its words.
const barWidths = { usual: mm(76), largePrint: mm(48) } as const;

/** Bars and numbers in one table: whoever does not see the bars reads the same in the cells. */
export const dimensionTable = (chart: DimensionChart, print: keyof typeof barWidths): readonly Block[] => {
  const { dimension, bar: scale, year, previousYear, reading } = chart.headings;
  return [
    heading(2, chart.title),
    table({
      columns: [
        { header: dimension, namesRow: true },
        { header: scale, width: barWidths[print] },
        { header: year, numeric: true },
        ...(previousYear === null ? [] : [{ header: previousYear, numeric: true }]),
        { header: reading },
      ],
      rows: chart.rows.map((row) => cellsOf(row, chart.notches)),
    }),
  ];
};

const cellsOf = (row: DimensionRow, notches: readonly number[]): readonly Cell[] => [
  row.name,
  row.length === null ? '' : bar({ value: row.length, notches, alt: row.text }),
  [bold(row.value)],
  ...(row.previous === null ? [] : [row.previous]),
  row.reading.replaceAll(' ', noBreakSpace),
];
