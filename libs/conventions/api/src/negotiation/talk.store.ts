import { Injectable } from '@nestjs/common';
import {
  conventionProblems,
  mostOpenProposals,
  type Proposal,
  type ProposalDecision,
  type Thread,
  type ThreadDecision,
  threadLimits,
} from '@entente/conventions/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { ProposalRow, ThreadRow } from './negotiation.rows';

type Place = TenantScope & { readonly conventionId: string };

/** As many answered proposals as a page tells; the history keeps the others. */
const ANSWERED_SHOWN = 100;

/** What is said beside the text, and the other wordings proposed for it. */
@Injectable()
export class TalkStore {
  constructor(private readonly clock: SystemClock) {}

  async threads(tx: Tx, conventionId: string): Promise<readonly Thread[]> {
    const rows = await tx
      .createQueryBuilder(ThreadRow, 't')
      .where('t.convention_id = :conventionId', { conventionId })
      .orderBy('t.created_at')
      .addOrderBy('t.id')
      .limit(2 * threadLimits.threads)
      .getMany();
    return rows.map(({ state }) => state);
  }

  async thread(tx: Tx, conventionId: string, id: string): Promise<Thread> {
    const row = await tx
      .createQueryBuilder(ThreadRow, 't')
      .where('t.id = :id and t.convention_id = :conventionId', { id, conventionId })
      .getOne();
    if (!row) throw conventionProblems['unknown-thread']();
    return row.state;
  }

  hasThread(tx: Tx, id: string): Promise<boolean> {
    return tx.existsBy(ThreadRow, { id });
  }

  async addThread(tx: Tx, { tenantId, conventionId }: Place, { thread }: ThreadDecision): Promise<void> {
    // Notes are counted apart: nobody of the other side can fill the place where ours are kept.
    const count = await tx
      .createQueryBuilder(ThreadRow, 't')
      .where(`t.convention_id = :conventionId and (t.state->>'kind' = 'note') = :isNote`, {
        conventionId,
        isNote: thread.kind === 'note',
      })
      .getCount();
    if (count >= threadLimits.threads) throw conventionProblems['too-many-entries']({ most: threadLimits.threads });
    await tx.insert(ThreadRow, {
      tenantId,
      id: thread.id,
      conventionId: conventionId as ThreadRow['conventionId'],
      state: thread,
      createdAt: this.clock.now(),
    } as ThreadRow);
  }

  async saveThread(tx: Tx, { tenantId }: Place, { thread }: ThreadDecision): Promise<void> {
    await tx.update(ThreadRow, { tenantId, id: thread.id }, { state: thread } as Partial<ThreadRow>);
  }

  /** The open ones, and the latest that were answered. */
  async proposals(tx: Tx, conventionId: string): Promise<readonly Proposal[]> {
    const rows = await tx.query<{ state: Proposal }[]>(
      `(select state, created_at from negotiation_proposal where convention_id = $1 and status = 'open' limit $2)
       union all
       (select state, created_at from negotiation_proposal where convention_id = $1 and status in ('accepted', 'refused')
        order by created_at desc limit $3)
       order by created_at`,
      [conventionId, mostOpenProposals, ANSWERED_SHOWN],
    );
    return rows.map(({ state }) => state);
  }

  async proposal(tx: Tx, conventionId: string, id: string): Promise<Proposal> {
    const row = await tx
      .createQueryBuilder(ProposalRow, 'p')
      .where('p.id = :id and p.convention_id = :conventionId', { id, conventionId })
      .getOne();
    if (!row) throw conventionProblems['unknown-proposal']();
    return row.state;
  }

  hasProposal(tx: Tx, id: string): Promise<boolean> {
    return tx.existsBy(ProposalRow, { id });
  }

  /** The side's former open proposal for this article; the new one takes its place. */
  async openProposal(tx: Tx, conventionId: string, { clause, party }: Proposal): Promise<Proposal | null> {
    const row = await tx
      .createQueryBuilder(ProposalRow, 'p')
      .where(`p.convention_id = :conventionId and p.clause = :clause and p.party = :party and p.status = 'open'`, {
        conventionId,
        clause,
        party,
      })
      .getOne();
    return row?.state ?? null;
  }

  async addProposal(tx: Tx, { tenantId, conventionId }: Place, { proposal }: ProposalDecision): Promise<void> {
    const { id, clause, party, status } = proposal;
    await tx.insert(ProposalRow, {
      tenantId,
      id,
      conventionId: conventionId as ProposalRow['conventionId'],
      clause,
      party,
      status,
      state: proposal,
      createdAt: this.clock.now(),
    } as ProposalRow);
  }

  async saveProposal(tx: Tx, { tenantId }: Place, { proposal }: ProposalDecision): Promise<void> {
    const { id, status } = proposal;
    await tx.update(ProposalRow, { tenantId, id }, { status, state: proposal } as Partial<ProposalRow>);
  }
}
