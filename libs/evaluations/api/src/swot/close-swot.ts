import { Injectable } from '@nestjs/common';
import { type SwotId, swotProblems, swotReport } from '@entente/evaluations/domain';
import { TenantDb, type TenantScope, type Tx } from '@entente/platform/api';
import { dayOf, type Day, type Language } from '@entente/platform/kernel';
import type { SwotReportContent } from '../document/contents';
import type { PdfFile } from '../report/download-report';
import { LeadSwot, type SwotCall } from './lead-swot';
import { SwotPaper } from './swot-paper';
import { SwotReportRow } from './swot.rows';
import { TakeSwotActions } from './take-swot-actions';
import { type StoredSwot, SwotStore } from './swot.store';
import type { SwotMomentView } from './swot.views';

/** Closes a session: its report is drawn first, away from any transaction, then frozen with it, once per language. */
@Injectable()
export class CloseSwot {
  constructor(
    private readonly db: TenantDb,
    private readonly lead: LeadSwot,
    private readonly store: SwotStore,
    private readonly paper: SwotPaper,
    private readonly plan: TakeSwotActions,
  ) {}

  async execute(call: SwotCall): Promise<SwotMomentView> {
    const { actor, id } = call;
    const prepared = await this.db.readInTenant(actor, async (tx) => {
      const on = await this.today(tx);
      const stored = await this.store.find(tx, id);
      await this.lead.foresee(tx, call, stored, { type: 'close', on });
      return { on, contents: await this.contents(tx, stored, on) };
    });
    const drawn = await this.paper.draw(actor, prepared.contents);
    return this.lead.inTurn(call, async (tx) => {
      const closed = await this.lead.decide(tx, call, { type: 'close', on: prepared.on });
      await tx.insert(
        SwotReportRow,
        drawn.map((report) => ({ ...report, tenantId: actor.tenantId, sessionId: closed.id })),
      );
      await this.plan.execute(tx, actor, closed, prepared.on);
      return this.lead.moment(closed);
    });
  }

  /** The frozen report, for whoever may read the session. */
  async report(scope: TenantScope, id: string, language: Language): Promise<PdfFile> {
    const row = await this.db.readInTenant(scope, async (tx) => {
      await this.store.find(tx, id);
      return tx.findOneBy(SwotReportRow, { sessionId: id as SwotId, language });
    });
    const file = row && (await this.paper.files.get(scope, row.sha256));
    if (!file) throw swotProblems['report-not-found']();
    return { name: `seance-ffom-${dayOf(row.drawnAt)}-${language}.pdf`, bytes: file.bytes };
  }

  private async today(tx: Tx): Promise<Day> {
    const { profile } = await this.lead.around.organisation.identity(tx);
    return dayOf(this.store.clock.now(), profile.timeZone);
  }

  private async contents(
    tx: Tx,
    { partnerId, state }: StoredSwot,
    heldOn: Day,
  ): Promise<Record<Language, SwotReportContent>> {
    const { names } = await this.lead.around.names(tx, partnerId);
    const edition = { author: names.ours, createdAt: this.store.clock.now() };
    const report = (language: Language) => swotReport({ state, parties: names, heldOn, language });
    return { fr: { report: report('fr'), edition }, en: { report: report('en'), edition } };
  }
}
