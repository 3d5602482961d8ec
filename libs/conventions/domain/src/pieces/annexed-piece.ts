import { type Brand } from '@entente/platform/kernel';
import { type DocumentPiece } from '../document/convention-document';
import { pieceKindWords } from '../content/piece-words';
import { type PaperFileId } from '../takeover/taken-over';
import { type AnnexCode } from '../template/convention-template';

export type PieceId = Brand<string, 'PieceId'>;

/** What a file is, for whoever looks for what is missing. */
export const pieceKinds = [
  'insurance',
  'statutes',
  'delegation',
  'resolution',
  'internal-rules',
  'floor-plan',
  'inventory',
  'other',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** The letters of our catalogue: a file completes one of these annexes, or stands where we write none. */
export const annexCodes = [
  'AX-A',
  'AX-B',
  'AX-C',
  'AX-D',
  'AX-E',
  'AX-F',
  'AX-G',
  'AX-H',
  'AX-I',
  'AX-J',
  'AX-K',
  'AX-L',
  'AX-M',
  'AX-N',
] as const satisfies readonly AnnexCode[];

/** A file as it was received; the fingerprint is that of the copy which everybody gets. */
export type PieceFile = {
  readonly fileId: PaperFileId;
  readonly fileName: string;
  readonly pages: number;
  readonly size: number;
  readonly sha256: string;
};

/** A file annexed to a convention. */
export type AnnexedPiece = PieceFile & {
  readonly id: PieceId;
  readonly kind: PieceKind;
  readonly annex: AnnexCode | null;
  readonly title: string;
  /** The files that it replaced, newest first. */
  readonly former: readonly PieceFile[];
};

export const pieceLimits = { pieces: 12, bytes: 40 * 1_048_576, kept: 40, former: 5, title: 120 } as const;

/** The pieces as the convention prints them: what the signatures cover. */
export const documentPieces = (pieces: readonly AnnexedPiece[]): readonly DocumentPiece[] =>
  pieces.map(({ fileId, fileName, kind, annex, title, pages, sha256 }) => ({
    fileId,
    fileName,
    title,
    kind: pieceKindWords[kind].fr,
    letter: annex === null ? '' : annex.slice(3),
    pages,
    sha256,
  }));
