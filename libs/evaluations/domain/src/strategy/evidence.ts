import { type Day, type Language } from '@entente/platform/kernel';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { type Questionnaire } from '../grid/questionnaire';
import { type EvidenceDocument, type Reference } from './framework';
import { criterionReferences, questionReferences } from './reference-choices';

/** One file of the bundle, before it has a name in it. */
export type EvidencePiece = {
  readonly document: EvidenceDocument;
  /** « C-2026-004 », « B-2026-009 »: what people quote. */
  readonly reference: string;
  /** The partner, or the organisation. */
  readonly about: string;
  readonly day: Day;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
};

export type NamedPiece = EvidencePiece & { readonly path: string };

const folders: Readonly<Record<EvidenceDocument, Readonly<Record<Language, string>>>> = {
  'strategy-report': { fr: '1-strategie', en: '1-strategy' },
  'identity-sheet': { fr: '2-fiche-d-identite', en: '2-identity-sheet' },
  convention: { fr: '3-conventions', en: '3-conventions' },
  'review-report': { fr: '4-bilans', en: '4-reviews' },
};

/** Names that Windows keeps for itself, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const longest = 80;

/** Letters without accents, figures, dashes: a name that every system takes, and that leads nowhere but where it lies. */
export const safeName = (text: string): string => {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return bare === '' || reserved.test(bare) ? `piece-${bare}`.replace(/-$/, '') : bare;
};

/** A path for every piece, all different whatever their case. */
export const namePieces = <Piece extends EvidencePiece>(
  pieces: readonly Piece[],
  language: Language,
): readonly (Piece & NamedPiece)[] => {
  const taken = new Set<string>();
  return pieces.map((piece) => {
    const base = `${folders[piece.document][language]}/${piece.day}-${safeName(`${piece.reference} ${piece.about}`)}`;
    let path = `${base}.pdf`;
    for (let rank = 2; taken.has(path.toLowerCase()); rank += 1) path = `${base}-${rank}.pdf`;
    taken.add(path.toLowerCase());
    return { ...piece, path };
  });
};

/** What was asked where a piece was written: of a report, its questions or its grid, as they then were. */
export type SpokenOf = {
  readonly questionnaire: Questionnaire;
  readonly grid: EvaluationGrid;
  readonly indicators: readonly string[];
};

/** What a piece speaks of: itself, and for a report the questions or criteria that it answers. */
export const referencesOf = (
  document: EvidenceDocument,
  { questionnaire, grid, indicators }: SpokenOf,
): readonly Reference[] => [
  { kind: 'document', code: document },
  ...(document === 'strategy-report' ? questionReferences(questionnaire) : []),
  ...(document === 'review-report'
    ? [...criterionReferences(grid), ...indicators.map((code) => ({ kind: 'indicator' as const, code }))]
    : []),
];
