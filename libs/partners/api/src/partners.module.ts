import { Module, type OnModuleInit } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { identifierFaultWords } from '@entente/partners/domain';
import { addFaultWords, JobWorker } from '@entente/platform/api';
import { EmptyBin } from './bin/empty-bin';
import { EntitledPersonRow } from './entitlement/entitled-person.row';
import { Entitlements } from './entitlement/entitlements';
import { OwnEntitlementsController, PartnerEntitlementsController } from './entitlement/entitlements.controller';
import { FindDuplicates } from './list/find-duplicates';
import { ListPartners } from './list/list-partners';
import { EmailHandover } from './mails/email-handover';
import { HandoverLetters } from './mails/handover-letters';
import { HandoverPost } from './mails/handover-post';
import { PartnerDirectory } from './partner.directory';
import { PartnerPeople } from './partner/partner-people';
import { ReadPartner } from './partner/read-partner';
import { WriteContact } from './partner/write-contact';
import { WritePartner } from './partner/write-partner';
import { PartnersController } from './partners.controller';
import { HandOn } from './partnership/hand-on';
import { PartnershipPeople } from './partnership/partnership-people';
import { WritePartnership } from './partnership/write-partnership';
import { PartnershipsController } from './partnerships.controller';
import { ContactRow } from './persistence/contact.row';
import { ContactStore } from './persistence/contact.store';
import { PartnerRow } from './persistence/partner.row';
import { PartnerStores } from './persistence/partner-stores';
import { PartnerStore } from './persistence/partner.store';
import { PartnershipRow } from './persistence/partnership.row';
import { PartnershipStore } from './persistence/partnership.store';
import { TenureRow } from './persistence/tenure.row';

export const partnersRows = [ContactRow, EntitledPersonRow, PartnerRow, PartnershipRow, TenureRow];

addFaultWords(identifierFaultWords);

@Module({
  imports: [AccessModule],
  controllers: [OwnEntitlementsController, PartnerEntitlementsController, PartnersController, PartnershipsController],
  providers: [
    ContactStore,
    EmailHandover,
    EmptyBin,
    Entitlements,
    FindDuplicates,
    HandOn,
    HandoverLetters,
    HandoverPost,
    ListPartners,
    PartnerDirectory,
    PartnerPeople,
    PartnerStore,
    PartnerStores,
    PartnershipPeople,
    PartnershipStore,
    ReadPartner,
    WriteContact,
    WritePartner,
    WritePartnership,
  ],
  exports: [Entitlements, HandOn, PartnerDirectory, WriteContact, WritePartner, WritePartnership],
})
export class PartnersModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly bin: EmptyBin,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'empty-bin', cron: '20 3 * * *', run: () => this.bin.run() });
  }
}
