import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, planAReview } from '../testing';
import { answerFeedback, aSheet, openACampaign, runningTerms } from '../testing/feedback-room';
import { ForgetFeedbackTexts } from './forget-feedback-texts';

const parts = {
  modules: [AccessModule, PartnersModule, EvaluationsModule],
  rows: [...accessRows, ...partnersRows, ...evaluationsRows],
};

type Text = { readonly id: string; readonly question: string; readonly text: string; readonly state: string };
const textsOf = ({ body }: Answer): Text[] => body['texts'] as Text[];
const pointersOf = ({ body }: Answer) => (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

describe('what people say of a partnership, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(parts);
  });
  afterAll(() => app?.close());

  const asOwner = async <Row extends object>(tenant: Tenant, sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query("select set_config('app.tenant_id', $1, false)", [tenant.actor.tenantId]);
    const { rows } = await client.query<Row>(sql, values);
    await client.end();
    return rows;
  };
  const people = async (code: string, times: number, choice: string) => {
    const answers = await Promise.all(
      Array.from({ length: times }, () => answerFeedback(app, code, [{ question: 'FBK-02', choices: [choice] }])),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  };
  const close = (tenant: Tenant, id: string, version = 1) =>
    tenant.call('POST', `feedback/${id}/actions/close`, { version });

  it('opens one campaign of a partnership at a time, even on a double click, and lists it', async () => {
    const tenant = await aTenant(app);
    const { id: reviewId, partnerId } = await planAReview(tenant);
    const open = () => tenant.call('POST', 'feedback', { partnerId, reviewId, ...runningTerms() });

    const twice = await Promise.all([open(), open()]);

    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(twice.find(({ status }) => status === 201)?.body).toMatchObject({
      partnerName: 'CSAPA Le Passage',
      state: 'running',
      results: null,
      allowedActions: ['revise', 'enter-paper', 'close', 'moderate'],
    });
    const list = await tenant.call('GET', `feedback?partner=${partnerId}`);
    expect(list.body).toMatchObject({ items: [{ state: 'running', reviewId, responses: 0 }], mayOpen: false });
  });

  it('names every fault of a campaign at once', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const wrong = await tenant.call('POST', 'feedback', {
      partnerId,
      reviewId: null,
      opensOn: '2026-01-02',
      closesOn: '2026-01-01',
      languages: [],
      place: 'x'.repeat(90),
    });

    expect([wrong.status, pointersOf(wrong)]).toEqual([422, ['/closesOn', '/languages', '/place']]);
  });

  it('opens its door to whoever has the code, without a cookie, and says when it is too early or too late', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    const door = () => callAnonymously(app, 'POST', '/api/v1/feedback/find', { code: ` ${code.toLowerCase()} ` });

    const open = await door();
    await close(tenant, id);
    const over = await door();
    const later = await openACampaign(await aTenant(app), { opensOn: '2099-01-01', closesOn: '2099-02-01' });
    const early = await callAnonymously(app, 'POST', '/api/v1/feedback/find', { code: later.code });
    const tooEarly = await answerFeedback(app, later.code, [{ question: 'FBK-02', choices: ['yes'] }]);
    const tooLate = await answerFeedback(app, code, [{ question: 'FBK-02', choices: ['yes'] }]);
    const unknown = await callAnonymously(app, 'POST', '/api/v1/feedback/find', { code: "ZZ' or 1=1" });

    expect(open.body).toMatchObject({ ours: 'Association Le Tilleul', theirs: 'CSAPA Le Passage', state: 'running' });
    expect(open.headers['set-cookie']).toBeUndefined();
    expect([over.body['state'], early.body['state'], early.body['opensOn']]).toEqual(['over', 'early', '2099-01-01']);
    expect([tooEarly.status, tooLate.status, unknown.status]).toEqual([409, 410, 404]);
  });

  it('counts a sheet sent twice once, and a hundred at once all', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    const key = newId();
    const again = () => answerFeedback(app, code, [{ question: 'FBK-12', choices: ['delay'], text: 'Trop long' }], key);

    const twice = await Promise.all([again(), again(), again()]);
    await people(code, 40, 'yes');

    expect(twice.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await tenant.call('GET', `feedback/${id}`);
    expect(body).toMatchObject({ sheets: { online: 41, paper: 0 }, held: 1, results: null });
  });

  it('keeps counters and loose words: no row of one person, no hour, no address', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await answerFeedback(app, code, [
      { question: 'FBK-02', choices: ['yes'] },
      { question: 'FBK-14', text: 'La maison de quartier' },
      { question: 'FBK-15', text: 'Ouvrir le soir' },
    ]);

    const columns = await asOwner<{ name: string }>(
      tenant,
      `select table_name || '.' || column_name || ' ' || data_type as name from information_schema.columns
       where table_name in ('feedback_tally', 'feedback_text', 'feedback_receipt') order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'feedback_receipt.campaign_id uuid',
      'feedback_receipt.key text',
      'feedback_receipt.received_on date',
      'feedback_receipt.tenant_id uuid',
      'feedback_tally.campaign_id uuid',
      'feedback_tally.choice text',
      'feedback_tally.count integer',
      'feedback_tally.question text',
      'feedback_tally.tenant_id uuid',
      'feedback_text.campaign_id uuid',
      'feedback_text.id uuid',
      'feedback_text.question text',
      'feedback_text.state text',
      'feedback_text.tenant_id uuid',
      'feedback_text.text text',
    ]);
    const texts = await asOwner<{ id: string }>(tenant, 'select id from feedback_text where campaign_id = $1', [id]);
    // Version 4: random, where version 7 would tell the millisecond.
    expect(texts.map((text) => text.id[14])).toEqual(['4', '4']);
    const facts = await asOwner(tenant, 'select 1 from fact_about where about = $1', [id]);
    expect(facts).toHaveLength(1);
  });

  it('opens its results at the close, once, from five answers, small numbers hidden', async () => {
    const tenant = await aTenant(app);
    const [few, enough] = [await openACampaign(tenant), await openACampaign(await aTenant(app))];
    await people(few.code, 4, 'yes');
    const closedFew = await close(tenant, few.id);

    expect(closedFew.body).toMatchObject({ state: 'closed', sheets: { online: 4 }, results: null });
    expect(closedFew.body['allowedActions']).toEqual(['moderate']);
    expect((await close(tenant, few.id, 2)).status).toBe(409);
    expect((await callAnonymously(app, 'POST', '/api/v1/feedback/send', { code: enough.code })).status).toBe(422);
  });

  it('shows a table of counts that gives no small number away', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await people(code, 9, 'yes');
    await people(code, 2, 'no');
    await people(code, 6, 'unknown');

    const { body } = await close(tenant, id);
    const results = body['results'] as { responses: number; questions: { code: string; parts: unknown[] }[] };

    expect(results.responses).toBe(17);
    expect(results.questions.find((question) => question.code === 'FBK-02')).toEqual({
      code: 'FBK-02',
      answered: 17,
      parts: [
        { choices: ['yes'], count: 9 },
        { choices: ['no', 'unknown'], count: 8 },
      ],
    });
  });

  it('takes paper sheets until the results open, and refuses what is not in the questionnaire', async () => {
    const tenant = await aTenant(app);
    const { id } = await openACampaign(tenant);
    const enter = (body: object) => tenant.call('POST', `feedback/${id}/actions/enter-paper`, body);
    const sheet = aSheet([{ question: 'FBK-09', choices: ['very'] }]);

    const first = await enter(sheet);
    const again = await enter(sheet);
    const wrong = await enter(aSheet([{ question: 'FBK-09', choices: ['very', 'rather'] }, { question: 'FBK-77' }]));
    const empty = await enter(aSheet([{ question: 'FBK-09' }]));
    await close(tenant, id);
    const late = await enter(aSheet([{ question: 'FBK-09', choices: ['very'] }]));

    expect([first.body['sheets'], again.body['sheets']]).toEqual([
      { online: 0, paper: 1 },
      { online: 0, paper: 1 },
    ]);
    expect([wrong.status, pointersOf(wrong)]).toEqual([422, ['/answers/0/choices', '/answers/1/question']]);
    expect([empty.status, pointersOf(empty)]).toEqual([422, ['/answers']]);
    expect(late.status).toBe(409);
  });

  it('holds words until whoever leads has read them; others see what was kept, once results are open', async () => {
    const tenant = await aTenant(app);
    const { id, code, partnerId } = await openACampaign(tenant);
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const post = { side: 'ours', role: 'referent', personId: tenant.actor.id, from: '2024-01-01' };
    await tenant.call('POST', `partners/${partnerId}/partnership/actions/name-referent`, post);
    for (const text of ['Demander à Monsieur Karim', 'Ouvrir le soir'])
      await answerFeedback(app, code, [{ question: 'FBK-15', text }]);
    await people(code, 5, 'yes');

    const held = await tenant.call('GET', `feedback/${id}`);
    const [karim, evening] = textsOf(held).toSorted((a, b) => (a.text < b.text ? -1 : 1));
    expect(textsOf(await awa.call('GET', `feedback/${id}`))).toEqual([]);
    const kept = await tenant.call('PUT', `feedback/${id}/texts/${evening?.id}`, { text: 'Ouvrir le soir' });
    const removed = await tenant.call('DELETE', `feedback/${id}/texts/${karim?.id}`);

    expect(held.body).toMatchObject({ held: 2 });
    expect([kept.body['held'], removed.body['held']]).toEqual([1, 0]);
    expect((await tenant.call('DELETE', `feedback/${id}/texts/${karim?.id}`)).status).toBe(412);
    expect(textsOf(await awa.call('GET', `feedback/${id}`))).toEqual([]);
    await close(tenant, id);
    expect(textsOf(await awa.call('GET', `feedback/${id}`))).toMatchObject([{ text: 'Ouvrir le soir', state: 'kept' }]);
    expect((await awa.call('PUT', `feedback/${id}/texts/${evening?.id}`, { text: 'Autre' })).status).toBe(403);
    expect((await close(awa, id, 2)).status).toBe(403);
  });

  it('keeps what was mended first: an older page puts back no name that somebody took out', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await answerFeedback(app, code, [{ question: 'FBK-15', text: 'Madame Durand m’a rassuré' }]);
    const [words] = textsOf(await tenant.call('GET', `feedback/${id}`));
    const keep = (text: string) => tenant.call('PUT', `feedback/${id}/texts/${words?.id}`, { text });
    expect((await keep('On m’a rassuré')).status).toBe(200);

    const late = await keep('Madame Durand m’a rassuré');

    expect(late.status).toBe(412);
    expect(late.body['title']).toContain('déjà été relus');
    expect((late.body['current'] as { texts: object[] }).texts).toMatchObject([{ text: 'On m’a rassuré' }]);
    expect(textsOf(await tenant.call('GET', `feedback/${id}`))).toMatchObject([{ text: 'On m’a rassuré' }]);
    // Pressed twice, or sent again after a lost answer: nothing to complain of.
    expect((await keep('On m’a rassuré')).status).toBe(200);
  });

  it('writes what goes back to people, and meets another version with both', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await people(code, 5, 'yes');
    const lines = [{ said: 'C’est loin', decided: 'Un minibus le mardi' }];
    const write = (version: number, body: object = {}) =>
      tenant.call('PUT', `feedback/${id}/return`, { version, lines, closing: 'Venez en parler.', ...body });

    expect((await write(1)).status).toBe(409);
    await close(tenant, id);
    const done = await write(2);
    const stale = await write(2);
    const half = await write(3, { lines: [{ said: 'C’est loin', decided: '' }] });

    expect(done.body).toMatchObject({ lines, closing: 'Venez en parler.', version: 3 });
    expect(done.body['allowedActions']).toEqual(['moderate', 'write-return', 'print-return']);
    expect([stale.status, (stale.body['current'] as { version: number }).version]).toEqual([412, 3]);
    expect([half.status, pointersOf(half)]).toEqual([422, ['/lines/0/decided']]);
  });

  it('feeds the indicators of the year and stands beside the questions of the review', async () => {
    const tenant = await aTenant(app);
    const { id: reviewId, partnerId } = await planAReview(tenant);
    const opened = await tenant.call('POST', 'feedback', { partnerId, reviewId, ...runningTerms() });
    const code = String(opened.body['url']).split('/q/')[1] ?? '';
    await people(code, 9, 'yes');
    await people(code, 6, 'no');
    const cellsOf = async () => {
      const { body } = await tenant.call('GET', `indicators/${partnerId}`);
      const cells = body['computed'] as { code: string; period: string; computed: object }[];
      return cells.filter(({ period }) => period === String(body['year']));
    };
    const before = (await cellsOf()).find(({ code: one }) => one === 'IND-28');

    await close(tenant, String(opened.body['id']));

    expect(before?.computed).toMatchObject({ state: 'unknown' });
    const after = await cellsOf();
    expect(after.find(({ code: one }) => one === 'IND-28')?.computed).toMatchObject({
      state: 'known',
      parts: { yes: 9, answers: 15 },
    });
    expect(after.find(({ code: one }) => one === 'IND-29')?.computed).toMatchObject({ state: 'unknown' });
    const { body: review } = await tenant.call('GET', `reviews/${reviewId}`);
    expect((review['sources'] as Record<string, unknown>)['feedback']).toMatchObject({
      responses: 15,
      informed: { count: 9, answered: 15 },
      better: null,
    });
  });

  it('forgets the words of a campaign that nobody closed six months after its last day', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await answerFeedback(app, code, [{ question: 'FBK-15', text: 'Ouvrir le soir' }]);
    const words = async () => textsOf(await tenant.call('GET', `feedback/${id}`)).length;
    const endedMonthsAgo = async (months: number) => {
      const today = app.clock.now().toISOString().slice(0, 10);
      await asOwner(
        tenant,
        `update feedback_campaign set opens_on = $2::date - interval '2 years',
           closes_on = $2::date - make_interval(months => $3) where id = $1`,
        [id, today, months],
      );
      await app.nest.get(ForgetFeedbackTexts).execute();
      return words();
    };

    expect(await endedMonthsAgo(5)).toBe(1);
    expect(await endedMonthsAgo(7)).toBe(0);
  });

  it('shows what waits to be read before what is read, and counts all of it, however much there is', async () => {
    const tenant = await aTenant(app);
    const { id } = await openACampaign(tenant);
    const words = (question: string, state: string, count: number) =>
      asOwner(
        tenant,
        `insert into feedback_text (tenant_id, id, campaign_id, question, text, state)
         select $1, gen_random_uuid(), $2, $3, 'Bonjour', $4 from generate_series(1, $5)`,
        [tenant.actor.tenantId, id, question, state, count],
      );
    await words('FBK-11', 'kept', 900);
    await words('FBK-15', 'held', 300);

    const { body } = await tenant.call('GET', `feedback/${id}`);

    const texts = body['texts'] as { question: string; state: string }[];
    expect(body['held']).toBe(300);
    expect(texts).toHaveLength(1_000);
    expect(texts.filter(({ state }) => state === 'held')).toHaveLength(300);
    expect(texts.map(({ question }) => question)).toEqual(texts.map(({ question }) => question).toSorted());
  });

  it('forgets the words six months later and keeps the counts', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openACampaign(tenant);
    await answerFeedback(app, code, [{ question: 'FBK-15', text: 'Ouvrir le soir' }]);
    await people(code, 5, 'yes');
    await close(tenant, id);
    await app.nest.get(ForgetFeedbackTexts).execute();
    expect(textsOf(await tenant.call('GET', `feedback/${id}`))).toHaveLength(1);

    await asOwner(tenant, "update feedback_campaign set forget_on = '2020-01-01' where id = $1", [id]);
    await asOwner(tenant, "update feedback_receipt set received_on = '2020-01-01' where campaign_id = $1", [id]);
    await app.nest.get(ForgetFeedbackTexts).execute();

    const { body } = await tenant.call('GET', `feedback/${id}`);
    expect(body).toMatchObject({ texts: [], forgetOn: null, sheets: { online: 6 }, results: { responses: 6 } });
    expect(await asOwner(tenant, 'select 1 from feedback_receipt where campaign_id = $1', [id])).toEqual([]);
  });

  it('is nothing for another organisation', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const { id, partnerId } = await openACampaign(tenant);

    const answers = await Promise.all([
      stranger.call('GET', `feedback/${id}`),
      stranger.call('GET', `feedback?partner=${partnerId}`),
      stranger.call('PUT', `feedback/${id}`, { ...runningTerms(), version: 1 }),
      stranger.call('POST', `feedback/${id}/actions/enter-paper`, aSheet([{ question: 'FBK-02', choices: ['yes'] }])),
      stranger.call('GET', `feedback/${id}/form`),
      stranger.call('GET', `feedback/${id}/return`),
      stranger.call('PUT', `feedback/${id}/texts/${newId()}`, { text: 'x' }),
      stranger.call('DELETE', `feedback/${id}/texts/${newId()}`),
      stranger.call('PUT', `feedback/${id}/return`, { version: 1, lines: [], closing: '' }),
      close(stranger, id),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});
