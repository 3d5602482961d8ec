import { Injectable } from '@nestjs/common';
import { type ActionDecision, type ActionFact, actionProblems, type PlannedAction } from '@entente/evaluations/domain';
import { type FactAuthor, Facts, SystemClock, type Tx } from '@entente/platform/api';
import { PlannedActionRow } from './planned-action.row';

/** An action, the partner it is with, and how often it was changed. */
export type StoredAction = { readonly action: PlannedAction; readonly partnerId: string; readonly version: number };

const toStored = ({ tenantId: _t, partnerId, version, createdAt: _c, updatedAt: _u, ...action }: PlannedActionRow) => ({
  action,
  partnerId,
  version,
});

@Injectable()
export class ActionStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string): Promise<StoredAction> {
    const row = await tx.createQueryBuilder(PlannedActionRow, 'a').where('a.id = :id', { id }).getOne();
    if (!row) throw actionProblems['not-found']();
    return toStored(row);
  }

  async lock(tx: Tx, id: string): Promise<StoredAction> {
    const query = tx.createQueryBuilder(PlannedActionRow, 'a').where('a.id = :id', { id });
    const row = await query.setLock('pessimistic_write').getOne();
    if (!row) throw actionProblems['not-found']();
    return toStored(row);
  }

  /** What a review decided, in the order it was written in. */
  async ofReview(tx: Tx, reviewId: string): Promise<StoredAction[]> {
    const query = tx.createQueryBuilder(PlannedActionRow, 'a').where('a.review_id = :reviewId', { reviewId });
    return (await query.orderBy('a.created_at').addOrderBy('a.id').getMany()).map(toStored);
  }

  async insert(tx: Tx, author: FactAuthor, decisions: readonly ActionDecision[], partnerId: string): Promise<void> {
    if (decisions.length === 0) return;
    const now = this.clock.now();
    await tx.insert(
      PlannedActionRow,
      decisions.map(({ action }) => ({
        ...action,
        obstacles: [...action.obstacles],
        tenantId: author.tenantId,
        partnerId,
        version: 1,
        createdAt: now,
        updatedAt: now,
      })),
    );
    await this.append(
      tx,
      author,
      decisions.flatMap(({ facts }) => facts),
      partnerId,
    );
  }

  async save(tx: Tx, author: FactAuthor, before: StoredAction, { action, facts }: ActionDecision): Promise<void> {
    if (facts.length === 0) return;
    const { id, ...change } = action;
    await tx.update(PlannedActionRow, { tenantId: author.tenantId, id }, {
      ...change,
      obstacles: [...change.obstacles],
      version: before.version + 1,
      updatedAt: this.clock.now(),
    } as object);
    await this.append(tx, author, facts, before.partnerId);
  }

  /** Only what nobody touched since the review wrote it. */
  async dropUntouched(tx: Tx, { tenantId }: FactAuthor, ids: readonly PlannedAction['id'][]): Promise<void> {
    for (const id of ids) await tx.delete(PlannedActionRow, { tenantId, id, version: 1 });
  }

  private append(tx: Tx, author: FactAuthor, facts: readonly ActionFact[], partnerId: string): Promise<void> {
    return this.facts.append(
      tx,
      author,
      facts.map(({ type, ...detail }) => ({
        type,
        about: [detail.actionId, partnerId],
        detail: { ...detail, partnerId },
      })),
    );
  }
}
