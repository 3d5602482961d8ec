import writeXlsxFile, { type Row } from 'write-excel-file/node';

/** What crosses to the thread that writes. */
export type SheetContent = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Columns of `answersSheet` that hold numbers: a spreadsheet may add and sort them. */
const numbers = new Set([2, 3, 7, 9, 12, 13, 14, 15]);

/** Widths in characters, as people read them. */
const widths = [12, 32, 8, 10, 28, 10, 60, 8, 9, 10, 24, 40, 10, 12, 8, 60];

/** « 12,5 » and « 3 », not « 06 »: what begins with a zero is a code or a telephone, and stays as written. */
const asNumber = (text: string): number | null =>
  /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;

/** Text stays text: a cell of this type is never run as a formula, whatever it begins with (CWE-1236). */
const cellOf = (text: string, column: number) => {
  const value = numbers.has(column) ? asNumber(text) : null;
  return value === null ? { value: text, type: String } : { value, type: Number };
};

const headOf = (text: string) => ({ value: text, type: String, fontWeight: 'bold' as const });

/** A workbook of one sheet, its first line in sight. */
export const writeSheet = async ({ name, rows: [heads = [], ...rows] }: SheetContent): Promise<Uint8Array> => {
  const data: Row[] = [heads.map(headOf), ...rows.map((row) => row.map(cellOf))];
  const columns = widths.map((width) => ({ width }));
  const written = writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 });
  return new Uint8Array(await written.toBuffer());
};
