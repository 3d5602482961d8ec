import { Client } from 'pg';
import { anOrganisation } from '@entente/access/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from '../access.module';
import { CreateOrganisation } from '../first-run/create-organisation';
import { hashPassword } from '../security/passwords';
import { aTenant, callAnonymously } from '../testing';
import { DEMONSTRATION_PASSWORD } from './demonstration-password';

const path = '/api/v1/demonstration/accounts';

describe('the demonstration', () => {
  let app: TestApp;

  afterEach(() => app.close());

  const start = async (env: Record<string, string>): Promise<void> => {
    app = await startTestApp({ modules: [AccessModule], rows: accessRows, env });
  };

  it('names the accounts that can be tried, and no account of a real organisation', async () => {
    await start({ DEMO: '1' });
    await aTenant(app);
    await app.nest.get(CreateOrganisation).execute(
      { profile: anOrganisation({ legalName: 'Le Relais du bois' }), isDemo: true },
      {
        name: 'Awa Diallo',
        email: 'awa@relais.example',
        jobTitle: 'Référente santé',
        passwordHash: await hashPassword(DEMONSTRATION_PASSWORD),
        roles: ['referent'],
      },
    );

    const { status, body } = await callAnonymously(app, 'GET', path);
    const signedIn = await callAnonymously(app, 'POST', '/api/v1/session', {
      email: 'awa@relais.example',
      password: String(body['password']),
    });

    expect(status).toBe(200);
    expect(body['accounts']).toEqual([
      {
        email: 'awa@relais.example',
        name: 'Awa Diallo',
        jobTitle: 'Référente santé',
        roles: ['referent'],
        organisation: 'Le Relais du bois',
      },
    ]);
    expect(signedIn.status).toBe(200);
  });

  it('goes away in one act, with its people and its mails, and takes nothing of a real organisation', async () => {
    await start({ DEMO: '1' });
    const real = await aTenant(app);
    const fictional = await aTenant(app);
    const owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    const asDemonstration = `set app.tenant_id = '${fictional.tenantId}'; update organisation set is_demo = true`;
    await owner.query(asDemonstration).finally(() => owner.end());
    await fictional.call('POST', 'members', { email: 'b@c.example', name: 'Bo', jobTitle: '', roles: ['staff'] });

    const refused = await real.call('POST', 'organisation/actions/remove-demonstration');
    const removed = await fictional.call('POST', 'organisation/actions/remove-demonstration');

    expect([refused.status, removed.status]).toEqual([409, 204]);
    expect(String(removed.headers['set-cookie'])).toContain('entente_session=;');
    expect((await fictional.callPath('GET', '/api/v1/session')).status).toBe(401);
    expect((await real.call('GET', 'members')).status).toBe(200);
    const signIn = { email: fictional.email, password: fictional.password };
    expect((await callAnonymously(app, 'POST', '/api/v1/session', signIn)).status).toBe(401);
    expect((await callAnonymously(app, 'GET', path)).body).toMatchObject({ accounts: [] });
  });

  it('keeps the account of somebody who also belongs to a real organisation', async () => {
    await start({ DEMO: '1' });
    const [real, fictional] = [await aTenant(app), await aTenant(app)];
    const owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query(`set app.tenant_id = '${fictional.tenantId}'; update organisation set is_demo = true;
      update member set account_id = '${real.actor.accountId}'`);
    await owner.end();

    const removed = await real.callPath('POST', `/api/v1/o/${fictional.org}/organisation/actions/remove-demonstration`);

    expect(removed.status).toBe(204);
    expect((await real.callPath('GET', '/api/v1/session')).body).toMatchObject({ memberships: [{ org: real.org }] });
  });

  it('opens nothing to its published password once the instance is no demonstration any more', async () => {
    await start({ DEMO: '0' });
    await app.nest.get(CreateOrganisation).execute(
      { profile: anOrganisation({ legalName: 'Le Relais du bois' }), isDemo: true },
      {
        name: 'Awa Diallo',
        email: 'awa@relais.example',
        jobTitle: 'Référente santé',
        passwordHash: await hashPassword(DEMONSTRATION_PASSWORD),
        roles: ['referent'],
      },
    );

    const credentials = { email: 'awa@relais.example', password: DEMONSTRATION_PASSWORD };
    const signedIn = await callAnonymously(app, 'POST', '/api/v1/session', credentials);

    expect(signedIn).toMatchObject({ status: 401, body: { type: '/problems/access/wrong-credentials' } });
  });

  it('answers a session kept from it as for an organisation that nobody knows', async () => {
    await start({ DEMO: '0' });
    const fictional = await aTenant(app, { isDemo: true });

    const members = await fictional.call('GET', 'members');
    const unknown = await fictional.callPath('GET', '/api/v1/o/nowhere/members');
    const session = await fictional.callPath('GET', '/api/v1/session');

    expect(members.status).toBe(404);
    expect({ ...members.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    expect(session.body).toMatchObject({ isDemo: false, memberships: [] });
  });

  it('lets nobody choose its published password, however it is written', async () => {
    await start({ DEMO: '1' });
    const tenant = await aTenant(app);

    const refused = await tenant.callPath('PUT', '/api/v1/account/password', {
      current: tenant.password,
      password: DEMONSTRATION_PASSWORD.toUpperCase(),
    });

    expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: 'password-common' }] } });
  });

  it('has neither accounts nor outbox outside the demonstration', async () => {
    await start({ DEMO: '0' });

    const accounts = await callAnonymously(app, 'GET', path);
    const outbox = await callAnonymously(app, 'GET', '/api/v1/outbox');

    expect([accounts.status, outbox.status]).toEqual([404, 404]);
  });
});
