import { type Annex, type Article, type ConventionDocument, type Table } from '../document/convention-document';
import { plainText } from '../rich-text/rich-text';

const readTable = ({ caption, columns, rows }: Table): string =>
  [
    `[${caption}]`,
    columns.map(({ label }) => label).join(' | '),
    ...rows.map((row) => row.map(({ text }) => text || '–').join(' | ')),
  ].join('\n');

const readArticle = ({ number, title, clauseCode, body }: Article): string =>
  `## Article ${number}. ${title} (${clauseCode})\n${plainText(body)}`;

const readAnnex = ({ letter, title, intro, tables, closing }: Annex): string =>
  [`## Annexe ${letter}. ${title}`, plainText(intro), ...tables.map(readTable), plainText(closing)]
    .filter((part) => part !== '')
    .join('\n');

/** A whole convention as one text, to read it through and to compare it. */
export const readDocument = (document: ConventionDocument): string =>
  [
    `# ${document.title}`,
    document.subtitle,
    ...document.parties.map(({ name, description }) => `## ${name}\n${plainText(description)}`),
    document.partiesTogether,
    ...document.articles.map(readArticle),
    ...document.annexes.map(readAnnex),
    ...document.signatures.map(
      ({ partyName, name, title, authority }) => `Pour ${partyName} : ${name}, ${title} (${authority})`,
    ),
  ].join('\n\n');
