import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { PartnersModule, partnersRows } from '../partners.module';

describe('people entitled to sign, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule, PartnersModule], rows: [...accessRows, ...partnersRows] });
  });
  afterAll(() => app?.close());

  const marc = {
    name: 'Marc Thévenot',
    jobTitle: 'Directeur',
    entitlement: 'written-delegation',
    beginsOn: '2025-03-03',
    endsOn: '2026-12-31',
    reference: 'n° 12',
  };
  const aPartner = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm() })).body['id']);
  const idOf = ({ body }: { body: Record<string, unknown> }): string =>
    String((body['people'] as { id: string }[])[0]?.id);

  it('are kept for a partner and for ourselves apart, told in the partner’s history', async () => {
    const tenant = await aTenant(app);
    const partnerId = await aPartner(tenant);

    const theirs = await tenant.call('POST', `partners/${partnerId}/entitlements`, marc);
    const ours = await tenant.call('POST', 'entitlements', { ...marc, name: 'Nadia Belkacem', endsOn: null });

    expect(theirs.body).toMatchObject({ people: [{ ...marc, version: 1 }], mayEdit: true });
    expect(ours.body).toMatchObject({ people: [{ name: 'Nadia Belkacem', endsOn: null }] });
    expect((await tenant.call('GET', `partners/${partnerId}/history`)).text).toContain('entitlement-recorded');
  });

  it('are corrected from the version that was read, and removed', async () => {
    const tenant = await aTenant(app);
    const path = `partners/${await aPartner(tenant)}/entitlements`;
    const id = idOf(await tenant.call('POST', path, marc));

    const revised = await tenant.call('PUT', `${path}/${id}`, { ...marc, endsOn: null, version: 1 });
    const stale = await tenant.call('PUT', `${path}/${id}`, { ...marc, version: 1 });
    const removed = await tenant.call('DELETE', `${path}/${id}`);

    expect([revised.status, stale.status, removed.body['people']]).toEqual([200, 412, []]);
  });

  it('say all that is wrong with them', async () => {
    const tenant = await aTenant(app);
    const { status, body } = await tenant.call('POST', 'entitlements', { ...marc, name: '', endsOn: '2020-01-01' });

    expect(status).toBe(422);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(['/name', '/endsOn']);
  });

  it('are written by those who may, and another organisation’s stay unknown', async () => {
    const tenant = await aTenant(app);
    const path = `partners/${await aPartner(tenant)}/entitlements`;
    const id = idOf(await tenant.call('POST', path, marc));
    const staff = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['staff'] });
    const stranger = await aTenant(app);

    const statuses = [
      (await staff.call('POST', path, marc)).status,
      (await staff.call('GET', path)).body['mayEdit'],
      (await stranger.call('GET', path)).status,
      (await stranger.call('DELETE', `${path}/${id}`)).status,
      (await stranger.call('DELETE', `entitlements/${id}`)).status,
    ];

    expect(statuses).toEqual([403, false, 404, 404, 404]);
    expect((await tenant.call('GET', path)).body['people']).toHaveLength(1);
  });
});
