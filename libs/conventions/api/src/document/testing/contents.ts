import {
  type ConventionAnswers,
  type ConventionDocument,
  type ConventionParties,
  machineReadableConvention,
  type TemplateCode,
  templateOf,
  writeConvention,
} from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { type ConventionPdfContent, type PdfSignatory } from '../convention-document';

const number = '2026-014';

export const written = (
  answers: ConventionAnswers = leTilleulAnswers,
  parties: ConventionParties = leTilleulParties,
  code: TemplateCode = 'T2',
): ConventionDocument => {
  const template = templateOf(code);
  if (!template) throw new Error('no template to write with');
  return writeConvention(template, answers, parties, { number });
};

export const twoSignatories: readonly PdfSignatory[] = [
  {
    fieldName: 'signature-host-1',
    party: 'host',
    name: 'Nadia Belkacem',
    title: 'Directrice',
    organisation: 'Le Tilleul',
    authority: 'délibération du conseil d’administration du 9 novembre 2026',
  },
  {
    fieldName: 'signature-partner-1',
    party: 'partner',
    name: 'Marc Thévenot',
    title: 'Directeur',
    organisation: 'Centre hospitalier de Clairval',
    authority: 'délégation du 3 mars 2025',
  },
];

/** The whole T2 of Le Tilleul as it is frozen, some of it changed. */
export const aFrozenContent = (overrides: Partial<ConventionPdfContent> = {}): ConventionPdfContent => {
  const document = overrides.document ?? written();
  return {
    document,
    number,
    version: 4,
    state: 'frozen',
    organisation: { name: 'Le Tilleul', logo: null },
    hostIsUs: true,
    signatories: twoSignatories,
    verification: { code: '7KQ4-M2XR-WT3B-98', url: 'https://entente.example/v/7KQ4M2XRWT3B98' },
    validity: { level: 'B-B', until: '2029-11-17' },
    machineReadable: machineReadableConvention(document, leTilleulAnswers, leTilleulParties),
    createdAt: new Date('2026-11-17T09:00:00Z'),
    author: 'Le Tilleul',
    isDemo: false,
    ...overrides,
  };
};

/** The same while it is written. */
export const aDraftContent = (overrides: Partial<ConventionPdfContent> = {}): ConventionPdfContent =>
  aFrozenContent({ state: 'draft', verification: null, validity: null, ...overrides });

/** Every annex of the T2: names are exchanged in a team, files have a processor, a slip goes round. */
export const allAnnexes: ConventionAnswers = {
  ...leTilleulAnswers,
  information: { mode: 'team' },
  informationFlows: {
    lines: ['Rendez-vous', 'Lieu de vie', 'Traitement en cours'].map((category) => ({
      category,
      sender: 'infirmier',
      recipient: 'travailleur social',
      purpose: 'venir au rendez-vous accompagnée',
      ground: 'équipe de soins, article L. 1110-12',
      channel: 'de vive voix ou messagerie sécurisée de santé',
      informed: 'avant chaque échange',
      agreement: 'recueilli par écrit, peut être retiré',
      retention: 'le temps de l’accompagnement',
    })),
  },
  files: {
    role: 'processor',
    processor: 'partner',
    purpose: 'suivre les rendez-vous pris ensemble',
    content: 'prénom, lieu et heure du rendez-vous',
    retention: 'trois mois après le dernier rendez-vous',
    security: 'accès nominatifs, chiffrement',
    contact: 'dpo@ch-clairval.example',
  },
  slip: { used: true, returnDays: 15 },
};

/** Names longer than any that a form lets through without a word. */
export const longNames: Pick<ConventionPdfContent, 'organisation' | 'signatories'> = {
  organisation: {
    name: 'Association intercommunale d’accompagnement, d’hébergement et de réinsertion sociale du Val d’Aure et du Plateau',
    logo: null,
  },
  signatories: twoSignatories.map((signatory, index) => ({
    ...signatory,
    name:
      index === 0
        ? 'Marie-Françoise Hélène de La Rochebrochard-Vandenbussche'
        : 'Jean-Christophe Anatole Przybyszewski-Montgolfier',
    title: 'Présidente du conseil d’administration et directrice générale par intérim des établissements du territoire',
    organisation:
      'Groupement hospitalier de territoire du Val d’Aure, pôle de psychiatrie et de santé mentale des adultes',
    authority:
      'délibération n° 2026-118 du conseil de surveillance du 9 novembre 2026, prise après avis du directoire et de la commission médicale d’établissement',
  })),
};
