import { Injectable } from '@nestjs/common';
import { type Member, type MemberIdentity, OrganisationDirectory } from '@entente/access/api';
import { can, type MemberId } from '@entente/access/domain';
import {
  type CircuitPeople,
  type Delegation,
  type Eligible,
  type Moment,
  type OpinionReader,
  placesOf,
} from '@entente/conventions/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { isHeldOn } from '@entente/partners/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { ConventionRuleStore } from '../rules/convention-rules';
import { DelegationStore } from './delegation.store';

/** What every act on a circuit is decided with. */
export type ApprovalSurroundings = {
  readonly moment: Moment;
  readonly members: readonly MemberIdentity[];
  readonly delegations: readonly Delegation[];
  readonly eligible: Eligible;
  /** The board approves every convention. */
  readonly boardRule: boolean;
};

/** Who is there, who is away, which day it is. */
@Injectable()
export class ApprovalDesk {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly delegations: DelegationStore,
    private readonly clock: SystemClock,
    private readonly rules: ConventionRuleStore,
  ) {}

  async moment(tx: Tx): Promise<Moment> {
    const { timeZone, address } = (await this.organisations.identity(tx)).profile;
    const at = this.clock.now();
    return { at, today: dayOf(at, timeZone), country: address.country };
  }

  async read(tx: Tx): Promise<ApprovalSurroundings> {
    const moment = await this.moment(tx);
    const members = await this.organisations.activeMembers(tx);
    const deciders = members.filter(({ roles }) => can(roles, 'conventions:approve'));
    return {
      moment,
      members,
      delegations: await this.delegations.notOver(tx, moment.today),
      boardRule: (await this.rules.read(tx)).boardMustApprove,
      eligible: {
        members: new Set(members.map(({ id }) => id)),
        deciders: new Set(deciders.map(({ id }) => id)),
      },
    };
  }

  /** Names of whoever stood in a circuit, gone or not. */
  names(tx: Tx, ids: readonly string[]): Promise<Map<string, MemberIdentity>> {
    return this.organisations.members(tx, ids);
  }
}

export const readerOf = (actor: Member, { delegations, moment }: ApprovalSurroundings): OpinionReader => ({
  id: actor.id as MemberId,
  places: placesOf(delegations, actor.id as MemberId, moment.today),
  // Opinions are internal words: whoever only runs the account reads none. The board decides with them.
  mayReadOpinions: can(actor.roles, 'internal-notes:read') || can(actor.roles, 'conventions:approve'),
});

/** Who would stand where, from roles and from the partnership's own people. */
export const circuitPeople = (
  { members, moment }: ApprovalSurroundings,
  { partnership }: PartnerKnown,
): CircuitPeople => {
  const withRole = (role: MemberIdentity['roles'][number]) =>
    members.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const referents = partnership.tenures
    .filter((tenure) => tenure.side === 'ours' && tenure.role === 'referent' && isHeldOn(tenure, moment.today))
    .flatMap(({ personId }) => members.filter(({ id }) => id === personId).map(({ id }) => id));
  return { referents, directors: withRole('director'), boardMembers: withRole('boardMember') };
};
