import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../../document';
import { EvaluationsModule, evaluationsRows } from '../../evaluations.module';
import { type ActionPhone, addPartner, addReachable, anActionPhone, anEmail, planAnAction } from '../../testing';

type Body = Record<string, unknown>;

const problem = ({ status, body }: Answer) => [status, body['type']];
const actionsOf = ({ body }: Answer): Body[] => body['actions'] as Body[];

describe('actions of the partner by a personal link, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let phone: ActionPhone;
  let action: Body;
  let email: string;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
      env: { RATE_LIMIT: '1' },
    });
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    tenant = await aTenant(app);
    email = anEmail();
    ({ phone, action } = await anActionPhone(app, tenant, { email }));
  });

  const drain = () => app.nest.get(JobWorker).drain();
  const mailsTo = (to: string) =>
    app.nest
      .get(DataSource)
      .query<{ subject: string; text: string }[]>(
        'select subject, text from outbox_mail where recipient = $1 order by 1',
        [to],
      );
  const links = async (): Promise<Body[]> =>
    (await tenant.call('GET', `actions/links?partner=${phone.partnerId}`)).body['people'] as Body[];
  const asked = { proposedDueOn: '2027-01-15', proposalReason: 'Notre cheffe revient en janvier.' };

  it('leaves by a mail that reads well, opens without account, and is kept as a hash', async () => {
    await drain();
    const [mail] = await mailsTo(email);
    const opened = await phone.open();

    expect(mail?.subject).toBe('Vos actions avec Association Le Tilleul');
    expect(mail?.text).toContain(`/a#${phone.token()}`);
    expect(mail?.text).toContain('Nadia Belkacem (Association Le Tilleul) vous envoie');
    expect(mail?.text).toContain(String(action['action']));
    expect(mail?.text).toContain('CNIL');
    expect([opened.status, opened.body['name'], opened.body['partner'], opened.body['sender']]).toEqual([
      200,
      'Lise Morel',
      'CSAPA Le Passage',
      'Nadia Belkacem',
    ]);
    const kept = await app.nest
      .get(DataSource)
      .query('select 1 from action_link where token_hash = $1', [phone.token()]);
    expect(kept).toEqual([]);
  });

  it('shows what their side carries with us, and nothing that we keep to ourselves', async () => {
    const colleague = await addReachable(tenant, phone.partnerId, 'Karim Azzi', anEmail());
    const mine = { ownerTheirs: phone.contactId };
    await planAnAction(tenant, phone.partnerId, { action: 'Chez un collègue', ownerTheirs: colleague });
    await planAnAction(tenant, phone.partnerId, { action: 'Chez nous' });
    await planAnAction(tenant, phone.partnerId, { action: 'Gardée', ...mine, visibleToPartner: false });
    await planAnAction(tenant, await addPartner(tenant, 'CCAS'), { action: 'Avec un autre' });

    const shown = actionsOf(await phone.open());

    expect(shown.map((each) => [each['action'], each['mine']])).toEqual([
      [action['action'], true],
      ['Chez un collègue', false],
    ]);
    const inner = ['hours', 'budgetCents', 'obstacles', 'abandonedReason', 'reviewId', 'origin'];
    expect(Object.keys(shown[0] ?? {}).filter((key) => inner.includes(key))).toEqual([]);
  });

  it('takes a state, words and an effect; the history says who, by their name', async () => {
    const [first] = actionsOf(await phone.open());
    const begun = await phone.tell(first ?? {}, { state: 'under-way', progress: 'Deux noms trouvés.' });
    const [under] = actionsOf(begun);
    const done = await phone.tell(under ?? {}, { state: 'done', effect: 'Un suppléant répond.', progress: '' });

    expect(under).toMatchObject({
      state: 'under-way',
      version: 2,
      progress: { words: 'Deux noms trouvés.', by: 'Lise Morel' },
    });
    expect(actionsOf(done)[0]).toMatchObject({ state: 'done', effect: 'Un suppléant répond.' });
    const { entries } = (await tenant.call('GET', `actions/${String(action['id'])}/history`)).body as {
      entries: Body[];
    };
    // What one act says at once has no order.
    expect(
      entries
        .map(({ type, actorName, actorKind }) => `${String(type)} ${String(actorName)} ${String(actorKind)}`)
        .toSorted(),
    ).toEqual([
      'action-begun Lise Morel contact',
      'action-done Lise Morel contact',
      'action-link-sent Nadia Belkacem member',
      'action-planned Nadia Belkacem member',
      'action-progress-told Lise Morel contact',
      'action-progress-told Lise Morel contact',
    ]);
    await drain();
    expect((await mailsTo(tenant.email)).map(({ subject }) => subject)).toEqual([
      'CSAPA Le Passage a mené une action à bien',
    ]);
  });

  it.each([
    [true, '2027-01-15', 1],
    [false, '2026-12-01', 0],
  ])('proposes another day with a reason, which we answer (%s)', async (accepted, dueOn, postponements) => {
    const [first] = actionsOf(await phone.open());
    const [shown] = actionsOf(await phone.tell(first ?? {}, asked));
    const path = `actions/${String(action['id'])}`;
    const ours = (await tenant.call('GET', path)).body;

    expect([shown?.['dueOn'], shown?.['proposal']]).toMatchObject([
      '2026-12-01',
      { dueOn: '2027-01-15', declinedOn: null },
    ]);
    expect(ours['proposal']).toMatchObject({ by: 'Lise Morel', reason: asked.proposalReason });
    const answer = await tenant.call('POST', `${path}/actions/answer-day`, { accepted, version: ours['version'] });
    expect(answer.body).toMatchObject({ dueOn, postponements });
    const again = await tenant.call('POST', `${path}/actions/answer-day`, {
      accepted,
      version: answer.body['version'],
    });
    expect(problem(again)).toEqual([409, '/problems/action/no-proposal']);
  });

  it('names every fault at once, and gives the present version back to who saw an older one', async () => {
    const [first = {}] = actionsOf(await phone.open());
    const wrong = await phone.tell(first, { state: 'abandoned', progress: 'x'.repeat(301) });
    await phone.tell(first, { state: 'under-way' });
    const stale = await phone.tell(first, asked);

    expect([wrong.status, (wrong.body['errors'] as Body[]).map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/abandonedReason', '/progress'],
    ]);
    expect(problem(stale)).toEqual([412, '/problems/action/changed-elsewhere']);
    expect(stale.body['current']).toMatchObject({ state: 'under-way', version: 2 });
    expect(JSON.stringify(stale.body)).not.toContain('obstacles');
  });

  it('says clearly why it opens nothing: nobody’s, closed by us, past its time, or its person left', async () => {
    const unknown = await phone.open('x'.repeat(43));
    const path = `partners/${phone.partnerId}`;
    await tenant.call('POST', 'actions/links/actions/close', {
      partnerId: phone.partnerId,
      contactId: phone.contactId,
    });
    const closed = await phone.open();
    expect((await links())[0]).toMatchObject({ state: 'closed' });
    await tenant.call('POST', 'actions/links/actions/send', { partnerId: phone.partnerId, contactId: phone.contactId });
    const former = await phone.open(phone.token(1));
    const alive = await phone.open(phone.token(2));
    const leave = { lastDay: '2026-01-01' };
    const gone = await tenant.call('POST', `${path}/contacts/${phone.contactId}/actions/leave`, leave);
    const left = await phone.call('GET', '');

    expect(problem(unknown)).toEqual([401, '/problems/action/link-unknown']);
    expect(problem(closed)).toEqual([410, '/problems/action/link-revoked']);
    expect(problem(former)).toEqual([410, '/problems/action/link-expired']);
    expect([alive.status, gone.status]).toEqual([200, 200]);
    expect(problem(left)).toEqual([410, '/problems/action/link-revoked']);
    expect((await links())[0]).toMatchObject({ state: 'gone' });
  });

  it('is opened again once when two people send it at the same time', async () => {
    const body = { partnerId: phone.partnerId, contactId: phone.contactId };
    await tenant.call('POST', 'actions/links/actions/close', body);

    const sent = await Promise.all(
      Array.from({ length: 4 }, () => tenant.call('POST', 'actions/links/actions/send', body)),
    );

    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => sent[0]?.status));
    expect(sent[0]?.status).toBeLessThan(300);
    expect((await phone.open(phone.token(2))).status).toBe(200);
  });

  it('leaves once when it is pressed twice, and no more than sixty times in an hour', async () => {
    const body = { partnerId: phone.partnerId, contactId: phone.contactId };
    const send = () => tenant.call('POST', 'actions/links/actions/send', body);
    await Promise.all([send(), send()]);
    await drain();
    expect(await mailsTo(email)).toHaveLength(1);

    await send();
    await drain();
    expect(await mailsTo(email)).toHaveLength(2);

    const more = await Promise.all(Array.from({ length: 60 }, send));
    expect([...new Set(more.map(({ status }) => status))].toSorted()).toEqual([200, 429]);
    await drain();
    expect(await mailsTo(email)).toHaveLength(3);
  });

  it('is sent again to the address known once its time has passed, and to nobody who was closed out', async () => {
    await drain();
    const renewed = await callAnonymously(app, 'POST', '/api/v1/partner-actions/renew', { token: phone.token() });
    await drain();
    expect([renewed.status, (await mailsTo(email)).length]).toEqual([202, 2]);
    await tenant.call('POST', 'actions/links/actions/close', {
      partnerId: phone.partnerId,
      contactId: phone.contactId,
    });
    const shut = await callAnonymously(app, 'POST', '/api/v1/partner-actions/renew', { token: phone.token() });
    await drain();
    expect([shut.status, (await mailsTo(email)).length]).toEqual([202, 2]);
  });

  it('gives nothing of another organisation, of another partner, or of what it does not show', async () => {
    const stranger = await aTenant(app);
    const other = await anActionPhone(app, stranger, { email: anEmail() });
    const hidden = await planAnAction(tenant, phone.partnerId, {});
    await phone.open();

    expect(problem(await phone.tell(other.action, { state: 'under-way' }))).toEqual([
      404,
      '/problems/action/not-found',
    ]);
    expect(problem(await phone.tell(hidden, { state: 'under-way' }))).toEqual([404, '/problems/action/not-found']);
    expect(problem(await phone.call('GET', '', undefined, other.phone.partnerId))).toEqual([
      409,
      '/problems/action/other-partner',
    ]);
    const body = { partnerId: phone.partnerId, contactId: phone.contactId };
    const answers = await Promise.all([
      stranger.call('GET', `actions/links?partner=${phone.partnerId}`),
      stranger.call('POST', 'actions/links/actions/send', body),
      stranger.call('POST', 'actions/links/actions/close', body),
      stranger.call('POST', `actions/${String(action['id'])}/actions/answer-day`, { accepted: true, version: 1 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is sent by whoever holds the partnership, to somebody who can be written to and carries something', async () => {
    await tenant.call('POST', `partners/${phone.partnerId}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: tenant.actor.id,
      from: '2024-01-01',
    });
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const idle = await addReachable(tenant, phone.partnerId, 'Karim Azzi', anEmail());
    const send = (who: Tenant, contactId: string) =>
      who.call('POST', 'actions/links/actions/send', { partnerId: phone.partnerId, contactId });

    expect((await send(awa, phone.contactId)).status).toBe(403);
    expect(problem(await send(tenant, idle))).toEqual([409, '/problems/action/no-link-possible']);
    expect((await links()).map(({ name, state, open }) => [name, state, open])).toEqual([['Lise Morel', 'sent', 1]]);
  });

  it('stops reminders when its person asks', async () => {
    await phone.open();
    const stopped = await phone.call('PUT', '/reminders', { stopped: true });

    expect(stopped.body['remindersStopped']).toBe(true);
    expect((await links())[0]).toMatchObject({ remindersStopped: true });
  });
});
