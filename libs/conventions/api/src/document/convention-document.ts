import { machineReadableName } from '@entente/conventions/domain';
import { type Attachment, type DocumentSpec } from '@entente/platform/pdf';
import { annexList } from './convention/annex-list';
import { annexPages } from './convention/annex-pages';
import { articlePages } from './convention/article-pages';
import { conventionFrame } from './convention/convention-frame';
import { type ConventionPdfContent } from './convention/convention-pdf-content';
import { openingPage } from './convention/opening-page';
import { pieceList } from './convention/piece-list';
import { signaturePage } from './convention/signature-page';

export {
  type ConventionPdfContent,
  type PdfSignatory,
  sealFieldName,
  type SignatureValidity,
  type VerificationPlace,
} from './convention/convention-pdf-content';

/** The convention as it is read, printed and signed: content in, document out. */
export const conventionDocument = (content: ConventionPdfContent): DocumentSpec => ({
  meta: {
    title: titleOf(content),
    author: content.author,
    language: 'fr-FR',
    createdAt: content.createdAt,
    subject: content.document.subtitle,
    keywords: 'convention, partenariat',
  },
  frame: conventionFrame(content),
  blocks: [
    ...openingPage(content),
    ...articlePages(content.document),
    ...signaturePage(content),
    ...annexList(content.document),
    ...annexPages(content.document.annexes),
    ...pieceList(content.document.pieces),
  ],
  attachments: attachments(content),
});

const titleOf = ({ document: { title }, number, isDemo }: ConventionPdfContent): string => {
  const named = number === '' ? title : `${title} : convention n° ${number}`;
  return isDemo ? `${named} (démonstration)` : named;
};

const attachments = ({ machineReadable }: ConventionPdfContent): readonly Attachment[] =>
  machineReadable === null
    ? []
    : [
        {
          name: machineReadableName,
          description: 'La convention, lisible par un programme',
          mediaType: 'application/json',
          content: JSON.stringify(machineReadable),
        },
      ];
