import { type IndicatorTable, type IndicatorTableRow, type ReviewReport } from '@entente/evaluations/domain';
import { type Block, bold, type Cell, gap, heading, mm, paragraph, table } from '@entente/platform/pdf';

/** The indicators of the year in one table; nothing where none is followed. */
export const indicatorPages = ({ indicators }: ReviewReport): readonly Block[] =>
  indicators
    ? [
        gap(mm(6)),
        heading(2, indicators.title),
        paragraph(indicators.lead, { style: 'small' }),
        valuesTable(indicators),
      ]
    : [];

const valuesTable = ({ headings, rows }: IndicatorTable): Block => {
  const [name, periods, year, target, reliability] = headings;
  return table({
    columns: [
      { header: name, namesRow: true },
      { header: periods, width: mm(52) },
      { header: year, numeric: true },
      { header: target, numeric: true },
      { header: reliability },
    ],
    rows: rows.map(cellsOf),
  });
};

const cellsOf = ({ name, periods, year, target, reliability }: IndicatorTableRow): readonly Cell[] => [
  name,
  periods,
  [bold(year)],
  target,
  reliability,
];
