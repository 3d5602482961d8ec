import { Injectable } from '@nestjs/common';
import type { MemberId } from '@entente/access/domain';
import { type ApprovalCircuit, awaitedMembers, type CircuitDecision, isActiveOn } from '@entente/conventions/domain';
import { JobQueue, newId, type TenantScope, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { DelegationStore } from './delegation.store';

export const EMAIL_APPROVAL_JOB = 'email-approval';

/** Why a mail about a circuit leaves: it words it. */
export type ApprovalMailReason = 'asked' | 'reminded' | 'expert' | 'sent-back' | 'approved' | 'cancelled';

export type ApprovalMailJob = {
  readonly conventionId: string;
  readonly circuitId: string;
  readonly to: MemberId;
  /** Whose answer is asked, when it is not the reader's. */
  readonly inPlaceOf: MemberId | null;
  readonly reason: ApprovalMailReason;
};

type Turn = {
  readonly before: ApprovalCircuit | null;
  readonly decision: CircuitDecision;
  readonly today: Day;
};

/** Leaves the mails of a circuit in the transaction of what they tell. */
@Injectable()
export class ApprovalPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly delegations: DelegationStore,
  ) {}

  /** Who is newly awaited is asked; who started hears how it ended; who was awaited hears that it stopped. */
  async follow(
    tx: Tx,
    scope: TenantScope & { readonly id?: string | null },
    { before, decision, today }: Turn,
  ): Promise<void> {
    const { circuit } = decision;
    const known = new Set(before ? awaitedMembers(before) : []);
    const asked = awaitedMembers(circuit).filter((member) => !known.has(member) || before?.current !== circuit.current);
    await this.ask(tx, scope, { circuit, members: asked, reason: 'asked', today });
    for (const { memberId } of circuit.experts.slice(before?.experts.length ?? circuit.experts.length))
      await this.leave(tx, scope, { ...this.about(circuit), to: memberId, inPlaceOf: null, reason: 'expert' });
    await this.tellEnd(tx, scope, { before, circuit });
  }

  /** To those awaited, and to whoever stands in for them today. */
  async ask(tx: Tx, scope: TenantScope, { circuit, members, reason, today }: Asking): Promise<void> {
    const active = members.length > 0 ? await this.active(tx, today) : [];
    for (const member of members) {
      await this.leave(tx, scope, { ...this.about(circuit), to: member, inPlaceOf: null, reason });
      const standIn = active.find(({ memberId }) => memberId === member);
      if (standIn)
        await this.leave(tx, scope, { ...this.about(circuit), to: standIn.delegateId, inPlaceOf: member, reason });
    }
  }

  private async active(tx: Tx, today: Day) {
    return (await this.delegations.notOver(tx, today)).filter((each) => isActiveOn(each, today));
  }

  private async tellEnd(
    tx: Tx,
    scope: TenantScope & { readonly id?: string | null },
    { before, circuit }: { readonly before: ApprovalCircuit | null; readonly circuit: ApprovalCircuit },
  ): Promise<void> {
    const { status, startedBy } = circuit;
    if (!before || status === before.status) return;
    const about = { ...this.about(circuit), inPlaceOf: null };
    if (status === 'cancelled')
      for (const to of awaitedMembers(before)) await this.leave(tx, scope, { ...about, to, reason: 'cancelled' });
    if ((status === 'sent-back' || status === 'approved') && startedBy !== scope.id)
      await this.leave(tx, scope, { ...about, to: startedBy, reason: status });
  }

  private about({ id, conventionId }: ApprovalCircuit) {
    return { conventionId, circuitId: id };
  }

  private leave(tx: Tx, { tenantId }: TenantScope, job: ApprovalMailJob): Promise<void> {
    return this.jobs.enqueue(tx, EMAIL_APPROVAL_JOB, { tenantId, ...job, messageId: newId() });
  }
}

type Asking = {
  readonly circuit: ApprovalCircuit;
  readonly members: readonly MemberId[];
  readonly reason: 'asked' | 'reminded';
  readonly today: Day;
};
