import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { workedExample } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { addContact, addPartner, aConclusionBody, closeAReview, planAReview, rateAll, startAReview } from './testing';

type Conflicts = { conflicts: { code: string; field: string; yours: unknown; theirs: unknown }[] };
type Score = { score: { global: { shown: number; exact: string } | null; rated: number; band: string | null } };

const faults = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

describe('reviews on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const rate = (tenant: Tenant, id: string, code: string, value: object | null, seen = 0): Promise<Answer> =>
    tenant.call('PUT', `reviews/${id}/answers`, { answers: [{ code, judgement: { value, seen } }] });

  it('prepares a review on the current grid, with what is known beside it', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    await addContact(tenant, partnerId);

    const { status, body } = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: '2026-12-14' });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      reference: 'B-2026-001',
      status: 'planned',
      partner: { id: partnerId, name: 'CSAPA Le Passage' },
      grid: { kind: 'checklist', version: 1 },
      plannedOn: '2026-12-14',
      answers: [],
      sources: { convention: null, lastReviewOn: null, on: '2026-11-17', tie: { activeContactsTheirs: 1 } },
      allowedActions: ['replan', 'start', 'cancel'],
      version: 1,
    });
  });

  it('numbers the reviews of a year one after the other, also when two people plan at once', async () => {
    const tenant = await aTenant(app);
    const partners = await Promise.all(['Un', 'Deux', 'Trois'].map((name) => addPartner(tenant, name)));

    const planned = await Promise.all(
      partners.map((partnerId) => tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null })),
    );

    expect(planned.map(({ body }) => body['reference']).sort()).toEqual(['B-2026-001', 'B-2026-002', 'B-2026-003']);
  });

  it('holds one open review of a partnership and year, even on a double click', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const plan = () => tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });

    const twice = await Promise.all([plan(), plan()]);

    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(twice.find(({ status }) => status === 409)?.body['type']).toBe('/problems/review/already-running');
    expect((await tenant.call('POST', 'reviews', { partnerId, year: 2027, plannedOn: null })).status).toBe(201);
  });

  it('answers 404 to another organisation everywhere, as for an unknown id', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id } = await closeAReview(mine);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const routes = [
      ['GET', '', undefined],
      ['GET', '/history', undefined],
      ['GET', '/report', undefined],
      ['GET', '/report?edition=1', undefined],
      ['PUT', '/answers', { answers: [{ code: 'CHK-101', comment: { value: 'x', seen: 0 } }] }],
      ['POST', '/actions/start', {}],
      ['POST', '/actions/replan', { plannedOn: null, version: 1 }],
      ['POST', '/actions/conclude', { ...aConclusionBody({ member: theirs.actor.id, contact: unknown }), version: 1 }],
      ['POST', '/actions/close', { version: 1 }],
      ['POST', '/actions/reopen', { reason: 'x', version: 1 }],
      ['POST', '/actions/cancel', { version: 1 }],
    ] as const;

    const foreign = await Promise.all(
      routes.map(([method, path, body]) => theirs.call(method, `reviews/${id}${path}`, body)),
    );
    const missing = await Promise.all(
      routes.map(([method, path, body]) => theirs.call(method, `reviews/${unknown}${path}`, body)),
    );

    expect(foreign.map(({ status }) => status)).toEqual(routes.map(() => 404));
    expect(foreign.map(({ body }) => ({ ...body, instance: '' }))).toEqual(
      missing.map(({ body }) => ({ ...body, instance: '' })),
    );
    expect((await theirs.call('GET', 'reviews')).body).toMatchObject({ total: 0, items: [] });
    expect((await theirs.call('GET', 'reviews/due')).body).toMatchObject({ total: 0, items: [] });
  });

  it('plans nothing for the partner of somebody else, and prints no name of theirs', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const partnerId = await addPartner(mine);

    const planned = await theirs.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });
    const printed = await theirs.call('GET', `reviews/blank-grid?partner=${partnerId}`);

    expect([planned.status, printed.status]).toEqual([404, 404]);
  });

  it('computes the worked example as it is rated, criterion after criterion', async () => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);

    const last = await rateAll(tenant, id, workedExample);

    expect((last.body as unknown as Score).score).toMatchObject({
      global: { shown: 61 },
      rated: 37,
      band: 'to-consolidate',
    });
    expect((await tenant.call('GET', `reviews/${id}`)).body['score']).toEqual(last.body['score']);
  });

  it('keeps what was typed in two tabs: the second writer gets both values back', async () => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);

    await rate(tenant, id, 'CHK-101', { rating: 2 });
    const second = await rate(tenant, id, 'CHK-101', { rating: 3 });

    expect(second.status).toBe(200);
    expect((second.body as unknown as Conflicts).conflicts).toEqual([
      { code: 'CHK-101', field: 'judgement', yours: { rating: 3 }, theirs: { value: { rating: 2 }, version: 1 } },
    ]);
    const stored = (await tenant.call('GET', `reviews/${id}`)).body['answers'];
    expect(stored).toMatchObject([{ code: 'CHK-101', judgement: { value: { rating: 2 }, version: 1 } }]);
  });

  it('writes a rating and a comment of two tabs at once, and repeats nothing when a request comes twice', async () => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);
    const comment = { answers: [{ code: 'CHK-101', comment: { value: 'Écrit à deux.', seen: 0 } }] };

    await Promise.all([
      rate(tenant, id, 'CHK-101', { rating: 2 }),
      tenant.call('PUT', `reviews/${id}/answers`, comment),
      tenant.call('PUT', `reviews/${id}/answers`, comment),
    ]);

    expect((await tenant.call('GET', `reviews/${id}`)).body['answers']).toMatchObject([
      { judgement: { value: { rating: 2 }, version: 1 }, comment: { value: 'Écrit à deux.', version: 1 } },
    ]);
    const history = await tenant.call('GET', `reviews/${id}/history`);
    const types = (history.body['entries'] as { type: string }[]).map(({ type }) => type);
    expect(types.filter((type) => type === 'review-answered')).toHaveLength(2);
  });

  it.each([
    ['a rating outside the scale', 'CHK-101', { rating: 4 }, '/answers/0/judgement/rating rating-outside-scale'],
    [
      '« sans objet » on a critical criterion',
      'CHK-303',
      { notApplicable: 'Rien.' },
      '/answers/0/judgement/notApplicable not-applicable-on-critical',
    ],
    [
      '« sans objet » without a reason',
      'CHK-105',
      { notApplicable: '' },
      '/answers/0/judgement/notApplicable not-applicable-reason',
    ],
    ['both at once', 'CHK-105', { rating: 1, notApplicable: 'x' }, '/answers/0/judgement rating'],
    ['neither', 'CHK-105', {}, '/answers/0/judgement rating'],
    ['a criterion that nobody wrote', 'CHK-999', { rating: 1 }, '/answers/0/code unknown-criterion'],
  ])('refuses %s, at its place', async (_name, code, value, fault) => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);

    const answer = await rate(tenant, id, code, value);

    expect(answer.status).toBe(422);
    expect(faults(answer)).toEqual([fault]);
  });

  it('keeps answers to the questions field by field, and refuses those without a source', async () => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);
    const ask = (code: string, fields: object) =>
      tenant.call('PUT', `reviews/${id}/answers`, { questions: [{ code, fields }] });
    const table = [{ contribution: 'Maraude', unit: 'séances', planned: 44, done: 38.5 }];

    const kept = await ask('REV-06', { contributions: { value: table, seen: 0 } });
    const again = await ask('REV-06', { contributions: { value: [], seen: 0 } });

    expect(kept.body['questions']).toEqual([
      { code: 'REV-06', fields: { contributions: { value: table, version: 1 } } },
    ]);
    expect(again.body['conflicts']).toEqual([
      { code: 'REV-06', field: 'contributions', yours: [], theirs: { value: table, version: 1 } },
    ]);
    expect(faults(await ask('REV-03', { field: { value: 3, seen: 0 } }))).toEqual([
      '/questions/0/code unknown-question',
    ]);
    expect(faults(await ask('REV-06', { contributions: 'x' }))).toEqual(['/questions/0/fields/contributions object']);
    expect((await ask('REV-06', { contributions: { value: [{ planned: { a: 1 } }], seen: 1 } })).status).toBe(422);
  });

  it('answers nothing before the rating has started, nor after the conclusion', async () => {
    const tenant = await aTenant(app);
    const { id } = await planAReview(tenant);

    const early = await rate(tenant, id, 'CHK-101', { rating: 2 });
    const closed = await closeAReview(tenant, { partner: 'Autre' });
    const late = await rate(tenant, closed.id, 'CHK-101', { rating: 2 });

    expect([early.status, late.status]).toEqual([409, 409]);
    expect(late.body['type']).toBe('/problems/review/not-possible-now');
  });
});
