import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import type { AskedQuestion, QuestionsDraft } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner } from '../testing';
import { answerFeedback, aSheet, openACampaign, runningTerms } from '../testing/feedback-room';

const none = { fr: '', en: '' };

/** FBK-01 is hidden, FBK-03 reworded in French, and one question of their own has no Ukrainian words. */
const adapted = ({ body }: Answer): QuestionsDraft => {
  const { content } = body as unknown as QuestionsDraft;
  return {
    lastOwn: 1,
    content: {
      ...content,
      title: { fr: 'Questions de l’accueil de jour', en: '' },
      chapters: content.chapters.map((chapter) => ({
        ...chapter,
        questions: [
          ...chapter.questions.map((question) => ({
            ...question,
            asked: question.code === 'FBK-01' ? ('hidden' as const) : question.asked,
            text: question.code === 'FBK-03' ? { fr: 'Vous a-t-on dit à quoi cela sert ?', en: '' } : question.text,
          })),
          {
            code: 'LFQ-001',
            text: { fr: 'Quand voulez-vous venir ?', en: '' },
            help: none,
            asked: 'optional' as const,
            tongues: { ar: 'متى؟' },
            answer: {
              type: 'choice' as const,
              unit: none,
              options: [
                { code: 'o1', label: { fr: 'Le matin', en: '' }, tongues: { ar: 'صباحا' } },
                { code: 'o2', label: { fr: 'Le soir', en: '' }, tongues: { ar: 'مساء' } },
              ],
            },
          },
        ],
      })),
    },
  };
};

