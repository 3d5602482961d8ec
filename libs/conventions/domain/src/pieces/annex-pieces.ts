import { checkText, faultAt, type FieldFault, underEach } from '@entente/platform/kernel';
import { isSameContent } from '../answers/same-content';
import { type Convention } from '../life/convention';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { conventionAllowedFrom } from '../life/convention-status';
import { type ConventionDecision } from '../life/draft-convention';
import { assertWrittenHere } from '../takeover/written-here';
import { type AnnexedPiece, type PieceFile, pieceLimits } from './annexed-piece';

/** A line of the list as somebody wrote it: the file is named, and known by what was received. */
export type PieceLine = Pick<AnnexedPiece, 'id' | 'fileId' | 'kind' | 'annex' | 'title'>;

type Received = ReadonlyMap<string, PieceFile>;

/** Nothing joins or leaves a text that was sent. */
export const assertPiecesOpen = ({ status, takenOver }: Pick<Convention, 'status' | 'takenOver'>): void => {
  assertWrittenHere({ ...(takenOver ? { takenOver } : {}) });
  if (!conventionAllowedFrom.revise.includes(status)) throw conventionProblems['pieces-closed']({ status });
};

const lineFaults = ({ title, fileId, id }: PieceLine, rank: number, lines: readonly PieceLine[], files: Received) => {
  const tooLong = checkText(title, { required: true, max: pieceLimits.title });
  const sha256 = files.get(fileId)?.sha256;
  const isTwice = lines
    .slice(0, rank)
    .some((other) => other.id === id || (sha256 !== undefined && files.get(other.fileId)?.sha256 === sha256));
  return [
    ...(tooLong ? [faultAt(['title'], tooLong.code, tooLong.params)] : []),
    ...(sha256 === undefined ? [faultAt(['fileId'], 'piece-file-unknown')] : []),
    ...(isTwice ? [faultAt(['fileId'], 'piece-twice')] : []),
  ];
};

const pieceFaults = (lines: readonly PieceLine[], files: Received): readonly FieldFault[] => [
  ...(lines.length > pieceLimits.pieces ? [faultAt(['pieces'], 'too-many-pieces', { most: pieceLimits.pieces })] : []),
  ...underEach('/pieces', lines, (line, rank) => lineFaults(line, rank, lines, files)),
];

const assertLight = (pieces: readonly AnnexedPiece[]): void => {
  const bytes = pieces.reduce((sum, { size }) => sum + size, 0);
  if (bytes > pieceLimits.bytes)
    throw conventionProblems['pieces-too-heavy']({ most: Math.round(pieceLimits.bytes / 1_048_576) });
};

const fileOf = ({ fileId, fileName, pages, size, sha256 }: PieceFile): PieceFile => ({
  fileId,
  fileName,
  pages,
  size,
  sha256,
});

const formerOf = (before: AnnexedPiece | undefined, now: PieceFile): readonly PieceFile[] => {
  if (!before) return [];
  const left = before.fileId === now.fileId ? before.former : [fileOf(before), ...before.former];
  return left.filter(({ fileId }) => fileId !== now.fileId).slice(0, pieceLimits.former);
};

const arranged = (pieces: readonly AnnexedPiece[]) =>
  pieces.map(({ id, kind, annex, title }) => [id, kind, annex, title]);

/** What happened to the list, told by the kinds of pieces: their titles are somebody's own words. */
const factsOf = ({ id: conventionId, pieces: before = [] }: Convention, after: readonly AnnexedPiece[]) => {
  const old = new Map(before.map((piece) => [piece.id, piece]));
  const kept = new Set(after.map(({ id }) => id));
  const facts: readonly ConventionFact[] = [
    ...after.flatMap(({ id, kind, fileId, sha256 }): readonly ConventionFact[] => {
      const former = old.get(id);
      if (former?.fileId === fileId) return [];
      return [{ type: former ? 'piece-replaced' : 'piece-annexed', conventionId, piece: kind, sha256 }];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(({ kind, sha256 }) => ({ type: 'piece-removed', conventionId, piece: kind, sha256 }) as const),
  ];
  if (facts.length > 0 || isSameContent(arranged(before), arranged(after))) return facts;
  return [{ type: 'pieces-arranged', conventionId } as const];
};

/** The list of pieces as somebody wants it: joined, taken out, replaced, put in order, all at once. */
export const annexPieces = (
  convention: Convention,
  lines: readonly PieceLine[],
  files: Received,
  readVersion: number,
): ConventionDecision => {
  assertPiecesOpen(convention);
  if (convention.version !== readVersion)
    throw conventionProblems['changed-elsewhere']({ version: convention.version });
  const faults = pieceFaults(lines, files);
  if (faults.length > 0) throw conventionProblems['invalid-pieces']({}, faults);
  const before = convention.pieces ?? [];
  const pieces = lines.flatMap((line): readonly AnnexedPiece[] => {
    const file = files.get(line.fileId);
    if (!file) return [];
    const { id, kind, annex } = line;
    const former = formerOf(
      before.find((piece) => piece.id === id),
      file,
    );
    return [{ ...fileOf(file), id, kind, annex, title: line.title.trim(), former }];
  });
  assertLight(pieces);
  const facts = factsOf(convention, pieces);
  if (facts.length === 0) return { convention, facts };
  return { convention: { ...convention, pieces, version: convention.version + 1 }, facts };
};

/** Every file that a list still names, those it replaced included. */
export const filesOfPieces = ({ pieces = [] }: Pick<Convention, 'pieces'>): readonly string[] =>
  pieces.flatMap(({ fileId, former }) => [fileId, ...former.map((each) => each.fileId)]);
