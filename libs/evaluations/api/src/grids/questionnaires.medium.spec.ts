import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { type QuestionsContent, type QuestionsDraft } from '@entente/evaluations/domain';
import { aConclusion, workedExample } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { evaluationDocuments } from '../document';
import { evaluationsRows, EvaluationsModule } from '../evaluations.module';
import { addPartner, rateAll } from '../testing';

const draftOf = ({ body }: Answer): QuestionsDraft => {
  const { content, lastOwn } = body as unknown as QuestionsDraft;
  return { content, lastOwn };
};

/** REV-04 is hidden, REV-01 reworded, and a question of their own opens the first chapter. */
const adapted = (content: QuestionsContent): QuestionsContent => ({
  ...content,
  title: { fr: 'Nos questions', en: '' },
  chapters: content.chapters.map((chapter, index) => ({
    ...chapter,
    questions: [
      ...(index === 0
        ? [
            {
              code: 'LRQ-001',
              text: { fr: 'Qui porte la maraude commune ?', en: '' },
              help: { fr: '', en: '' },
              asked: 'required' as const,
              answer: {
                type: 'choice' as const,
                options: ['nous', 'eux', 'personne'].map((code) => ({ code, label: { fr: code, en: '' } })),
                unit: { fr: '', en: '' },
              },
            },
          ]
        : []),
      ...chapter.questions.map((question) => ({
        ...question,
        asked: question.code === 'REV-04' ? ('hidden' as const) : question.asked,
        text: question.code === 'REV-01' ? { fr: 'Est-ce écrit ?', en: 'Is it written?' } : question.text,
      })),
    ],
  })),
});

