import { AccessModule, accessRows } from '@entente/access/api';
import { callAnonymously } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { aSigningStage, WritingGuest } from './testing';

jest.setTimeout(90_000);

type Page = {
  readonly turn: { holder: string } | null;
  readonly people: { id: string; party: string }[];
};

describe('links of people who write with us', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      env: { RATE_LIMIT: '1' },
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const aGuestStage = async () => {
    const stage = await aSigningStage(app);
    const at = (path = '') => `conventions/${stage.conventionId}/negotiation${path}`;
    const sylvie = new WritingGuest(app, `sylvie.${stage.tenant.org}@ch-clairval.example`);
    const { body } = await stage.tenant.call('POST', at(), {
      people: [{ party: 'partner', name: 'Sylvie Coste', email: sylvie.email, right: 'accept' }],
      message: '',
      to: 'partner',
    });
    const id = (body as unknown as Page).people.find(({ party }) => party === 'partner')?.id ?? '';
    return { stage, at, sylvie, id };
  };
  const type = ({ body }: { body: Record<string, unknown> }) => String(body['type']).split('/').at(-1);

  it('open nothing once closed by us, even in a page already open, and the pen comes back', async () => {
    const { stage, at, sylvie, id } = await aGuestStage();
    const token = await sylvie.token();
    await sylvie.open(token);
    const revoked = await stage.tenant.call('POST', at(`/guests/${id}/actions/revoke`));
    const tried = [
      await sylvie.call('GET'),
      await sylvie.call('POST', '/threads', {
        place: 'convention',
        kind: 'comment',
        reason: null,
        text: 'x',
        mentions: [],
      }),
      await sylvie.open(token),
    ];

    expect((revoked.body as unknown as Page).turn?.holder).toBe('host');
    expect(tried.map((answer) => [answer.status, type(answer)])).toEqual(tried.map(() => [410, 'link-revoked']));
    expect(tried.map(({ text }) => text).join()).not.toContain('Tilleul s’engage');
  });

  it('are replaced by a newer one: the former says so, and has the new one sent to the address known', async () => {
    const { stage, at, sylvie, id } = await aGuestStage();
    const former = await sylvie.token();
    await sylvie.open(former);
    await stage.tenant.call('POST', at(`/guests/${id}/actions/renew-link`));
    const renewed = await sylvie.token(/Votre lien/);

    expect(type(await sylvie.call('GET'))).toBe('link-expired');
    expect(type(await sylvie.open(former))).toBe('link-expired');
    expect((await sylvie.open(renewed)).status).toBe(200);
  });

  it('renew themselves past their time, five times a day', async () => {
    const { sylvie, id } = await aGuestStage();
    const former = await sylvie.token();
    await app.nest.get(DataSource).transaction(async (tx) => {
      await tx.query(
        `select set_config('app.tenant_id', (select tenant_id::text from find_negotiation_link(encode(sha256(convert_to($1, 'UTF8')), 'hex'))), true)`,
        [former],
      );
      await tx.query(`update negotiation_link set expires_at = '2020-01-01' where guest_id = $1`, [id]);
    });
    const asked = await callAnonymously(app, 'POST', '/api/v1/writing/renew', { token: former });
    const renewed = await sylvie.token(/Votre lien/);

    expect(type(await sylvie.open(former))).toBe('link-expired');
    expect(asked.status).toBe(202);
    expect((await sylvie.open(renewed)).status).toBe(200);
    const answers: number[] = [];
    for (let rank = 0; rank < 5; rank += 1)
      answers.push((await callAnonymously(app, 'POST', '/api/v1/writing/renew', { token: former })).status);
    expect(answers).toEqual([202, 202, 202, 202, 429]);
    // Whoever holds a stale token has it sent again to its owner, and closes nothing.
    expect((await sylvie.open(renewed)).status).toBe(200);
  });

  it('write in the convention that their page shows and in no other, and a forged cookie in none', async () => {
    const [first, second] = [await aGuestStage(), await aGuestStage()];
    await first.sylvie.open();
    await second.sylvie.open();
    const mixed = first.sylvie;
    mixed.conventionId = second.stage.conventionId;

    expect(type(await mixed.call('GET'))).toBe('other-convention');
    expect((await new WritingGuest(app, 'x@x.example').open('forged')).status).toBe(401);
  });
});
