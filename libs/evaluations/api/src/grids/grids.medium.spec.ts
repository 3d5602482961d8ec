import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { currentChecklist, type GridContent } from '@entente/evaluations/domain';
import { workedExample } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { evaluationDocuments } from '../document';
import { evaluationsRows, EvaluationsModule } from '../evaluations.module';
import { addPartner, anEmail, aRatingPhone, closeAReview, handInMine, joinRating, rateAll, rateMine } from '../testing';

type Draft = { content: GridContent; fates: object[]; lastOwn: number };

const draftOf = ({ body }: Answer): Draft => {
  const { content, fates, lastOwn } = body as unknown as Draft;
  return { content, fates, lastOwn };
};

const without = (content: Draft['content'], code: string): Draft['content'] => ({
  ...content,
  dimensions: content.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.filter((criterion) => criterion.code !== code),
  })),
});

describe('an organisation’s own grids, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const copy = (tenant: Tenant, from?: string) => tenant.call('POST', 'grids', from ? { from } : {});
  const write = (tenant: Tenant, grid: Answer, draft: object) =>
    tenant.call('PUT', `grids/${String(grid.body['id'])}`, { draft, revision: grid.body['revision'] });
  const publish = (tenant: Tenant, { body }: Answer, note = '') =>
    tenant.call('POST', `grids/${String(body['id'])}/actions/publish`, { revision: body['revision'], note });
  const choose = (tenant: Tenant, grid: unknown) => tenant.call('PUT', 'grids/chosen', { grid });
  const openReview = async (tenant: Tenant, more: object = {}) =>
    tenant.call('POST', 'reviews', { partnerId: await addPartner(tenant), year: 2026, plannedOn: null, ...more });

  /** The checklist without its fifth criterion, under a title of one's own. */
  const published = async (tenant: Tenant): Promise<Answer> => {
    const grid = await copy(tenant);
    const { content } = draftOf(grid);
    const written = await write(tenant, grid, {
      content: { ...without(content, 'CHK-105'), title: { fr: 'Notre grille', en: '' } },
      fates: [{ code: 'CHK-105', fate: 'dropped' }],
      lastOwn: 0,
    });
    return publish(tenant, written, 'Sans le doublon');
  };

  it('are copied, published, chosen, and rated by reviews that keep their version for ever', async () => {
    const tenant = await aTenant(app);
    const first = await published(tenant);
    const id = String(first.body['id']);
    expect([first.status, first.body['published'], first.body['ahead']]).toEqual([200, 1, false]);
    expect((await choose(tenant, id)).body['own']).toMatchObject([{ id, chosen: true, criteria: 38 }]);

    const review = await openReview(tenant);
    const reviewId = String(review.body['id']);
    expect(review.body['grid']).toMatchObject({ kind: 'checklist', version: 1, own: id, content: { own: id } });

    const { content } = draftOf(first);
    const renamed = { ...content, title: { fr: 'Notre grille, encore', en: 'Ours' } };
    const second = await publish(tenant, await write(tenant, first, { content: renamed, fates: [], lastOwn: 0 }));
    expect(second.body['versions']).toMatchObject([
      { version: 2, reviews: 0, title: { fr: 'Notre grille, encore' } },
      { version: 1, reviews: 1, note: 'Sans le doublon', title: { fr: 'Notre grille', en: 'Notre grille' } },
    ]);
    const again = await tenant.call('GET', `reviews/${reviewId}`);
    expect(again.body['grid']).toMatchObject({ version: 1, content: { title: { fr: 'Notre grille' } } });

    await tenant.call('POST', `reviews/${reviewId}/actions/start`);
    const refused = await tenant.call('PUT', `reviews/${reviewId}/answers`, {
      answers: [{ code: 'CHK-105', judgement: { value: { rating: 2 }, seen: 0 } }],
    });
    expect([refused.status, refused.body['errors']]).toMatchObject([422, [{ code: 'unknown-criterion' }]]);
    const kept = workedExample.filter(({ code }) => code !== 'CHK-105');
    const rated = await rateAll(tenant, reviewId, kept);
    expect(rated.body['score']).toMatchObject({ total: 38, rated: 37, global: { shown: 61 } });
    expect((await tenant.call('GET', 'reviews')).body['items']).toMatchObject([
      { band: 'to-consolidate', bandLabel: { fr: 'à consolider' } },
    ]);
  });

  it('leave a review on the shipped grid when asked, and shipped reviews hold nothing more than before', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    await choose(tenant, grid.body['id']);

    const shipped = await openReview(tenant, { grid: null });
    expect(shipped.body['grid']).toEqual({ kind: 'checklist', version: currentChecklist.version });
    await choose(tenant, null);
    expect((await openReview(tenant)).body['grid']).toEqual({ kind: 'checklist', version: 1 });
    expect((await openReview(tenant, { grid: grid.body['id'] })).body['grid']).toMatchObject({ own: grid.body['id'] });
    expect((await tenant.call('GET', 'grids')).body['shipped']).toMatchObject([{ version: 1, reviews: 2 }]);
  });

  it('say at once all that keeps them from being published, in words, and lose nothing typed', async () => {
    const tenant = await aTenant(app);
    const grid = await copy(tenant);
    const { content } = draftOf(grid);
    const incomplete = { ...without(content, 'CHK-101'), title: { fr: '', en: '' } };
    const written = await write(tenant, grid, { content: incomplete, fates: [], lastOwn: 0 });
    expect(written.status).toBe(200);

    const refused = await publish(tenant, written);
    expect(refused.status).toBe(422);
    expect(refused.body['errors']).toMatchObject([
      { pointer: '/title/fr', code: 'required' },
      { pointer: '/fates/CHK-101', code: 'fate-missing', detail: expect.stringContaining('CHK-101') as string },
    ]);
    expect((await write(tenant, grid, { content, fates: [], lastOwn: 0 })).status).toBe(412);
  });

  it('are published by one person at a time', async () => {
    const tenant = await aTenant(app);
    const grid = await copy(tenant);
    const answers = await Promise.all([publish(tenant, grid), publish(tenant, grid)]);

    const [done, stale] = answers.toSorted((a, b) => a.status - b.status);
    expect([done?.status, stale?.status]).toEqual([200, 412]);
    expect(stale?.body['current']).toMatchObject({ published: 1 });
    expect(done && (await publish(tenant, done)).status).toBe(409);
  });

  it('are tried on last year’s closed reviews without touching them', async () => {
    const tenant = await aTenant(app);
    const closed = await closeAReview(tenant);
    const grid = await copy(tenant);
    const { content } = draftOf(grid);
    const written = await write(tenant, grid, { content: without(content, 'CHK-301'), fates: [], lastOwn: 0 });

    const run = await tenant.call('GET', `grids/${String(written.body['id'])}/dry-run`);
    expect(run.body).toMatchObject({
      year: 2026,
      years: [2026],
      total: 1,
      items: [{ reviewId: closed.id, frozen: { shown: 61 }, unmapped: ['CHK-301'], unanswered: [], blocking: 1 }],
    });
    const after = await tenant.call('GET', `reviews/${closed.id}`);
    expect(after.body['score']).toMatchObject({ global: { shown: 61 }, total: 39 });
  });

  it('print and export with the words of the version that was rated', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    await choose(tenant, grid.body['id']);
    const review = await openReview(tenant);

    const csv = await tenant.call('GET', `reviews/${String(review.body['id'])}/answers.csv`);
    expect([csv.status, csv.text.includes('CHK-104'), csv.text.includes('CHK-105')]).toEqual([200, true, false]);
    expect((await tenant.call('GET', 'reviews/blank-grid')).status).toBe(200);
    const draft = await tenant.call('GET', `reviews/${String(review.body['id'])}/report`);
    expect(draft.status).toBe(200);
  });

  it('reach the partner’s phone and the table of both sides, at the version of the review', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    const review = await openReview(tenant, { grid: grid.body['id'] });
    const id = String(review.body['id']);
    await tenant.call('POST', `reviews/${id}/actions/start`);
    await joinRating(tenant, id);
    const phone = await aRatingPhone(app, tenant, { reviewId: id, email: anEmail() });

    const page = await phone.open();
    expect(page.body['grid']).toMatchObject({ own: grid.body['id'], content: { title: { fr: 'Notre grille' } } });
    expect((await phone.rate('CHK-105', { rating: 1 })).status).toBe(422);
    expect((await phone.rate('CHK-104', { rating: 1 })).status).toBe(200);
    await rateMine(tenant, id, 'CHK-104', { rating: 3 });
    await handInMine(tenant, id);
    await phone.call('POST', '/actions/hand-in');
    expect((await tenant.call('GET', `reviews/${id}/sides`)).body).toMatchObject({
      oursIn: true,
      theirsIn: true,
      raters: [{ total: 38 }, { total: 38 }],
    });
  });

  it('travel as a file, and refuse what is not one', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    const file = await tenant.call('GET', `grids/${String(grid.body['id'])}/export.json`);
    const again = await tenant.call('POST', 'grids/actions/import', { file: file.text });

    expect([again.status, (again.body['content'] as { title: object }).title]).toEqual([
      201,
      { fr: 'Notre grille', en: 'Notre grille' },
    ]);
    for (const hostile of ['x', '[]', `${'['.repeat(90_000)}`, '{"format":"entente-grid"}', 'x'.repeat(300_001)]) {
      expect((await tenant.call('POST', 'grids/actions/import', { file: hostile })).status).toBe(422);
    }
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`) as object;
    expect((await write(tenant, grid, deep)).status).toBe(422);
  });

  it('are nobody else’s business, and published by the direction', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const grid = await published(tenant);
    const id = String(grid.body['id']);

    expect((await stranger.call('GET', 'grids')).body['own']).toEqual([]);
    const statuses = await Promise.all([
      stranger.call('GET', `grids/${id}`),
      stranger.call('GET', `grids/${id}/versions/1`),
      stranger.call('GET', `grids/${id}/dry-run`),
      stranger.call('GET', `grids/${id}/export.json`),
      write(stranger, grid, draftOf(grid)),
      publish(stranger, grid),
      copy(stranger, id),
      choose(stranger, id),
      openReview(stranger, { grid: id }),
      tenant.call('GET', `grids/${id}/versions/99999999999`),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 404));
    const referent = await aTenant(app, { roles: ['referent'] });
    const theirs = await copy(referent);
    expect([theirs.status, (await publish(referent, theirs)).status]).toEqual([201, 403]);
  });

  it('are chosen by two people at once, one after the other', async () => {
    const tenant = await aTenant(app);
    const [one, other] = [await published(tenant), await published(tenant)];
    const asked = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? one : other).body['id']);

    const answers = await Promise.all(asked.map((id) => choose(tenant, id)));

    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
    const { body } = await tenant.call('GET', 'grids');
    expect((body['own'] as { chosen: boolean }[]).filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  it('stop being offered once archived, and reviews keep them', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    await choose(tenant, grid.body['id']);
    const review = await openReview(tenant);
    const read = await tenant.call('GET', `grids/${String(grid.body['id'])}`);
    const archived = await tenant.call('POST', `grids/${String(grid.body['id'])}/actions/archive`, {
      revision: read.body['revision'],
    });

    expect(archived.body).toMatchObject({ archived: true, chosen: false, allowedActions: ['restore'] });
    expect((await openReview(tenant)).body['grid']).toEqual({ kind: 'checklist', version: 1 });
    expect((await openReview(tenant, { grid: grid.body['id'] })).status).toBe(409);
    const kept = await tenant.call('GET', `reviews/${String(review.body['id'])}`);
    expect(kept.body['grid']).toMatchObject({ content: { title: { fr: 'Notre grille' } } });
  });

  it('cannot lose nor change a published version, not even by the application’s own hand', async () => {
    const tenant = await aTenant(app);
    const grid = await published(tenant);
    const client = new Client({ connectionString: app.database.appUrl });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant.actor.tenantId]);
    const change = (sql: string) =>
      client.query(sql, [grid.body['id']]).then(
        () => 'done',
        (error: Error) => error.message,
      );

    expect(await change('update own_grid_version set note = note where grid_id = $1')).toContain('permission denied');
    expect(await change('delete from own_grid_version where grid_id = $1')).toContain('permission denied');
    await client.end();
  });
});
