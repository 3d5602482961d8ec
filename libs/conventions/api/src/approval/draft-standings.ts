import { Injectable } from '@nestjs/common';
import type { CheckSubject, Convention, Entitled } from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import { Entitlements } from '@entente/partners/api';
import type { EntitledPerson } from '@entente/partners/domain';
import { AmendmentStore } from '../amendment/amendment.store';
import { otherPartnersOf } from '../persistence/convention-parties';
import { NegotiationStore } from '../negotiation/negotiation.store';
import { ConventionRuleStore } from '../rules/convention-rules';
import { ApprovalStore } from './approval.store';

type Standings = Pick<CheckSubject, 'negotiation' | 'approval' | 'entitled' | 'boardRule' | 'parent'>;

const sidesOf = ({ parties, partnerId }: Convention) =>
  parties.map(({ key, partnerId: other }) => ({ key, partner: key === 'host' ? null : (other ?? partnerId) }));

/** The registers of its sides, each person under the side that entitles them. */
const entitledOf = (convention: Convention, people: readonly EntitledPerson[]): readonly Entitled[] =>
  sidesOf(convention).flatMap(({ key, partner }) =>
    people
      .filter(({ partnerId }) => partnerId === partner)
      .map(({ name, beginsOn, endsOn }) => ({ party: key, name, from: beginsOn, until: endsOn })),
  );

/** Where a draft stands on both sides of the table: what the partner accepted, what our own people approved. */
@Injectable()
export class DraftStandings {
  constructor(
    private readonly negotiations: NegotiationStore,
    private readonly approvals: ApprovalStore,
    private readonly entitlements: Entitlements,
    private readonly amendments: AmendmentStore,
    private readonly rules: ConventionRuleStore,
  ) {}

  async of(tx: Tx, convention: Convention): Promise<Standings> {
    const others = otherPartnersOf(convention);
    const entitled = await this.entitlements.forSigning(tx, [convention.partnerId, ...others]);
    return {
      entitled: entitledOf(convention, entitled),
      negotiation: await this.negotiations.standing(tx, convention.id),
      approval: await this.approvals.standing(tx, convention),
      parent: await this.amendments.standing(tx, convention),
      boardRule: (await this.rules.read(tx)).boardMustApprove,
    };
  }
}
