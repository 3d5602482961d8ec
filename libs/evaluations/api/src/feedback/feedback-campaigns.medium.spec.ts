import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { answerFeedback, openACampaign, runningTerms } from '../testing/feedback-room';
import { ForgetFeedbackTexts } from './forget-feedback-texts';

const parts = {
  modules: [AccessModule, PartnersModule, EvaluationsModule],
  rows: [...accessRows, ...partnersRows, ...evaluationsRows],
};

type Row = { readonly id: string; readonly state: string; readonly responses: number | null };
type Page = { readonly items: Row[]; readonly total: number; readonly next: string | null; readonly years: number[] };

describe('campaigns across partnerships and years', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(parts);
  });
  afterAll(() => app?.close());

  const asOwner = async (tenant: Tenant, sql: string, values: unknown[]): Promise<unknown[]> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query("select set_config('app.tenant_id', $1, false)", [tenant.actor.tenantId]);
    const { rows } = await client.query(sql, values);
    await client.end();
    return rows as unknown[];
  };
  const people = (code: string, times: number, choice: string) =>
    Promise.all(
      Array.from({ length: times }, () => answerFeedback(app, code, [{ question: 'FBK-02', choices: [choice] }])),
    );
  const close = (tenant: Tenant, id: string) => tenant.call('POST', `feedback/${id}/actions/close`, { version: 1 });
  const list = async (tenant: Tenant, query = ''): Promise<Page> =>
    (await tenant.call('GET', `feedback-campaigns${query}`)).body as unknown as Page;

  it('lists all of them, the newest first, by state and by year, and hides fewer than five answers', async () => {
    const tenant = await aTenant(app);
    const running = await openACampaign(tenant);
    const early = await openACampaign(tenant, { opensOn: '2026-12-01' });
    const closed = await openACampaign(tenant, { opensOn: '2026-09-01' });
    await people(running.code, 4, 'yes');
    await people(closed.code, 6, 'yes');
    await close(tenant, closed.id);

    const all = await list(tenant);

    expect(all.items.map(({ id, state, responses }) => [id, state, responses])).toEqual([
      [early.id, 'early', null],
      [running.id, 'running', null],
      [closed.id, 'closed', 6],
    ]);
    expect([all.total, all.next, all.years]).toEqual([3, null, [2026]]);
    expect((await list(tenant, '?state=running')).items.map(({ id }) => id)).toEqual([running.id]);
    expect((await list(tenant, '?year=2025')).items).toEqual([]);
    expect((await list(tenant, '?q=passage')).total).toBe(3);
    expect((await tenant.call('GET', 'feedback-campaigns?state=else&limit=0')).status).toBe(422);
  });

  it('goes from page to page without losing or repeating any, and shows nothing of another organisation', async () => {
    const tenant = await aTenant(app);
    const opened: string[] = [];
    for (let at = 0; at < 3; at += 1) opened.push((await openACampaign(tenant)).id);

    const first = await list(tenant, '?limit=2');
    const second = await list(tenant, `?limit=2&after=${first.next ?? ''}`);

    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    const seen = [...first.items, ...second.items].map(({ id }) => id);
    expect(seen.sort()).toEqual(opened.sort());
    expect((await list(await aTenant(app))).items).toEqual([]);
  });

  it('stands beside the year before, from five answers in each year on', async () => {
    const tenant = await aTenant(app);
    const { id, code, partnerId } = await openACampaign(tenant);
    await people(code, 10, 'yes');
    await people(code, 10, 'no');
    await close(tenant, id);
    await asOwner(tenant, `update feedback_campaign set closed_on = '2025-11-20' where id = $1`, [id]);
    const again = await tenant.call('POST', 'feedback', { partnerId, reviewId: null, ...runningTerms() });
    const next = { id: String(again.body['id']), code: String(again.body['url']).split('/q/')[1] ?? '' };
    await people(next.code, 15, 'yes');
    await people(next.code, 5, 'no');

    const running = await tenant.call('GET', `feedback/${next.id}`);
    const closed = await close(tenant, next.id);
    const first = await tenant.call('GET', `feedback/${id}`);

    expect(running.body['before']).toBeNull();
    expect(first.body['before']).toBeNull();
    expect(closed.body['before']).toMatchObject({ id, closedOn: '2025-11-20', results: { responses: 20 } });
  });

  it('shows no year before that had fewer than five answers', async () => {
    const tenant = await aTenant(app);
    const { id, code, partnerId } = await openACampaign(tenant);
    await people(code, 4, 'yes');
    await close(tenant, id);
    await asOwner(tenant, `update feedback_campaign set closed_on = '2025-11-20' where id = $1`, [id]);
    const again = await tenant.call('POST', 'feedback', { partnerId, reviewId: null, ...runningTerms() });
    await people(String(again.body['url']).split('/q/')[1] ?? '', 6, 'yes');

    const closed = await close(tenant, String(again.body['id']));

    expect(closed.body).toMatchObject({ results: { responses: 6 }, before: null });
  });

  it('counts once a sheet that a phone sends again weeks after it arrived', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    const key = newId();
    const send = () => answerFeedback(app, code, [{ question: 'FBK-02', choices: ['yes'] }], key);
    await send();
    await asOwner(tenant, `update feedback_receipt set received_on = '2026-10-25' where campaign_id = $1`, [id]);
    await app.nest.get(ForgetFeedbackTexts).execute();

    const again = await send();

    expect(again.status).toBe(200);
    expect((await tenant.call('GET', `feedback/${id}`)).body).toMatchObject({ sheets: { online: 1 } });
  });
});
