import { Injectable } from '@nestjs/common';
import { FileStore, SystemClock, TenantDb, type TenantScope } from '@entente/platform/api';
import type { SignatureRequestId } from '@entente/conventions/domain';
import { SealingOutputRow } from '../signing/signing.rows';

export type SealingOutput = { readonly sha256: string; readonly level: 'B-B' | 'B-T' };
export type Made = SealingOutput & { readonly bytes: Uint8Array };

/**
 * What each sealing step made, once. It is kept before the step is recorded, so that a worker killed in between finds
 * the signature instead of making a second one.
 */
@Injectable()
export class SealingOutputs {
  constructor(
    private readonly db: TenantDb,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async once(
    scope: TenantScope,
    requestId: SignatureRequestId,
    stepKey: string,
    make: () => Promise<Made>,
  ): Promise<SealingOutput> {
    const kept = await this.find(scope, stepKey);
    if (kept) return kept;
    const { bytes, sha256, level } = await make();
    await this.db.inTenant(scope, async (tx) => {
      await this.files.putIn(tx, scope, bytes, 'application/pdf');
      await tx.query(
        `insert into sealing_output (tenant_id, step_key, request_id, sha256, level, made_at) values ($1, $2, $3, $4, $5, $6)
         on conflict on constraint sealing_output_pkey do nothing`,
        [scope.tenantId, stepKey, requestId, sha256, level, this.clock.now()],
      );
    });
    const stored = await this.find(scope, stepKey);
    if (!stored) throw new Error(`The output of ${stepKey} could not be kept.`);
    return stored;
  }

  private async find(scope: TenantScope, stepKey: string): Promise<SealingOutput | null> {
    const row = await this.db.readInTenant(scope, (tx) =>
      tx.findOneBy(SealingOutputRow, { tenantId: scope.tenantId, stepKey }),
    );
    return row && { sha256: row.sha256, level: row.level as SealingOutput['level'] };
  }
}
