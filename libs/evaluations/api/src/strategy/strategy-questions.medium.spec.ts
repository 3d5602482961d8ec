import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { type QuestionsContent, type QuestionsDraft } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';

type Body = Record<string, unknown>;

const draftOf = ({ body }: Answer): QuestionsDraft => {
  const { content, lastOwn } = body as unknown as QuestionsDraft;
  return { content, lastOwn };
};

/** ORG-13 is hidden, ORG-15 reworded, and a question of their own, required, closes the first chapter. */
const adapted = (content: QuestionsContent): QuestionsContent => ({
  ...content,
  title: { fr: 'Nos questions de stratégie', en: '' },
  chapters: content.chapters.map((chapter, index) => ({
    ...chapter,
    questions: [
      ...chapter.questions.map((question) => ({
        ...question,
        asked: question.code === 'ORG-13' ? ('hidden' as const) : question.asked,
        text: question.code === 'ORG-15' ? { fr: 'Qui peut décider seul ?', en: '' } : question.text,
      })),
      ...(index === 0
        ? [
            {
              code: 'LSQ-001',
              text: { fr: 'Combien de partenaires ont visité nos lieux ?', en: '' },
              help: { fr: '', en: '' },
              asked: 'required' as const,
              answer: { type: 'number' as const, options: [], unit: { fr: 'visites', en: '' } },
            },
          ]
        : []),
    ],
  })),
});

