import { upperFirst } from '@entente/platform/kernel';
import { type Block, type Cell, gap, heading, mm, paragraph, soft, table } from '@entente/platform/pdf';
import { identificationWords } from '../content/evidence-words';
import { sideOf } from '../convention/convention-pdf-content';
import { defaultTimeZone, exactTime } from '../exact-time';
import { inline } from '../inline-text';
import { type EvidencePdfContent, type EvidenceSignatory } from './evidence-pdf-content';
import { deviceCell, eventTable, type EventReading, onlyDevice } from './event-table';
import { hashWords } from './hash-words';
import { maskedEmail } from './masking';

const consentCell = (
  { consent: { sentence, version, documentHash, at } }: EvidenceSignatory,
  timeZone: string,
): Cell => [
  `« ${sentence} »`,
  soft(`\nPhrase version ${version}, acceptée le `),
  ...inline(exactTime(at, timeZone), { ink: 'soft' }),
  soft(`, pour le document d’empreinte\n${hashWords(documentHash)}`),
];

const factRows = (signatory: EvidenceSignatory, { masked, timeZone }: EventReading): readonly (readonly Cell[])[] => {
  const { name, title, organisation, email, authority, signedAt, fieldName } = signatory;
  const address = masked ? maskedEmail(email) : email;
  const device = onlyDevice(signatory.events);
  const isFromAccount = signatory.events.some(({ type }) => type === 'signing-opened');
  return [
    ['Fonction', `${title}, ${organisation}`],
    ['Habilitation déclarée', authority === '' ? 'Aucune mention' : inline(upperFirst(authority))],
    ['Courriel', inline(address)],
    ['Identification', inline(identificationWords(address, isFromAccount))],
    ['Consentement', consentCell(signatory, timeZone)],
    ['Signature', [...inline(exactTime(signedAt, timeZone)), soft(`\n${name}, champ ${fieldName}`)]],
    ...(device ? [['Adresse IP et appareil', deviceCell(device, masked)]] : []),
  ];
};

const bySigning = (a: EvidenceSignatory, b: EvidenceSignatory): number => a.signedAt.getTime() - b.signedAt.getTime();

const signatoryBlocks = (signatory: EvidenceSignatory, reading: EventReading): readonly Block[] => [
  gap(mm(4)),
  heading(3, `${signatory.name}, ${signatory.organisation}`, { ink: sideOf(signatory.party) }),
  gap(mm(0.5)),
  table({
    columns: [{ header: '', width: mm(40), namesRow: true }, { header: '' }],
    rows: factRows(signatory, reading),
    headless: true,
  }),
  gap(mm(2)),
  eventTable(signatory.events, reading),
];

/** Who signed, as whom, by what means, for which sentence, and each act with its hour. */
export const signatoryPages = ({
  signatories,
  events,
  masked,
  timeZone = defaultTimeZone,
}: EvidencePdfContent): readonly Block[] => {
  const reading = { masked, timeZone };
  return [
    gap(mm(5.5)),
    heading(2, 'Les signataires'),
    paragraph('Dans l’ordre où ils ont signé.', { style: 'small' }),
    ...signatories.toSorted(bySigning).flatMap((signatory) => signatoryBlocks(signatory, reading)),
    gap(mm(5.5)),
    heading(2, 'La demande de signature'),
    eventTable(events, reading),
  ];
};
