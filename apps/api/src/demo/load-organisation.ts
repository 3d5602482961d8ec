import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreateOrganisation, DEMONSTRATION_PASSWORD, EnrolMember, hashPassword } from '@entente/access/api';
import type { OrganisationProfile } from '@entente/access/domain';
import type { TenantId } from '@entente/platform/api';
import type { DemoPerson } from './content/people';
import { Visitor } from './visitor';

export type DemoTeam<Key extends string> = {
  readonly org: string;
  readonly tenantId: TenantId;
  readonly ids: Readonly<Record<Key, string>>;
  readonly visitors: Readonly<Record<Key, Visitor>>;
};

type Opening<Key extends string> = {
  readonly slug: string;
  readonly profile: OrganisationProfile;
  readonly people: Readonly<Record<Key, DemoPerson>>;
};

/** Opens an organisation of the demonstration; the first of its people founds it. */
export const loadOrganisation = async <Key extends string>(
  app: NestFastifyApplication,
  { slug, profile, people }: Opening<Key>,
): Promise<DemoTeam<Key>> => {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const [[firstKey, founder], ...others] = Object.entries(people) as [[Key, DemoPerson], ...[Key, DemoPerson][]];
  const { tenantId, org, memberId } = await app
    .get(CreateOrganisation)
    .execute({ slug, profile, isDemo: true }, { ...founder, passwordHash });
  const ids = new Map<string, string>([[firstKey, memberId]]);
  for (const [key, person] of others) {
    ids.set(key, (await app.get(EnrolMember).execute(tenantId, { ...person, passwordHash })).memberId);
  }
  const visitors = Object.fromEntries(
    Object.entries<DemoPerson>(people).map(([key, { email }]) => [key, new Visitor(app, email, org)]),
  );
  return {
    org,
    tenantId,
    ids: Object.fromEntries(ids) as Record<Key, string>,
    visitors: visitors as Record<Key, Visitor>,
  };
};
