import { csvText, type FieldFault, faultAt } from '@entente/platform/kernel';
import { type FrameworkItem, frameworkLimits } from './framework';

type Line = { readonly rank: number; readonly cells: readonly string[] };

/** One cell, where what follows it begins, and whether its quotation mark was never closed. */
type Cell = { readonly text: string; readonly next: number; readonly unclosed: boolean };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const plainCell = (text: string, at: number, separator: string): Cell => {
  const [found = ''] = matchAt(new RegExp(`[^${separator}\\n]*`, 'y'), text, at) ?? [];
  return { text: found.replace(/\r$/, ''), next: at + found.length, unclosed: false };
};

const cellAt = (text: string, at: number, separator: string): Cell => {
  const opened = matchAt(/[ ]*"((?:[^"]|"")*)("?)/y, text, at);
  if (!opened) return plainCell(text, at, separator);
  const [whole, inside = '', closing] = opened;
  const rest = plainCell(text, at + whole.length, separator);
  return { text: inside.replaceAll('""', '"') + rest.text, next: rest.next, unclosed: closing === '' };
};

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Splits a text for spreadsheets as RFC 4180 has it, on the separator that its first line uses most. */
export const readCsv = (text: string): { readonly lines: readonly Line[]; readonly unclosed: number | null } => {
  const bare = text.replace(/^\ufeff/, '');
  const separator = separatorOf(bare);
  const lines: Line[] = [];
  let unclosed: number | null = null;
  let cells: string[] = [];
  let [from, rank] = [1, 1];
  for (let at = 0; at <= bare.length;) {
    const cell = cellAt(bare, at, separator);
    cells.push(cell.text);
    if (cell.unclosed) unclosed ??= rank;
    rank += linesIn(bare.slice(at, cell.next + 1));
    if (bare.charAt(cell.next) !== separator) {
      if (cells.some((each) => each.trim() !== '')) lines.push({ rank: from, cells });
      [cells, from] = [[], rank];
    }
    at = cell.next + 1;
  }
  return { lines, unclosed };
};

const separatorOf = (text: string): string => {
  const first = text.split('\n', 1)[0] ?? '';
  const times = (mark: string): number => first.split(mark).length - 1;
  return [';', '\t', ','].reduce((best, mark) => (times(mark) > times(best) ? mark : best), ';');
};

const heads: readonly string[] = ['code', 'codes', 'référence', 'reference'];

/** A text that a spreadsheet was kept from running comes back as it was. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

/** Codes and labels of a file, and every line that is wrong. A first line of titles is left aside. */
export const readFrameworkCsv = (
  text: string,
): { readonly items: readonly FrameworkItem[]; readonly faults: readonly FieldFault[] } => {
  const { lines, unclosed } = readCsv(text);
  const body = heads.includes(plain(lines[0]?.cells[0] ?? '').toLowerCase()) ? lines.slice(1) : lines;
  const read = body.map(({ rank, cells }) => ({
    rank,
    size: cells.length,
    code: plain(cells[0] ?? ''),
    label: plain(cells[1] ?? ''),
  }));
  const seen = new Set<string>();
  const faults = read.flatMap(({ rank: line, size, code, label }) => {
    const fault = (kind: string, params = {}) => faultAt(['csv', line - 1], kind, { line, ...params });
    const again = code !== '' && seen.has(code);
    seen.add(code);
    return [
      ...(size < 2 ? [fault('csv-columns')] : []),
      ...(code === '' ? [fault('csv-code')] : []),
      ...(code.length > frameworkLimits.code ? [fault('csv-code-length', { max: frameworkLimits.code })] : []),
      ...(label.length > frameworkLimits.label ? [fault('csv-label-length', { max: frameworkLimits.label })] : []),
      ...(again ? [fault('csv-same-code', { code })] : []),
    ];
  });
  return {
    items: read.map(({ code, label }) => ({ code, label, references: [] })),
    faults: [
      ...faults,
      ...(unclosed === null ? [] : [faultAt(['csv'], 'csv-unclosed', { line: unclosed })]),
      ...(read.length > frameworkLimits.items ? [faultAt(['csv'], 'max-items', { max: frameworkLimits.items })] : []),
      ...(read.length === 0 ? [faultAt(['csv'], 'required')] : []),
    ],
  };
};

/** Imported codes take the new labels and keep what they pointed at; codes that the file leaves out stay. */
export const mergeImported = (
  kept: readonly FrameworkItem[],
  imported: readonly FrameworkItem[],
): readonly FrameworkItem[] => {
  const known = new Map(kept.map((item) => [item.code, item]));
  const left = kept.filter(({ code }) => !imported.some((item) => item.code === code));
  return [...left, ...imported.map((item) => ({ ...item, references: known.get(item.code)?.references ?? [] }))];
};

/** Codes, labels, and what of ours answers each: « ORG-05, CHK-103 ». */
export const frameworkCsv = (items: readonly FrameworkItem[], titles: readonly [string, string, string]): string =>
  csvText([
    titles,
    ...items.map(({ code, label, references }) => [code, label, references.map((one) => one.code).join(', ')]),
  ]);
