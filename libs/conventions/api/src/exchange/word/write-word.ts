import { anchorOf, type ConventionDocument, readingMark, wordProperties } from '@entente/conventions/domain';
import { Document, Packer } from 'docx';
import { draftWords } from '../../document/content/signature-words';
import { annexesParagraphs, articleParagraphs, piecesParagraphs } from './word-articles';
import type { ConventionWordContent } from './word-content';
import { wordFooter, wordHeader } from './word-frame';
import { openingParagraphs } from './word-opening';
import type { Lists } from './word-paragraphs';
import { signatureParagraphs } from './word-signatures';
import { numbering, styles, twips } from './word-styles';

const copyWords = 'Copie de travail : seul le PDF de la convention, figé puis signé en ligne, fait foi.';

const propertiesOf = (document: ConventionDocument, version: number) => [
  { name: wordProperties.number, value: document.number },
  { name: wordProperties.version, value: String(version) },
  ...document.articles.map(({ id, body }) => ({
    name: `${wordProperties.mark}${anchorOf(id)}`,
    value: readingMark(body),
  })),
];

const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(24),
    bottom: twips(22),
    left: twips(22),
    right: twips(22),
    header: twips(11),
    footer: twips(11),
  },
};

/** The convention as a Word document: its own headings, numbers, lists and tables, to be worked on by anybody. */
export const writeWord = async (content: ConventionWordContent): Promise<Uint8Array> => {
  const { document, number, version, state, organisation } = content;
  const lists: Lists = { count: 0 };
  const file = new Document({
    title: number === '' ? document.title : `${document.title} : convention n° ${number}`,
    subject: document.subtitle,
    creator: organisation.name,
    lastModifiedBy: organisation.name,
    keywords: 'convention, partenariat',
    customProperties: propertiesOf(document, version),
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: wordHeader(content) },
        footers: { default: wordFooter(content) },
        children: [
          ...openingParagraphs(content, lists),
          ...articleParagraphs(document.articles, lists),
          ...signatureParagraphs(document, state === 'draft' ? draftWords : copyWords),
          ...annexesParagraphs(document.annexes, lists),
          ...piecesParagraphs(document.pieces),
        ],
      },
    ],
  });
  return Packer.pack(file, 'uint8array');
};
