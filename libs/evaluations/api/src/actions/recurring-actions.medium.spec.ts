import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, anActionPhone, anEmail, closeAReview, planAnAction } from '../testing';

type Body = Record<string, unknown>;

describe('actions that come back, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let partnerId: string;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    tenant = await aTenant(app);
    partnerId = await addPartner(tenant);
  });

  const done = { state: 'done', effect: 'Un suppléant répond.' };
  const itemOf = (view: Body): Body => {
    const keys = [...Object.keys(anAction()), 'version'];
    return Object.fromEntries(keys.map((key) => [key, view[key]]));
  };
  const revise = (who: Tenant, view: Body, change: Body) =>
    who.call('PUT', `actions/${String(view['id'])}`, { ...itemOf(view), ...change });
  const read = async (id: unknown, who = tenant): Promise<Body> =>
    (await who.call('GET', `actions/${String(id)}`)).body;
  const listed = async (query = ''): Promise<Body[]> =>
    (await tenant.call('GET', `actions?partner=${partnerId}${query}`)).body['items'] as Body[];
  const planned = (overrides: Body = {}): Promise<Body> =>
    planAnAction(tenant, partnerId, { dueOn: '2027-01-31', comesBack: 'month', ...overrides } as object);
  const nextOf = (view: Body): Body => (view['next'] ?? {}) as Body;

  it('is followed by the same action at the next day of the series, each linked to the other', async () => {
    const first = await planned();
    expect(first).toMatchObject({ comesBack: 'month', comesBackOn: '2027-02-28', previous: null, next: null });
    const { body: closed } = await revise(tenant, first, done);
    expect(closed).toMatchObject({ state: 'done', comesBackOn: null, next: { dueOn: '2027-02-28', state: 'to-do' } });

    const second = await read(nextOf(closed)['id']);
    expect(second).toMatchObject({
      action: first['action'],
      expectedResult: first['expectedResult'],
      ownerOurs: first['ownerOurs'],
      previous: { id: first['id'], state: 'done' },
      comesBackOn: '2027-03-31',
      effect: '',
      postponements: 0,
    });
    const { entries } = (await tenant.call('GET', `actions/${String(second['id'])}/history`)).body as {
      entries: Body[];
    };
    expect(entries.map(({ type }) => type)).toEqual(['action-came-back']);
    expect(await listed()).toEqual([
      expect.objectContaining({ comesBack: 'month', state: 'done' }),
      expect.objectContaining({ comesBack: 'month', state: 'to-do' }),
    ]);
  });

  it('is followed once, closed twice, at the same time, or reopened and closed again', async () => {
    const first = await planned();
    const answers = await Promise.all([1, 2, 3].map(() => revise(tenant, first, done)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const again = await revise(tenant, await read(first['id']), { effect: 'Deux suppléants répondent.' });
    expect(again.status).toBe(200);
    const reopened = await revise(tenant, again.body, { state: 'under-way', effect: '' });
    expect(reopened.body).toMatchObject({ state: 'under-way', next: { dueOn: '2027-02-28' }, comesBackOn: null });
    await revise(tenant, reopened.body, done);

    expect((await listed()).map(({ dueOn }) => dueOn)).toEqual(['2027-01-31', '2027-02-28']);
  });

  it('with a proof, is followed once a second person confirms it', async () => {
    const nadia = await aColleague(app, tenant, { name: 'Nadia Belkacem', roles: ['director'] });
    const proof = { proof: 'Compte rendu signé', proofLink: '' };
    const { body: waiting } = await revise(tenant, await planned({ proofAsked: true }), { ...done, ...proof });
    expect(waiting).toMatchObject({ state: 'to-verify', next: null, comesBackOn: '2027-02-28' });
    const verified = { confirmed: true, reason: '', version: waiting['version'] };
    const { body } = await nadia.call('POST', `actions/${String(waiting['id'])}/actions/verify`, verified);

    expect(body).toMatchObject({ state: 'done', next: { dueOn: '2027-02-28' } });
    expect(await read(nextOf(body)['id'])).toMatchObject({ proofAsked: true, declared: null });
  });

  it('stops on demand, after its last day, or when it is given up with the others', async () => {
    const ended = await revise(tenant, await planned({ comesBackUntil: '2027-02-15' }), done);
    expect(ended.body['next']).toBeNull();
    const stopped = await revise(tenant, await planned(), { comesBack: 'never' });
    expect(stopped.body).toMatchObject({ comesBack: 'never', comesBackOn: null });
    expect((await revise(tenant, stopped.body, done)).body['next']).toBeNull();

    const givenUp = { state: 'abandoned', abandonedReason: 'Personne ce mois-ci.' };
    const [kept, left] = [await planned(), await planned()];
    const silent = await revise(tenant, kept, givenUp);
    expect([silent.status, (silent.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/stopsSeries'],
    ]);
    expect((await revise(tenant, kept, { ...givenUp, stopsSeries: false })).body).toMatchObject({
      next: { dueOn: '2027-02-28' },
    });
    expect((await revise(tenant, left, { ...givenUp, stopsSeries: true })).body['next']).toBeNull();
  });

  it('says at once what is wrong with its rhythm and its last day', async () => {
    const bad = { ...anAction({ ownerOurs: tenant.actor.id, ownerTheirs: null }), partnerId };
    const shape = await tenant.call('POST', 'actions', { ...bad, comesBack: 'daily', comesBackUntil: 'demain' });
    expect((shape.body['errors'] as Body[]).map(({ pointer }) => pointer)).toEqual(['/comesBack', '/comesBackUntil']);
    const early = await tenant.call('POST', 'actions', { ...bad, comesBack: 'year', comesBackUntil: '2020-01-01' });
    expect([early.status, (early.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/comesBackUntil'],
    ]);
  });

  it('closed by the partner through its link, is followed as well, on their page too', async () => {
    const { phone, action } = await anActionPhone(app, tenant, { email: anEmail(), dueOn: '2027-08-31' });
    await revise(tenant, action, { comesBack: 'half-year' });
    const page = async () => (await phone.open()).body['actions'] as Body[];
    const told = await phone.tell((await page())[0] ?? {}, done);
    expect(told.status).toBe(200);

    expect(await page()).toMatchObject([
      { state: 'to-do', dueOn: '2028-02-29', comesBack: 'half-year' },
      { state: 'done', dueOn: '2027-08-31' },
    ]);
    const twice = await phone.tell({ ...action, version: 3 }, done);
    expect(twice.status).toBe(409);
    expect(await page()).toHaveLength(2);
  });

  it('is neither doubled nor taken back by its review closed again', async () => {
    const review = await closeAReview(tenant);
    ({ partnerId } = review);
    const [row] = await listed();
    const { body: closed } = await revise(tenant, await read(row?.['id']), { ...done, comesBack: 'quarter' });
    const again = async (kept: boolean) => {
      const { body } = await tenant.call('GET', `reviews/${review.id}`);
      const said = { reason: 'Une action de plus.', version: body['version'] };
      const reopened = await tenant.call('POST', `reviews/${review.id}/actions/reopen`, said);
      const other = anAction({ action: 'Écrire une fiche', ownerOurs: tenant.actor.id, ownerTheirs: null });
      const conclusion = reopened.body['conclusion'] as { actions: Body[] };
      const actions = kept ? conclusion.actions : [other];
      const concluded = await tenant.call('POST', `reviews/${review.id}/actions/conclude`, {
        ...conclusion,
        actions,
        version: reopened.body['version'],
      });
      await tenant.call('POST', `reviews/${review.id}/actions/close`, { version: concluded.body['version'] });
      return (await listed()).filter(({ action }) => action === row?.['action']).map(({ id }) => id);
    };
    const both = [row?.['id'], nextOf(closed)['id']].sort();

    expect((await again(true)).sort()).toEqual(both);
    expect((await again(false)).sort()).toEqual(both);
  });

  it('is nothing for another organisation, before and after it came back', async () => {
    const { body: closed } = await revise(tenant, await planned(), done);
    const stranger = await aTenant(app);

    for (const id of [closed['id'], nextOf(closed)['id']])
      expect((await stranger.call('GET', `actions/${String(id)}`)).status).toBe(404);
    expect((await revise(stranger, closed, { comesBack: 'never' })).status).toBe(404);
    expect((await stranger.call('GET', 'actions')).body['items']).toEqual([]);
  });
});
