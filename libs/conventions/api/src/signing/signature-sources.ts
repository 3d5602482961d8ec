import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';
import { FileStore, SystemClock, type Tx } from '@entente/platform/api';

/** What reading a signature takes from elsewhere. */
@Injectable()
export class SignatureSources {
  constructor(
    readonly partners: PartnerDirectory,
    readonly files: FileStore,
    readonly clock: SystemClock,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async emailOf(tx: Tx, { id }: Member): Promise<string> {
    return (await this.organisations.members(tx, [id])).get(id)?.email ?? '';
  }
}
