import {
  type AnnexCode,
  annexCodes,
  type AnnexedPiece,
  type PaperFileId,
  type PieceFile,
  type PieceId,
  type PieceKind,
  pieceKinds,
  pieceLimits,
  type PieceLine,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import type { HeldFile } from './convention-file.store';

class PieceBody implements PieceLine {
  @Uuid({ description: 'Given by the page: it stays with the piece when its file is replaced.' }) id!: PieceId;
  @Uuid() fileId!: PaperFileId;
  @OneOf(pieceKinds, 'PieceKind') kind!: PieceKind;
  @OneOf(annexCodes, 'AnnexCode', { nullable: true, description: 'The annex that it completes or stands for.' })
  annex!: AnnexCode | null;
  @Text({ max: 500, min: 0 }) title!: string;
}

export class PiecesBody {
  @Many(() => PieceBody, { max: 50 }) pieces!: PieceBody[];
  @Whole({ min: 1, description: 'The version of the convention that was read.' }) version!: number;
  @Flag({ optional: true, description: 'The writer has been told which acceptances fall with this change.' })
  liftsAcceptances?: boolean;
}

export class PieceFileView {
  @Uuid() fileId!: string;
  @Text() fileName!: string;
  @Whole() pages!: number;
  @Whole() size!: number;
  @Text({ description: 'SHA-256 of the copy that everybody gets.' }) sha256!: string;
}

export class AnnexedPieceView extends PieceFileView {
  @Uuid() id!: string;
  @OneOf(pieceKinds, 'PieceKind') kind!: PieceKind;
  @OneOf(annexCodes, 'AnnexCode', { nullable: true }) annex!: AnnexCode | null;
  @Text() title!: string;
  @Shown({ type: () => PieceFileView, isArray: true, description: 'The files that it replaced, newest first.' })
  former!: PieceFileView[];
}

export class ExtractView extends PieceFileView {
  @Text() party!: string;
  @Text() body!: string;
  @Shown({ type: String, format: 'date' }) heldOn!: Day;
}

export class PiecesView {
  @Whole({ min: 1, description: 'Of the convention.' }) version!: number;
  @Shown({ type: () => AnnexedPieceView, isArray: true }) pieces!: AnnexedPieceView[];
  @Shown({ type: () => ExtractView, isArray: true, description: 'Extracts of what boards decided.' })
  extracts!: ExtractView[];
  @Flag() mayChange!: boolean;
  @Whole() mostPieces!: number;
  @Whole({ description: 'Bytes of all of them together.' }) mostBytes!: number;
}

export const toPieceFileView = ({ fileId, fileName, pages, size, sha256 }: PieceFile): PieceFileView => ({
  fileId,
  fileName,
  pages,
  size,
  sha256,
});

export const toAnnexedPieceView = ({ id, kind, annex, title, former, ...file }: AnnexedPiece): AnnexedPieceView => ({
  ...toPieceFileView(file),
  id,
  kind,
  annex,
  title,
  former: former.map(toPieceFileView),
});

type Parts = {
  readonly version: number;
  readonly pieces: readonly AnnexedPiece[];
  readonly files: readonly HeldFile[];
  readonly mayChange: boolean;
};

export const toPiecesView = ({ version, pieces, files, mayChange }: Parts): PiecesView => ({
  version,
  pieces: pieces.map(toAnnexedPieceView),
  extracts: files.flatMap(({ board, ...file }) => (board ? [{ ...toPieceFileView(file), ...board }] : [])),
  mayChange,
  mostPieces: pieceLimits.pieces,
  mostBytes: pieceLimits.bytes,
});
