import { Injectable } from '@nestjs/common';
import { type EndedStep, type Feeling, type StepKind } from '@entente/evaluations/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { FeelingRow, type FeelingSide } from './feeling.row';

/** Who says it, of which partnership. */
export type Speaker = {
  readonly side: FeelingSide;
  readonly personId: string;
  readonly partnerId: string;
  readonly partnershipId: string;
};

@Injectable()
export class FeelingStore {
  constructor(private readonly clock: SystemClock) {}

  /** Everything said of steps of a partnership. */
  ofPartnership(tx: Tx, partnershipId: string, steps: readonly EndedStep[]): Promise<FeelingRow[]> {
    if (steps.length === 0) return Promise.resolve([]);
    return tx
      .createQueryBuilder(FeelingRow, 'f')
      .where('f.partnership_id = :partnershipId and f.step_id in (:...ids)', {
        partnershipId,
        ids: steps.map(({ id }) => id),
      })
      .orderBy('f.given_on', 'DESC')
      .addOrderBy('f.updated_at', 'DESC')
      .limit(1_000)
      .getMany();
  }

  /** Two pages of one person wait for each other here. */
  async lock(
    tx: Tx,
    { side, personId }: Speaker,
    { kind, id }: Pick<EndedStep, 'kind' | 'id'>,
  ): Promise<Feeling | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `feeling ${kind} ${id} ${side} ${personId}`,
    ]);
    return tx
      .createQueryBuilder(FeelingRow, 'f')
      .where('f.kind = :kind and f.step_id = :id and f.side = :side and f.person_id = :personId', {
        kind,
        id,
        side,
        personId,
      })
      .getOne();
  }

  async save(
    tx: Tx,
    { tenantId }: TenantScope,
    speaker: Speaker,
    { kind, id: stepId, ...feeling }: Feeling & { readonly kind: StepKind; readonly id: string },
  ): Promise<void> {
    const row = { tenantId, ...speaker, kind, stepId, ...feeling, updatedAt: this.clock.now() };
    await tx.upsert(FeelingRow, row, ['tenantId', 'kind', 'stepId', 'side', 'personId']);
  }
}
