import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import {
  type ContributionId,
  endReferent,
  moveStage,
  nameReferent,
  partnerProblems,
  type PartnershipDecision,
  writePartnership,
} from '@entente/partners/domain';
import { newId, SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import type { AppointmentBody, MoveBody, PartnershipBody, TenureEndBody } from '../partner/partner.bodies';
import { assertMay } from '../partner/partner.policy';
import type { PartnerView } from '../partner/partner.view';
import { ReadPartner } from '../partner/read-partner';
import { PartnershipStore, type StoredPartnership } from '../persistence/partnership.store';
import { PartnershipPeople } from './partnership-people';

type Decide = (stored: StoredPartnership, tx: Tx) => Promise<PartnershipDecision> | PartnershipDecision;

/** What the partnership is for, where it stands, who answers for it on each side. */
@Injectable()
export class WritePartnership {
  constructor(
    private readonly db: TenantDb,
    private readonly partnerships: PartnershipStore,
    private readonly read: ReadPartner,
    private readonly people: PartnershipPeople,
    private readonly clock: SystemClock,
  ) {}

  write(actor: Member, partnerId: string, { version, contributions, ...text }: PartnershipBody): Promise<PartnerView> {
    return this.change(actor, partnerId, 'partners:edit', async (stored, tx) => {
      if (stored.version !== version)
        throw partnerProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, partnerId) });
      const lines = contributions.map((line) => ({ ...line, id: (line.id ?? newId()) as ContributionId }));
      return writePartnership(stored.partnership, { ...text, contributions: lines });
    });
  }

  move(actor: Member, partnerId: string, move: MoveBody): Promise<PartnerView> {
    const on = dayOf(this.clock.now());
    return this.change(actor, partnerId, 'partners:move-stage', ({ partnership }) =>
      moveStage(partnership, { ...move, on }),
    );
  }

  name(actor: Member, partnerId: string, appointment: AppointmentBody): Promise<PartnerView> {
    return this.change(actor, partnerId, 'partners:assign-referent', async ({ partnership }, tx) => {
      await this.people.assertKnown(tx, partnerId, appointment);
      return nameReferent(partnership, appointment);
    });
  }

  end(actor: Member, partnerId: string, post: TenureEndBody): Promise<PartnerView> {
    return this.change(actor, partnerId, 'partners:assign-referent', ({ partnership }) =>
      endReferent(partnership, post),
    );
  }

  private change(actor: Member, partnerId: string, permission: Permission, decide: Decide): Promise<PartnerView> {
    return this.db.inTenant(actor, async (tx) => {
      const stored = await this.partnerships.lock(tx, partnerId);
      assertMay(actor, permission, stored.partnership.tenures);
      const decision = await decide(stored, tx);
      await this.partnerships.save(tx, actor, stored, decision);
      await this.people.tell(tx, actor, decision.facts);
      return this.read.view(tx, actor, partnerId);
    });
  }
}
