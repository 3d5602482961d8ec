import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { annexPieces, conventionProblems } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { TextChanges } from '../negotiation/text-changes';
import { ConventionStore } from '../persistence/convention.store';
import type { PiecesBody, PiecesView } from './piece.views';
import { ReadPieces } from './read-pieces';

/** Saves the list of a convention's pieces: its words change with it, by the door that all words change by. */
@Injectable()
export class AnnexFiles {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly changes: TextChanges,
    private readonly reading: ReadPieces,
  ) {}

  execute(actor: Member, id: string, { pieces, version, liftsAcceptances = false }: PiecesBody): Promise<PiecesView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, before, 'conventions:write');
      const { files } = this.reading;
      const known = new Map((await files.list(tx, id)).map((file) => [String(file.fileId), file]));
      if (before.version !== version && before.status === 'draft')
        throw conventionProblems['changed-elsewhere']({ current: await this.reading.view(tx, actor, id) });
      const decision = annexPieces(before, pieces, known, version);
      await this.changes.save(tx, actor, { before, decision, party: 'host', isTold: liftsAcceptances });
      if (decision.facts.length > 0) await files.settle(tx, decision.convention);
      return this.reading.view(tx, actor, id);
    });
  }
}
