import { Injectable, type OnModuleInit } from '@nestjs/common';
import { handOver, type SheetFact } from '@entente/identity-sheets/domain';
import {
  type Delivery,
  type FactAuthor,
  JobWorker,
  Mailer,
  TenantDb,
  type TenantId,
  type TenantScope,
} from '@entente/platform/api';
import { ExportStore } from '../persistence/export.store';
import type { SheetExportRow, SheetHandoverRow } from '../persistence/sheet.rows';
import { EMAIL_SHEET_JOB } from './outgoing-sheets';
import { SheetPost, type Waiting } from './sheet-post';

/** Sends a sheet that waits; what the server answered is kept, and told once. */
@Injectable()
export class EmailSheet implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly exports: ExportStore,
    private readonly post: SheetPost,
  ) {}

  onModuleInit(): void {
    this.worker.handle({
      name: EMAIL_SHEET_JOB,
      run: ({ tenantId, handoverId }) => this.run({ tenantId: String(tenantId) as TenantId }, String(handoverId)),
    });
  }

  async run(scope: TenantScope, handoverId: string): Promise<void> {
    const waiting = await this.post.read(scope, handoverId);
    if (!waiting) return;
    await this.settle(scope, waiting, await this.mailer.send(waiting.mail));
  }

  private settle(scope: TenantScope, { handover, row }: Waiting, delivery: Delivery): Promise<void> {
    const author: FactAuthor = { ...scope, kind: 'member', id: handover.notedBy };
    const refusal = delivery.state === 'refused' ? delivery.reason.slice(0, 400) : '';
    return this.db.inTenant(scope, async (tx) => {
      const state = delivery.state === 'refused' ? 'refused' : 'given';
      if (!(await this.exports.settle(tx, handover.id, { state, refusal }))) return;
      await this.exports.append(tx, author, row, happened(row, handover, delivery));
    });
  }
}

const happened = (row: SheetExportRow, handover: SheetHandoverRow, { state }: Delivery): readonly SheetFact[] => {
  const { number, partnerId } = row;
  if (state === 'refused') return [{ type: 'sheet-mail-refused', number, partnerId }];
  const { means, recipient: to, onDay: on } = handover;
  return handOver(row.sheet, { means, to, on }, on).facts;
};
