import { Injectable } from '@nestjs/common';
import { accessProblems, can, changedSettings, organisationFaults } from '@entente/access/domain';
import { Facts, TenantDb, type Tx } from '@entente/platform/api';
import { OrganisationRow } from '../persistence/organisation.row';
import type { Member } from '../security/actor';
import type { OrganisationBody, OrganisationView } from './organisation.view';

const toView = (
  { slug, profile, logoSha256, isDemo, version }: OrganisationRow,
  { roles }: Member,
): OrganisationView => ({
  org: slug,
  profile,
  hasLogo: logoSha256 !== null,
  isDemo,
  version,
  mayEdit: can(roles, 'organisation:edit'),
});

/** The organisation's own identity: read by everybody in it, changed by those who may. */
@Injectable()
export class ReviseOrganisation {
  constructor(
    private readonly db: TenantDb,
    private readonly facts: Facts,
  ) {}

  read(actor: Member): Promise<OrganisationView> {
    return this.db.readInTenant(actor, async (tx) =>
      toView(await tx.findOneByOrFail(OrganisationRow, { tenantId: actor.tenantId }), actor),
    );
  }

  execute(actor: Member, { profile, version }: OrganisationBody): Promise<OrganisationView> {
    const faults = organisationFaults(profile);
    if (faults.length > 0) {
      throw accessProblems['invalid-organisation'](
        {},
        faults.map((fault) => ({ ...fault, pointer: `/profile${fault.pointer}` })),
      );
    }
    return this.db.inTenant(actor, async (tx) => {
      const row = await this.lock(tx);
      if (row.version !== version) throw accessProblems['changed-elsewhere']({ current: toView(row, actor) });
      const change = { profile, name: profile.legalName, version: version + 1 };
      await tx.update(OrganisationRow, { tenantId: actor.tenantId }, change);
      const fields = changedSettings(row.profile, profile);
      await this.facts.append(tx, actor, [
        { type: 'organisation-edited', about: [actor.tenantId], detail: { fields } },
      ]);
      return toView({ ...row, ...change }, actor);
    });
  }

  async setLogo(actor: Member, sha256: string | null): Promise<OrganisationView> {
    return this.db.inTenant(actor, async (tx) => {
      const row = await this.lock(tx);
      await tx.update(OrganisationRow, { tenantId: actor.tenantId }, { logoSha256: sha256 });
      await this.facts.append(tx, actor, [{ type: 'logo-changed', about: [actor.tenantId] }]);
      return toView({ ...row, logoSha256: sha256 }, actor);
    });
  }

  private lock(tx: Tx): Promise<OrganisationRow> {
    return tx.createQueryBuilder(OrganisationRow, 'o').setLock('pessimistic_write').getOneOrFail();
  }
}
