import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, callAnonymously } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { FileStore, JobWorker } from '@entente/platform/api';
import { isFieldSigned, validatePdf, verifyChain } from '@entente/platform/pades';
import { verifyIndependently } from '@entente/platform/pades/testing';
import { structuralDefects } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { FollowDays } from './calendar/follow-days';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { InstanceAuthority } from './sealing/instance-authority';
import { SealConvention } from './sealing/seal-convention';
import { SealingReader } from './sealing/sealing-reader';
import { SealingStores } from './sealing/sealing-stores';
import { aSigningStage, mailTo, Phone, type Stage } from './testing';

const FIELDS = ['signature-host-1', 'signature-partner-1', 'seal'];

type Signature = {
  id: string;
  status: string;
  signatories: { id: string; party: string; status: string; email: string; mailReturnedAt: string | null }[];
  verificationCode: string;
};

jest.setTimeout(90_000);

describe('signing on PostgreSQL', () => {
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

  const signature = async ({ tenant, conventionId }: Stage): Promise<Signature> =>
    (await tenant.call('GET', `conventions/${conventionId}/signature`)).body as unknown as Signature;
  const until = async (stage: Stage, status: string): Promise<Signature> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const read = await signature(stage);
      if (read.status === status) return read;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Never ${status}: ${JSON.stringify(await signature(stage))}`);
  };
  const phones = ({ emails }: Stage) => ({
    host: new Phone(app, emails.host),
    partner: new Phone(app, emails.partner),
  });
  const file = async ({ tenant, conventionId }: Stage, kind: string): Promise<Buffer> =>
    (await tenant.call('GET', `conventions/${conventionId}/files/${kind}`)).raw;

  it('goes from a frozen text to a sealed document that strangers verify, with its evidence', async () => {
    const stage = await aSigningStage(app);
    expect((await stage.send()).status).toBe(200);
    const { host, partner } = phones(stage);

    expect((await partner.sign()).body).toMatchObject({ myStatus: 'signed' });
    expect((await host.sign()).body).toMatchObject({ myStatus: 'signed' });
    const { verificationCode } = await until(stage, 'sealed');

    const rootPem = await app.nest.get(InstanceAuthority).rootPem({ isDemo: false });
    const rootDer = await app.nest.get(InstanceAuthority).rootDer({ isDemo: false });
    const document = await file(stage, 'document');
    const evidence = await file(stage, 'evidence');
    expect(validatePdf(document, { roots: [rootDer], expectedFields: FIELDS })).toMatchObject({
      verdict: 'intact',
      alterations: [],
    });
    expect(validatePdf(evidence, { roots: [rootDer], expectedFields: ['seal'] })).toMatchObject({
      verdict: 'intact',
      alterations: [],
    });
    expect((await verifyIndependently(document, rootPem)).length).toBe(3);
    expect(await structuralDefects(document)).toEqual([]);
    expect(await structuralDefects(evidence)).toEqual([]);
    for (const email of Object.values(stage.emails)) {
      const { attachments } = await mailTo(app, email, /Signée par tous/);
      expect(
        attachments.map(
          ({ base64 }) =>
            Buffer.from(base64, 'base64').equals(document) || Buffer.from(base64, 'base64').equals(evidence),
        ),
      ).toEqual([true, true]);
    }
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(document).digest('hex');
    const shown = await callAnonymously(app, 'GET', `/api/v1/verification/${verificationCode.toLowerCase()}`);
    const matched = await callAnonymously(app, 'POST', `/api/v1/verification/${verificationCode}/match`, { sha256 });
    const foreign = await callAnonymously(app, 'POST', `/api/v1/verification/${verificationCode}/match`, {
      sha256: '0'.repeat(64),
    });
    expect(shown.text).not.toContain('Thévenot');
    expect(matched.body).toMatchObject({ match: 'sealed' });
    expect(matched.text).toContain('Thévenot');
    expect(foreign.body).toMatchObject({ match: 'different', verification: null });
    expect((await stage.tenant.call('GET', `conventions/${stage.conventionId}`)).body).toMatchObject({
      status: 'signed',
    });
  });

  it('keeps a journal that follows on from what is signed, and hides what persons are', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    await phones(stage).partner.sign();
    const { id } = await signature(stage);

    const { journal, genesis, request } = await app.nest.get(SealingReader).read(stage.tenant.actor, id);

    expect(verifyChain(journal, genesis)).toMatchObject({ intact: true });
    expect(verifyChain(journal, 'f'.repeat(64)).intact).toBe(false);
    expect(journal.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'request-sent',
        'document-viewed',
        'code-sent',
        'code-accepted',
        'consent-given',
        'signature-recorded',
      ]),
    );
    expect(JSON.stringify(journal.map(({ facts }) => facts))).not.toContain(request.signatories[0]?.email);
  });

  it('counts wrong codes, stops at five, and lets the sender allow more', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { partner } = phones(stage);
    const page = (await partner.open()).body as { consentVersion: string; documentSha256: string };
    expect((await partner.call('POST', '/actions/send-code')).body).toMatchObject({
      type: '/problems/conventions/not-read-yet',
    });
    await partner.call('POST', '/actions/view');
    const right = await partner.code();
    const wrong = right === '000000' ? '111111' : '000000';
    const attempt = (code: string) =>
      partner.call('POST', '/actions/sign', {
        code,
        consentVersion: page.consentVersion,
        documentSha256: page.documentSha256,
      });

    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) statuses.push((await attempt(wrong)).status);
    const afterwards = await attempt(right);

    expect(statuses).toEqual([422, 422, 422, 422, 429]);
    expect(afterwards.status).toBe(429);
    await partner.call('POST', '/actions/send-code');
    await partner.call('POST', '/actions/send-code');
    expect((await partner.call('POST', '/actions/send-code')).body).toMatchObject({
      type: '/problems/conventions/codes-spent',
    });
    const { signatories } = await signature(stage);
    const id = signatories.find(({ party }) => party === 'partner')?.id;
    expect(
      (
        await stage.tenant.call(
          'POST',
          `conventions/${stage.conventionId}/signature/signatories/${id}/actions/renew-codes`,
        )
      ).status,
    ).toBe(200);
    expect((await partner.call('POST', '/actions/send-code')).status).toBe(200);
  });

  it('refuses a code after ten minutes, another document, and another sentence', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { partner } = phones(stage);
    const { consentVersion, documentSha256 } = (await partner.open()).body as {
      consentVersion: string;
      documentSha256: string;
    };
    await partner.call('POST', '/actions/view');
    const code = await partner.code();

    const otherDocument = await partner.call('POST', '/actions/sign', {
      code,
      consentVersion,
      documentSha256: 'a'.repeat(64),
    });
    const otherSentence = await partner.call('POST', '/actions/sign', { code, consentVersion: '1999', documentSha256 });
    app.clock.advance({ minutes: 11 });
    const late = await partner.call('POST', '/actions/sign', { code, consentVersion, documentSha256 });

    expect([otherDocument, otherSentence, late].map(({ body }) => body['type'])).toEqual([
      '/problems/conventions/other-document',
      '/problems/conventions/other-consent',
      '/problems/conventions/code-expired',
    ]);
  });

  it('refuses once, tells everybody why, and kills the links', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { host, partner } = phones(stage);
    await partner.open();
    await partner.call('POST', '/actions/view');

    const refused = await partner.call('POST', '/actions/refuse', { reason: 'Notre conseil doit d’abord se réunir.' });

    expect(refused.body).toMatchObject({ status: 'declined', refusalReason: 'Notre conseil doit d’abord se réunir.' });
    expect((await mailTo(app, stage.emails.host, /n’est plus à signer/)).text).toContain('Notre conseil');
    await host.open();
    expect((await host.call('POST', '/actions/send-code')).status).toBe(410);
    expect((await stage.tenant.call('GET', `conventions/${stage.conventionId}`)).body).toMatchObject({
      status: 'declined',
      allowedActions: expect.arrayContaining(['reopen']),
    });
  });

  it('says that a mail came back', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const id = (await signature(stage)).signatories.find(({ party }) => party === 'partner')?.id;
    await stage.tenant.call('PUT', `conventions/${stage.conventionId}/signature/signatories/${id}/address`, {
      email: 'nobody@nowhere.invalid',
    });
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await signature(stage)).signatories.some(({ mailReturnedAt }) => mailReturnedAt)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }

    expect(
      (await signature(stage)).signatories.find(({ party }) => party === 'partner')?.mailReturnedAt,
    ).not.toBeNull();
  });

  it('reminds three times at most, then lets the time run out', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    for (let day = 0; day < 40; day += 1) {
      app.clock.advance({ days: 1 });
      await app.nest.get(FollowDays).followRequests();
    }
    const { id } = (
      await app.nest
        .get(DataSource)
        .query<{ id: string }[]>(`select request_id as id from open_signature_requests() where tenant_id = $1`, [
          stage.tenant.tenantId,
        ])
    )[0] ?? { id: '' };
    const { request } = await app.nest.get(SealingReader).read(stage.tenant.actor, id);
    app.clock.advance({ days: 30 });
    await app.nest.get(FollowDays).followRequests();
    app.clock.advance({ days: -70 });

    expect(request.signatories.map(({ remindedOn }) => remindedOn.length)).toEqual([3, 3]);
    expect((await signature(stage)).status).toBe('expired');
    expect((await stage.tenant.call('GET', `conventions/${stage.conventionId}`)).body).toMatchObject({
      status: 'ready-to-sign',
    });
  });

  it('opens one request for a double click', async () => {
    const stage = await aSigningStage(app);

    const [first, second] = await Promise.all([stage.send(), stage.send()]);

    expect([first.status, second.status].sort()).toEqual([200, expect.any(Number)]);
    expect([first.status, second.status].filter((status) => status >= 500)).toEqual([]);
    expect((await app.nest.get(DataSource).query('select 1')).length).toBe(1);
  });

  it('records two signatures given at the same moment', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const { host, partner } = phones(stage);

    const answers = await Promise.all([host.sign(), partner.sign()]);

    expect(answers.map(({ body }) => body['myStatus'])).toEqual(['signed', 'signed']);
    await until(stage, 'sealed');
  });

  it.each([1, 2, 3, 4])(
    'goes on after the worker died before recording step %i, and signs nothing twice',
    async (fatal) => {
      const stage = await aSigningStage(app);
      await stage.send();
      const stores = app.nest.get(SealingStores);
      const record = stores.record.bind(stores);
      let step = 0;
      // Death between making a step and recording it, whoever runs it.
      const dying = jest.spyOn(stores, 'record').mockImplementation(async (scope, requestId, decide) => {
        const { request } = await app.nest.get(SealingReader).read(scope, requestId);
        const isOurs =
          request.conventionId === stage.conventionId &&
          decide(request).facts.some(({ type }) => /sealed|written/.test(type));
        if (isOurs && ++step === fatal) throw new Error('killed');
        return record(scope, requestId, decide);
      });
      const { host, partner } = phones(stage);
      await partner.sign();
      app.clock.advance({ minutes: 1 });
      await host.sign();
      const { id } = await signature(stage);
      await app.nest
        .get(SealConvention)
        .run(stage.tenant.actor, id)
        .catch(() => undefined);
      dying.mockRestore();
      await app.nest
        .get(SealConvention)
        .run(stage.tenant.actor, id)
        .catch(() => undefined);

      await until(stage, 'sealed');

      const { request } = await app.nest.get(SealingReader).read(stage.tenant.actor, id);
      const outputs = request.steps.map(({ outputHash }) => outputHash);
      const document = await file(stage, 'document');
      expect(new Set(outputs).size).toBe(4);
      expect(FIELDS.map((field) => isFieldSigned(document, field))).toEqual([true, true, true]);
      expect(
        validatePdf(document, {
          roots: [await app.nest.get(InstanceAuthority).rootDer({ isDemo: false })],
          expectedFields: FIELDS,
          revisions: [request.documentHash, ...outputs.slice(0, 3)],
        }).verdict,
      ).toBe('intact');
      for (const sha256 of outputs)
        expect(await app.nest.get(FileStore).get(stage.tenant.actor, sha256)).not.toBeNull();
    },
  );

  it('shows nothing of it to another organisation, nor to somebody without the link', async () => {
    const stage = await aSigningStage(app);
    await stage.send();
    const theirs = await aTenant(app);
    const { signatories } = await signature(stage);
    const base = `conventions/${stage.conventionId}`;
    const person = `${base}/signature/signatories/${signatories[0]?.id}`;
    const calls = [
      theirs.call('GET', `${base}/checks`),
      theirs.call('POST', `${base}/actions/send`, { version: 1 }),
      theirs.call('POST', `${base}/actions/withdraw`, { reason: 'x' }),
      theirs.call('POST', `${base}/actions/cancel`, { reason: 'x' }),
      theirs.call('POST', `${base}/actions/reopen`),
      theirs.call('GET', `${base}/signature`),
      theirs.call('PUT', `${base}/signature/deadline`, { deadline: '2026-12-31' }),
      theirs.call('POST', `${base}/signature/actions/replay`),
      theirs.call('GET', `${base}/files/frozen`),
      theirs.call('GET', `${base}/files/draft`),
      theirs.call('POST', `${person}/actions/remind`),
      theirs.call('PUT', `${person}/reminders`, { stopped: true }),
      theirs.call('PUT', `${person}/address`, { email: 'x@y.example' }),
      theirs.call('POST', `${person}/actions/renew-link`),
      theirs.call('POST', `${person}/actions/renew-codes`),
    ];

    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 404));
    const nobody = [
      callAnonymously(app, 'GET', '/api/v1/signing'),
      callAnonymously(app, 'POST', '/api/v1/signing/actions/sign', {}),
      callAnonymously(app, 'GET', '/api/v1/signing/files/frozen'),
    ];
    expect((await Promise.all(nobody)).map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await callAnonymously(app, 'POST', '/api/v1/signing/open', { token: 'x'.repeat(43) })).status).toBe(401);
  });
});
