import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import {
  type ApprovalCircuit,
  type CircuitDecision,
  type Convention,
  conventionProblems,
  isConventionActionPossible,
} from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { NegotiationStore } from '../negotiation/negotiation.store';
import { ConventionFileStore } from '../pieces/convention-file.store';
import { ConventionStore } from '../persistence/convention.store';
import { ApprovalDesk, type ApprovalSurroundings } from './approval-desk';
import { ApprovalPost } from './approval-post';
import { ApprovalStore } from './approval.store';

export type ChangeScene = {
  readonly convention: Convention;
  readonly circuit: ApprovalCircuit;
  readonly around: ApprovalSurroundings;
};

export type CircuitChange = {
  /** On the convention; null where the circuit itself says who may. */
  readonly permission: Permission | null;
  readonly decide: (scene: ChangeScene) => CircuitDecision;
};

/** What surrounds a change of circuit: who is there, the mails that follow, what the partner accepted. */
@Injectable()
export class ApprovalAround {
  constructor(
    readonly desk: ApprovalDesk,
    readonly post: ApprovalPost,
    readonly files: ConventionFileStore,
    private readonly negotiations: NegotiationStore,
  ) {}

  /** Whether somebody on the other side accepted the words as they are. */
  async isTextAccepted(tx: Tx, conventionId: string): Promise<boolean> {
    const standing = await this.negotiations.standing(tx, conventionId);
    return standing !== null && standing.accepted.length > 0;
  }
}

/** Locks the convention and its circuit, decides, saves, and leaves the mails that follow. */
@Injectable()
export class ChangeApproval {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly approvals: ApprovalStore,
    private readonly sources: ConventionSources,
    private readonly around: ApprovalAround,
  ) {}

  execute(actor: Member, id: string, { permission, decide }: CircuitChange): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.open(tx, actor, id, permission);
      const circuit = await this.approvals.lock(tx, convention);
      const around = await this.around.desk.read(tx);
      const decision = decide({ convention, circuit, around });
      await this.approvals.save(tx, actor, convention, decision);
      await this.around.post.follow(tx, actor, { before: circuit, decision, today: around.moment.today });
    });
  }

  begin(actor: Member, id: string, decide: (scene: Omit<ChangeScene, 'circuit'>) => CircuitDecision): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.open(tx, actor, id, 'conventions:write');
      const around = await this.around.desk.read(tx);
      const decision = decide({ convention, around });
      await this.approvals.insert(tx, actor, convention, decision);
      await this.around.post.follow(tx, actor, { before: null, decision, today: around.moment.today });
    });
  }

  private async open(tx: Tx, actor: Member, id: string, permission: Permission | null): Promise<Convention> {
    const convention = await this.conventions.lock(tx, id);
    if (permission) await this.sources.assertMay(tx, actor, convention, permission);
    if (!isConventionActionPossible('revise', convention.status))
      throw conventionProblems['not-possible-now']({ status: convention.status });
    return convention;
  }
}
