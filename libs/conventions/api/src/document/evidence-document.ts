import { dayOf, formatDay } from '@entente/platform/kernel';
import {
  type Block,
  bold,
  type DocumentSpec,
  type Frame,
  gap,
  heading,
  keepTogether,
  mm,
  type RichText,
} from '@entente/platform/pdf';
import { demonstrationMark } from './content/signature-words';
import { sealFieldName } from './convention/convention-pdf-content';
import { evidenceOpening } from './evidence/evidence-opening';
import { type EvidencePdfContent } from './evidence/evidence-pdf-content';
import { explanations } from './evidence/explanations';
import { piecePages } from './evidence/piece-pages';
import { revisionPages } from './evidence/revision-pages';
import { signatoryPages } from './evidence/signatory-pages';
import { inline } from './inline-text';
import { sealRow } from './seal-row';
import { shownAddress, unbroken, verificationPanel } from './verification-panel';

export {
  type EvidenceConsent,
  type EvidenceEvent,
  type EvidencePdfContent,
  type EvidenceRevision,
  type EvidenceSignatory,
} from './evidence/evidence-pdf-content';

export const journalName = 'journal.json';

/** The evidence file: what was signed, by whom, how and when, and how anybody checks it. */
export const evidenceDocument = (content: EvidencePdfContent): DocumentSpec => ({
  meta: {
    title: titleOf(content),
    author: content.author,
    language: 'fr-FR',
    createdAt: content.createdAt,
    subject: content.convention.title,
    keywords: 'dossier de preuve, signature électronique simple',
  },
  frame: frameOf(content),
  blocks: [
    ...evidenceOpening(content),
    ...revisionPages(content),
    ...piecePages(content),
    ...signatoryPages(content),
    ...explanations(content),
    ...sealBlocks(content),
  ],
  attachments: [
    {
      name: journalName,
      description: 'Journal chaîné des événements de la signature',
      mediaType: 'application/json',
      content: JSON.stringify(journalOf(content), null, 2),
    },
  ],
});

const titleOf = ({ convention: { number }, isDemo }: EvidencePdfContent): string =>
  `Dossier de preuve de la convention n° ${number}${isDemo ? ' (démonstration)' : ''}`;

const frameOf = ({ convention, isDemo, masked, createdAt, timeZone, verification }: EvidencePdfContent): Frame => {
  const kind = masked ? 'Dossier de preuve, copie à partager' : 'Dossier de preuve';
  const left: RichText = isDemo ? [bold(demonstrationMark), ` · ${kind}`] : kind;
  return {
    header: { left, right: `Convention n° ${convention.number}` },
    footer: {
      left: inline(`Dossier de preuve établi le ${formatDay(dayOf(createdAt, timeZone), 'fr')}`),
      middle: `Vérifier : ${unbroken(shownAddress(verification.url))}`,
    },
  };
};

/** Without its personal values an event keeps its commitments: the chain is verified all the same. */
const journalOf = ({ journal: { genesis, head, events }, masked }: EvidencePdfContent): object => ({
  genesis,
  head,
  events: masked ? events.map((event) => ({ ...event, personal: {} })) : events,
});

const sealBlocks = ({ organisation: { name }, verification }: EvidencePdfContent): readonly Block[] => {
  const zone = {
    kind: 'field',
    name: sealFieldName,
    label: `Cachet électronique de ${name}`,
    words: ['Cachet joint à ce fichier'],
  } as const;
  return [
    gap(mm(5.5)),
    keepTogether(
      heading(2, 'Cachet du dossier'),
      gap(mm(1)),
      sealRow({ organisation: name, says: 'Scelle ce dossier de preuve', zone }, verificationPanel(verification)),
    ),
  ];
};
