import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import type { Role } from '@entente/access/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { aSigningStage, mailTo, type Stage } from './testing';

jest.setTimeout(90_000);

describe('signing from one’s own account on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const inside = <T>({ actor }: Tenant, sql: string, values: unknown[] = []): Promise<T> =>
    app.nest.get(TenantDb).inTenant(actor, (tx) => tx.query<T>(sql, values));
  /** Sent, with the director of this test as the one who signs for the organisation. */
  const aStageOfMine = async (): Promise<Stage & { path: string }> => {
    const stage = await aSigningStage(app);
    await stage.send();
    const path = `conventions/${stage.conventionId}/signature`;
    const { signatories } = (await stage.tenant.call('GET', path)).body as {
      signatories: { id: string; party: string }[];
    };
    const mine = signatories.find(({ party }) => party === 'host')?.id;
    await stage.tenant.call('PUT', `${path}/signatories/${mine}/address`, { email: stage.tenant.email.toUpperCase() });
    return { ...stage, path };
  };
  const open = ({ tenant, path }: { tenant: Tenant; path: string }): Promise<Answer> =>
    tenant.call('POST', `${path}/actions/open-mine`);
  const actionsOf = async ({ tenant, path }: { tenant: Tenant; path: string }): Promise<string[]> =>
    (await tenant.call('GET', path)).body['allowedActions'] as string[];
  const cookieOf = (answer: Answer): string =>
    /entente_signing=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
  const setRoles = ({ tenant }: Stage, ...roles: readonly Role[]): Promise<unknown> =>
    inside(tenant, 'update member set roles = $1 where id = $2', [roles, tenant.actor.id]);

  it('opens the same page with the same code, and the journal says how they came', async () => {
    const stage = await aStageOfMine();
    const offered = await actionsOf(stage);
    const opened = await open(stage);
    const headers = { cookie: cookieOf(opened) };
    const call = (method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> =>
      callAnonymously(app, method, `/api/v1/signing${path}`, body, headers);
    const { documentSha256, consentVersion } = (await call('GET', '')).body;
    const early = await call('POST', '/actions/sign', { documentSha256, consentVersion, code: '000000' });
    await call('POST', '/actions/view', { documentSha256 });
    await call('POST', '/actions/send-code', { documentSha256 });
    const code = /(\d{6})/.exec((await mailTo(app, stage.tenant.email, /code/)).subject)?.[1] ?? '';
    const signed = await call('POST', '/actions/sign', { documentSha256, consentVersion, code });
    const events = await inside<{ type: string; facts: object }[]>(
      stage.tenant,
      `select type, facts from journal_event where facts->>'signatoryId' is not null and type <> 'address-corrected'
       and request_id = (select id from signature_request where convention_id = $1) order by rank`,
      [stage.conventionId],
    );

    expect(offered).toContain('sign');
    expect(opened.status).toBe(204);
    expect(early.status).toBe(409);
    expect(signed.body).toMatchObject({ myStatus: 'signed' });
    expect(events.map(({ type }) => type)).toEqual([
      'signing-opened',
      'document-viewed',
      'code-sent',
      'code-accepted',
      'consent-given',
      'signature-recorded',
    ]);
    expect(events[0]?.facts).toMatchObject({ by: 'account', actorId: stage.tenant.actor.id });
    expect(await actionsOf(stage)).not.toContain('sign');
    expect((await open(stage)).body).toMatchObject({ type: '/problems/conventions/already-signed' });
  });

  it('is for the person named alone, in their organisation alone', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const path = `conventions/${stage.conventionId}/signature`;
    const stranger = await aTenant(app);

    expect(await actionsOf({ tenant: stage.tenant, path })).not.toContain('sign');
    expect((await open({ tenant: stage.tenant, path })).body).toMatchObject({
      type: '/problems/signing/not-a-signatory',
      status: 403,
    });
    expect((await open({ tenant: stranger, path })).status).toBe(404);
  });

  it('takes the right to sign, whoever holds the partnership', async () => {
    const stage = await aStageOfMine();
    await setRoles(stage, 'staff');
    const staff = [await actionsOf(stage), (await open(stage)).status];
    await setRoles(stage, 'boardMember');
    const board = [await actionsOf(stage), (await open(stage)).status];

    expect(staff).toEqual([[], 403]);
    expect(board).toEqual([['sign'], 204]);
  });

  it('opens nothing once the text is taken back', async () => {
    const stage = await aStageOfMine();
    await stage.tenant.call('POST', `conventions/${stage.conventionId}/actions/withdraw`, { reason: 'Une date.' });

    expect((await open(stage)).body).toMatchObject({ type: '/problems/conventions/request-closed', status: 410 });
  });

  it('keeps what was sent: a draft that left once is not deleted, and the refusal says what to do', async () => {
    const { tenant, conventionId } = await aStageOfMine();
    const at = `conventions/${conventionId}`;
    await tenant.call('POST', `${at}/actions/withdraw`, { reason: 'Une date.' });
    await tenant.call('POST', `${at}/actions/reopen`);

    expect((await tenant.call('GET', at)).body).toMatchObject({ status: 'draft' });
    expect((await tenant.call('DELETE', at)).body).toMatchObject({
      type: '/problems/conventions/was-sent',
      status: 409,
    });
    expect((await tenant.call('GET', at)).status).toBe(200);
  });
});
