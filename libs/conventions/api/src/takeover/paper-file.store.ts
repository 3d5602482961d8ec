import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionProblems, type PaperFileId } from '@entente/conventions/domain';
import {
  FileStore,
  newId,
  sha256Hex,
  SystemClock,
  type TakenPdf,
  type TenantScope,
  type Tx,
} from '@entente/platform/api';
import { PaperFileRow } from './paper-file.row';

const PDF = 'application/pdf';

export const findPaper = async (tx: Tx, id: string): Promise<PaperFileRow> => {
  const row = await tx.createQueryBuilder(PaperFileRow, 'f').where('f.id = :id', { id }).getOne();
  if (!row) throw conventionProblems['paper-gone']();
  return row;
};

/** A paper that this very person sent, not a convention yet: a colleague's is unknown to them. */
export const ownPaper = async (tx: Tx, { id: actorId }: Pick<Member, 'id'>, id: string): Promise<PaperFileRow> => {
  const row = await findPaper(tx, id);
  if (row.uploadedBy !== actorId) throw conventionProblems['paper-gone']();
  return row;
};

/** Signed papers and their copies, in the store of files; what leaves takes its bytes along when nothing else needs them. */
@Injectable()
export class PaperFileStore {
  constructor(
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async insert(tx: Tx, actor: Member, { name, bytes, examination }: TakenPdf): Promise<PaperFileRow> {
    const readable = examination.verdict === 'readable' ? examination : null;
    const stored = await this.put(tx, actor, bytes);
    const row: PaperFileRow = {
      tenantId: actor.tenantId,
      id: newId() as PaperFileId,
      name,
      originalSha256: stored.sha256,
      ownsOriginal: stored.isNew,
      copySha256: readable && (await this.files.putIn(tx, actor, readable.copy, PDF)),
      size: bytes.length,
      pages: readable?.pages ?? null,
      signatures: readable?.signatures ?? 0,
      unreadable: examination.verdict === 'unreadable' ? examination.reason : null,
      uploadedBy: actor.id,
      uploadedAt: this.clock.now(),
    };
    await tx.insert(PaperFileRow, row);
    return row;
  }

  /** Not yet that of a convention. */
  async assertFree(tx: Tx, { id }: PaperFileRow): Promise<void> {
    const taken = await tx.query<unknown[]>('select 1 from convention where paper_file_id = $1', [id]);
    if (taken.length > 0) throw conventionProblems['paper-already-taken-over']();
  }

  async bytes(tx: Tx, sha256: string): Promise<Buffer> {
    const file = await this.files.getIn(tx, sha256);
    if (!file) throw conventionProblems['paper-gone']();
    return file.bytes;
  }

  /** Two files of the same bytes share them: the last one that leaves takes them along. */
  async remove(tx: Tx, { tenantId, id, originalSha256, ownsOriginal, copySha256 }: PaperFileRow): Promise<void> {
    await tx.delete(PaperFileRow, { tenantId, id });
    if (ownsOriginal) await this.leave(tx, originalSha256);
    if (copySha256 && !(await this.isUsed(tx, copySha256))) await this.files.removeIn(tx, copySha256);
  }

  private async leave(tx: Tx, originalSha256: string): Promise<void> {
    if (!(await this.isUsed(tx, originalSha256))) return this.files.removeIn(tx, originalSha256);
    await tx.query('update paper_file set owns_original = true where original_sha256 = $1', [originalSha256]);
  }

  private async put(tx: Tx, scope: TenantScope, bytes: Buffer): Promise<{ sha256: string; isNew: boolean }> {
    const isNew = !(await this.files.hasIn(tx, sha256Hex(bytes)));
    return { sha256: await this.files.putIn(tx, scope, bytes, PDF), isNew };
  }

  private async isUsed(tx: Tx, sha256: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      'select 1 from paper_file where copy_sha256 = $1 or original_sha256 = $1 limit 1',
      [sha256],
    );
    return rows.length > 0;
  }
}
