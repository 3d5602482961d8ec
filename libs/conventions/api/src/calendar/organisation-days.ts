import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { type Country, type Day, dayOf } from '@entente/platform/kernel';

export type OrganisationDay = { readonly at: Date; readonly today: Day; readonly country: Country };

/** Which day it is for the organisation of the transaction, and whose public holidays it keeps. */
@Injectable()
export class OrganisationDays {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  async read(tx: Tx): Promise<OrganisationDay> {
    const { timeZone, address } = (await this.organisations.identity(tx)).profile;
    const at = this.clock.now();
    return { at, today: dayOf(at, timeZone), country: address.country };
  }
}
