import { frenchTypography, upperFirst } from '@entente/platform/kernel';
import { richText } from '../rich-text/rich-text';
import { isMet } from '../template/condition';
import { type AnnexCode, type AnnexTable, type Column, type TemplateAnnex } from '../template/convention-template';
import { type Rendering, renderWording, type Run } from '../wording/render-wording';
import { lookUp, type Scope } from '../wording/scope';
import { writeBlocks } from '../wording/write-blocks';
import { type Annex, type Cell, type Gap, type Table } from './convention-document';

type Noting = { readonly rendering: Rendering; readonly code: AnnexCode; readonly gaps: Gap[] };

const note = (runs: readonly Run[], { code, gaps }: Noting): void => {
  for (const { origin } of runs) {
    if (origin?.gap) gaps.push({ label: origin.gap, question: origin.question, place: code });
  }
};

const within = (noting: Noting, row: Scope): Noting => ({
  ...noting,
  rendering: { ...noting.rendering, scopes: [...noting.rendering.scopes, row] },
});

const cell = (wording: string, noting: Noting, asTyped = false): Cell => {
  const runs = renderWording(wording, noting.rendering);
  note(runs, noting);
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  // An address keeps its first letter wherever it stands.
  return { text: asTyped || /^\S*@/.test(text) ? text : upperFirst(text), gap: runs.some(({ origin }) => origin?.gap) };
};

const prose = (wording: string, noting: Noting): Annex['intro'] => {
  const runs = renderWording(wording, noting.rendering);
  note(runs, noting);
  return richText(...writeBlocks(runs).blocks);
};

const columnsOf = (columns: readonly Column[]): Table['columns'] =>
  columns.map(({ key, label, align }) => ({ key, label: frenchTypography(label), align: align ?? 'start' }));

const gapRow = (columns: readonly Column[], path: string, noting: Noting): readonly Cell[] => {
  const [first = { text: '', gap: false }] = [cell(`{{${path}}}`, noting)];
  return columns.map((_column, index) => (index === 0 ? first : { text: '', gap: false }));
};

const rowsTable = (table: Extract<AnnexTable, { kind: 'rows' }>, noting: Noting): Table => {
  const { content } = lookUp(noting.rendering.scopes, table.rows);
  const rows =
    content.kind === 'rows' && content.rows.length > 0
      ? content.rows.map((row) => table.columns.map((column) => cell(column.cell, within(noting, row), column.asTyped)))
      : [gapRow(table.columns, table.rows, noting)];
  return { kind: 'rows', caption: frenchTypography(table.caption), columns: columnsOf(table.columns), rows };
};

const pairColumns: Table['columns'] = [
  { key: 'label', label: '', align: 'start' },
  { key: 'text', label: '', align: 'start' },
];

type Pairs = Extract<AnnexTable, { kind: 'pairs' }>;

const onePairsTable = (table: Pairs, caption: string, noting: Noting): Table => ({
  kind: 'pairs',
  caption: frenchTypography(caption),
  columns: pairColumns,
  rows: table.pairs
    .filter(({ when }) => when === undefined || noting.rendering.scopes.slice(0, 1).some((scope) => isMet(when, scope)))
    .map(({ label, text }) => [cell(label, noting), cell(text, noting)]),
});

const pairsTables = (table: Pairs, noting: Noting): readonly Table[] => {
  if (table.each === undefined) return [onePairsTable(table, table.caption, noting)];
  const { content } = lookUp(noting.rendering.scopes, table.each);
  const rows = content.kind === 'rows' ? content.rows : [];
  if (rows.length === 0) {
    return [
      {
        kind: 'pairs',
        caption: table.caption,
        columns: pairColumns,
        rows: [[{ text: table.caption, gap: false }, cell(`{{${table.each}}}`, noting)]],
      },
    ];
  }
  return rows.map((row, index) =>
    onePairsTable(table, rows.length === 1 ? table.caption : `${table.caption} ${index + 1}`, within(noting, row)),
  );
};

const tablesOf = (table: AnnexTable, noting: Noting): readonly Table[] => {
  const [whole] = noting.rendering.scopes;
  if (table.when !== undefined && whole !== undefined && !isMet(table.when, whole)) return [];
  return table.kind === 'rows' ? [rowsTable(table, noting)] : pairsTables(table, noting);
};

export const letterOf = (code: AnnexCode): string => code.slice(3);

/** One annex and what it still lacks. */
export const writeAnnex = (
  annex: TemplateAnnex,
  rendering: Rendering,
): { readonly annex: Annex; readonly gaps: readonly Gap[] } => {
  const noting: Noting = { rendering, code: annex.code, gaps: [] };
  const written: Annex = {
    code: annex.code,
    letter: letterOf(annex.code),
    title: frenchTypography(annex.title.fr),
    intro: prose(annex.intro, noting),
    tables: annex.tables.flatMap((table) => tablesOf(table, noting)),
    closing: prose(annex.closing ?? '', noting),
  };
  return { annex: written, gaps: noting.gaps };
};
