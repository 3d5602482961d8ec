/** Numbers to draw as bars and to read as a table: the same rows for both, and one sentence that says what they show. */
export type Chart = {
  readonly code: string;
  readonly title: string;
  readonly sentence: string;
  /** The first names the rows, the others the cells. */
  readonly headings: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The value of a full bar. */
  readonly max: number;
};

export type ChartRow = { readonly code: string; readonly name: string; readonly cells: readonly ChartCell[] };

/** Null where nothing may be said: never zero. */
export type ChartCell = { readonly value: number | null; readonly text: string };

export const countCell = (value: number): ChartCell => ({ value, text: String(value) });

export const noCell = (text: string): ChartCell => ({ value: null, text });
