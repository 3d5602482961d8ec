import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, bothCompared, closeAReview, makeActive } from '../testing';

type Chart = { code: string; sentence: string; rows: { code: string; cells: { value: number | null }[] }[] };
type Synthesis = {
  lead: string;
  reviewed: number;
  charts: Chart[];
  attention: { rows: { partnerName: string; reasons: string[] }[] };
};

describe('what closed reviews say together, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const synthesis = async (tenant: Tenant, query = ''): Promise<Synthesis> => {
    const answer = await tenant.call('GET', `syntheses/year?year=2026&language=fr${query}`);
    expect(answer.status).toBe(200);
    return answer.body as unknown as Synthesis;
  };
  const chart = ({ charts }: Synthesis, code: string) => charts.find((each) => each.code === code);

  it('counts bands, weak dimensions, critical points, actions, and names whom to look at', async () => {
    const tenant = await aTenant(app);
    const closed = await closeAReview(tenant, { partner: 'CSAPA Le Passage' });
    await makeActive(tenant, closed.partnerId);
    await makeActive(tenant, await addPartner(tenant, 'CCAS de Clairval'));

    const said = await synthesis(tenant);

    expect(said.lead).toBe('Bilans clos en 2026\u00a0: 1, pour 2 partenariats en cours. Bilans en cours\u00a0: 0.');
    expect(chart(said, 'bands')?.rows.reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0)).toBe(1);
    const medians = chart(said, 'dimensions')?.rows.map(({ cells }) => cells[0]?.value ?? -1) ?? [];
    expect(medians).toEqual(medians.toSorted((a, b) => a - b));
    expect(chart(said, 'critical')?.rows.length).toBeGreaterThan(0);
    expect(chart(said, 'actions')?.rows.map(({ cells }) => cells[0]?.value)).toEqual([1, 0, 0, 0]);
    const looked = Object.fromEntries(said.attention.rows.map(({ partnerName, reasons }) => [partnerName, reasons]));
    expect(looked['CCAS de Clairval']).toEqual(['pas de bilan cette année']);
    expect(looked['CSAPA Le Passage']?.[0]).toMatch(/^points critiques/);
  });

  it('sums up nothing, in words, for an organisation without reviews, and of another one nothing at all', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    await closeAReview(tenant);

    const said = await synthesis(stranger);

    expect(said).toMatchObject({ reviewed: 0, attention: { rows: [] } });
    expect(said.charts.every(({ sentence }) => sentence.length > 0)).toBe(true);
  });

  it('is filtered by référent and kind of structure', async () => {
    const tenant = await aTenant(app);
    await closeAReview(tenant);

    expect((await synthesis(tenant, '&referent=me')).reviewed).toBe(0);
    expect((await synthesis(tenant, '&referent=none')).reviewed).toBe(1);
    expect((await synthesis(tenant, '&type=csapa')).reviewed).toBe(1);
    expect((await synthesis(tenant, '&type=hospital')).reviewed).toBe(0);
  });

  it('compares the years of a partnership, with what became of each decision', async () => {
    const tenant = await aTenant(app);
    const first = await closeAReview(tenant, { year: 2025 });
    const { body } = await tenant.call('GET', `syntheses/partners/${first.partnerId}?language=fr`);

    expect(body).toMatchObject({
      partnerName: 'CSAPA Le Passage',
      notes: [],
      moved: [],
      charts: [{ code: 'whole', sentence: 'Un seul bilan est clos, en 2025.' }, { code: 'dimensions' }],
      decisions: [{ year: 2025, actions: [{ state: 'À faire' }] }],
    });
    const stranger = await aTenant(app);
    expect((await stranger.call('GET', `syntheses/partners/${first.partnerId}`)).status).toBe(404);
    const empty = await tenant.call('GET', `syntheses/partners/${await addPartner(tenant, 'CCAS')}`);
    expect(empty.body).toMatchObject({ charts: [], decisions: [] });
  });

  it('reads the alignment of two sides as the review itself does', async () => {
    const table = await bothCompared(app);
    const { tenant, id } = table;
    const gaps = await tenant.call('GET', `reviews/${id}/sides/gaps`);
    await app.nest
      .get(TenantDb)
      .inTenant(tenant.actor, (tx) => tx.query(`update review set status = 'closed' where id = $1`, [id]));
    const reader = await aColleague(app, tenant, { name: 'Awa', roles: ['staff'] });
    const said = (await synthesis(reader)) as unknown as { figures: { value: string; label: string }[] };
    const shown = said.figures.find(({ label }) => label.startsWith('Accord'))?.value;

    // One criterion two points apart, one seen alike, on a scale of three: 100 × (1 − 1/3).
    expect(shown).toBe('67\u00a0%');
    expect(gaps.body).toMatchObject({ alignment: { shown: 67 } });
  });
});
