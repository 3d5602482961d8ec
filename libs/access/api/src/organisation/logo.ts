import { Injectable } from '@nestjs/common';
import { FileStore, httpProblems, TenantDb } from '@entente/platform/api';
import { edgeProblems } from '../access-problems';
import { OrganisationRow } from '../persistence/organisation.row';
import type { Member } from '../security/actor';
import type { OrganisationView } from './organisation.view';
import { ReviseOrganisation } from './revise-organisation';

/** The logo that leads every document. What is kept is our own re-encoding, never the bytes that were sent. */
@Injectable()
export class Logo {
  constructor(
    private readonly db: TenantDb,
    private readonly files: FileStore,
    private readonly organisation: ReviseOrganisation,
  ) {}

  async replace(actor: Member, bytes: Buffer): Promise<OrganisationView> {
    const sha256 = await this.files.put(actor, await decoded(bytes), 'image/png');
    return this.organisation.setLogo(actor, sha256);
  }

  remove(actor: Member): Promise<OrganisationView> {
    return this.organisation.setLogo(actor, null);
  }

  async read(actor: Member): Promise<Buffer> {
    const sha256 = await this.db.readInTenant(
      actor,
      async (tx) => (await tx.findOneByOrFail(OrganisationRow, { tenantId: actor.tenantId })).logoSha256,
    );
    const file = sha256 ? await this.files.get(actor, sha256) : null;
    if (!file) throw httpProblems['not-found']();
    return file.bytes;
  }
}

// Loaded when a logo comes: a process that serves requests has no other use for the PDF library.
const decoded = async (bytes: Buffer): Promise<Uint8Array> => {
  const { decodeLogo, LogoRefused } = await import('@entente/platform/pdf');
  try {
    return decodeLogo(bytes).png;
  } catch (error) {
    if (!(error instanceof LogoRefused)) throw error;
    throw edgeProblems['logo-refused']({}, [{ pointer: '/logo', code: `logo-${error.reason}` }]);
  }
};
