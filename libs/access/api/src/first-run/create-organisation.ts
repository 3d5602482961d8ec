import { Injectable } from '@nestjs/common';
import type { MemberId, OrganisationProfile, Role } from '@entente/access/domain';
import { Facts, newId, SystemClock, TenantDb, type TenantId, type Tx } from '@entente/platform/api';
import { fold } from '@entente/platform/kernel';
import { edgeProblems } from '../access-problems';
import { AccountRow } from '../persistence/account.row';
import { MemberRow } from '../persistence/member.row';
import { OrganisationRow } from '../persistence/organisation.row';

export type Founder = {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
};

export type NewOrganisation = {
  readonly slug?: string;
  readonly profile: OrganisationProfile;
  readonly isDemo: boolean;
  /** Refused where another organisation stands already. */
  readonly isFirst?: boolean;
};

export type Created = {
  readonly tenantId: TenantId;
  readonly org: string;
  readonly memberId: MemberId;
  readonly accountId: string;
};

/** `Association Le Tilleul` → `association-le-tilleul`: what stands in addresses. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'organisation';

/** Of two first runs at once, the later waits for the earlier, then sees what it made. */
const refuseSecond = async (tx: Tx): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('entente:first-run'))`);
  const others = await tx.query<unknown[]>('select * from tenants() limit 1');
  if (others.length > 0) throw edgeProblems['already-set-up']();
};

/** Opens an organisation with its first member: the first run, the demonstration and tests all come through here. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly db: TenantDb,
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async execute({ slug, profile, isDemo, isFirst }: NewOrganisation, founder: Founder): Promise<Created> {
    const tenantId = newId() as TenantId;
    const accountId = newId();
    const memberId = newId() as MemberId;
    const org = slug ?? slugOf(profile.acronym || profile.legalName);
    const now = this.clock.now();
    const { name, email, jobTitle, passwordHash, roles } = founder;
    await this.db.inTenantAndAccount({ tenantId }, accountId, async (tx, own) => {
      if (isFirst) await refuseSecond(tx);
      await own.insert(AccountRow, {
        id: accountId,
        email: email.toLowerCase(),
        name,
        language: 'fr',
        passwordHash,
        passwordChangedAt: now,
        createdAt: now,
      });
      await tx.insert(OrganisationRow, {
        tenantId,
        slug: org,
        name: profile.legalName,
        profile,
        logoSha256: null,
        isDemo,
        version: 1,
        createdAt: now,
      });
      await tx.insert(MemberRow, {
        tenantId,
        id: memberId,
        accountId,
        email: email.toLowerCase(),
        name,
        jobTitle,
        roles: [...roles],
        status: 'active',
        invitedAt: null,
        invitationExpiresAt: null,
        joinedAt: now,
        version: 1,
      });
      await this.facts.append(tx, { tenantId, kind: 'member', id: memberId }, [
        { type: 'organisation-created', about: [tenantId] },
      ]);
    });
    return { tenantId, org, memberId, accountId };
  }
}