describe('an organisation’s own review questions, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const copy = (tenant: Tenant, from?: string) => tenant.call('POST', 'questionnaires', from ? { from } : {});
  const write = (tenant: Tenant, { body }: Answer, draft: object) =>
    tenant.call('PUT', `questionnaires/${String(body['id'])}`, { draft, revision: body['revision'] });
  const publish = (tenant: Tenant, { body }: Answer, note = '') =>
    tenant.call('POST', `questionnaires/${String(body['id'])}/actions/publish`, { revision: body['revision'], note });
  const choose = (tenant: Tenant, questionnaire: unknown) =>
    tenant.call('PUT', 'questionnaires/chosen', { questionnaire });
  const openReview = async (tenant: Tenant) =>
    tenant.call('POST', 'reviews', { partnerId: await addPartner(tenant), year: 2026, plannedOn: null });
  const answer = (tenant: Tenant, reviewId: string, code: string, name: string, value: unknown) =>
    tenant.call('PUT', `reviews/${reviewId}/answers`, {
      questions: [{ code, fields: { [name]: { value, seen: 0 } } }],
    });

  const published = async (tenant: Tenant): Promise<Answer> => {
    const begun = await copy(tenant);
    return publish(
      tenant,
      await write(tenant, begun, { content: adapted(draftOf(begun).content), lastOwn: 1 }),
      'Maraudes',
    );
  };

  it('are copied, published, chosen, and answered by reviews that keep their version for ever', async () => {
    const tenant = await aTenant(app);
    const first = await published(tenant);
    const id = String(first.body['id']);
    expect([first.status, first.body['published'], first.body['ahead']]).toEqual([200, 1, false]);
    expect((await choose(tenant, id)).body['own']).toMatchObject([{ id, chosen: true, criteria: 27 }]);

    const review = await openReview(tenant);
    const reviewId = String(review.body['id']);
    expect(review.body['questions']).toMatchObject({
      kind: 'annual-review',
      version: 1,
      own: id,
      content: { base: 1 },
    });

    const renamed = { ...draftOf(first).content, title: { fr: 'Nos questions, encore', en: '' } };
    const second = await publish(tenant, await write(tenant, first, { content: renamed, lastOwn: 1 }));
    expect(second.body['versions']).toMatchObject([
      { version: 2, reviews: 0 },
      { version: 1, reviews: 1, note: 'Maraudes', title: { fr: 'Nos questions', en: 'Nos questions' } },
    ]);
    const again = await tenant.call('GET', `reviews/${reviewId}`);
    expect(again.body['questions']).toMatchObject({ version: 1, content: { title: { fr: 'Nos questions' } } });
    expect((await tenant.call('GET', `questionnaires/${id}/versions/1`)).body).toMatchObject({ base: 1 });

    await tenant.call('POST', `reviews/${reviewId}/actions/start`);
    expect((await answer(tenant, reviewId, 'REV-04', 'enough', 'right')).body['errors']).toMatchObject([
      { code: 'unknown-question' },
    ]);
    expect((await answer(tenant, reviewId, 'LRQ-001', 'answer', 'ailleurs')).body['errors']).toMatchObject([
      { code: 'choice' },
    ]);
    expect((await answer(tenant, reviewId, 'LRQ-001', 'answer', 'nous')).status).toBe(200);
    expect((await answer(tenant, reviewId, 'REV-01', 'form', 'convention')).status).toBe(200);
  });

  it('are asked by one review alone when it asks for them, and left aside by one that asks for Entente’s', async () => {
    const [tenant, other] = [await aTenant(app), await aTenant(app)];
    const questionnaire = String((await published(tenant)).body['id']);
    const plan = async (who: Tenant, asked: object) =>
      who.call('POST', 'reviews', { partnerId: await addPartner(who), year: 2026, plannedOn: null, ...asked });

    const asking = await plan(tenant, { questionnaire });
    const next = await plan(tenant, {});
    await choose(tenant, questionnaire);
    const shipped = await plan(tenant, { questionnaire: null });

    expect(asking.body['questions']).toMatchObject({ own: questionnaire, version: 1 });
    expect([next.body['questions'], shipped.body['questions']]).toEqual([
      { kind: 'annual-review', version: 1 },
      { kind: 'annual-review', version: 1 },
    ]);
    expect((await plan(other, { questionnaire })).status).toBe(404);
  });

  it('keep a review from being concluded before what is required is answered, and say which', async () => {
    const tenant = await aTenant(app);
    await choose(tenant, (await published(tenant)).body['id']);
    const reviewId = String((await openReview(tenant)).body['id']);
    await tenant.call('POST', `reviews/${reviewId}/actions/start`);
    await rateAll(tenant, reviewId, workedExample);
    const { version } = (await tenant.call('GET', `reviews/${reviewId}`)).body;
    const conclusion = aConclusion({
      meeting: { heldOn: '2026-01-16', attendees: [{ kind: 'member', id: tenant.actor.id }], peopleSupported: 0 },
      nextReviewOn: '2027-01-16',
      actions: [],
    } as never);
    const conclude = () => tenant.call('POST', `reviews/${reviewId}/actions/conclude`, { ...conclusion, version });

    const refused = await conclude();
    expect([refused.status, refused.body['errors']]).toMatchObject([
      422,
      [
        {
          pointer: '/questions/LRQ-001',
          code: 'question-unanswered',
          detail: expect.stringContaining('LRQ-001') as string,
        },
      ],
    ]);
    await answer(tenant, reviewId, 'LRQ-001', 'answer', 'eux');
    expect((await conclude()).status).toBe(200);
  });

  it('say at once all that keeps them from being published, and lose nothing typed', async () => {
    const tenant = await aTenant(app);
    const begun = await copy(tenant);
    const { content } = draftOf(begun);
    const chapters = content.chapters.map((chapter) => ({
      ...chapter,
      questions: chapter.questions.map((question) =>
        question.code === 'REV-08' ? { ...question, asked: 'hidden', text: { fr: '', en: '' } } : question,
      ),
    }));
    const written = await write(tenant, begun, { content: { ...content, chapters }, lastOwn: 0 });
    const refused = await publish(tenant, written);

    expect([written.status, refused.status]).toEqual([200, 422]);
    expect(refused.body['errors']).toMatchObject([{ code: 'required' }, { code: 'question-essential' }]);
    expect((await write(tenant, begun, { content, lastOwn: 0 })).status).toBe(412);
  });

  it('are published by one person at a time', async () => {
    const tenant = await aTenant(app);
    const begun = await copy(tenant);
    const answers = await Promise.all([publish(tenant, begun), publish(tenant, begun)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('travel as a file, and refuse what is not one', async () => {
    const tenant = await aTenant(app);
    const file = await tenant.call('GET', `questionnaires/${String((await published(tenant)).body['id'])}/export.json`);
    const again = await tenant.call('POST', 'questionnaires/actions/import', { file: file.text });

    expect([again.status, draftOf(again).lastOwn]).toEqual([201, 1]);
    for (const hostile of ['x', '[]', '['.repeat(90_000), '{"format":"entente-grid"}', 'x'.repeat(200_001)]) {
      expect((await tenant.call('POST', 'questionnaires/actions/import', { file: hostile })).status).toBe(422);
    }
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`) as object;
    expect((await write(tenant, again, deep)).status).toBe(422);
  });

  it('are nobody else’s business, never taken for a grid, and published by the direction', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const own = await published(tenant);
    const id = String(own.body['id']);

    expect((await stranger.call('GET', 'questionnaires')).body['own']).toEqual([]);
    const refused = await Promise.all([
      stranger.call('GET', `questionnaires/${id}`),
      stranger.call('GET', `questionnaires/${id}/versions/1`),
      stranger.call('GET', `questionnaires/${id}/export.json`),
      write(stranger, own, draftOf(own)),
      publish(stranger, own),
      copy(stranger, id),
      choose(stranger, id),
      tenant.call('GET', `grids/${id}`),
      tenant.call('GET', `grids/${id}/versions/1`),
      tenant.call('PUT', 'grids/chosen', { grid: id }),
      tenant.call('GET', `questionnaires/${String((await tenant.call('POST', 'grids', {})).body['id'])}`),
      tenant.call('GET', `questionnaires/${id}/versions/99999999999`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 404));
    const referent = await aTenant(app, { roles: ['referent'] });
    const theirs = await copy(referent);
    expect([theirs.status, (await publish(referent, theirs)).status]).toEqual([201, 403]);
  });

  it('stop being offered once archived, and reviews keep them', async () => {
    const tenant = await aTenant(app);
    const own = await published(tenant);
    const id = String(own.body['id']);
    await choose(tenant, id);
    const review = await openReview(tenant);
    const { revision } = (await tenant.call('GET', `questionnaires/${id}`)).body;
    const archived = await tenant.call('POST', `questionnaires/${id}/actions/archive`, { revision });

    expect(archived.body).toMatchObject({ archived: true, chosen: false, allowedActions: ['restore'] });
    expect((await openReview(tenant)).body['questions']).toEqual({ kind: 'annual-review', version: 1 });
    const kept = await tenant.call('GET', `reviews/${String(review.body['id'])}`);
    expect(kept.body['questions']).toMatchObject({ own: id, content: { title: { fr: 'Nos questions' } } });
  });

  it('are held by the database for as long as a review', async () => {
    const tenant = await aTenant(app);
    const own = await published(tenant);
    await choose(tenant, own.body['id']);
    await openReview(tenant);
    const client = new Client({ connectionString: app.database.appUrl });
    await client.connect();
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant.actor.tenantId]);
    const failure = (sql: string) =>
      client.query(sql).then(
        () => 'done',
        (error: Error) => error.message,
      );

    expect(await failure(`update review set questions = jsonb_set(questions, '{version}', '9')`)).toContain(
      'review_own_questions',
    );
    await client.end();
  });
});
