import { X509Certificate } from 'node:crypto';
import { AccessModule, accessRows, OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import { aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { aSignatory } from '@entente/conventions/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb, type Tx, WEB_CONFIG } from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import { isDemonstration, type Signer } from '@entente/platform/pades';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { DrawingSurroundings } from '../signing/drawing-surroundings';
import { InstanceAuthority } from './instance-authority';

const DAY = 86_400_000;

jest.setTimeout(60_000);

describe('the authority of an installation that is no demonstration', () => {
  let app: TestApp;
  let authority: InstanceAuthority;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      env: { DEMO: '0' },
    });
    authority = app.nest.get(InstanceAuthority);
  });
  afterAll(() => app?.close());

  const sealOf = ({ actor }: Tenant): Promise<Signer> =>
    app.nest.get(TenantDb).inTenant(actor, async (tx) => authority.organisationSeal(tx, actor, await identityOf(tx)));
  const identityOf = (tx: Tx): Promise<OrganisationIdentity> => app.nest.get(OrganisationDirectory).identity(tx);
  const endOf = ({ certificate }: Signer): number => Date.parse(new X509Certificate(certificate).validTo);
  const aDemonstration = async (): Promise<Tenant> => {
    const tenant = await aTenant(app);
    await app.nest.get(TenantDb).inTenant(tenant.actor, (tx) => tx.query('update organisation set is_demo = true'));
    return tenant;
  };
  const isUnder = async ({ certificate }: Signer, isDemo: boolean): Promise<boolean> =>
    new X509Certificate(certificate).checkIssued(new X509Certificate(await authority.rootDer({ isDemo })));

  it('certifies what a demonstration signs under a root that says so, and nothing else', async () => {
    const act = { partyName: 'Le Tilleul', signedAt: app.clock.now() };
    const [demonstration, earnest] = [
      await authority.signatory({ isDemo: true }, aSignatory(), act),
      await authority.signatory({ isDemo: false }, aSignatory(), act),
    ];

    expect(isDemonstration(await authority.rootDer({ isDemo: true }))).toBe(true);
    expect(isDemonstration(await authority.rootDer({ isDemo: false }))).toBe(false);
    expect([await isUnder(demonstration, true), await isUnder(earnest, false)]).toEqual([true, true]);
  });

  it('seals a demonstration under the root that says so', async () => {
    const [demonstration, earnest] = [await sealOf(await aDemonstration()), await sealOf(await aTenant(app))];

    expect([await isUnder(demonstration, true), await isUnder(earnest, false)]).toEqual([true, true]);
  });

  it('makes the seal anew of an organisation founded while the installation was a demonstration', async () => {
    const tenant = await aTenant(app);
    const web = app.nest.get<{ isDemo: boolean }>(WEB_CONFIG);
    Object.assign(web, { isDemo: true });
    const before = await sealOf(tenant);
    Object.assign(web, { isDemo: false });

    const [after, again] = [await sealOf(tenant), await sealOf(tenant)];

    expect([await isUnder(before, true), await isUnder(after, false)]).toEqual([true, true]);
    expect(Buffer.from(again.certificate).equals(after.certificate)).toBe(true);
  });

  it('makes the seal anew when less than two years are left, so that sealing never stops', async () => {
    const tenant = await aTenant(app);
    const first = await sealOf(tenant);
    app.clock.advance({ days: 360 });
    const sameYear = await sealOf(tenant);
    app.clock.advance({ days: 10 });

    const [renewed, again] = [await sealOf(tenant), await sealOf(tenant)];
    app.clock.advance({ days: -370 });

    expect(Buffer.from(sameYear.certificate).equals(first.certificate)).toBe(true);
    expect(endOf(renewed) - endOf(first)).toBe(370 * DAY);
    expect(Buffer.from(again.certificate).equals(renewed.certificate)).toBe(true);
  });

  it('keeps a seal that ends with its root: no other would last longer', async () => {
    const tenant = await aTenant(app);
    await sealOf(tenant);
    app.clock.advance({ days: 19 * 365 });

    const [last, again] = [await sealOf(tenant), await sealOf(tenant)];
    app.clock.advance({ days: -19 * 365 });

    expect(Buffer.from(again.certificate).equals(last.certificate)).toBe(true);
  });

  it('says until when viewers accept what is sealed today: the end of the seal in force, however old', async () => {
    const tenant = await aTenant(app);
    const seal = await sealOf(tenant);
    app.clock.advance({ days: 200 });

    const until = await app.nest
      .get(DrawingSurroundings)
      .validity(tenant.actor, await app.nest.get(TenantDb).inTenant(tenant.actor, identityOf));
    app.clock.advance({ days: -200 });

    expect(until).toEqual({ level: 'B-B', until: dayOf(new Date(endOf(seal)), 'Europe/Paris') });
  });

  it('signs its list of revoked certificates once an hour, one list a root', async () => {
    const read = async (list: string): Promise<Buffer> =>
      (await callAnonymously(app, 'GET', `/api/v1/verification/${list}`)).raw;

    const [first, second, other] = [
      await read('revoked.crl'),
      await read('revoked.crl'),
      await read('revoked-demonstration.crl'),
    ];
    app.clock.advance({ minutes: 61 });
    const later = await read('revoked.crl');

    expect(first.equals(second)).toBe(true);
    expect([first.equals(other), first.equals(later)]).toEqual([false, false]);
  });
});
