import { type BlankGrid, type BlankGroup, type BlankLine } from '@entente/evaluations/domain';
import {
  type Block,
  type DocumentSpec,
  bold,
  columns,
  gap,
  heading,
  lead,
  mm,
  panel,
  paragraph,
  soft,
  stack,
  table,
  tickBoxes,
  title,
  writingLines,
} from '@entente/platform/pdf';
import { criterionWords } from './criterion-pages';

export type BlankGridEdition = { readonly author: string; readonly createdAt: Date; readonly largePrint?: boolean };

/** The grid to fill by hand: boxes to tick and a line to write on. */
export const blankGridDocument = (
  grid: BlankGrid,
  { author, createdAt, largePrint }: BlankGridEdition,
): DocumentSpec => ({
  meta: {
    title: grid.title,
    author,
    language: grid.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt,
    ...(largePrint ? { largePrint } : {}),
  },
  frame: { header: { left: grid.title, right: author }, footer: { left: grid.footer, middle: grid.notes } },
  blocks: [
    title(grid.title),
    lead(grid.lead),
    gap(mm(5)),
    identification(grid),
    gap(mm(5)),
    howTo(grid),
    ...grid.groups.flatMap((group) => [gap(mm(5)), ...groupBlocks(group, grid)]),
  ],
});

/** Partner, date, who fills it in: printed when known, otherwise a line to write on. */
const identification = ({ identification: fields }: BlankGrid): Block =>
  columns(
    fields.map(({ label, value }) => ({
      span: 4,
      block: stack([
        paragraph(label, { style: 'caption' }),
        value === '' ? writingLines(1, mm(6.5)) : paragraph(value, { style: 'label' }),
      ]),
    })),
  );

const howTo = ({ howTo: { title: name, steps, critical } }: BlankGrid): Block =>
  panel({
    side: 'neutral',
    title: name,
    blocks: [
      stack(
        [
          ...steps.map(({ mark, label, anchor }) =>
            paragraph([bold(`${mark}  ${label}`), '. ', soft(anchor)], { style: 'small' }),
          ),
          paragraph(critical, { style: 'small' }),
        ],
        mm(0.6),
      ),
    ],
  });

const groupBlocks = ({ name, lines }: BlankGroup, grid: BlankGrid): readonly Block[] => [
  heading(2, name),
  table({
    columns: [
      { header: grid.headings.rank, width: mm(9) },
      { header: grid.headings.criterion, namesRow: true },
      { header: grid.headings.rating, width: mm(64) },
    ],
    rows: lines.map((line) => [String(line.rank), criterionCell(line, grid), boxesOf(line, grid)]),
  }),
];

const criterionCell = (line: BlankLine, grid: BlankGrid): Block =>
  stack([paragraph(criterionWords(line, grid.critical), { style: 'table' }), writingLines(1, mm(6))]);

const boxesOf = ({ boxes }: BlankLine, { headings }: BlankGrid): Block =>
  tickBoxes(headings.marks.filter((_mark, index) => boxes[index]));
