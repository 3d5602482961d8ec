import { type ProblemDefinition, type Words } from '@entente/platform/kernel';
import { type PieceKind } from '../pieces/annexed-piece';

export const pieceKindWords: Readonly<Record<PieceKind, Words>> = {
  insurance: { fr: 'Attestation d’assurance', en: 'Insurance certificate' },
  statutes: { fr: 'Extrait des statuts', en: 'Extract of the statutes' },
  delegation: { fr: 'Délégation de signature', en: 'Delegation to sign' },
  resolution: { fr: 'Extrait de délibération', en: 'Extract of a resolution' },
  'internal-rules': { fr: 'Règlement intérieur', en: 'Internal rules' },
  'floor-plan': { fr: 'Plan des lieux', en: 'Floor plan' },
  inventory: { fr: 'Inventaire ou état des lieux', en: 'Inventory or state of the premises' },
  other: { fr: 'Autre pièce', en: 'Another document' },
};

export const pieceProblemDefinitions = {
  'pieces-closed': {
    kind: 'conflict',
    title: {
      fr: 'Le texte est figé : ses pièces ne changent plus. Reprenez d’abord le texte.',
      en: 'The text is frozen: its documents no longer change. Take the text back first.',
    },
  },
  'invalid-pieces': {
    kind: 'invalid',
    title: { fr: 'Certaines pièces sont à corriger.', en: 'Some documents need correcting.' },
  },
  'pieces-too-heavy': {
    kind: 'too-large',
    title: {
      fr: 'Les pièces pèsent ensemble plus de {most} Mo. Retirez-en une, ou allégez un fichier.',
      en: 'Together the documents exceed {most} MB. Remove one, or use a lighter file.',
    },
  },
  'too-many-files': {
    kind: 'conflict',
    title: {
      fr: 'Cette convention garde déjà {most} fichiers, ceux d’avant compris. Les fichiers retirés s’effacent au bout de sept jours.',
      en: 'This convention already keeps {most} files, former ones included. Removed files are erased after seven days.',
    },
  },
  'piece-file-gone': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette pièce.', en: 'We can’t find this document.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;

/** Wording of the faults that only pieces have. */
export const pieceFaultWords: Readonly<Record<string, Words>> = {
  'too-many-pieces': { fr: '{most} pièces au maximum.', en: 'At most {most} documents.' },
  'piece-file-unknown': {
    fr: 'Ce fichier n’est plus là. Choisissez-le de nouveau.',
    en: 'This file is no longer here. Choose it again.',
  },
  'piece-twice': { fr: 'Ce fichier est déjà dans la liste.', en: 'This file is already in the list.' },
};