describe('questions to people that an organisation adapts, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
    });
  });
  afterAll(() => app?.close());

  const published = async (tenant: Tenant): Promise<string> => {
    const begun = await tenant.call('POST', 'questionnaires', { kind: 'feedback' });
    const id = String(begun.body['id']);
    const body = { draft: adapted(begun), revision: begun.body['revision'] };
    const { body: written } = await tenant.call('PUT', `questionnaires/${id}`, body);
    const revision = written['revision'];
    const answer = await tenant.call('POST', `questionnaires/${id}/actions/publish`, { revision, note: '' });
    expect([answer.status, answer.body['published']]).toEqual([200, 1]);
    return id;
  };
  const chosen = async (tenant: Tenant): Promise<string> => {
    const questionnaire = await published(tenant);
    const answer = await tenant.call('PUT', 'questionnaires/chosen', { questionnaire, kind: 'feedback' });
    expect(answer.body['own']).toMatchObject([{ id: questionnaire, chosen: true, criteria: 15 }]);
    return questionnaire;
  };
  const door = async (code: string) =>
    (await callAnonymously(app, 'POST', '/api/v1/feedback/find', { code })).body as unknown as {
      asked: AskedQuestion[] | null;
    };

  it('are asked by campaigns opened once they are chosen, which keep their version for ever', async () => {
    const tenant = await aTenant(app);
    const before = await openACampaign(tenant);
    const id = await chosen(tenant);
    const campaign = await openACampaign(tenant);

    expect((await door(before.code)).asked).toBeNull();
    const { asked } = await door(campaign.code);
    expect(asked?.map(({ code }) => code)).toEqual(expect.not.arrayContaining(['FBK-01']));
    expect(asked?.find(({ code }) => code === 'FBK-03')?.worded).toEqual([
      { language: 'fr', ask: 'Vous a-t-on dit à quoi cela sert\u202f?', labels: [] },
    ]);
    expect(asked?.at(-1)).toMatchObject({
      code: 'LFQ-001',
      kind: 'choice',
      choices: ['o1', 'o2'],
      worded: [{ labels: ['Le matin', 'Le soir'] }, { language: 'ar', ask: 'متى؟', labels: ['صباحا', 'مساء'] }],
    });

    await tenant.call('PUT', 'questionnaires/chosen', { questionnaire: null, kind: 'feedback' });
    expect((await door(campaign.code)).asked).toEqual(asked);
    const view = await tenant.call('GET', `feedback/${campaign.id}`);
    expect(view.body).toMatchObject({ questionnaire: { id, version: 1 }, offered: ['fr', 'ar'] });
    expect((await tenant.call('GET', `questionnaires/${id}`)).body['versions']).toMatchObject([{ reviews: 1 }]);
  });

  it('are asked by one campaign alone when it asks for them, and left aside by one that asks for Entente’s', async () => {
    const [tenant, other] = [await aTenant(app), await aTenant(app)];
    const questionnaire = await published(tenant);
    const asking = await openACampaign(tenant, { questionnaire });
    const next = await openACampaign(tenant);
    await tenant.call('PUT', 'questionnaires/chosen', { questionnaire, kind: 'feedback' });
    const shipped = await openACampaign(tenant, { questionnaire: null });

    expect((await door(asking.code)).asked?.at(-1)).toMatchObject({ code: 'LFQ-001' });
    expect([(await door(next.code)).asked, (await door(shipped.code)).asked]).toEqual([null, null]);
    const partnerId = await addPartner(other);
    const foreign = { partnerId, reviewId: null, ...runningTerms(), questionnaire };
    expect((await other.call('POST', 'feedback', foreign)).status).toBe(404);
  });

  it('are not offered in a language that lacks their words', async () => {
    const tenant = await aTenant(app);
    await chosen(tenant);
    const partnerId = await addPartner(tenant);
    const body = { partnerId, reviewId: null, ...runningTerms(), languages: ['fr', 'en', 'uk'] };

    const refused = await tenant.call('POST', 'feedback', body);

    expect([refused.status, refused.body['errors']]).toMatchObject([
      422,
      [{ pointer: '/languages', detail: 'Vos questions n’ont pas leurs mots dans ces langues : English, Українська.' }],
    ]);
    const { id } = await openACampaign(tenant);
    const revised = await tenant.call('PUT', `feedback/${id}`, { ...runningTerms(), languages: ['uk'], version: 1 });
    expect([revised.status, revised.body['errors']]).toMatchObject([422, [{ pointer: '/languages' }]]);
  });

  it('are answered from a phone and from paper, and counted', async () => {
    const tenant = await aTenant(app);
    await chosen(tenant);
    const { id, code } = await openACampaign(tenant);
    const evening = [{ question: 'LFQ-001', choices: ['o2'] }];

    const hidden = await answerFeedback(app, code, [{ question: 'FBK-01', choices: ['self'] }]);
    const unknown = await answerFeedback(app, code, [{ question: 'LFQ-001', choices: ['o7'] }]);
    expect([hidden, unknown].map(({ status, body }) => [status, body['errors']])).toMatchObject([
      [422, [{ pointer: '/answers/0/question' }]],
      [422, [{ pointer: '/answers/0/choices' }]],
    ]);
    for (let sent = 0; sent < 5; sent += 1) expect((await answerFeedback(app, code, evening)).status).toBe(200);
    const paper = await tenant.call('POST', `feedback/${id}/actions/enter-paper`, aSheet(evening));
    expect([paper.status, paper.body['sheets']]).toEqual([200, { online: 5, paper: 1 }]);

    const closed = await tenant.call('POST', `feedback/${id}/actions/close`, { version: 1 });
    const { questions } = closed.body['results'] as { questions: { code: string }[] };
    expect(questions.at(-1)).toEqual({
      code: 'LFQ-001',
      answered: 6,
      parts: [
        { choices: ['o1'], count: null },
        { choices: ['o2'], count: null },
      ],
    });
  });

  it('belong to one organisation, and cannot be taken from under a campaign', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const id = await chosen(mine);
    await openACampaign(mine);

    const foreign = await theirs.call('PUT', 'questionnaires/chosen', { questionnaire: id, kind: 'feedback' });
    const elsewhere = await mine.call('PUT', 'questionnaires/chosen', { questionnaire: id, kind: 'strategy' });
    expect([foreign.status, elsewhere.status]).toEqual([404, 404]);
    expect((await theirs.call('GET', 'questionnaires?kind=feedback')).body['own']).toEqual([]);
    expect((await door((await openACampaign(theirs)).code)).asked).toBeNull();

    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query("select set_config('app.tenant_id', $1, false)", [mine.actor.tenantId]);
    await expect(client.query('delete from own_grid_version where grid_id = $1', [id])).rejects.toThrow(
      'feedback_campaign_own_questions',
    );
    await client.end();
  });
});
