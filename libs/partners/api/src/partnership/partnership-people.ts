import { Injectable } from '@nestjs/common';
import { partnerProblems } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import type { AppointmentBody } from '../partner/partner.bodies';
import { PartnerPeople } from '../partner/partner-people';
import { ContactStore } from '../persistence/contact.store';

/** A référent is somebody we know: an active member on our side, a contact of this very partner on theirs. */
@Injectable()
export class PartnershipPeople {
  constructor(
    private readonly people: PartnerPeople,
    private readonly contacts: ContactStore,
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
}
