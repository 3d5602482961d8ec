import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';

describe('the numbers of conventions, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const partnerOf = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm() })).body['id']);
  const draft = async (tenant: Tenant, partnerId: string): Promise<string> =>
    String((await tenant.call('POST', 'conventions', { partnerId, template: 'T2' })).body['number']);
  const choose = (tenant: Tenant, pattern: string, version: number) =>
    tenant.call('PUT', 'conventions/numbering', { pattern, version });

  /** As a restored counter would: it begins again behind the numbers that exist. */
  const countFromOne = ({ actor }: Tenant): Promise<unknown> =>
    app.nest.get(TenantDb).inTenant(actor, (tx) => tx.query('update convention_counter set last = 0'));

  it('follow the pattern from its choice on, and leave those already given', async () => {
    const tenant = await aTenant(app);
    const partnerId = await partnerOf(tenant);
    const first = await draft(tenant, partnerId);

    const chosen = await choose(tenant, 'LT-{AA}-{NNNN}', 0);

    expect([chosen.status, chosen.body['rank'], chosen.body['version']]).toEqual([200, 2, 1]);
    expect([first, await draft(tenant, partnerId)]).toEqual(['2026-001', 'LT-26-0002']);
    const { items } = (await tenant.call('GET', 'conventions')).body as { items: { number: string }[] };
    expect(items.map(({ number }) => number).sort()).toEqual(['2026-001', 'LT-26-0002']);
  });

  it('are never given twice, even when the counter comes again on one that is taken', async () => {
    const tenant = await aTenant(app);
    const partnerId = await partnerOf(tenant);
    const numbers = [await draft(tenant, partnerId)];
    await countFromOne(tenant);

    numbers.push(
      ...(await Promise.all([draft(tenant, partnerId), draft(tenant, partnerId), draft(tenant, partnerId)])),
    );

    expect(new Set(numbers).size).toBe(4);
  });

  it('refuse a pattern that two conventions would share, and one that was chosen elsewhere meanwhile', async () => {
    const tenant = await aTenant(app);

    const [wrong, , stale] = [
      await choose(tenant, 'LT/{NNN}', 0),
      await choose(tenant, 'A-{AAAA}-{NNN}', 0),
      await choose(tenant, 'B-{AAAA}-{NNN}', 0),
    ];

    expect([wrong.status, (wrong.body['errors'] as { code: string }[]).map(({ code }) => code)]).toEqual([
      422,
      ['numbering-year', 'numbering-characters'],
    ]);
    expect([stale.status, (stale.body['current'] as { pattern: string }).pattern]).toEqual([412, 'A-{AAAA}-{NNN}']);
  });

  it('belong to each organisation, and to those who may change its settings', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app, { roles: ['staff'] })];
    await choose(tenant, 'LT-{AAAA}-{NNN}', 0);

    const theirs = await stranger.call('GET', 'conventions/numbering');

    expect([theirs.body['pattern'], theirs.body['mayEdit']]).toEqual(['{AAAA}-{NNN}', false]);
    expect((await choose(stranger, 'X-{AAAA}-{NNN}', 0)).status).toBe(403);
  });
});
