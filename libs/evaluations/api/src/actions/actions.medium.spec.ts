import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import type { Day } from '@entente/platform/kernel';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addContact, addPartner, closeAReview } from '../testing';

type Body = Record<string, unknown>;
type Page = { items: Body[]; total: number; late: number; next: string | null };

describe('the plan of actions, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const list = async (tenant: Tenant, query = ''): Promise<Page> =>
    (await tenant.call('GET', `actions${query}`)).body as unknown as Page;
  const add = async (tenant: Tenant, partnerId: string, overrides: Parameters<typeof anAction>[0] = {}) =>
    tenant.call('POST', 'actions', {
      partnerId,
      ...anAction({ ownerOurs: tenant.actor.id, ownerTheirs: null, ...overrides }),
    });
  /** What the form sends back: the item, without what the view adds. */
  const itemOf = (view: Body): Body => {
    const keys = [...Object.keys(anAction()), 'version'];
    return Object.fromEntries(keys.map((key) => [key, view[key]]));
  };
  const revise = (tenant: Tenant, view: Body, change: Body) =>
    tenant.call('PUT', `actions/${String(view['id'])}`, { ...itemOf(view), ...change });

  it('takes in what a review decided when it is closed, and keeps where it came from', async () => {
    const tenant = await aTenant(app);
    const review = await closeAReview(tenant);

    const page = await list(tenant, `?partner=${review.partnerId}`);

    expect(page).toMatchObject({ total: 1, next: null });
    expect(page.items[0]).toMatchObject({
      partnerName: 'CSAPA Le Passage',
      origin: 'grid',
      reviewId: review.id,
      reviewReference: 'B-2026-001',
      state: 'to-do',
      ownerTheirs: 'Farid Ouali',
      postponements: 0,
    });
  });

  it('adds and takes back with a review closed again, and leaves alone what somebody works on', async () => {
    const tenant = await aTenant(app);
    const review = await closeAReview(tenant);
    const [first] = (await list(tenant)).items;
    const { body: opened } = await tenant.call('GET', `actions/${String(first?.['id'])}`);
    await revise(tenant, opened, { state: 'under-way' });
    const again = async (words: readonly string[]) => {
      const { body } = await tenant.call('GET', `reviews/${review.id}`);
      const reopened = await tenant.call('POST', `reviews/${review.id}/actions/reopen`, {
        reason: 'Une action de plus.',
        version: body['version'],
      });
      const actions = words.map((action) => anAction({ action, ownerOurs: tenant.actor.id, ownerTheirs: null }));
      const concluded = await tenant.call('POST', `reviews/${review.id}/actions/conclude`, {
        ...(reopened.body['conclusion'] as object),
        actions,
        version: reopened.body['version'],
      });
      await tenant.call('POST', `reviews/${review.id}/actions/close`, { version: concluded.body['version'] });
    };
    const told = async () => (await list(tenant)).items.map(({ action, state }) => [action, state]).sort();

    await again(['Visiter leur centre', 'Écrire une fiche']);
    expect(await told()).toEqual([
      ['Nommer un suppléant et le présenter lors d’une rencontre à trois', 'under-way'],
      ['Visiter leur centre', 'to-do'],
      ['Écrire une fiche', 'to-do'],
    ]);

    await again(['Écrire une fiche']);
    expect((await told()).map(([action]) => action)).toEqual([
      'Nommer un suppléant et le présenter lors d’une rencontre à trois',
      'Écrire une fiche',
    ]);
  });

  it('counts what is put off, what is late, and keeps the day that was promised first', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const { body: late } = await add(tenant, partnerId, { dueOn: '2020-01-01' });
    await add(tenant, partnerId, { dueOn: '2099-01-01' });

    expect(Number(late['late'])).toBeGreaterThan(2_000);
    expect(await list(tenant)).toMatchObject({ total: 2, late: 1 });
    expect((await list(tenant, '?when=very-late')).items).toMatchObject([{ id: late['id'] }]);
    const { body: off } = await revise(tenant, late, { dueOn: '2099-02-01' });
    expect(off).toMatchObject({ late: 0, postponements: 1, firstDueOn: '2020-01-01', version: 2 });
    expect(await list(tenant)).toMatchObject({ late: 0 });
    const { entries } = (await tenant.call('GET', `actions/${String(late['id'])}/history`)).body as { entries: Body[] };
    expect(entries.map(({ type }) => type)).toEqual(['action-postponed', 'action-planned']);
  });

  it('gives what is due between two days, both included', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const days: readonly Day[] = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    for (const dueOn of days) await add(tenant, partnerId, { dueOn });

    const { items } = await list(tenant, '?from=2026-11-01&to=2026-11-30');
    expect(items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-01', '2026-11-30']);
    expect((await tenant.call('GET', 'actions?from=hier')).status).toBe(422);
  });

  it('refuses a stale version with the current one, and every fault at once', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const { body } = await add(tenant, partnerId);
    await revise(tenant, body, { state: 'under-way' });

    const stale = await revise(tenant, body, { priority: 'high' });
    expect([stale.status, stale.body['type']]).toEqual([412, '/problems/action/changed-elsewhere']);
    expect(stale.body['current']).toMatchObject({ state: 'under-way', version: 2 });

    const wrong = await add(tenant, partnerId, { action: '', expectedResult: '', state: 'done' });
    expect([wrong.status, (wrong.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/action', '/expectedResult', '/effect'],
    ]);
  });

  it('is given only to a member of ours or to a contact of this very partner', async () => {
    const tenant = await aTenant(app);
    const [partnerId, other] = [await addPartner(tenant), await addPartner(tenant, 'Hôpital de Vaubrun')];
    const elsewhere = await addContact(tenant, other);

    const { status, body } = await add(tenant, partnerId, { ownerOurs: elsewhere, ownerTheirs: elsewhere });

    expect([status, (body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/ownerOurs', '/ownerTheirs'],
    ]);
  });

  it('is changed by whoever answers for it, and by nobody else who does not hold the partnership', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    await tenant.call('POST', `partners/${partnerId}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: tenant.actor.id,
      from: '2024-01-01',
    });
    const { body: hers } = await add(tenant, partnerId, { ownerOurs: awa.actor.id });
    const { body: other } = await add(tenant, partnerId);

    expect((await revise(awa, hers, { state: 'under-way' })).status).toBe(200);
    expect((await revise(awa, other, { state: 'under-way' })).status).toBe(403);
    expect((await add(awa, partnerId)).status).toBe(403);
    expect((await list(awa, '?owner=me')).items).toMatchObject([{ id: hers['id'], state: 'under-way' }]);
  });

  it('comes in pages that neither repeat nor lose a line, in every order', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const days: readonly Day[] = ['2027-01-01', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-03'];
    for (const dueOn of days) await add(tenant, partnerId, { dueOn });

    for (const sort of ['due', '-updated', 'partner']) {
      const seen: unknown[] = [];
      let after = '';
      do {
        const page = await list(tenant, `?limit=2&sort=${sort}${after}`);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ? `&after=${page.next}` : '';
      } while (after);
      expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 5, 5]);
    }
  });

  it('rests as it stands once its partner is archived', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const { body } = await add(tenant, partnerId);
    await tenant.call('POST', `partners/${partnerId}/actions/archive`, {});

    const { status, body: problem } = await revise(tenant, body, { action: 'Autre chose' });

    expect([status, problem['type']]).toEqual([409, '/problems/action/partner-archived']);
    const kept = await tenant.call('GET', `actions/${String(body['id'])}`);
    expect(kept.body).toMatchObject({ action: body['action'], version: body['version'] });
  });

  it('is nothing for another organisation', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const partnerId = await addPartner(tenant);
    const { body } = await add(tenant, partnerId);

    expect((await list(stranger)).items).toEqual([]);
    const answers = await Promise.all([
      stranger.call('GET', `actions/${String(body['id'])}`),
      stranger.call('GET', `actions/${String(body['id'])}/history`),
      stranger.call('GET', `actions/plan?partner=${partnerId}`),
      revise(stranger, body, { state: 'under-way' }),
      add(stranger, partnerId),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});
