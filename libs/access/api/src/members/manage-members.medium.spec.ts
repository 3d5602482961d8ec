import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from '../access.module';
import { type Answer, aTenant, type Tenant } from '../testing';

describe('the invitations that a member sends', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule], rows: accessRows, env: { RATE_LIMIT: '1' } });
  });
  afterAll(() => app?.close());

  const invite = (tenant: Tenant, email = 'awa@letilleul.example'): Promise<Answer> =>
    tenant.call('POST', 'members', { email, name: 'Awa Diallo', jobTitle: '', roles: ['staff'] });

  it('are sixty an hour at most, new and renewed together, and as many for another member', async () => {
    const [busy, other] = [await aTenant(app), await aTenant(app)];
    const { id } = (await invite(busy)).body as { id: string };
    const renew = (): Promise<Answer> => busy.call('POST', `members/${id}/actions/renew-invitation`);

    for (let sent = 1; sent < 60; sent += 1) await renew();
    const refused = [
      await renew(),
      await invite(busy, 'bo@letilleul.example'),
      await busy.call('POST', `members/${id}/actions/reactivate`),
    ];

    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(refused[0]?.body).toMatchObject({ type: '/problems/http/too-many' });
    expect((await invite(other)).status).toBe(201);
  });
});
