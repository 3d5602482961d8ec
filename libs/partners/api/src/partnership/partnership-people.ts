import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type PartnerFact, partnerProblems } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import { HandoverPost } from '../mails/handover-post';
import type { AppointmentBody } from '../partner/partner.bodies';
import { PartnerPeople } from '../partner/partner-people';
import { ContactStore } from '../persistence/contact.store';

/** A référent is somebody we know: an active member on our side, a contact of this very partner on theirs. */
@Injectable()
export class PartnershipPeople {
  constructor(
    private readonly people: PartnerPeople,
    private readonly contacts: ContactStore,
    private readonly post: HandoverPost,
  ) {}

  async assertKnown(tx: Tx, partnerId: string, { side, personId }: AppointmentBody): Promise<void> {
    if (side === 'theirs') {
      await this.contacts.lock(tx, partnerId, personId);
      return;
    }
    const member = (await this.people.directory.members(tx, [personId])).get(personId);
    if (member?.status !== 'active')
      throw partnerProblems['invalid-partnership']({}, [{ pointer: '/personId', code: 'not-a-choice' }]);
  }

  /** Those of ours whose post begins or ends hear of it by mail. */
  tell(tx: Tx, actor: Member, facts: readonly PartnerFact[]): Promise<void> {
    return this.post.leave(tx, actor, facts);
  }
}
