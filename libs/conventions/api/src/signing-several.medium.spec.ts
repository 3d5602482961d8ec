import { AccessModule, accessRows } from '@entente/access/api';
import { type ArticleEdits, richParagraph, richText, templateOf } from '@entente/conventions/domain';
import {
  fortyParties,
  fortyPartyAnswers,
  threeParties,
  threePartyFrameworkAnswers,
} from '@entente/conventions/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { validatePdf } from '@entente/platform/pades';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { InstanceAuthority } from './sealing/instance-authority';
import { aReadyConvention, mailTo, Phone } from './testing';

type Signature = { status: string; signatories: { party: string; status: string }[] };

jest.setTimeout(120_000);

describe('signing between several parties', () => {
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

  type Ready = Awaited<ReturnType<typeof aReadyConvention>>;
  const read = async ({ tenant, conventionId }: Ready): Promise<Signature> =>
    (await tenant.call('GET', `conventions/${conventionId}/signature`)).body as unknown as Signature;
  const until = async (ready: Ready, status: string): Promise<Signature> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = await read(ready);
      if (found.status === status) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Never ${status}: ${JSON.stringify(await read(ready))}`);
  };
  const file = async ({ tenant, conventionId }: Ready, kind: string): Promise<Buffer> =>
    (await tenant.call('GET', `conventions/${conventionId}/files/${kind}`)).raw;

  it('reaches a sealed document once each of three has signed, and every one receives it', async () => {
    const ready = await aReadyConvention(app, {
      template: 'T1',
      answers: threePartyFrameworkAnswers,
      parties: threeParties,
    });
    expect((await ready.send()).status).toBe(200);
    const emails = threePartyFrameworkAnswers.signature.signatories.map(({ email }) => email);
    const [host = '', partner = '', third = ''] = emails;

    const page = (await new Phone(app, third).open()).body as { essentials: { title: string }[] };
    await new Phone(app, third).sign();
    await new Phone(app, host).sign();
    const waiting = await read(ready);
    await new Phone(app, partner).sign();
    await until(ready, 'sealed');

    const root = await app.nest.get(InstanceAuthority).rootDer({ isDemo: false });
    const [document, evidence] = [await file(ready, 'document'), await file(ready, 'evidence')];
    expect(page.essentials[0]?.title).toBe('Le CCAS s’engage');
    expect(waiting.signatories.map(({ party, status }) => `${party} ${status}`)).toEqual([
      'host signed',
      'partner invited',
      'partner-2 signed',
    ]);
    const expectedFields = ['signature-host-1', 'signature-partner-1', 'signature-partner-2-1', 'seal'];
    expect(validatePdf(document, { roots: [root], expectedFields })).toMatchObject({
      verdict: 'intact',
      alterations: [],
    });
    expect(await structuralDefects(document)).toEqual([]);
    expect((await pageTexts(evidence)).join(' ')).toContain('Jeanne Aubry');
    for (const email of emails) expect((await mailTo(app, email, /Signée par tous/)).attachments).toHaveLength(2);
  });

  it('writes, checks, draws and sends a text of sixty pages between forty', async () => {
    const [filler] = [
      Array.from({ length: 28 }, () => richParagraph('Les Parties précisent ici ce qu’elles font. '.repeat(14))),
    ];
    const clauses =
      templateOf('T1')
        ?.clauses.map(({ clause }) => clause.code)
        .slice(0, 20) ?? [];
    const edits: ArticleEdits = Object.fromEntries(
      clauses.map((code) => [code, { body: richText(...filler), basedOn: '00000000' }]),
    );
    const ready = await aReadyConvention(app, {
      template: 'T1',
      answers: fortyPartyAnswers,
      parties: fortyParties,
      edits,
    });

    const sent = await ready.send();

    const frozen = await file(ready, 'frozen');
    expect(sent.status).toBe(200);
    expect((await pageTexts(frozen)).length).toBeGreaterThanOrEqual(60);
    expect(await structuralDefects(frozen)).toEqual([]);
    expect((await read(ready)).signatories).toHaveLength(40);
    expect((await mailTo(app, 'camille.40@quartier.example', /À signer/)).text).toContain('/s#');
  });
});
