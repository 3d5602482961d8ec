import { onePage, writePdf } from '@entente/platform/uploads/testing';

const paper = [
  'CPAM DU VAL D’AURE - ASSOCIATION LE TILLEUL',
  '',
  'Convention d’accès aux droits',
  '',
  'La caisse ouvre à l’association une adresse pour les dossiers bloqués',
  'et y répond sous quinze jours. L’association envoie des dossiers complets.',
  '',
  'La convention dure un an. Elle se reconduit d’année en année, sauf si une partie',
  's’y oppose un mois avant son terme. Un bilan est fait tous les deux ans.',
  '',
  'Fait à Clairval, en deux exemplaires.',
  '',
  'Pour la caisse : Martine Olivier, directrice adjointe',
  'Pour l’association : Nadia Belkacem, directrice',
];

// The fonts of the format itself know the letters of Windows, where the apostrophe is 0x92.
const inWindowsLetters = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const certificate = [
  'MUTUELLE DU VAL D’AURE',
  '',
  'Attestation d’assurance de responsabilité civile',
  '',
  'L’association Le Tilleul, 12, rue des Tanneurs, 01999 Clairval, est assurée pour ses activités',
  'd’hébergement, d’accueil de jour et de maraude, du 1er janvier au 31 décembre 2027.',
  '',
  'Document fictif.',
];

const page = (lines: readonly string[]): Buffer =>
  writePdf(
    onePage({
      4: {
        dict: '',
        data: inWindowsLetters(
          `BT /F1 12 Tf 20 TL 64 760 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`,
        ),
      },
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    }),
  );

/** A convention of the drawer: one page, typed and signed on paper, then scanned by the partner. */
export const signedPaper = (): Buffer => page(paper);

/** What an insurer gives each year. */
export const insuranceCertificate = (): Buffer => page(certificate);
