import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, anActionPhone, anEmail, closeAReview, planAnAction } from '../testing';

type Body = Record<string, unknown>;

describe('actions that ask for a proof, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let nadia: Tenant;

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
    nadia = await aColleague(app, tenant, { name: 'Nadia Belkacem', roles: ['director'] });
  });

  const asked = async (overrides: Body = {}): Promise<Body> =>
    planAnAction(tenant, await addPartner(tenant), { ...overrides, proofAsked: true } as object);
  const itemOf = (view: Body): Body => {
    const keys = [...Object.keys(anAction()), 'version', 'proofAsked'];
    return Object.fromEntries(keys.map((key) => [key, view[key]]));
  };
  const revise = (who: Tenant, view: Body, change: Body) =>
    who.call('PUT', `actions/${String(view['id'])}`, { ...itemOf(view), ...change });
  const verify = (who: Tenant, view: Body, confirmed: boolean, reason = '') =>
    who.call('POST', `actions/${String(view['id'])}/actions/verify`, { confirmed, reason, version: view['version'] });
  const declared = async (): Promise<Body> => (await revise(tenant, await asked({ dueOn: '2026-01-15' }), said)).body;
  const said = { state: 'done', effect: 'Un suppléant répond.', proof: 'Compte rendu signé', proofLink: '' };
  const listed = async (who: Tenant, query: string) =>
    (await who.call('GET', `actions${query}`)).body as unknown as { items: Body[]; total: number; late: number };

  it('waits once declared, late for nobody, and is done when a second person confirms it', async () => {
    const waiting = await declared();

    expect(waiting).toMatchObject({ state: 'to-verify', late: 0, closedOn: null, mayVerify: false, proofAsked: true });
    expect(await listed(tenant, '?state=to-verify')).toMatchObject({ total: 1, late: 0 });
    expect(await listed(tenant, '?when=late')).toMatchObject({ total: 0 });
    const own = await verify(tenant, waiting, true);
    expect([own.status, own.body['type']]).toEqual([409, '/problems/action/own-declaration']);
    const { body: seen } = await nadia.call('GET', `actions/${String(waiting['id'])}`);
    expect(seen).toMatchObject({ mayVerify: true, declared: { text: 'Compte rendu signé', isOurs: true } });

    const { status, body } = await verify(nadia, seen, true);
    expect([status, body['state'], body['mayVerify']]).toEqual([200, 'done', false]);
    expect(body['declared']).toMatchObject({ verifiedBy: 'Nadia Belkacem', sentBackOn: null });
    const twice = await verify(nadia, body, true);
    expect([twice.status, twice.body['type']]).toEqual([409, '/problems/action/nothing-to-verify']);
    const { entries } = (await tenant.call('GET', `actions/${String(body['id'])}/history`)).body as { entries: Body[] };
    expect(entries.map(({ type }) => type)).toEqual(['action-verified', 'action-declared-done', 'action-planned']);
  });

  it('goes back with a reason, which its owner reads, and refuses what is stale or says nothing', async () => {
    const waiting = await declared();
    const silent = await verify(nadia, waiting, false);
    expect([silent.status, (silent.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/reason'],
    ]);
    const { body } = await verify(nadia, waiting, false, 'Le nom du suppléant manque.');

    expect(body).toMatchObject({
      state: 'under-way',
      effect: '',
      declared: {
        effect: 'Un suppléant répond.',
        sentBackBy: 'Nadia Belkacem',
        sentBackReason: 'Le nom du suppléant manque.',
      },
    });
    const stale = await verify(nadia, waiting, true);
    expect([stale.status, stale.body['type']]).toEqual([412, '/problems/action/changed-elsewhere']);
  });

  it('is written back as it was read, keeps its proof when it is left out, and is not let off it when closing', async () => {
    const waiting = await declared();
    const same = await revise(nadia, waiting, {});
    expect([same.status, same.body['version']]).toEqual([200, waiting['version']]);
    const off = await revise(nadia, waiting, { proofAsked: false });
    expect([off.status, (off.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([422, ['/proofAsked']]);
    const nothing = await revise(tenant, await asked(), { ...said, proof: '', proofLink: 'ftp://ailleurs' });
    expect((nothing.body['errors'] as Body[]).map(({ pointer }) => pointer)).toEqual(['/proofLink']);
  });

  it('is declared by the partner through its link, whose page shows why it came back', async () => {
    const { phone, action } = await anActionPhone(app, tenant, { email: anEmail() });
    const asking = await revise(tenant, action, { proofAsked: true });
    expect(asking.body).toMatchObject({ proofAsked: true, declared: null });
    const page = async () => ((await phone.open()).body['actions'] as Body[])[0] ?? {};
    const done = { state: 'done', effect: 'Un suppléant répond.' };
    const lacks = await phone.tell(await page(), done);
    expect([lacks.status, (lacks.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([422, ['/proof']]);
    await phone.tell(await page(), { ...done, proofLink: 'https://drive.example.org/compte-rendu' });

    expect(await page()).toMatchObject({ state: 'to-verify', late: 0, declared: { by: 'Lise Morel', isOurs: false } });
    const closed = await phone.tell(await page(), { state: 'under-way' });
    expect(closed.status).toBe(409);
    await app.nest.get(JobWorker).drain();
    const mails = await app.nest
      .get(DataSource)
      .query<{ subject: string }[]>('select subject from outbox_mail where recipient = $1', [tenant.email]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/a déclaré une action faite.*à vérifier$/),
    ]);
    const { body: seen } = await tenant.call('GET', `actions/${String(action['id'])}`);
    await verify(tenant, seen, false, 'L’adresse ne s’ouvre pas.');
    expect(await page()).toMatchObject({
      state: 'under-way',
      declared: { sentBackReason: 'L’adresse ne s’ouvre pas.', link: 'https://drive.example.org/compte-rendu' },
    });
  });

  it('counts as open in the figures of the year, and the report of the years says when it was verified', async () => {
    const review = await closeAReview(tenant, { year: 2026 });
    const [first] = (await listed(tenant, `?partner=${review.partnerId}`)).items;
    const { body: view } = await tenant.call('GET', `actions/${String(first?.['id'])}`);
    const { body: waiting } = await revise(tenant, view, { ...said, proofAsked: true, dueOn: '2026-01-15' });
    const counted = async () => {
      const { body } = await tenant.call('GET', 'syntheses/year?year=2026&language=fr');
      const charts = body['charts'] as { code: string; rows: { cells: { value: number }[] }[] }[];
      return charts.find(({ code }) => code === 'actions')?.rows.map(({ cells }) => cells[0]?.value);
    };
    expect(await counted()).toEqual([1, 0, 0, 0]);
    await verify(nadia, waiting, true);

    expect(await counted()).toEqual([0, 0, 1, 0]);
    const { body } = await tenant.call('GET', `syntheses/partners/${review.partnerId}?language=fr`);
    const [decision] = body['decisions'] as { actions: { state: string }[] }[];
    expect(decision?.actions[0]?.state).toMatch(/^Faite, vérifiée le /);
  });

  it('is nothing for another organisation, nor for whoever may not change it', async () => {
    const waiting = await declared();
    const stranger = await aTenant(app);
    const reader = await aColleague(app, tenant, { name: 'Léa', roles: ['staff'] });

    expect([(await verify(stranger, waiting, true)).status, (await verify(reader, waiting, true)).status]).toEqual([
      404, 403,
    ]);
  });
});
