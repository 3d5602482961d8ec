import { anOrganisation } from '@entente/access/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from '../access.module';
import { CreateOrganisation } from '../first-run/create-organisation';
import { hashPassword } from '../security/passwords';
import { aTenant, callAnonymously } from '../testing';
import { DEMONSTRATION_PASSWORD } from './demonstration.controller';

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

  it('has neither accounts nor outbox outside the demonstration', async () => {
    await start({ DEMO: '0' });

    const accounts = await callAnonymously(app, 'GET', path);
    const outbox = await callAnonymously(app, 'GET', '/api/v1/outbox');

    expect([accounts.status, outbox.status]).toEqual([404, 404]);
  });
});
