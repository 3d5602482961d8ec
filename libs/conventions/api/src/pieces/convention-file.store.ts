import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type Convention, conventionProblems, filesOfPieces, type PieceFile } from '@entente/conventions/domain';
import { sha256Hex, SystemClock, type TakenPdf, type Tx } from '@entente/platform/api';
import { PaperFileRow } from '../takeover/paper-file.row';
import { PaperFileStore } from '../takeover/paper-file.store';
import { ConventionFileRow, type ExtractOf } from './convention-file.row';

export type HeldFile = PieceFile & { readonly board: ExtractOf | null };

type Joined = Pick<PaperFileRow, 'id' | 'name' | 'pages' | 'size' | 'copySha256'> & Pick<ConventionFileRow, 'board'>;

const toHeld = ({ id: fileId, name: fileName, pages, size, copySha256, board }: Joined): readonly HeldFile[] =>
  copySha256 === null ? [] : [{ fileId, fileName, pages: pages ?? 0, size, sha256: copySha256, board }];

/** The files of a convention: those it names, those it named, those just sent. */
@Injectable()
export class ConventionFileStore {
  constructor(
    private readonly papers: PaperFileStore,
    private readonly clock: SystemClock,
  ) {}

  async list(tx: Tx, conventionId: string): Promise<readonly HeldFile[]> {
    const rows = await tx.query<Joined[]>(
      `select p.id, p.name, p.pages, p.size, p.copy_sha256 as "copySha256", f.board
       from convention_file f join paper_file p on p.tenant_id = f.tenant_id and p.id = f.id
       where f.convention_id = $1 order by p.uploaded_at, p.id`,
      [conventionId],
    );
    return rows.flatMap(toHeld);
  }

  async count(tx: Tx, conventionId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      'select count(*)::int as count from convention_file where convention_id = $1',
      [conventionId],
    );
    return row?.count ?? 0;
  }

  /** Nothing names it yet: it leaves again unless something does within a week. */
  async receive(tx: Tx, actor: Member, { id: conventionId }: Convention, taken: TakenPdf): Promise<PaperFileRow> {
    const known = await this.sameIn(tx, conventionId, sha256Hex(taken.bytes));
    if (known) return this.again(tx, known);
    const paper = await this.papers.insert(tx, actor, taken);
    const { tenantId } = actor;
    const waiting = { tenantId, id: paper.id, conventionId, board: null, detachedAt: this.clock.now() };
    await tx.insert(ConventionFileRow, { ...waiting, isFrozen: false } as ConventionFileRow);
    return paper;
  }

  // Sent twice, by a double click or by somebody who forgot: one file, and one fingerprint.
  private sameIn(tx: Tx, conventionId: string, originalSha256: string): Promise<PaperFileRow | null> {
    return tx
      .createQueryBuilder(PaperFileRow, 'p')
      .innerJoin(ConventionFileRow, 'f', 'f.tenant_id = p.tenant_id and f.id = p.id')
      .where('f.convention_id = :conventionId and p.original_sha256 = :originalSha256', {
        conventionId,
        originalSha256,
      })
      .getOne();
  }

  private async again(tx: Tx, paper: PaperFileRow): Promise<PaperFileRow> {
    const sql = 'update convention_file set detached_at = $2 where id = $1 and detached_at is not null';
    await tx.query(sql, [paper.id, this.clock.now()]);
    return paper;
  }

  /** The paper of one file of this convention, and of no other. */
  async find(tx: Tx, conventionId: string, id: string): Promise<PaperFileRow> {
    const paper = await tx
      .createQueryBuilder(PaperFileRow, 'p')
      .innerJoin(ConventionFileRow, 'f', 'f.tenant_id = p.tenant_id and f.id = p.id')
      .where('p.id = :id and f.convention_id = :conventionId', { id, conventionId })
      .getOne();
    if (!paper) throw conventionProblems['piece-file-gone']();
    return paper;
  }

  async markExtract(tx: Tx, { id: conventionId }: Convention, id: string, board: ExtractOf): Promise<void> {
    const { id: found } = await this.find(tx, conventionId, id);
    await tx.query('update convention_file set board = $2, detached_at = null where id = $1', [
      found,
      JSON.stringify(board),
    ]);
  }

  /** What the list no longer names begins its last week; what it names again stays. */
  async settle(tx: Tx, { id, pieces = [] }: Convention): Promise<void> {
    await tx.query(
      `update convention_file set detached_at = case
         when id = any($2::uuid[]) or board is not null or is_frozen then null
         else coalesce(detached_at, $3) end
       where convention_id = $1`,
      [id, filesOfPieces({ pieces }), this.clock.now()],
    );
  }

  /** What a frozen text prints the fingerprint of is there as long as it is. */
  async freeze(tx: Tx, { id, pieces = [] }: Convention): Promise<void> {
    if (pieces.length === 0) return;
    await tx.query(
      'update convention_file set is_frozen = true, detached_at = null where convention_id = $1 and id = any($2::uuid[])',
      [id, pieces.map(({ fileId }) => fileId)],
    );
  }

  bytes(tx: Tx, sha256: string): Promise<Buffer> {
    return this.papers.bytes(tx, sha256);
  }
}
