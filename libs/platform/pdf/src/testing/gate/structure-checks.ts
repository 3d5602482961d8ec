import { type PdfReader } from './reader';
import { type TagElement, flattened, readTree } from './structure-tree';

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** Tags that may only stand inside these. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'TOCI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'L', 'Figure', 'Form', 'Formula'],
};

/** Tags that may only hold these. */
const contents: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

const nesting = ([element, parent]: readonly [TagElement, TagElement?]): readonly string[] => {
  const allowed = parents[element.tag];
  const foreign = contents[element.tag];
  return [
    ...(standard.has(element.tag) ? [] : [`structure: ${element.tag} is not a standard type`]),
    ...(element.hasRightParent ? [] : [`structure: ${element.tag} names another parent`]),
    ...(allowed && !allowed.includes(parent?.tag ?? '') ? [`structure: ${element.tag} inside ${parent?.tag}`] : []),
    ...element.children.flatMap(({ tag }) =>
      foreign && !foreign.includes(tag) ? [`structure: ${element.tag} holds ${tag}`] : [],
    ),
    ...(foreign && element.marks.length > 0 ? [`structure: ${element.tag} holds bare content`] : []),
  ];
};

const attribute = (file: PdfReader, element: TagElement, owner: string, name: string): string | number | undefined => {
  const holder = file.dicts(element.dict, 'A').find((each) => file.name(each, 'O') === owner);
  return file.name(holder, name) ?? file.number(holder, name);
};

const figureWords = (file: PdfReader, { tag, dict }: TagElement): readonly string[] => {
  const alt = file.text(dict, 'Alt') ?? file.text(dict, 'ActualText') ?? '';
  return (tag === 'Figure' || tag === 'Formula') && alt.trim() === '' ? [`figure: ${tag} without Alt`] : [];
};

const headerScope = (file: PdfReader, element: TagElement): readonly string[] => {
  const scope = attribute(file, element, 'Table', 'Scope');
  return element.tag === 'TH' && !['Row', 'Column', 'Both'].includes(String(scope)) ? ['table: TH without Scope'] : [];
};

const listNumbering = (file: PdfReader, element: TagElement): readonly string[] => {
  const isLabelled = element.children.some(({ children }) => children.some(({ tag }) => tag === 'Lbl'));
  const numbering = attribute(file, element, 'List', 'ListNumbering');
  return element.tag === 'L' && isLabelled && numbering === undefined ? ['list: labels without ListNumbering'] : [];
};

const headings = (elements: readonly TagElement[]): readonly string[] => {
  const levels = elements.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
  if (levels.length === 0) return [];
  const first = levels[0] === 1 ? [] : [`headings: the first is H${levels[0]}`];
  const titles = levels.filter((level) => level === 1).length > 1 ? ['headings: more than one H1'] : [];
  const jumps = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 1;
    return level > before + 1 ? [`headings: H${level} after H${before}`] : [];
  });
  return [...first, ...titles, ...jumps];
};

const cellsIn = (file: PdfReader, row: TagElement): number =>
  row.children.reduce((sum, cell) => sum + Number(attribute(file, cell, 'Table', 'ColSpan') ?? 1), 0);

const rowsOf = (table: TagElement): readonly TagElement[] =>
  table.children.flatMap((child) => (child.tag === 'TR' ? [child] : child.children.filter(({ tag }) => tag === 'TR')));

const regular = (file: PdfReader, element: TagElement): readonly string[] => {
  if (element.tag !== 'Table') return [];
  const widths = new Set(rowsOf(element).map((row) => cellsIn(file, row)));
  return widths.size > 1 ? ['table: rows of different lengths'] : [];
};

/** Defects of the structure tree by itself. */
export const structureDefects = (file: PdfReader): readonly string[] => {
  const roots = readTree(file);
  const all = flattened(roots);
  const elements = all.map(([element]) => element);
  return [
    ...(roots.length === 1 && roots[0]?.tag === 'Document' ? [] : ['structure: the root is not one Document']),
    ...all.flatMap(nesting),
    ...[figureWords, headerScope, listNumbering, regular].flatMap((check) =>
      elements.flatMap((element) => check(file, element)),
    ),
    ...headings(elements),
  ];
};
