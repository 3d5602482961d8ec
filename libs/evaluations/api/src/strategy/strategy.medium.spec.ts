import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, makeActive } from '../testing';

type Body = Record<string, unknown>;

const year = 2026;

describe('the strategy review, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const open = (tenant: Tenant, of = year) => tenant.call('POST', 'strategies', { year: of });
  const read = async (tenant: Tenant, id: string): Promise<Body> => (await tenant.call('GET', `strategies/${id}`)).body;
  const answer = (tenant: Tenant, id: string, code: string, fields: Body) =>
    tenant.call('PUT', `strategies/${id}/answers`, { questions: [{ code, fields }] });
  const step = async (tenant: Tenant, id: string, name: string, body: Body) =>
    tenant.call('POST', `strategies/${id}/actions/${name}`, { ...body, version: (await read(tenant, id))['version'] });
  const pointers = ({ body }: { body: Body }) => (body['errors'] as Body[]).map(({ pointer }) => pointer);

  const aPriority = (owner: string, action = 'Signer avec la maison de santé') => ({
    action,
    expected: 'Une convention signée',
    owner,
    before: '2027-06-30',
  });
  const prioritise = (tenant: Tenant, id: string, rows: unknown[], seen = 0) =>
    answer(tenant, id, 'ORG-26', { priorities: { value: rows, seen } });
  const toBoard = async (tenant: Tenant, id: string) => {
    await prioritise(tenant, id, [aPriority(tenant.actor.id)]);
    await step(tenant, id, 'debate', { on: '2026-10-01' });
    return step(tenant, id, 'validate', { on: '2026-11-02' });
  };

  it('opens once a year, with what is known already written and its source said', async () => {
    const tenant = await aTenant(app);
    await makeActive(tenant, await addPartner(tenant));

    const { status, body } = await open(tenant);

    expect(status).toBe(201);
    expect(body).toMatchObject({ year, status: 'draft', version: 1, allowedActions: ['answer', 'debate'] });
    const answers = body['answers'] as { code: string; fields: Record<string, { value: unknown }> }[];
    expect(answers.find(({ code }) => code === 'ORG-01')?.fields['partners']?.value).toEqual(['CSAPA Le Passage']);
    expect(answers.find(({ code }) => code === 'ORG-06')?.fields['value']?.value).toBe(1);
    // No sheet and no convention are known here: nothing is written, which is not zero.
    expect(answers.find(({ code }) => code === 'ORG-18')).toBeUndefined();
    const known = body['known'] as { code: string; sentence: string }[];
    expect(known.find(({ code }) => code === 'ORG-06')?.sentence).toContain('Premiers contacts en douze mois : 1');
    expect((await open(tenant)).status).toBe(409);
  });

  it('keeps single fields of several people, gives both values back when they cross', async () => {
    const tenant = await aTenant(app);
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['staff'] });
    const id = String((await open(tenant)).body['id']);

    await answer(tenant, id, 'ORG-13', { rating: { value: { rating: 3 }, seen: 0 } });
    const other = await answer(awa, id, 'ORG-13', { comment: { value: 'Écrits avec chaque partenaire.', seen: 0 } });
    const late = await answer(awa, id, 'ORG-13', { rating: { value: { rating: 1 }, seen: 0 } });

    expect(other.body).toMatchObject({ conflicts: [] });
    expect(late.body).toMatchObject({
      conflicts: [{ code: 'ORG-13', field: 'rating', yours: { rating: 1 }, theirs: { value: { rating: 3 } } }],
      score: { value: { shown: 100, exact: '100/1' }, rated: 1 },
    });
  });

  it('refuses all that is wrong at once, with its place', async () => {
    const tenant = await aTenant(app);
    const id = String((await open(tenant)).body['id']);

    const wrong = await tenant.call('PUT', `strategies/${id}/answers`, {
      questions: [
        { code: 'ORG-99', fields: {} },
        { code: 'ORG-13', fields: { rating: { value: { rating: 9 }, seen: 0 } } },
        { code: 'ORG-01', fields: { rating: { value: { rating: 3 }, seen: 0 } } },
        { code: 'ORG-05', fields: { value: { value: 101, seen: 0 } } },
      ],
    });

    expect([wrong.status, pointers(wrong)]).toEqual([
      422,
      [
        '/questions/0/code',
        '/questions/1/fields/rating/rating',
        '/questions/2/fields/rating/rating',
        '/questions/3/fields/value',
      ],
    ]);
  });

  it('goes to the board only once it is whole, and in the order of its days', async () => {
    const tenant = await aTenant(app);
    const id = String((await open(tenant)).body['id']);
    const future = await step(tenant, id, 'debate', { on: '2999-01-01' });
    await step(tenant, id, 'debate', { on: '2026-10-01' });
    await answer(tenant, id, 'ORG-06', { value: { value: 7, seen: 1 } });
    await prioritise(tenant, id, [{ action: 'Signer', expected: '', owner: null, before: null }]);

    const refused = await step(tenant, id, 'validate', { on: '2026-09-01' });

    expect([future.status, pointers(future)]).toEqual([422, ['/on']]);
    expect([refused.status, pointers(refused)]).toEqual([
      422,
      [
        '/on',
        '/questions/ORG-06/fields/reason',
        '/questions/ORG-26/fields/priorities/0/expected',
        '/questions/ORG-26/fields/priorities/0/owner',
        '/questions/ORG-26/fields/priorities/0/before',
      ],
    ]);
    expect((await read(tenant, id))['missing']).toHaveLength(4);
  });

  it('closes with a report in each language, and its priorities in the plan of actions', async () => {
    const tenant = await aTenant(app);
    const id = String((await open(tenant)).body['id']);
    await toBoard(tenant, id);

    const { status, body } = await step(tenant, id, 'close', {});

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'closed',
      plannedActions: 1,
      debatedOn: '2026-10-01',
      validatedOn: '2026-11-02',
    });
    const plan = (await tenant.call('GET', 'actions')).body as { items: Body[]; total: number };
    expect(plan).toMatchObject({
      total: 1,
      items: [{ partnerId: null, partnerName: '', strategyId: id, state: 'to-do' }],
    });
    const action = await tenant.call('GET', `actions/${String(plan.items[0]?.['id'])}`);
    expect(action.body).toMatchObject({ mayRevise: true, plan: { partnerId: null }, strategyId: id });
    const report = await tenant.call('GET', `strategies/${id}/report?language=en`);
    expect([report.status, report.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await answer(tenant, id, 'ORG-13', { rating: { value: { rating: 1 }, seen: 0 } })).status).toBe(409);
  });

  it('reopens with a reason, keeps what somebody works on, and tells its story', async () => {
    const tenant = await aTenant(app);
    const id = String((await open(tenant)).body['id']);
    await toBoard(tenant, id);
    await step(tenant, id, 'close', {});

    expect(pointers(await step(tenant, id, 'reopen', { reason: ' ' }))).toEqual(['/reason']);
    const reopened = await step(tenant, id, 'reopen', { reason: 'Une priorité de plus.' });
    await prioritise(tenant, id, [aPriority(tenant.actor.id, 'Écrire le projet santé')], 1);
    await step(tenant, id, 'debate', { on: '2026-11-03' });
    await step(tenant, id, 'validate', { on: '2026-11-04' });
    await step(tenant, id, 'close', {});

    expect(reopened.body).toMatchObject({
      status: 'draft',
      reopenings: [{ reason: 'Une priorité de plus.', from: 'closed' }],
    });
    const { items } = (await tenant.call('GET', 'actions')).body as { items: Body[] };
    expect(items.map(({ action }) => action)).toEqual(['Écrire le projet santé']);
    const { entries } = (await tenant.call('GET', `strategies/${id}/history`)).body as { entries: Body[] };
    expect(entries.map(({ type }) => type).slice(0, 3)).toEqual([
      'strategy-closed',
      'strategy-validated',
      'strategy-debated',
    ]);
  });

  it('compares with the last closed year', async () => {
    const tenant = await aTenant(app);
    const before = String((await open(tenant, 2025)).body['id']);
    await answer(tenant, before, 'ORG-13', { rating: { value: { rating: 1 }, seen: 0 } });
    await toBoard(tenant, before);
    await step(tenant, before, 'close', {});
    const id = String((await open(tenant)).body['id']);
    await answer(tenant, id, 'ORG-13', { rating: { value: { rating: 3 }, seen: 0 } });

    const { previous } = (await read(tenant, id)) as { previous: { year: number; changes: Body[] } };

    expect(previous.year).toBe(2025);
    expect(previous.changes.find(({ code }) => code === 'ORG-13')).toMatchObject({ move: 'better', reworded: [] });
  });

  it('refuses a stale version with the current review', async () => {
    const tenant = await aTenant(app);
    const { body } = await open(tenant);
    await step(tenant, String(body['id']), 'debate', { on: '2026-10-01' });

    const stale = await tenant.call('POST', `strategies/${String(body['id'])}/actions/debate`, {
      on: '2026-10-02',
      version: 1,
    });

    expect([stale.status, stale.body['type']]).toEqual([412, '/problems/strategy/changed-elsewhere']);
    expect(stale.body['current']).toMatchObject({ status: 'debated', version: 2 });
  });

  it('is led by a director alone, answered by teams, read by the board, nothing for another organisation', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const [staff, board] = [
      await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['staff'] }),
      await aColleague(app, tenant, { name: 'Pia Roux', roles: ['boardMember'] }),
    ];
    const id = String((await open(tenant)).body['id']);

    const asked = await Promise.all([
      open(staff, 2025),
      staff.call('GET', `strategies/${id}/evidence`),
      staff.call('GET', 'frameworks'),
      answer(board, id, 'ORG-13', {}),
      board.call('GET', `strategies/${id}`),
    ]);
    const elsewhere = await Promise.all([
      stranger.call('GET', `strategies/${id}`),
      stranger.call('GET', `strategies/${id}/history`),
      stranger.call('GET', `strategies/${id}/report`),
      stranger.call('GET', `strategies/${id}/evidence`),
      stranger.call('GET', `strategies/${id}/evidence/bundle`),
      answer(stranger, id, 'ORG-13', {}),
    ]);

    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403, 200]);
    expect(elsewhere.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(((await stranger.call('GET', 'strategies')).body as { items: Body[] }).items).toEqual([]);
  });
});
