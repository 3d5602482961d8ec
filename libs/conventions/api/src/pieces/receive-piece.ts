import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { assertPiecesOpen, type Convention, conventionProblems, pieceLimits } from '@entente/conventions/domain';
import { type Limit, PdfIntake, TenantDb, Throttle, type Tx, uploadProblems } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionStore } from '../persistence/convention.store';
import { ConventionFileStore } from './convention-file.store';
import type { PieceFileView } from './piece.views';

// The same as for papers taken over: a drawer emptied in an afternoon passes, a loop that fills the disk does not.
const PER_ORGANISATION: Limit = { name: 'paper-files', max: 200, seconds: 3_600 };

/** What is asked before a byte is read, and again before it is kept. */
@Injectable()
export class PieceDoor {
  constructor(
    readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    readonly files: ConventionFileStore,
  ) {}

  /** Whoever writes adds pieces; whoever approves gives the extract of what a board decided. */
  async assertMayAdd(tx: Tx, actor: Member, convention: Convention): Promise<void> {
    assertPiecesOpen(convention);
    if (!can(actor.roles, 'conventions:approve'))
      await this.sources.assertMay(tx, actor, convention, 'conventions:write');
    if ((await this.files.count(tx, convention.id)) >= pieceLimits.kept)
      throw conventionProblems['too-many-files']({ most: pieceLimits.kept });
  }

  knock(actor: Member, id: string): Promise<void> {
    return this.db.readInTenant(actor, async (tx) => this.assertMayAdd(tx, actor, await this.conventions.read(tx, id)));
  }

  lock(tx: Tx, id: string): Promise<Convention> {
    return this.conventions.lock(tx, id);
  }
}

/** A file comes in for one convention: read safely, rebuilt, and kept until the list names it. */
@Injectable()
export class ReceivePiece {
  constructor(
    private readonly door: PieceDoor,
    private readonly intake: PdfIntake,
    private readonly throttle: Throttle,
  ) {}

  async execute(actor: Member, id: string, request: FastifyRequest): Promise<PieceFileView> {
    await this.door.knock(actor, id);
    await this.throttle.hit(PER_ORGANISATION, actor.tenantId);
    const taken = await this.intake.take(request);
    const { examination } = taken;
    // Both sides get a copy: what no copy can be made of is proof for nobody.
    if (examination.verdict === 'unreadable')
      throw uploadProblems[examination.reason]({ found: examination.found, keepable: false });
    return this.door.db.inTenant(actor, async (tx) => {
      const convention = await this.door.lock(tx, id);
      await this.door.assertMayAdd(tx, actor, convention);
      const { id: fileId, name: fileName, size } = await this.door.files.receive(tx, actor, convention, taken);
      const found = (await this.door.files.list(tx, id)).find((file) => file.fileId === fileId);
      if (!found) throw conventionProblems['piece-file-gone']();
      return { fileId, fileName, size, pages: found.pages, sha256: found.sha256 };
    });
  }
}
