import { type CellField } from '@entente/conventions/domain';

const spans: Readonly<Partial<Record<CellField['kind'], number>>> = {
  number: 3,
  choice: 3,
  rich: 12,
  time: 3,
  money: 4,
  flag: 4,
};

/** How many of twelve columns a cell takes, on a screen that has room. */
export const spanOf = (column: CellField): number => {
  if (column.kind !== 'text') return spans[column.kind] ?? 6;
  if (column.lines || column.max >= 160) return 12;
  return column.max <= 40 ? 4 : 6;
};
