import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import type { Convention } from '@entente/conventions/domain';
import { assertMay, PartnerDirectory, type PartnerKnown } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';

export type Sources = { readonly organisation: OrganisationIdentity; readonly known: PartnerKnown };

/** Both sides as the record knows them, and who may act on what is between them. */
@Injectable()
export class ConventionSources {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
  ) {}

  async read(tx: Tx, partnerId: string): Promise<Sources> {
    return { known: await this.partners.read(tx, partnerId), organisation: await this.organisations.identity(tx) };
  }

  async assertMay(tx: Tx, actor: Member, { partnerId }: Convention, permission: Permission): Promise<void> {
    const { partnership } = await this.partners.read(tx, partnerId);
    assertMay(actor, permission, partnership.tenures);
  }
}
