import { Injectable } from '@nestjs/common';
import { ContactStore } from './contact.store';
import { PartnerStore } from './partner.store';
import { PartnershipStore } from './partnership.store';

/** A partner, its contacts and its partnership. */
@Injectable()
export class PartnerStores {
  constructor(
    readonly partners: PartnerStore,
    readonly partnerships: PartnershipStore,
    readonly contacts: ContactStore,
  ) {}
}
