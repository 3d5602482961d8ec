import { AccessModule, accessRows } from '@entente/access/api';
import { callAnonymously } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, TenantDb } from '@entente/platform/api';
import { verifyChain } from '@entente/platform/pades';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { SealingReader } from './sealing/sealing-reader';
import { aSigningStage, mailTo, Phone, type Stage } from './testing';

jest.setTimeout(90_000);

describe('personal links on PostgreSQL', () => {
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

  const aSentStage = async (): Promise<{ stage: Stage; partner: Phone; signatoryPath: string }> => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { body } = await stage.tenant.call('GET', `conventions/${stage.conventionId}/signature`);
    const { signatories } = body as { signatories: { id: string; party: string }[] };
    const id = signatories.find(({ party }) => party === 'partner')?.id;
    const signatoryPath = `conventions/${stage.conventionId}/signature/signatories/${id}`;
    return { stage, partner: new Phone(app, stage.emails.partner), signatoryPath };
  };
  const renew = (token: string) => callAnonymously(app, 'POST', '/api/v1/signing/renew', { token });
  const mailsTo = (email: string): Promise<{ subject: string; text: string }[]> =>
    app.nest.get(DataSource).query('select subject, text from outbox_mail where recipient = $1 order by id', [email]);
  const manyMailsTo = async (email: string, count: number): Promise<{ subject: string; text: string }[]> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const mails = await mailsTo(email);
      if (mails.length >= count) return mails;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Fewer than ${count} mails to ${email}.`);
  };

  it('sends the working link again to whoever holds a former one, and stops nobody', async () => {
    const { partner, stage, signatoryPath } = await aSentStage();
    const former = await partner.token();
    await stage.tenant.call('POST', `${signatoryPath}/actions/renew-link`);
    const [, renewed] = await manyMailsTo(stage.emails.partner, 2);
    const live = /#([\w-]{20,})/.exec(renewed?.text ?? '')?.[1] ?? '';
    const page = (await partner.open(live)).body as { consentVersion: string };
    await partner.call('POST', '/actions/view');
    const code = await partner.code();

    const answer = await renew(former);

    const mails = await manyMailsTo(stage.emails.partner, 4);
    expect(answer.status).toBe(202);
    expect(mails.at(-1)?.text).toContain(`/s#${live}`);
    expect((await callAnonymously(app, 'POST', '/api/v1/signing/open', { token: former })).body).toMatchObject({
      type: '/problems/signing/link-replaced',
      requestStatus: 'sent',
    });
    expect(
      (await partner.call('POST', '/actions/sign', { code, consentVersion: page.consentVersion })).body,
    ).toMatchObject({ myStatus: 'signed' });
  });

  it('sends it again five times a day at most', async () => {
    const { partner } = await aSentStage();
    const token = await partner.token();

    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await renew(token)).status);

    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('tells nothing to whoever got the link at a mistyped address', async () => {
    const { partner, stage, signatoryPath } = await aSentStage();
    const leaked = await partner.token();
    await partner.open(leaked);
    const corrected = `direction.${stage.conventionId.slice(0, 6)}@ch-clairval.example`;

    await stage.tenant.call('PUT', `${signatoryPath}/address`, { email: corrected });

    const answers = [await partner.open(leaked), await renew(leaked), await partner.call('GET', '')];
    expect(answers.map(({ status, body }) => [status, body['type']])).toEqual([
      [401, '/problems/signing/link-unknown'],
      [401, '/problems/signing/link-unknown'],
      [401, '/problems/signing/link-closed'],
    ]);
    expect(answers.map(({ text }) => text).join()).not.toMatch(/maskedEmail|requestStatus|sender/);
    expect((await mailTo(app, corrected, /À signer/)).text).toContain('/s#');
    expect((await new Phone(app, corrected).open()).status).toBe(200);
    const { subject, text } = await mailTo(app, stage.emails.partner, /n’est pas à signer par vous/);
    expect(text).toContain('elle ne vous concerne plus');
    expect(`${subject} ${text}`).not.toMatch(/\/s#|Thévenot|direction\./);
  });

  it('keeps in the hashed journal who corrected the address, and beside it where the link went before', async () => {
    const { stage, signatoryPath } = await aSentStage();
    const { actor } = stage.tenant;

    await stage.tenant.call('PUT', `${signatoryPath}/address`, { email: 'direction@ch-clairval.example' });

    const { id } = (await stage.tenant.call('GET', `conventions/${stage.conventionId}/signature`)).body;
    const { journal, genesis } = await app.nest.get(SealingReader).read(actor, String(id));
    const corrected = journal.find(({ type }) => type === 'address-corrected');
    expect(verifyChain(journal, genesis)).toMatchObject({ intact: true });
    expect(corrected?.facts).toMatchObject({ actorId: actor.id });
    expect(JSON.stringify(corrected?.facts)).not.toContain('@');
    expect(corrected?.personal['formerEmail']?.value).toBe(stage.emails.partner);
  });

  it('keeps somebody’s own words out of the history, which nobody can erase', async () => {
    const { partner, stage } = await aSentStage();
    await partner.open();
    await partner.call('POST', '/actions/view');
    await partner.call('POST', '/actions/refuse', { reason: 'Notre conseil doit d’abord se réunir.' });

    const facts = await app.nest
      .get(TenantDb)
      .readInTenant(stage.tenant.actor, (tx) =>
        tx.query<{ type: string; detail: object }[]>(
          "select type, detail from fact where type in ('signature-refused', 'convention-declined')",
        ),
      );

    const { entries } = (await stage.tenant.call('GET', `conventions/${stage.conventionId}/history`)).body as {
      entries: { type: string }[];
    };
    expect(facts.map(({ detail }) => 'reason' in detail)).toEqual([false, false]);
    expect(JSON.stringify(facts)).not.toContain('conseil');
    expect(entries.map(({ type }) => type)).toEqual(expect.arrayContaining(['signature-refused']));
  });

  it('names who acted by a link in the histories of the convention and of the partner, each on their side', async () => {
    const { partner, stage } = await aSentStage();
    const host = new Phone(app, stage.emails.host);
    for (const phone of [host, partner]) {
      await phone.open();
      await phone.call('POST', '/actions/view');
    }

    const { body } = await stage.tenant.call('GET', `conventions/${stage.conventionId}`);
    const paths = [`conventions/${stage.conventionId}/history`, `partners/${String(body['partnerId'])}/history`];
    for (const path of paths) {
      const { entries } = (await stage.tenant.call('GET', path)).body as {
        entries: { type: string; actorName: string | null; actorKind: string }[];
      };
      const viewed = entries.filter(({ type }) => type === 'document-viewed');
      expect(viewed.map(({ actorName, actorKind }) => [actorName, actorKind])).toEqual([
        ['Marc Thévenot', 'contact'],
        ['Nadia Belkacem', 'member'],
      ]);
    }
  });

  it('says how signing ended, and shows neither text nor files any more', async () => {
    const { partner, stage } = await aSentStage();
    const host = new Phone(app, stage.emails.host);
    await host.open();
    await partner.open();
    await partner.call('POST', '/actions/view');

    await partner.call('POST', '/actions/refuse', { reason: 'Notre conseil doit d’abord se réunir.' });

    const pages = [await host.open(), await partner.call('GET', '')];
    const files = [await host.call('GET', '/files/frozen'), await partner.call('GET', '/files/document')];
    expect(
      pages.map(({ body }) => [body['status'], body['document'], body['essentials'], body['refusalReason']]),
    ).toEqual(pages.map(() => ['declined', null, [], 'Notre conseil doit d’abord se réunir.']));
    expect(files.map(({ status, body }) => [status, body['type']])).toEqual(
      files.map(() => [410, '/problems/signing/link-ended']),
    );
  });

  it('ends what a link had opened in a browser when a dead one is opened there', async () => {
    const { partner, stage, signatoryPath } = await aSentStage();
    const former = await partner.token();
    await stage.tenant.call('POST', `${signatoryPath}/actions/renew-link`);
    const dead = [former, 'x'.repeat(43), 'cut'];

    const answers = [];
    for (const token of dead) answers.push(await partner.open(token));

    expect(answers.map(({ status, body }) => [status, body['type']])).toEqual([
      [410, '/problems/signing/link-replaced'],
      [401, '/problems/signing/link-unknown'],
      [401, '/problems/signing/link-unknown'],
    ]);
    expect(answers.map(({ headers }) => String(headers['set-cookie']))).toEqual(
      dead.map(() => expect.stringMatching(/^entente_signing=;.*Path=\/api\/v1\/signing/)),
    );
  });

  it('lasts until the start by default, later when asked, and says which field a refused day is in', async () => {
    const { stage } = await aSentStage();
    const { tenant, conventionId } = stage;
    const path = `conventions/${conventionId}/signature`;
    const sent = await tenant.call('GET', path);
    const refused = await tenant.call('PUT', `${path}/deadline`, { deadline: '2027-06-30' });
    const extended = await tenant.call('PUT', `${path}/deadline`, { deadline: '2027-01-10' });

    expect(sent.body['deadline']).toBe('2027-01-01');
    expect(refused.body).toMatchObject({
      type: '/problems/conventions/invalid-deadline',
      status: 422,
      errors: [{ pointer: '/deadline', code: 'not-a-later-day' }],
    });
    expect(extended.body['deadline']).toBe('2027-01-10');
  });

  it('expires the evening of the deadline, and tells nothing sixty days later', async () => {
    const { partner } = await aSentStage();
    const token = await partner.token();
    app.clock.advance({ days: 61 });

    const late = await partner.open(token);
    const file = await partner.call('GET', '/files/frozen');
    app.clock.advance({ days: 61 });
    const forgotten = await partner.open(token);
    app.clock.advance({ days: -122 });

    expect(late.body).toMatchObject({ status: 'expired', document: null });
    expect(file.status).toBe(410);
    expect(forgotten.body).toMatchObject({ type: '/problems/signing/link-unknown' });
    expect(forgotten.text).not.toMatch(/maskedEmail|requestStatus/);
  });

  it.each([
    ['view', {}],
    ['send-code', {}],
    ['refuse', { reason: 'Non.' }],
  ])('refuses to %s another convention than the one shown', async (action, body) => {
    const shown = await aSentStage();
    const other = await aSentStage();
    const { documentSha256 } = (await shown.partner.open()).body;
    await other.partner.open();

    const answer = await other.partner.call('POST', `/actions/${action}`, { documentSha256, ...body });

    expect(answer.body).toMatchObject({ type: '/problems/conventions/other-document', status: 409 });
    expect((await other.partner.call('GET', '')).body).toMatchObject({ status: 'sent', myStatus: 'invited' });
  });

  // Last: its sixty mails keep the queue busy.
  it('lets a member send sixty links an hour by hand, and no more', async () => {
    const { stage, signatoryPath } = await aSentStage();

    const statuses: number[] = [];
    for (let tries = 0; tries < 61; tries += 1)
      statuses.push((await stage.tenant.call('POST', `${signatoryPath}/actions/renew-link`)).status);

    expect([statuses.indexOf(429), statuses.filter((status) => status === 200).length]).toEqual([60, 60]);
  });
});
