import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { EvaluationsModule, evaluationsRows } from '../../evaluations.module';
import { anEmail, anIndicatorPhone, aSharedBoard } from '../../testing';

const problem = ({ status, body }: Answer) => [status, body['type']];
const pointers = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
const wait = { code: 'IND-17', period: '2026-T3', side: 'joint' };
const hours = { code: 'IND-20', period: '2026-T3', side: 'theirs' };
const decision = (place: object, change: object = {}) => ({
  ...place,
  accept: true,
  reason: '',
  seen: 1,
  over: 0,
  ...change,
});

describe('indicators that the partner enters, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const mailTo = async (email: string, subject: RegExp): Promise<{ subject: string; text: string }> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const mails = await app.nest
        .get(DataSource)
        .query<{ subject: string; text: string }[]>('select subject, text from outbox_mail where recipient = $1', [
          email,
        ]);
      const found = mails.find((mail) => subject.test(mail.subject));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No mail to ${email} about ${String(subject)}.`);
  };

  const aRequest = async () => {
    const tenant = await aTenant(app);
    const partnerId = await aSharedBoard(tenant);
    const email = anEmail();
    const phone = await anIndicatorPhone(app, tenant, { partnerId, email });
    const path = `indicators/${partnerId}/requests/${phone.requestId}`;
    await phone.open();
    return { tenant, partnerId, email, phone, path };
  };
  const handedIn = async () => {
    const request = await aRequest();
    await request.phone.enter('IND-17', { days: 21 });
    await request.phone.enter('IND-20', { design: 4.5 }, { side: 'theirs' });
    await request.phone.call('POST', '/actions/hand-in');
    return request;
  };
  const cellsOf = async (tenant: Tenant, partnerId: string) =>
    (await tenant.call('GET', `indicators/${partnerId}?year=2026`)).body['cells'];

  it('asks by a mail that reads well, and opens what is asked and nothing else', async () => {
    const { phone, email, tenant, partnerId } = await aRequest();

    const { subject, text } = await mailTo(email, /chiffres/);
    const { body } = await phone.open();

    expect(subject.replaceAll(/\s/g, ' ')).toBe('Vos chiffres du 3e trimestre 2026, Association Le Tilleul');
    expect(text).toContain(`/chiffres#${phone.token()}`);
    expect(text).toContain('2 chiffres vous sont demandés pour le 3e trimestre 2026');
    expect(body).toMatchObject({
      requestId: phone.requestId,
      partner: 'CSAPA Le Passage',
      status: 'entering',
      cells: [
        { ...wait, entry: { parts: {} }, version: 0, verdict: 'none' },
        { ...hours, entry: { parts: {} }, version: 0, verdict: 'none' },
      ],
    });
    expect((await tenant.call('GET', `indicators/${partnerId}/requests`)).body).toMatchObject({
      items: [{ email, status: 'entering', asked: 2, said: 0 }],
      may: true,
    });
  });

  it('saves value by value and resumes; nothing counts before it is accepted', async () => {
    const { phone, tenant, partnerId } = await aRequest();

    const zero = await phone.enter('IND-17', { days: 0 });
    const stale = await phone.enter('IND-17', { days: 21 });
    const resumed = await phone.call('GET', '');

    expect(zero.body['cells']).toMatchObject([{ outcome: 'written', version: 1, entry: { parts: { days: 0 } } }]);
    expect(stale.body['cells']).toMatchObject([
      { outcome: 'conflict', entry: { parts: { days: 0 } }, yours: { parts: { days: 21 } } },
    ]);
    expect(resumed.body['cells']).toMatchObject([{ entry: { parts: { days: 0 } } }, { entry: { parts: {} } }]);
    expect(await cellsOf(tenant, partnerId)).toEqual([]);
  });

  it('says everything wrong at once, each at its place', async () => {
    const { phone } = await aRequest();
    const cell = (code: string, parts: object) => ({
      ...wait,
      code,
      seen: 0,
      entry: { parts, reliability: null, comment: '', reason: '' },
    });

    const refused = await phone.call('PUT', '/values', { cells: [cell('IND-17', { days: -3 }), cell('IND-14', {})] });

    expect(refused.status).toBe(422);
    expect(pointers(refused)).toEqual([
      '/cells/0/entry/parts/days too-small',
      '/cells/0/entry/reliability reliability',
      '/cells/1/code not-asked',
    ]);
  });

  it('makes accepted values those of the table, with who gave them', async () => {
    const { phone, tenant, partnerId, path } = await handedIn();

    const { text } = await mailTo(tenant.email, /a remis les chiffres/);
    const read = await tenant.call('GET', path);
    const decided = await tenant.call('POST', `${path}/actions/decide`, {
      decisions: [decision(wait), decision(hours)],
    });

    expect(text).toContain(`/demandes/${phone.requestId}`);
    expect(read.body).toMatchObject({
      status: 'handed-in',
      toDecide: 2,
      cells: [{ toDecide: true, stands: null }, {}],
    });
    expect(decided.body).toMatchObject({ status: 'settled', accepted: 2, toDecide: 0, decidedBy: 'Nadia Belkacem' });
    expect(await cellsOf(tenant, partnerId)).toMatchObject([
      { ...wait, entry: { parts: { days: 21 } }, version: 1, by: 'Nadia Belkacem', from: 'Dr Hélène Roussel' },
      { ...hours, entry: { parts: { design: 4.5 } }, from: 'Dr Hélène Roussel' },
    ]);
    expect((await phone.open()).body['status']).toBe('settled');
    expect(problem(await phone.enter('IND-17', { days: 22 }, { seen: 1 }))).toEqual([
      410,
      '/problems/indicator-request/settled',
    ]);
  });

  it('is ours again once somebody of ours writes over a value that the partner gave', async () => {
    const { tenant, partnerId, path } = await handedIn();
    await tenant.call('POST', `${path}/actions/decide`, { decisions: [decision(wait), decision(hours)] });

    await tenant.call('PUT', `indicators/${partnerId}/cells`, {
      cells: [{ ...wait, seen: 1, entry: { parts: { days: 19 }, reliability: 'counted', comment: '', reason: '' } }],
    });

    expect(await cellsOf(tenant, partnerId)).toMatchObject([
      { entry: { parts: { days: 19 } }, from: '' },
      { from: 'Dr Hélène Roussel' },
    ]);
  });

  it('sends back with a reason, by mail and on the page; the rest is accepted; handed in again, settled', async () => {
    const { phone, tenant, path, email } = await handedIn();

    const silent = await tenant.call('POST', `${path}/actions/decide`, {
      decisions: [decision(wait), decision(hours, { accept: false })],
    });
    await tenant.call('POST', `${path}/actions/decide`, {
      decisions: [decision(wait), decision(hours, { accept: false, reason: 'Avec le trajet ?' })],
    });
    const back = await mailTo(email, /revoir/);
    const page = await phone.call('GET', '');
    const late = await phone.enter('IND-17', { days: 3 }, { seen: 1 });
    await phone.enter('IND-20', { design: 4.5, travel: 2 }, { side: 'theirs', seen: 1 });
    await phone.call('POST', '/actions/hand-in');
    const stale = await tenant.call('POST', `${path}/actions/decide`, { decisions: [decision(hours)] });
    const again = await tenant.call('POST', `${path}/actions/decide`, { decisions: [decision(hours, { seen: 2 })] });

    expect(pointers(silent)).toEqual(['/decisions/1/reason return-reason']);
    expect(page.body).toMatchObject({
      status: 'entering',
      cells: [{ verdict: 'accepted' }, { verdict: 'returned', returnReason: 'Avec le trajet ?' }],
    });
    expect(back.text).toContain('Avec le trajet');
    expect(pointers(late)).toEqual(['/cells/0/code cell-accepted']);
    expect(problem(stale)).toEqual([412, '/problems/indicator-request/changed-elsewhere']);
    expect(again.body['status']).toBe('settled');
  });

  it('refuses to accept over a value that somebody of ours wrote meanwhile', async () => {
    const { tenant, partnerId, path } = await handedIn();
    await tenant.call('PUT', `indicators/${partnerId}/cells`, {
      cells: [{ ...wait, seen: 0, entry: { parts: { days: 12 }, reliability: 'counted', comment: '', reason: '' } }],
    });

    const blind = await tenant.call('POST', `${path}/actions/decide`, {
      decisions: [decision(wait), decision(hours)],
    });
    const read = await tenant.call('GET', path);

    expect(problem(blind)).toEqual([412, '/problems/indicator-request/changed-elsewhere']);
    expect(read.body['cells']).toMatchObject([{ stands: { version: 1, by: 'Nadia Belkacem' } }, { stands: null }]);
  });

  it('refuses an asking without name or quarter, twice the same, or with nothing to ask', async () => {
    const { tenant, partnerId, email } = await aRequest();
    const ask = (change: object) =>
      tenant.call('POST', `indicators/${partnerId}/requests`, { name: 'Léa', email, period: '2026-T3', ...change });

    const wrong = await ask({ name: '', period: '2031-T1' });
    const twice = await ask({ email: email.toUpperCase() });
    await tenant.call('PUT', `indicators/${partnerId}/followed`, { followed: [], version: 1 });
    const nothing = await ask({ email: anEmail() });

    expect(pointers(wrong)).toEqual(['/name required', '/period quarter-to-ask']);
    expect(problem(twice)).toEqual([409, '/problems/indicator-request/already-asked']);
    expect(problem(nothing)).toEqual([409, '/problems/indicator-request/nothing-to-ask']);
  });

  it('closes the access at once and in words, and opens nothing for a token nobody has', async () => {
    const { tenant, phone, path } = await aRequest();

    const closed = await tenant.call('POST', `${path}/actions/withdraw`);
    const stranger = await callAnonymously(app, 'POST', '/api/v1/indicator-request/open', { token: 'x'.repeat(43) });

    expect(closed.body).toMatchObject({ items: [{ withdrawn: true }] });
    expect(problem(await phone.enter('IND-17', { days: 2 }))).toEqual([
      410,
      '/problems/indicator-request/link-revoked',
    ]);
    expect(problem(await phone.open())).toEqual([410, '/problems/indicator-request/link-revoked']);
    expect(problem(stranger)).toEqual([401, '/problems/indicator-request/link-unknown']);
    expect(problem(await tenant.call('POST', `${path}/actions/remind`))).toEqual([
      409,
      '/problems/indicator-request/closed',
    ]);
  });

  it('renews a past link to the address known; the former one opens nothing', async () => {
    const { phone } = await aRequest();
    app.clock.advance({ days: 61 });

    const past = await phone.open();
    const renewed = await callAnonymously(app, 'POST', '/api/v1/indicator-request/renew', { token: phone.token() });
    const again = await phone.open(phone.token(2));

    expect(problem(past)).toEqual([410, '/problems/indicator-request/link-expired']);
    expect([renewed.status, again.status]).toEqual([202, 200]);
    expect(problem(await phone.open(phone.token(1)))).toEqual([410, '/problems/indicator-request/link-expired']);
    app.clock.advance({ days: -61 });
  });

  it('gives another organisation nothing, not even that it exists; one link never opens another request', async () => {
    const { phone, path } = await aRequest();
    const other = await aRequest();

    const read = await other.tenant.call('GET', path);
    const crossed = await other.tenant.call('GET', `indicators/${other.partnerId}/requests/${phone.requestId}`);
    const decided = await other.tenant.call('POST', `${path}/actions/decide`, { decisions: [decision(wait)] });

    expect([read.status, crossed.status, decided.status]).toEqual([404, 404, 404]);
    expect(problem(await other.phone.call('GET', '', undefined, phone.requestId))).toEqual([
      409,
      '/problems/indicator-request/other-request',
    ]);
  });
});