describe('an organisation’s own strategy questions, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const copy = (tenant: Tenant) => tenant.call('POST', 'questionnaires', { kind: 'strategy' });
  const write = (tenant: Tenant, { body }: Answer, draft: object) =>
    tenant.call('PUT', `questionnaires/${String(body['id'])}`, { draft, revision: body['revision'] });
  const publish = (tenant: Tenant, { body }: Answer) =>
    tenant.call('POST', `questionnaires/${String(body['id'])}/actions/publish`, {
      revision: body['revision'],
      note: '',
    });
  const choose = (tenant: Tenant, questionnaire: unknown, kind = 'strategy') =>
    tenant.call('PUT', 'questionnaires/chosen', { questionnaire, kind });
  const published = async (tenant: Tenant): Promise<Answer> => {
    const begun = await copy(tenant);
    return publish(tenant, await write(tenant, begun, { content: adapted(draftOf(begun).content), lastOwn: 1 }));
  };
  const open = (tenant: Tenant, year = 2026) => tenant.call('POST', 'strategies', { year });
  const read = async (tenant: Tenant, id: string): Promise<Body> => (await tenant.call('GET', `strategies/${id}`)).body;
  const answer = (tenant: Tenant, id: string, code: string, fields: Body) =>
    tenant.call('PUT', `strategies/${id}/answers`, { questions: [{ code, fields }] });
  const step = async (tenant: Tenant, id: string, name: string, body: Body = {}) =>
    tenant.call('POST', `strategies/${id}/actions/${name}`, { ...body, version: (await read(tenant, id))['version'] });
  const prioritise = (tenant: Tenant, id: string) =>
    answer(tenant, id, 'ORG-26', {
      priorities: {
        value: [{ action: 'Signer', expected: 'Une convention', owner: tenant.actor.id, before: '2027-06-30' }],
        seen: 0,
      },
    });
  const codesOf = ({ body }: Answer) => (body['errors'] as Body[]).map(({ pointer, code }) => `${pointer} ${code}`);

  it('are copied, published, chosen, and frozen in the review that was opened on them', async () => {
    const tenant = await aTenant(app);
    const first = await published(tenant);
    const id = String(first.body['id']);
    expect([first.status, first.body['kind'], first.body['published']]).toEqual([200, 'strategy', 1]);
    expect((await choose(tenant, id)).body).toMatchObject({
      shipped: [{ kind: 'strategy', version: 1, criteria: 26 }],
      own: [{ id, chosen: true, criteria: 26 }],
    });

    const opened = await open(tenant);
    const strategyId = String(opened.body['id']);
    expect(opened.body).toMatchObject({
      asked: 26,
      questions: { kind: 'strategy', version: 1, own: id, content: { title: { fr: 'Nos questions de stratégie' } } },
      score: { total: 20, notApplicable: 1 },
    });

    const renamed = { ...draftOf(first).content, title: { fr: 'Autre titre', en: '' } };
    const second = await publish(tenant, await write(tenant, first, { content: renamed, lastOwn: 1 }));
    expect(second.body['versions']).toMatchObject([
      { version: 2, reviews: 0 },
      { version: 1, reviews: 1 },
    ]);
    expect((await read(tenant, strategyId))['questions']).toMatchObject({ version: 1, own: id });
    expect((await tenant.call('GET', `questionnaires/${id}/versions/1`)).body).toMatchObject({
      kind: 'strategy',
      base: 1,
    });

    expect(codesOf(await answer(tenant, strategyId, 'ORG-13', { rating: { value: { rating: 3 }, seen: 0 } }))).toEqual([
      '/questions/0/code unknown-question',
    ]);
    expect(
      (await answer(tenant, strategyId, 'ORG-15', { rating: { value: { rating: 3 }, seen: 0 } })).body,
    ).toMatchObject({ score: { value: { shown: 100 }, rated: 1, total: 20, notApplicable: 1 } });
  });

  it('keep the board waiting for a required answer, then close in two languages, and compare with the year before', async () => {
    const tenant = await aTenant(app);
    const before = String((await open(tenant, 2025)).body['id']);
    await answer(tenant, before, 'ORG-13', { rating: { value: { rating: 1 }, seen: 0 } });
    await answer(tenant, before, 'ORG-15', { rating: { value: { rating: 1 }, seen: 0 } });
    await prioritise(tenant, before);
    await step(tenant, before, 'debate', { on: '2025-10-01' });
    await step(tenant, before, 'validate', { on: '2025-11-02' });
    expect((await step(tenant, before, 'close')).status).toBe(200);

    await choose(tenant, (await published(tenant)).body['id']);
    const id = String((await open(tenant)).body['id']);
    await answer(tenant, id, 'ORG-15', { rating: { value: { rating: 3 }, seen: 0 } });
    await prioritise(tenant, id);
    await step(tenant, id, 'debate', { on: '2026-10-01' });
    const refused = await step(tenant, id, 'validate', { on: '2026-11-02' });
    expect([refused.status, codesOf(refused)]).toEqual([422, ['/questions/LSQ-001 question-awaited']]);
    await answer(tenant, id, 'LSQ-001', { answer: { value: 12, seen: 0 } });
    expect((await step(tenant, id, 'validate', { on: '2026-11-02' })).status).toBe(200);
    expect((await step(tenant, id, 'close')).status).toBe(200);

    const { previous } = await read(tenant, id);
    const { common, changes } = previous as { common: Body; changes: Body[] };
    // Of this year only one was rated: the change is counted on it alone.
    expect(common).toMatchObject({ questions: 1, before: { shown: 33 }, now: { shown: 100 } });
    const change = (code: string) => changes.find((one) => one['code'] === code);
    expect(change('ORG-13')).toMatchObject({ move: 'no-longer-asked' });
    expect(change('ORG-15')).toMatchObject({ move: 'better', question: 'Qui peut décider seul\u202f?' });
    expect(change('LSQ-001')).toMatchObject({ move: 'newly-asked', before: '', now: '12\u00a0visites' });
    expect((await tenant.call('GET', 'strategies')).body['items']).toMatchObject([
      { year: 2026, asked: 26 },
      { year: 2025, asked: 26, score: { total: 20, notApplicable: 0 } },
    ]);
    expect((await read(tenant, before))['questions']).toEqual({ kind: 'strategy', version: 1 });
    expect((await tenant.call('GET', `strategies/${id}/report`)).status).toBe(200);
  });

  it('never hide the priorities, and keep to their kind', async () => {
    const tenant = await aTenant(app);
    const begun = await copy(tenant);
    const { content } = draftOf(begun);
    const chapters = content.chapters.map((chapter) => ({
      ...chapter,
      questions: chapter.questions.map((one) => (one.code === 'ORG-26' ? { ...one, asked: 'hidden' } : one)),
    }));
    const refused = await publish(
      tenant,
      await write(tenant, begun, { content: { ...content, chapters }, lastOwn: 0 }),
    );
    expect([refused.status, codesOf(refused)]).toEqual([422, ['/chapters/5/questions/0/asked question-essential']]);

    const own = await published(tenant);
    const review = await choose(tenant, own.body['id'], 'annual-review');
    const unknown = await choose(tenant, null, 'indicators');
    const listed = await tenant.call('GET', 'questionnaires');
    expect([review.status, unknown.status, listed.body['own']]).toEqual([404, 422, []]);
    expect((await tenant.call('GET', 'questionnaires?kind=strategy')).body['own']).toHaveLength(2);
  });

  it('travel as a file that says its kind, and refuse whole what says another', async () => {
    const tenant = await aTenant(app);
    const { text } = await tenant.call(
      'GET',
      `questionnaires/${String((await published(tenant)).body['id'])}/export.json`,
    );
    const again = await tenant.call('POST', 'questionnaires/actions/import', { file: text });

    expect([again.status, again.body['kind'], draftOf(again).lastOwn]).toEqual([201, 'strategy', 1]);
    for (const hostile of [
      text.replace('"kind": "strategy"', '"kind": "annual-review"'),
      text.replace('"kind": "strategy"', '"kind": "__proto__"'),
      text.replace('"kind": "strategy"', '"kind": "feedback"'),
      text.replace('LSQ-001', 'LRQ-001'),
    ])
      expect((await tenant.call('POST', 'questionnaires/actions/import', { file: hostile })).status).toBe(422);
  });

  it('are nothing to another organisation, and nobody’s to publish but management', async () => {
    const tenant = await aTenant(app);
    const stranger = await aTenant(app);
    const own = await published(tenant);
    const id = String(own.body['id']);
    const refused = await Promise.all([
      stranger.call('GET', `questionnaires/${id}`),
      stranger.call('GET', `questionnaires/${id}/versions/1`),
      stranger.call('GET', `questionnaires/${id}/export.json`),
      stranger.call('POST', 'questionnaires', { from: id, kind: 'strategy' }),
      choose(stranger, id),
      publish(stranger, own),
      tenant.call('GET', `grids/${id}`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 404));
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const theirs = await copy(awa);
    expect([theirs.status, (await publish(awa, theirs)).status]).toEqual([201, 403]);
  });

  it('are held by the database for as long as a review', async () => {
    const tenant = await aTenant(app);
    await choose(tenant, (await published(tenant)).body['id']);
    await open(tenant);
    const client = new Client({ connectionString: app.database.appUrl });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant.actor.tenantId]);
    const failure = await client
      .query(`update strategy_review set questions = jsonb_set(questions, '{version}', '9')`)
      .then(
        () => 'done',
        (error: Error) => error.message,
      );
    await client.end();

    expect(failure).toContain('strategy_review_own_questions');
  });
});
