/** One value of a drawing, and the words that say it; null where nobody knows, which is never zero. */
export type DrawnValue = { readonly value: number | null; readonly text: string };

export type DrawnSeries = { readonly name: string; readonly values: readonly DrawnValue[] };

/**
 * What is drawn, apart from how it looks. `bars`: one bar a category and series. `stack`: one bar made of the series.
 * `lines`: each series over the categories, in order.
 */
export type ChartPlan = {
  readonly shape: 'bars' | 'stack' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** The value of a full bar, or the top of the axis. */
  readonly max: number;
  /** A level to reach, in the unit of the values. */
  readonly target?: { readonly value: number; readonly text: string } | undefined;
};

/** The numbers of a table, row by row, as the service gives them. */
export type TableOfNumbers = {
  readonly code: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly DrawnValue[] }[];
  readonly max: number;
};

/** Parts of one whole, and values that follow each other in time; all others are compared as bars. */
const shapes: Readonly<Record<string, ChartPlan['shape']>> = {
  bands: 'stack',
  actions: 'stack',
  years: 'lines',
  whole: 'lines',
};

type Column = { readonly name: string; readonly values: readonly DrawnValue[] };

/** Columns of words alone stand in the table and nowhere else. */
const drawnColumns = ({ headings, rows }: TableOfNumbers): readonly Column[] =>
  headings.slice(1).flatMap((name, at) => {
    const values = rows.map(({ cells }) => cells[at] ?? { value: null, text: '' });
    return values.some(({ value }) => value !== null) ? [{ name, values }] : [];
  });

const asStack = ({ rows, max }: TableOfNumbers): ChartPlan => ({
  shape: 'stack',
  categories: [''],
  series: rows.map(({ name, cells }) => ({ name, values: cells.slice(0, 1) })),
  max,
});

/** Several years of the same rows are lines over the years. */
const asYears = (table: TableOfNumbers, columns: readonly Column[]): ChartPlan => ({
  shape: 'lines',
  categories: columns.map(({ name }) => name),
  series: table.rows.map(({ name }, row) => ({
    name,
    values: columns.map(({ values }) => values[row] ?? { value: null, text: '' }),
  })),
  max: table.max,
});

/** How a table is drawn; null when there is nothing to draw. */
export const planOf = (table: TableOfNumbers): ChartPlan | null => {
  const columns = drawnColumns(table);
  if (columns.length === 0) return null;
  const shape = shapes[table.code] ?? 'bars';
  if (shape === 'stack') return asStack(table);
  if (columns.length > 1) return asYears(table, columns);
  const categories = table.rows.map(({ name }) => name);
  // A single point is no line.
  const isLine = shape === 'lines' && categories.length > 1;
  return { shape: isLine ? 'lines' : 'bars', categories, series: columns, max: table.max };
};

const rem = 16;

/** Known before anything is drawn, so that nothing moves when it is. In pixels. */
export const heightOf = ({ shape, categories, series, target }: ChartPlan, narrow: boolean): number => {
  if (shape === 'stack') return 4.5 * rem + Math.ceil(series.length / (narrow ? 1 : 2)) * 1.375 * rem;
  if (shape === 'bars') return categories.length * (narrow ? 3.25 : 2.5) * rem * Math.max(1, series.length / 2) + rem;
  const named = series.length > 1 ? Math.ceil(series.length / (narrow ? 1 : 2)) * 1.375 * rem : 0;
  return 13 * rem + named + (target ? rem : 0);
};
