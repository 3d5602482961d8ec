import { type Block, type ConventionDocument, plainText, richText, type Table } from '@entente/conventions/domain';
import { type BenchLine } from '@entente/platform/pdf/testing';
import { type ConventionPdfContent } from '../convention-document';
import { aFrozenContent, written } from './contents';

const keptArticles = 15;
const keptAnnexes = ['L'];

const sixPages = (): ConventionDocument => {
  const document = written();
  const signature = document.articles.filter(({ clauseCode }) => clauseCode === 'CL-42' || clauseCode === 'CL-43');
  return {
    ...document,
    articles: [...document.articles.slice(0, keptArticles), ...signature],
    annexes: document.annexes.filter(({ letter }) => keptAnnexes.includes(letter)),
  };
};

/** A convention of six pages, signature fields, code, attachment and all: what comparisons of speed draw. */
export const sixPageConvention = (): ConventionPdfContent => aFrozenContent({ document: sixPages() });

const paragraphLine = (text: string): BenchLine => ({ kind: 'paragraph', text });

const linesOf = (block: Block): readonly BenchLine[] => {
  if (block.type === 'paragraph') return [paragraphLine(plainText(richText(block)))];
  return block.content.map((item): BenchLine => ({ kind: 'bullet', text: plainText(richText(...item.content)) }));
};

/** Three columns, as the floor draws them: what comes after the second goes with it. */
const tableLine = ({ columns, rows }: Table): BenchLine => {
  const cells = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))];
  return {
    kind: 'table',
    rows: cells.map(([first = '', ...rest]) => [
      first,
      rest.slice(0, -1).join(' ') || rest.join(' '),
      rest.at(-1) ?? '',
    ]),
  };
};

/** A convention without any of its form, its code and attachment included: what pdfkit alone draws beside it. */
export const bareLines = ({
  document,
  signatories,
  verification,
  machineReadable,
}: ConventionPdfContent): readonly BenchLine[] => [
  { kind: 'title', text: document.title },
  paragraphLine(document.subtitle),
  ...document.parties.flatMap(({ name, description }): readonly BenchLine[] => [
    { kind: 'heading', text: name },
    ...description.content.flatMap(linesOf),
  ]),
  ...document.articles.flatMap(({ number, title, body }): readonly BenchLine[] => [
    { kind: 'heading', text: `Article ${number}. ${title}` },
    ...body.content.flatMap(linesOf),
  ]),
  { kind: 'heading', text: 'Signatures' },
  ...signatories.map(({ name, title, organisation, authority }) =>
    paragraphLine([name, title, organisation, authority].join('\n')),
  ),
  ...document.annexes.flatMap(({ letter, title, intro, tables, closing }): readonly BenchLine[] => [
    { kind: 'heading', text: `Annexe ${letter}. ${title}` },
    ...intro.content.flatMap(linesOf),
    ...tables.flatMap((each): readonly BenchLine[] => [{ kind: 'heading', text: each.caption }, tableLine(each)]),
    ...closing.content.flatMap(linesOf),
  ]),
  { kind: 'code', text: verification?.url ?? '' },
  { kind: 'attachment', text: JSON.stringify(machineReadable) },
];
