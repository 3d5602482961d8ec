import { PNG } from 'pngjs';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from './access.module';
import { aTenant, callAnonymously, TEST_PASSWORD, type Tenant } from './testing';

const code = 'ABCD-EFGH-JKMN';
const founder = {
  code,
  organisation: 'Association Le Tilleul',
  name: 'Nadia Belkacem',
  jobTitle: 'Directrice',
  email: 'nadia@letilleul.example',
  password: TEST_PASSWORD,
};

describe('an account and an installation on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    const env = { FIRST_RUN_CODE: code, LEGAL_PUBLISHER: 'Association Le Tilleul', DEMO: '0' };
    app = await startTestApp({ modules: [AccessModule], rows: accessRows, env });
  });
  afterAll(() => app?.close());

  const signIn = ({ email }: Tenant, password: string) =>
    callAnonymously(app, 'POST', '/api/v1/session', { email, password });
  const setUp = (changes: object = {}) =>
    callAnonymously(app, 'POST', '/api/v1/instance/first-run', { ...founder, ...changes });

  it('opens a new installation once when the button is pressed twice', async () => {
    const other = await startTestApp({ modules: [AccessModule], rows: accessRows, env: { FIRST_RUN_CODE: code } });
    try {
      const press = (email: string) =>
        callAnonymously(other, 'POST', '/api/v1/instance/first-run', { ...founder, organisation: email, email });

      const answers = await Promise.all([press('nadia@letilleul.example'), press('awa@letilleul.example')]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        type: '/problems/access/already-set-up',
      });
    } finally {
      await other.close();
    }
  });

  // First on the shared installation: afterwards the installation is no longer new.
  it('opens a new installation once, to whoever holds the code', async () => {
    const before = await callAnonymously(app, 'GET', '/api/v1/instance');
    const wrong = await setUp({ code: 'QQQQ-QQQQ-QQQQ' });
    const weak = await setUp({ password: 'letilleul2026' });
    const right = await setUp({ code: code.toLowerCase() });
    const again = await setUp({ email: 'autre@letilleul.example' });

    expect(before.body).toMatchObject({
      isFirstRun: true,
      notice: { publisher: 'Association Le Tilleul', host: null },
    });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/code' }] } });
    expect(weak).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password' }] } });
    expect(right.body).toMatchObject({
      memberships: [{ org: 'association-le-tilleul', roles: ['accountManager', 'director'] }],
    });
    expect(again.status).toBe(409);
    expect((await callAnonymously(app, 'GET', '/api/v1/instance')).body).toMatchObject({ isFirstRun: false });
  });

  it('gives the name that a person goes by to each of their organisations, and keeps their language', async () => {
    const tenant = await aTenant(app);

    await tenant.callPath('PATCH', '/api/v1/account', { name: 'Nadia B.', language: 'en' });

    expect((await tenant.callPath('GET', '/api/v1/session')).body).toMatchObject({ name: 'Nadia B.', language: 'en' });
    expect((await tenant.call('GET', 'members')).body).toMatchObject([{ name: 'Nadia B.' }]);
  });

  it('changes a password against the current one, and ends the other sessions', async () => {
    const tenant = await aTenant(app);
    await signIn(tenant, tenant.password);

    const wrong = await tenant.callPath('PUT', '/api/v1/account/password', {
      current: 'pas le bon',
      password: 'encore quatre autres mots',
    });
    const right = await tenant.callPath('PUT', '/api/v1/account/password', {
      current: tenant.password,
      password: 'encore quatre autres mots',
    });

    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/current' }] } });
    expect(right.status).toBe(204);
    expect((await tenant.callPath('GET', '/api/v1/account/sessions')).body).toHaveLength(1);
    expect((await signIn(tenant, tenant.password)).status).toBe(401);
  });

  it('signs out for good', async () => {
    const tenant = await aTenant(app);

    const left = await tenant.callPath('DELETE', '/api/v1/session');

    expect(left.status).toBe(204);
    expect((await tenant.callPath('GET', '/api/v1/session')).status).toBe(401);
  });

  it('lets nobody act on the members of another organisation', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id } = theirs.actor;

    const answers = [
      await mine.call('PUT', `members/${id}/roles`, { roles: ['staff'] }),
      await mine.call('POST', `members/${id}/actions/deactivate`),
      await mine.call('POST', `members/${id}/actions/reactivate`),
      await mine.call('POST', `members/${id}/actions/renew-invitation`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await theirs.call('GET', 'members')).body).toMatchObject([{ status: 'active' }]);
  });

  it('keeps the logo as its own re-encoding, refuses what is no picture, and shows it to its organisation alone', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const picture = PNG.sync.write(new PNG({ width: 40, height: 20, fill: true }));

    const refused = await mine.upload('organisation/logo', 'logo', Buffer.from('no picture'));
    const kept = await mine.upload('organisation/logo', 'logo', picture);
    const read = await mine.call('GET', 'organisation/logo');
    const foreign = await theirs.callPath('GET', `/api/v1/o/${mine.org}/organisation/logo`);
    const removed = await mine.call('DELETE', 'organisation/logo');

    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/logo', code: 'logo-not-png-or-jpeg' }] },
    });
    expect(kept.body).toMatchObject({ hasLogo: true });
    expect(PNG.sync.read(read.raw)).toMatchObject({ width: 40, height: 20 });
    expect(foreign.status).toBe(404);
    expect(removed.body).toMatchObject({ hasLogo: false });
    expect((await mine.call('GET', 'organisation/logo')).status).toBe(404);
  });

  it('tells the rights that the guard obeys', async () => {
    const staff = await aTenant(app, { roles: ['staff'] });

    const { body } = await callAnonymously(app, 'GET', '/api/v1/rights');
    const invite = (body['permissions'] as { permission: string; rights: unknown[] }[]).find(
      ({ permission }) => permission === 'members:invite',
    );
    const refused = await staff.call('POST', 'members', {
      email: 'bo@letilleul.example',
      name: 'Bo',
      jobTitle: '',
      roles: ['staff'],
    });

    expect(invite?.rights).toContainEqual({ role: 'staff', reach: 'none' });
    expect(refused).toMatchObject({ status: 403, body: { type: '/problems/access/not-allowed' } });
  });
});
