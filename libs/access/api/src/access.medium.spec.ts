import { DataSource } from 'typeorm';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from './access.module';
import { aTenant, type Answer, callAnonymously, TEST_PASSWORD, type Tenant } from './testing';

type Mail = { recipient: string; text: string };

describe('access on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule], rows: accessRows });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const mailTo = async (recipient: string): Promise<Mail> => {
    for (let tries = 0; tries < 60; tries += 1) {
      const [mail] = await app.nest
        .get(DataSource)
        .query<Mail[]>('select recipient, text from outbox_mail where recipient = $1 order by id desc', [recipient]);
      if (mail) return mail;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No mail to ${recipient}.`);
  };
  const tokenIn = ({ text }: Mail): string => /#([\w-]{20,})/.exec(text)?.[1] ?? '';
  /** Of the mail that comes now, whatever came before. */
  const nextToken = async (recipient: string): Promise<string> => {
    const token = tokenIn(await mailTo(recipient));
    await app.nest.get(DataSource).query('delete from outbox_mail where recipient = $1', [recipient]);
    return token;
  };
  const askReset = async ({ email }: Tenant): Promise<string> => {
    await callAnonymously(app, 'POST', '/api/v1/password-reset', { email });
    return nextToken(email);
  };
  const useReset = (token: string, password: string): Promise<Answer> =>
    callAnonymously(app, 'PUT', '/api/v1/password-reset', { token, password });
  const signIn = (email: string, password: string): Promise<Answer> =>
    callAnonymously(app, 'POST', '/api/v1/session', { email, password });
  const invite = (tenant: Tenant, email: string) =>
    tenant.call('POST', 'members', { email, name: 'Awa Diallo', jobTitle: 'Référente', roles: ['referent'] });

  it('signs in with a cookie that scripts cannot read', async () => {
    const tenant = await aTenant(app);

    const { status, body, headers } = await signIn(tenant.email, tenant.password);

    expect(status).toBe(200);
    expect(body).toMatchObject({ email: tenant.email, memberships: [{ org: tenant.org }] });
    expect(String(headers['set-cookie'])).toMatch(/entente_session=[^;]+;.*HttpOnly.*SameSite=Lax/);
  });

  it('gives an unknown address and a wrong password one answer', async () => {
    const tenant = await aTenant(app);

    const [wrong, unknown] = await Promise.all([
      signIn(tenant.email, 'autre chose en tête'),
      signIn('personne@nulle-part.example', 'autre chose en tête'),
    ]);

    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body['title']).toBe(unknown.body['title']);
  });

  it('answers another organisation as it answers an unknown one', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];

    const foreign = await mine.callPath('GET', `/api/v1/o/${theirs.org}/members`);
    const unknown = await mine.callPath('GET', '/api/v1/o/nowhere/members');

    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('refuses a change without the value that our pages send', async () => {
    const tenant = await aTenant(app);
    const session = await signIn(tenant.email, tenant.password);
    const cookie = /entente_session=[^;]+/.exec(String(session.headers['set-cookie']))?.[0] ?? '';

    const answer = await callAnonymously(app, 'PATCH', '/api/v1/account', { name: 'X' }, { cookie });

    expect(answer).toMatchObject({ status: 403, body: { type: '/problems/access/foreign-page' } });
  });

  it('invites, lets the person in once, and shows both what they may do', async () => {
    const tenant = await aTenant(app);
    const email = `awa.${tenant.org}@letilleul.example`;
    expect((await invite(tenant, email)).status).toBe(201);
    const token = tokenIn(await mailTo(email));

    const read = await callAnonymously(app, 'POST', '/api/v1/invitations/read', { token });
    const weak = await callAnonymously(app, 'POST', '/api/v1/invitations/accept', { token, password: 'password1234' });
    const accepted = await callAnonymously(app, 'POST', '/api/v1/invitations/accept', {
      token,
      password: TEST_PASSWORD,
    });
    const again = await callAnonymously(app, 'POST', '/api/v1/invitations/accept', { token, password: TEST_PASSWORD });

    expect(read.body).toMatchObject({ email, hasAccount: false });
    expect(weak).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password', code: 'password-common' }] } });
    expect(accepted.body).toMatchObject({ memberships: [{ org: tenant.org, roles: ['referent'] }] });
    expect(again.status).toBe(410);
  });

  it('lets one account belong to two organisations', async () => {
    const [first, second] = [await aTenant(app), await aTenant(app)];
    await invite(second, first.email);
    const token = tokenIn(await mailTo(first.email));

    const read = await callAnonymously(app, 'POST', '/api/v1/invitations/read', { token });
    const accepted = await callAnonymously(app, 'POST', '/api/v1/invitations/accept', {
      token,
      password: TEST_PASSWORD,
    });

    expect(read.body).toMatchObject({ hasAccount: true });
    expect((accepted.body['memberships'] as unknown[]).length).toBe(2);
    expect((await first.callPath('GET', `/api/v1/o/${second.org}/members`)).status).toBe(200);
  });

  it('keeps the last account manager', async () => {
    const tenant = await aTenant(app);

    const demoted = await tenant.call('PUT', `members/${tenant.actor.id}/roles`, { roles: ['staff'] });
    const closed = await tenant.call('POST', `members/${tenant.actor.id}/actions/deactivate`);

    expect([demoted.status, closed.status]).toEqual([409, 409]);
  });

  it('shuts out a deactivated member at once', async () => {
    const tenant = await aTenant(app);
    const email = `bo.${tenant.org}@letilleul.example`;
    await invite(tenant, email);
    const token = tokenIn(await mailTo(email));
    const entered = await callAnonymously(app, 'POST', '/api/v1/invitations/accept', {
      token,
      password: TEST_PASSWORD,
    });
    const cookie = /entente_session=[^;]+/.exec(String(entered.headers['set-cookie']))?.[0] ?? '';
    const members = (await tenant.call('GET', 'members')).body as unknown as { id: string; email: string }[];
    const id = members.find((member) => member.email === email)?.id;

    const before = await callAnonymously(app, 'GET', `/api/v1/o/${tenant.org}/members`, undefined, { cookie });
    await tenant.call('POST', `members/${id}/actions/deactivate`);
    const after = await callAnonymously(app, 'GET', `/api/v1/o/${tenant.org}/members`, undefined, { cookie });

    expect([before.status, after.status]).toEqual([200, 404]);
  });

  it('resets a password by a link that works once, and ends every session', async () => {
    const tenant = await aTenant(app);

    const known = await callAnonymously(app, 'POST', '/api/v1/password-reset', { email: tenant.email });
    const unknown = await callAnonymously(app, 'POST', '/api/v1/password-reset', {
      email: 'personne@nulle-part.example',
    });
    const token = tokenIn(await mailTo(tenant.email));
    const used = await callAnonymously(app, 'PUT', '/api/v1/password-reset', {
      token,
      password: 'encore quatre autres mots',
    });
    const again = await callAnonymously(app, 'PUT', '/api/v1/password-reset', {
      token,
      password: 'encore quatre autres mots',
    });

    expect([known.status, unknown.status, used.status, again.status]).toEqual([202, 202, 204, 410]);
    expect((await tenant.callPath('GET', '/api/v1/session')).status).toBe(401);
    expect((await signIn(tenant.email, 'encore quatre autres mots')).status).toBe(200);
  });

  it.each([
    ['used', (_tenant: Tenant, latest: string) => useReset(latest, 'encore quatre autres mots')],
    [
      'made needless by a change of the password',
      ({ callPath, password: current }: Tenant) =>
        callPath('PUT', '/api/v1/account/password', { current, password: 'encore quatre autres mots' }),
    ],
  ])('closes every link to a new password once one is %s', async (_how, change) => {
    const tenant = await aTenant(app);
    const earlier = await askReset(tenant);
    const latest = await askReset(tenant);

    const changed = await change(tenant, latest);
    const late = await useReset(earlier, 'quatre mots de trop ici');

    expect(earlier).not.toBe(latest);
    expect([changed.status, late.status]).toEqual([204, 410]);
  });

  it('opens one account when two invitations of one new address are accepted at once', async () => {
    const email = `awa.${Date.now()}@letilleul.example`;
    const tokens: string[] = [];
    for (const tenant of [await aTenant(app), await aTenant(app)]) {
      await invite(tenant, email);
      tokens.push(await nextToken(email));
    }

    const accept = (token: string) =>
      callAnonymously(app, 'POST', '/api/v1/invitations/accept', { token, password: TEST_PASSWORD });
    const answers = await Promise.all(tokens.map(accept));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/access/account-opened-meanwhile',
    });
  });

  it('refuses a stale change of the organisation and gives what stands now', async () => {
    const tenant = await aTenant(app);
    const { profile } = (await tenant.call('GET', 'organisation')).body as { profile: Record<string, unknown> };
    await tenant.call('PUT', 'organisation', { profile: { ...profile, acronym: 'LT' }, version: 1 });

    const stale = await tenant.call('PUT', 'organisation', { profile: { ...profile, acronym: 'XX' }, version: 1 });

    expect(stale).toMatchObject({ status: 412, body: { current: { version: 2, profile: { acronym: 'LT' } } } });
  });

  it('says in words what the rules of the organisation refuse', async () => {
    const tenant = await aTenant(app);
    const { profile } = (await tenant.call('GET', 'organisation')).body as { profile: Record<string, unknown> };

    const refused = await tenant.call('PUT', 'organisation', {
      profile: { ...profile, siren: '7328293', phone: '12' },
      version: 1,
    });

    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/profile/phone', detail: 'Un numéro de téléphone a de 8 à 15 chiffres.' },
          { pointer: '/profile/siren', detail: 'Un SIREN a 9 chiffres. Il en manque 2.' },
        ],
      },
    });
  });

  it('says all that is wrong at once, with pointers', async () => {
    const tenant = await aTenant(app);

    const { status, body } = await tenant.call('POST', 'members', { email: 'x', roles: ['king'], extra: 1 });

    expect(status).toBe(422);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/email',
      '/extra',
      '/jobTitle',
      '/name',
      '/roles',
    ]);
  });

  it('lists and ends own sessions only', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    await signIn(mine.email, mine.password);
    const sessions = (await mine.callPath('GET', '/api/v1/account/sessions')).body as unknown as {
      id: string;
      isCurrent: boolean;
    }[];
    const other = sessions.find(({ isCurrent }) => !isCurrent)?.id;

    const foreign = await theirs.callPath('DELETE', `/api/v1/account/sessions/${other}`);
    const own = await mine.callPath('DELETE', `/api/v1/account/sessions/${other}`);

    expect(sessions).toHaveLength(2);
    expect([foreign.status, own.status]).toEqual([404, 204]);
  });
});
