import { Injectable } from '@nestjs/common';
import {
  type ActionDecision,
  type ActionFact,
  type ActionId,
  actionProblems,
  nextAction,
  type PlannedAction,
} from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { type FactAuthor, Facts, newId, SystemClock, type Tx } from '@entente/platform/api';
import { PlannedActionRow } from './planned-action.row';

/** An action, the partner it is with if any, and how often it was changed. */
export type StoredAction = {
  readonly action: PlannedAction;
  readonly partnerId: string | null;
  readonly version: number;
};

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

  /** What a member answers for with one partner, or of the organisation itself, and that is not closed; under lock. */
  async lockHeld(tx: Tx, partnerId: string | null, memberId: string): Promise<StoredAction[]> {
    const query = tx
      .createQueryBuilder(PlannedActionRow, 'a')
      .where('a.owner_ours = :memberId and a.closed_on is null', { memberId })
      .andWhere(partnerId === null ? 'a.partner_id is null' : 'a.partner_id = :partnerId', { partnerId });
    return (await query.orderBy('a.id').setLock('pessimistic_write').getMany()).map(toStored);
  }

  /** The one it follows in its series, then the one that follows it. */
  async besides(tx: Tx, { id, previousId }: PlannedAction): Promise<readonly PlannedAction[]> {
    const query = tx.createQueryBuilder(PlannedActionRow, 'a').where('a.id = :previousId', { previousId });
    const rows = await query.orWhere('a.previous_id = :id', { id }).getMany();
    return rows.map((row) => toStored(row).action);
  }

  /** What a review decided, in the order it was written in. */
  async ofReview(tx: Tx, reviewId: string): Promise<StoredAction[]> {
    const query = tx.createQueryBuilder(PlannedActionRow, 'a').where('a.review_id = :reviewId', { reviewId });
    return (await query.orderBy('a.created_at').addOrderBy('a.id').getMany()).map(toStored);
  }

  /** What the partner's side carries and may see: open first, then what was closed since a day. */
  async shared(tx: Tx, partnerId: string, closedSince: Day): Promise<StoredAction[]> {
    const query = tx
      .createQueryBuilder(PlannedActionRow, 'a')
      .where('a.partner_id = :partnerId and a.owner_theirs is not null and a.visible_to_partner', { partnerId })
      .andWhere('(a.closed_on is null or a.closed_on >= :closedSince)', { closedSince })
      .orderBy('(a.closed_on is not null)')
      .addOrderBy('a.due_on')
      .addOrderBy('a.id');
    return (await query.limit(200).getMany()).map(toStored);
  }

  /** The priorities of a strategy review, in the order they were written in, without those that came back since. */
  async ofStrategy(tx: Tx, strategyId: string): Promise<StoredAction[]> {
    const query = tx.createQueryBuilder(PlannedActionRow, 'a').where('a.strategy_id = :strategyId', { strategyId });
    query.andWhere('a.previous_id is null');
    return (await query.orderBy('a.created_at').addOrderBy('a.id').getMany()).map(toStored);
  }

  async insert(
    tx: Tx,
    author: FactAuthor,
    decisions: readonly ActionDecision[],
    partnerId: string | null,
  ): Promise<void> {
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
    for (const { action } of decisions) await this.follow(tx, author, action, partnerId);
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
    await this.follow(tx, author, action, before.partnerId);
  }

  // Whoever closes it and however: under the lock of the closed one, what follows is written once. A closed one that
  // is reopened and closed again finds it there.
  private async follow(tx: Tx, author: FactAuthor, action: PlannedAction, partnerId: string | null): Promise<void> {
    const next = nextAction(action, newId() as ActionId);
    if (next === null || (await tx.existsBy(PlannedActionRow, { previousId: action.id }))) return;
    await this.insert(tx, author, [next], partnerId);
  }

  /** Only what nobody touched since the review wrote it. */
  async dropUntouched(tx: Tx, { tenantId }: FactAuthor, ids: readonly PlannedAction['id'][]): Promise<void> {
    for (const id of ids) await tx.delete(PlannedActionRow, { tenantId, id, version: 1 });
  }

  private append(tx: Tx, author: FactAuthor, facts: readonly ActionFact[], partnerId: string | null): Promise<void> {
    return this.facts.append(
      tx,
      author,
      facts.map(({ type, ...detail }) => ({
        type,
        about: partnerId ? [detail.actionId, partnerId] : [detail.actionId],
        detail: { ...detail, partnerId },
      })),
    );
  }
}
