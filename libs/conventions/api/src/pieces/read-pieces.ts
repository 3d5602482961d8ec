import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionProblems } from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { ReadConvention } from '../draft/read-convention';
import { ConventionStore } from '../persistence/convention.store';
import { ConventionFileStore } from './convention-file.store';
import { type PiecesView, toPiecesView } from './piece.views';

export type PieceDownload = { readonly bytes: Buffer; readonly name: string };

/** The pieces of a convention, and their files. */
@Injectable()
export class ReadPieces {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly read: ReadConvention,
    readonly files: ConventionFileStore,
  ) {}

  execute(actor: Member, id: string): Promise<PiecesView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  async view(tx: Tx, actor: Member, id: string): Promise<PiecesView> {
    const { version, pieces = [] } = await this.conventions.read(tx, id);
    const { allowedActions } = await this.read.view(tx, actor, id);
    const files = await this.files.list(tx, id);
    return toPiecesView({ version, pieces, files, mayChange: allowedActions.includes('revise') });
  }

  /** The copy for all who may download; what was sent, as it was, for whoever writes with this partner. */
  file(actor: Member, id: string, fileId: string, kind: 'copy' | 'original'): Promise<PieceDownload> {
    return this.db.readInTenant(actor, async (tx) => {
      const convention = await this.conventions.read(tx, id);
      if (kind === 'original') await this.sources.assertMay(tx, actor, convention, 'conventions:write');
      const paper = await this.files.find(tx, id, fileId);
      const sha256 = kind === 'original' ? paper.originalSha256 : paper.copySha256;
      if (!sha256) throw conventionProblems['paper-not-readable']();
      return { bytes: await this.files.bytes(tx, sha256), name: paper.name };
    });
  }
}
