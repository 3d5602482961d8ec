import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type Limit, PdfIntake, TenantDb, Throttle, type Tx, uploadProblems } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';
import { ownPaper, PaperFileStore } from './paper-file.store';
import { type KnownConventionView, type PaperFileView, toPaperFileView } from './paper.views';

// A drawer emptied in an afternoon passes; a loop that fills the disk does not.
const PER_ORGANISATION: Limit = { name: 'paper-files', max: 200, seconds: 3_600 };

/** A signed paper comes in: read safely, rebuilt, and kept until it becomes a convention. */
@Injectable()
export class ReceivePaper {
  constructor(
    private readonly db: TenantDb,
    private readonly intake: PdfIntake,
    private readonly papers: PaperFileStore,
    private readonly throttle: Throttle,
  ) {}

  /** `keep`: kept as proof, though no copy can be made of it; only of a file in which nothing can act. */
  async execute(actor: Member, request: FastifyRequest, keep: boolean): Promise<PaperFileView> {
    await this.throttle.hit(PER_ORGANISATION, actor.tenantId);
    const taken = await this.intake.take(request);
    const { examination } = taken;
    if (examination.verdict === 'unreadable' && !(keep && examination.keepable)) {
      const { reason, found, keepable } = examination;
      throw uploadProblems[reason]({ found, keepable });
    }
    return this.db.inTenant(actor, async (tx) => {
      const row = await this.papers.insert(tx, actor, taken);
      return toPaperFileView(row, await known(tx, row.originalSha256));
    });
  }

  /** Chosen by mistake, before it became a convention. */
  forget(actor: Member, id: string): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const row = await ownPaper(tx, actor, id);
      await this.papers.assertFree(tx, row);
      await this.papers.remove(tx, row);
    });
  }
}

const known = async (tx: Tx, sha256: string): Promise<KnownConventionView | null> => {
  const [found] = await tx.query<KnownConventionView[]>(
    `select c.id, c.number from convention c
     join paper_file f on f.tenant_id = c.tenant_id and f.id = c.paper_file_id
     where f.original_sha256 = $1 order by c.created_at limit 1`,
    [sha256],
  );
  return found ?? null;
};
