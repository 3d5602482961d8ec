import { type PartyKey } from '@entente/conventions/domain';
import {
  type Block,
  bold,
  gap,
  heading,
  keepTogether,
  mm,
  paragraph,
  type Run,
  type Signatory,
  signatureBlocks,
  type SignatureZone,
} from '@entente/platform/pdf';
import { formatDay, upperFirst } from '@entente/platform/kernel';
import { draftWords, levelTitle, levelWords, timeWords, viewerWords } from '../content/signature-words';
import { demonstrationPanel } from '../demonstration-panel';
import { inline } from '../inline-text';
import { sealRow } from '../seal-row';
import { verificationPanel, verificationToCome } from '../verification-panel';
import {
  type ConventionPdfContent,
  type PdfSignatory,
  sealFieldName,
  sideOf,
  type SignatureValidity,
  type Stage,
  stageOf,
  type VerificationPlace,
} from './convention-pdf-content';

const awaited = 'Signature attendue';
const manner = 'En ligne, lien personnel et code';

const zoneOf = (stage: Stage, { fieldName, name, organisation }: PdfSignatory): SignatureZone => {
  const words = [awaited, manner];
  if (stage === 'draft') return { kind: 'note', words: ['Projet, à ne pas signer'] };
  if (stage === 'preview') return { kind: 'paper', words };
  return { kind: 'field', name: fieldName, label: `Signature de ${name}, ${organisation}`, words };
};

const orGap = (words: string, what: string): string => (words.trim() === '' ? `[à préciser\u00a0: ${what}]` : words);

const cardOf = (stage: Stage, signatory: PdfSignatory): Signatory => {
  const { party, name, title, organisation, authority } = signatory;
  return {
    side: sideOf(party),
    organisation: upperFirst(orGap(organisation, 'nom de la Partie')),
    name: orGap(name, 'signataire'),
    role: upperFirst(orGap(title, 'fonction')),
    ...(authority.trim() === '' ? {} : { authority: upperFirst(authority) }),
    zone: zoneOf(stage, signatory),
  };
};

const nobodyYet = (party: PartyKey, organisation: string): PdfSignatory => ({
  fieldName: '',
  party,
  name: '',
  title: '',
  organisation,
  authority: '',
});

/** While a text is written, a side whose signatory is not known keeps its place. */
const signatoriesOf = (stage: Stage, { signatories, document }: ConventionPdfContent): readonly PdfSignatory[] => {
  if (stage === 'frozen') return signatories;
  const missing = document.parties.filter(({ key }) => !signatories.some(({ party }) => party === key));
  return [...signatories, ...missing.map(({ key, name }) => nobodyYet(key, name))];
};

const validityWords = (validity: SignatureValidity | null): readonly (string | Run)[] =>
  validity ? [` ${timeWords[validity.level]} `, ...inline(viewerWords(formatDay(validity.until, 'fr')))] : [];

const levelBlocks = (stage: Stage, { validity }: ConventionPdfContent): readonly Block[] => {
  if (stage === 'draft') return [paragraph(draftWords, { style: 'small' })];
  return [paragraph([bold(levelTitle), '. ', levelWords, ...validityWords(validity)], { style: 'small' })];
};

const sealZone = (stage: Stage, organisation: string): SignatureZone => {
  const words = ['Cachet attendu'];
  if (stage !== 'frozen') return { kind: 'paper', words };
  return { kind: 'field', name: sealFieldName, label: `Cachet électronique de ${organisation}`, words };
};

const verification = (stage: Stage, place: VerificationPlace | null): Block | null => {
  if (stage === 'preview') return verificationToCome();
  return place && verificationPanel(place);
};

const sealBlocks = (stage: Stage, content: ConventionPdfContent): readonly Block[] => {
  if (stage === 'draft') return [];
  const { name } = content.organisation;
  const seal = { organisation: name, says: 'Scelle le document quand tous ont signé', zone: sealZone(stage, name) };
  return [gap(mm(4)), sealRow(seal, verification(stage, content.verification))];
};

/** Everybody who signs, what their signatures are worth, the seal, where to verify: on one page as long as it holds them. */
export const signaturePage = (content: ConventionPdfContent): readonly Block[] => {
  const stage = stageOf(content);
  return [
    gap(mm(6)),
    keepTogether(
      heading(2, 'Signatures'),
      gap(mm(1)),
      ...(content.isDemo ? [demonstrationPanel(), gap(mm(4))] : []),
      signatureBlocks(signatoriesOf(stage, content).map((signatory) => cardOf(stage, signatory))),
      gap(mm(4)),
      ...levelBlocks(stage, content),
      ...sealBlocks(stage, content),
    ),
  ];
};
