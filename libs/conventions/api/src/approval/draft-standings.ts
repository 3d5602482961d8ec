import { Injectable } from '@nestjs/common';
import type { CheckSubject, Convention } from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import { NegotiationStore } from '../negotiation/negotiation.store';
import { ApprovalStore } from './approval.store';

/** Where a draft stands on both sides of the table: what the partner accepted, what our own people approved. */
@Injectable()
export class DraftStandings {
  constructor(
    private readonly negotiations: NegotiationStore,
    private readonly approvals: ApprovalStore,
  ) {}

  async of(tx: Tx, convention: Convention): Promise<Pick<CheckSubject, 'negotiation' | 'approval'>> {
    return {
      negotiation: await this.negotiations.standing(tx, convention.id),
      approval: await this.approvals.standing(tx, convention),
    };
  }
}
