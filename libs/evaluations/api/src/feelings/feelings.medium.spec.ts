import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { ActionPhone, addReachable, anEmail, closeAReview, startAReview } from '../testing';
import type { EndedStepView, FeltStepView } from './feelings.views';

const problem = ({ status, body }: Answer) => [status, body['type']];
const stepsOf = ({ body }: Answer) => body['steps'] as FeltStepView[];

describe('how both sides lived a step that ended, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let reviewId: string;
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
    ({ id: reviewId, partnerId } = await closeAReview(tenant));
  });

  const read = (who: Tenant) => who.call('GET', `feelings?partner=${partnerId}`);
  const say = (who: Tenant, change: object = {}) =>
    who.call('PUT', 'feelings', { partnerId, ...review(), face: 'very', remark: '', version: 0, ...change });
  const review = () => ({ kind: 'review', stepId: reviewId });
  const closedLongAgo = async () => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query("select set_config('app.tenant_id', $1, false)", [tenant.actor.tenantId]);
    await client.query("update review set updated_at = updated_at - interval '31 days' where id = $1", [reviewId]);
    await client.query("update review_report set drawn_at = drawn_at - interval '31 days' where review_id = $1", [
      reviewId,
    ]);
    await client.end();
  };
  const aGuest = async (email = anEmail()) => {
    const contactId = await addReachable(tenant, partnerId, 'Lise Morel', email);
    const asked = await tenant.call('POST', 'feelings/actions/ask', { partnerId, contactId });
    expect(asked.status).toBe(200);
    const phone = new ActionPhone(app, partnerId, contactId);
    await phone.open();
    return phone;
  };
  const sayAs = (phone: ActionPhone, change: object = {}) =>
    phone.call('PUT', '/feelings', { ...review(), face: 'little', remark: '', version: 0, ...change });

  it('is asked once the review is closed, and of nothing that is still under way', async () => {
    const running = await startAReview(tenant);

    const [step, ...others] = stepsOf(await read(tenant));

    expect(step).toMatchObject({ kind: 'review', id: reviewId, name: '2026', mayAnswer: true, mine: null, said: [] });
    expect(others).toEqual([]);
    const early = await tenant.call('PUT', 'feelings', {
      ...{ partnerId: running.partnerId, kind: 'review', stepId: running.id },
      ...{ face: 'very', remark: '', version: 0 },
    });
    expect(problem(early)).toEqual([404, '/problems/feeling/step-not-found']);
  });

  it('is said once by each of us, and said otherwise, never over what was said elsewhere', async () => {
    const colleague = await aColleague(app, tenant, { name: 'Karim Haddad', roles: ['referent'] });
    expect((await say(tenant, { remark: 'Enfin clair.' })).status).toBe(200);
    expect((await say(colleague, { face: 'rather' })).status).toBe(200);

    const stale = await say(tenant, { face: 'not' });
    const again = await say(tenant, { face: 'rather', version: 1 });

    expect([...problem(stale), stale.body['current']]).toMatchObject([
      412,
      '/problems/feeling/changed-elsewhere',
      { face: 'very', version: 1 },
    ]);
    expect(stepsOf(again)[0]?.mine).toEqual({ face: 'rather', remark: '', version: 2 });
    expect(stepsOf(await read(tenant))[0]?.said).toHaveLength(2);
    const twice = await Promise.all([say(tenant, { version: 2 }), say(tenant, { version: 2 })]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is asked of the partner by a mail that reads well, and answered by their link, each for themselves', async () => {
    const email = anEmail();
    const phone = await aGuest(email);
    await app.nest.get(JobWorker).drain();
    const [mail] = await app.nest
      .get(DataSource)
      .query<{ subject: string; text: string }[]>('select subject, text from outbox_mail where recipient = $1', [
        email,
      ]);
    expect(mail?.subject).toBe('Comment cela s’est-il passé avec Association Le Tilleul\u202f?');
    expect(mail?.text).toContain(`/a#${phone.token()}`);
    expect(mail?.text).toContain('Dire comment c’était');

    await say(tenant, { remark: 'Entre nous.' });
    const answer = await sayAs(phone, { remark: 'Trop long.' });

    expect(answer.body['steps']).toEqual([
      expect.objectContaining({ id: reviewId, mine: { face: 'little', remark: 'Trop long.', version: 1 } }),
    ]);
    expect(answer.text).not.toContain('Entre nous.');
    expect(stepsOf(await read(tenant))[0]?.said).toEqual([
      { side: 'theirs', name: 'Lise Morel', face: 'little', remark: 'Trop long.' },
      { side: 'ours', name: 'Nadia Belkacem', face: 'very', remark: 'Entre nous.' },
    ]);
  });

  it('is no longer asked after thirty days, and what was said stays', async () => {
    const phone = await aGuest();
    await sayAs(phone);
    await closedLongAgo();
    const late = await say(tenant);
    const [step] = stepsOf(await read(tenant));
    const contactId = await addReachable(tenant, partnerId, 'Karim Azzi', anEmail());
    const ask = await tenant.call('POST', 'feelings/actions/ask', { partnerId, contactId });

    expect(problem(late)).toEqual([409, '/problems/feeling/over']);
    expect([step?.mayAnswer, step?.said.length]).toEqual([false, 1]);
    expect(problem(ask)).toEqual([409, '/problems/feeling/nothing-to-ask']);
  });

  it('names every fault of an answer, and never breaks on one', async () => {
    const long = await say(tenant, { remark: 'x'.repeat(301) });
    const odd = await say(tenant, { face: 'meh', stepId: 'x', version: -1 });

    expect([long.status, long.body['errors']]).toMatchObject([422, [{ pointer: '/remark' }]]);
    expect(odd.status).toBeGreaterThanOrEqual(400);
    expect(odd.status).toBeLessThan(500);
  });

  it('belongs to one organisation and one partnership: others find nothing, not even that it exists', async () => {
    const stranger = await aTenant(app);
    const elsewhere = await closeAReview(await aTenant(app));
    const phone = await aGuest();
    const contactId = phone.contactId;

    const refused = [
      await stranger.call('GET', `feelings?partner=${partnerId}`),
      await say(stranger),
      await stranger.call('POST', 'feelings/actions/ask', { partnerId, contactId }),
      await say(tenant, { stepId: elsewhere.id }),
      await sayAs(phone, { stepId: elsewhere.id }),
      await phone.call('GET', '/feelings', undefined, elsewhere.partnerId),
    ];

    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 409]);
    const shown = (await phone.call('GET', '/feelings')).body['steps'] as EndedStepView[];
    expect(shown.map(({ id }) => id)).toEqual([reviewId]);
    const reader = await aColleague(app, tenant, { name: 'Anne Leroy', roles: ['boardMember'] });
    expect((await reader.call('POST', 'feelings/actions/ask', { partnerId, contactId })).status).toBe(403);
  });
});
