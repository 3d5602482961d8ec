import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { someTerms } from '@entente/conventions/domain/testing';
import type { TakenOverTerms } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { sha256Hex, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { buildExaminer, corpus, onePage, withCatalog, writePdf } from '@entente/platform/uploads/testing';
import { FollowDays } from '../calendar/follow-days';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { ForgetPapers } from './forget-papers';

jest.setTimeout(60_000);

const acting = writePdf(withCatalog('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'));
const made = (name: string): Promise<Buffer> | Buffer =>
  corpus.find((specimen) => specimen.name === name)?.make() ?? Buffer.alloc(0);

describe('a convention born elsewhere, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let partnerId: string;
  let count = 0;
  const examiner = buildExaminer('take-over');

  const anApp = (env: Record<string, string> = {}): Promise<TestApp> =>
    startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      examiner,
      env,
    });
  const aPartner = async (of: Tenant): Promise<string> => {
    const card = aPartnerForm({ name: 'Centre hospitalier de Clairval' });
    return String((await of.call('POST', 'partners', { card })).body['id']);
  };

  beforeAll(async () => {
    app = await anApp();
    tenant = await aTenant(app);
    partnerId = await aPartner(tenant);
  });
  afterAll(() => app?.close());

  /** A paper like no other. */
  const aPaper = (): Buffer => {
    count += 1;
    const data = Buffer.from(`BT /F1 14 Tf 72 760 Td (Convention ${count}) Tj ET`);
    return writePdf(onePage({ 4: { dict: '', data } }));
  };
  const send = (bytes: Buffer, query = '', of = tenant): Promise<Answer> =>
    of.upload(`paper-files${query}`, 'file', bytes, 'POST');
  const takeOver = (paperFileId: unknown, changes: Partial<TakenOverTerms> = {}, of = tenant): Promise<Answer> =>
    of.call('POST', 'taken-over-conventions', { partnerId, paperFileId, terms: someTerms(changes) });
  const taken = async (changes: Partial<TakenOverTerms> = {}): Promise<Answer> =>
    takeOver((await send(aPaper())).body['id'], changes);
  const asOwner = async <Row extends object>(sql: string): Promise<Row[]> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query(`begin; set local app.tenant_id = '${tenant.tenantId}'`);
    const { rows } = await client.query<Row>(sql);
    await client.query('commit');
    await client.end();
    return rows;
  };
  const stored = async (): Promise<unknown> =>
    (
      await asOwner(
        'select (select count(*)::int from paper_file) as papers, (select count(*)::int from file_blob) as blobs',
      )
    )[0];

  it('keeps the original untouched and serves a copy, both to be saved and never shown', async () => {
    const paper = aPaper();
    const { body: file } = await send(paper);
    const { status, body } = await takeOver(file['id']);
    const read = (kind: string) => tenant.call('GET', `taken-over-conventions/${String(body['id'])}/files/${kind}`);

    const [original, copy] = [await read('original'), await read('copy')];

    expect(status).toBe(201);
    expect(file).toMatchObject({ sha256: sha256Hex(paper), pages: 1, signatures: 0, unreadable: null, knownAs: null });
    expect(original.raw.equals(paper)).toBe(true);
    expect(sha256Hex(copy.raw)).toBe(file['copySha256']);
    for (const { headers } of [original, copy]) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'application/pdf' });
      expect(headers['content-disposition']).toMatch(/^attachment;/);
    }
  });

  it('lives the same life: in force, renewed, listed, told', async () => {
    const { body } = await taken({ startsOn: '2021-01-01', endsOn: '2021-12-31', title: 'Maraude commune' });
    const id = String(body['id']);

    expect(body).toMatchObject({ status: 'in-force', startsOn: '2021-01-01', endsOn: '2026-12-31' });
    expect(body['allowedActions']).toEqual(['correct-paper', 'remove-paper', 'amend']);
    const { body: list } = await tenant.call('GET', 'conventions?q=maraude');
    expect(list).toMatchObject({ total: 1, items: [{ id, title: 'Maraude commune', status: 'in-force' }] });
    const { body: history } = await tenant.call('GET', `conventions/${id}/history`);
    expect(history).toMatchObject({ entries: [{ type: 'convention-taken-over' }] });

    app.clock.advance({ days: 60 });
    await app.nest.get(FollowDays).followConventions();
    app.clock.advance({ days: -60 });
    const after = await tenant.call('GET', `conventions/${id}`);

    expect(after.body).toMatchObject({ status: 'in-force', endsOn: '2027-12-31' });
  });

  it('is amended as any other: cited as the paper calls itself, and then held in place', async () => {
    const { id, version } = (await taken()).body as { id: string; version: number };
    const amendment = await tenant.call('POST', `conventions/${id}/amendments`, { version });
    const { content, number } = amendment.body as unknown as {
      content: { answers: { parent: object }; parties: object[] };
      number: string;
    };

    expect([amendment.status, number.slice(-3)]).toEqual([201, '-A1']);
    expect(content.answers.parent).toMatchObject({ number: 'CH-2025-118', signedOn: '2025-12-04' });
    expect(content.parties).toHaveLength(2);
    const { body } = await tenant.call('GET', `conventions/${id}/text-in-force`);
    expect(body).toMatchObject({ isPaper: true, articles: [] });
    const removed = await tenant.call('DELETE', `taken-over-conventions/${id}`);
    expect([removed.status, removed.body['title']]).toEqual([409, expect.stringContaining(number)]);
  });

  it('has no text of ours to print, copy, send or change', async () => {
    const { body } = await taken();
    const at = `conventions/${String(body['id'])}`;
    const content = body['content'] as object;

    const answers = [
      await tenant.call('GET', `${at}/files/draft`),
      await tenant.call('GET', `${at}/checks`),
      await tenant.call('GET', `${at}/export.docx`),
      await tenant.call('GET', `${at}/export.json`),
      await tenant.call('POST', `${at}/actions/duplicate`),
      await tenant.call('POST', `${at}/actions/send`, { version: body['version'] }),
      await tenant.call('PUT', at, { content, version: body['version'] }),
      await tenant.call('DELETE', at),
      await tenant.call('GET', `${at}/signature`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 409, 409, 409, 404]);
    const exported = answers.slice(2, 4).map((answer) => [answer.body['type'], answer.headers['content-disposition']]);
    expect(exported).toEqual(exported.map(() => ['/problems/conventions/text-is-a-file', undefined]));
    expect(answers[0]?.body['type']).toBe('/problems/conventions/text-is-a-file');
  });

  it.each([
    ['a script', () => acting, 'active-content', { found: 'JS', keepable: false }],
    ['a password', () => made('a password'), 'encrypted', { keepable: false }],
    ['a page of HTML', () => made('a page of HTML that is a PDF as well'), 'not-a-pdf', {}],
    ['an archive behind it', () => made('a PDF that is an archive as well'), 'something-after-end', {}],
    ['pages in circles', () => made('pages that contain themselves'), 'looped', { keepable: true }],
  ])('refuses %s in words, and keeps nothing of it', async (_name, make, code, params) => {
    const before = await stored();

    const { status, body } = await send(await make());

    expect(status).toBe(422);
    expect(body).toMatchObject({ type: `/problems/uploads/${code}`, ...params });
    expect(String(body['title']).length).toBeGreaterThan(30);
    expect(await stored()).toEqual(before);
  });

  it('keeps as proof, when asked, what cannot be shown but cannot act, and nothing else', async () => {
    const looped = await made('pages that contain themselves');
    const { status, body: file } = await send(looped, '?keep=yes');
    const { body } = await takeOver(file['id']);
    const read = (kind: string) => tenant.call('GET', `taken-over-conventions/${String(body['id'])}/files/${kind}`);

    expect(status).toBe(201);
    expect(file).toMatchObject({ unreadable: 'looped', copySha256: null, pages: null });
    expect((await read('original')).raw.equals(looped)).toBe(true);
    expect((await read('copy')).body['type']).toBe('/problems/conventions/paper-not-readable');
    expect((await send(acting, '?keep=yes')).status).toBe(422);
  });

  it('stops reading at twenty megabytes', async () => {
    const before = await stored();

    const { status, body } = await send(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20_971_520)]));

    expect([status, body['type']]).toEqual([413, '/problems/uploads/too-big']);
    expect(await stored()).toEqual(before);
  });

  it('says what is wrong where it was typed, and takes a file once', async () => {
    const { body: file } = await send(aPaper());

    const wrong = await takeOver(file['id'], { signedOn: '2027-01-01', endsOn: '2020-01-01' });
    const [first, second] = await Promise.all([takeOver(file['id']), takeOver(file['id'])]);

    expect(wrong.status).toBe(422);
    expect((wrong.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/terms/signedOn',
      '/terms/endsOn',
    ]);
    expect([first.status, second.status].toSorted()).toEqual([201, 409]);
  });

  it('says where the same file already is', async () => {
    const paper = aPaper();
    const { body } = await takeOver((await send(paper)).body['id']);

    expect((await send(paper)).body['knownAs']).toEqual({ id: body['id'], number: body['number'] });
  });

  it('is put right, once at a time, and removed with its file when it was taken over by mistake', async () => {
    const before = await stored();
    const { body } = await taken();
    const at = `taken-over-conventions/${String(body['id'])}`;
    const terms = someTerms({ title: 'Autre titre', endsOn: '2026-06-30', renewal: 'none' });

    const right = await tenant.call('PUT', at, { terms, version: 1 });
    const stale = await tenant.call('PUT', at, { terms, version: 1 });
    const removed = await tenant.call('DELETE', at);

    expect(right.body).toMatchObject({ status: 'ended', endsOn: '2026-06-30', version: 2 });
    expect(stale.status).toBe(412);
    expect(removed.status).toBe(204);
    expect((await tenant.call('GET', `conventions/${String(body['id'])}`)).status).toBe(404);
    expect(await stored()).toEqual(before);
  });

  it('leaves a file that another convention shares', async () => {
    const paper = aPaper();
    const [first, second] = [await send(paper), await send(paper)];
    const { body } = await takeOver(second.body['id']);

    await tenant.call('DELETE', `paper-files/${String(first.body['id'])}`);
    const original = await tenant.call('GET', `taken-over-conventions/${String(body['id'])}/files/original`);
    await tenant.call('DELETE', `taken-over-conventions/${String(body['id'])}`);

    expect(original.raw.equals(paper)).toBe(true);
    expect(await asOwner(`select 1 from file_blob where sha256 = '${sha256Hex(paper)}'`)).toEqual([]);
  });

  it('is nothing to another organisation', async () => {
    const { body: file } = await send(aPaper());
    const { body } = await taken();
    const other = await aTenant(app);
    const theirs = await aPartner(other);
    const terms = someTerms();
    const at = `taken-over-conventions/${String(body['id'])}`;

    const answers = [
      await other.call('GET', `${at}/files/copy`),
      await other.call('PUT', at, { terms, version: 1 }),
      await other.call('DELETE', at),
      await other.call('DELETE', `paper-files/${String(file['id'])}`),
      await other.call('POST', 'taken-over-conventions', { partnerId: theirs, paperFileId: file['id'], terms }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 410, 410]);
    expect((await tenant.call('GET', `conventions/${String(body['id'])}`)).status).toBe(200);
  });

  it('keeps nothing when the disk of the database is full, and says to try again', async () => {
    await asOwner(`
      create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger full_disk before insert on file_blob for each row execute function full_disk()`);
    const before = await stored();
    const full = await send(aPaper());
    await asOwner('drop trigger full_disk on file_blob; drop function full_disk()');

    expect([full.status, full.body['type']]).toEqual([503, '/problems/http/unavailable']);
    expect(await stored()).toEqual(before);
    expect((await send(aPaper())).status).toBe(201);
  });

  it('forgets after a week what became no convention', async () => {
    const { body } = await taken();
    const { body: left } = await send(aPaper());

    app.clock.advance({ days: 8 });
    await app.nest.get(ForgetPapers).execute();
    app.clock.advance({ days: -8 });

    expect(await asOwner(`select 1 from paper_file where id = '${String(left['id'])}'`)).toEqual([]);
    expect((await tenant.call('GET', `taken-over-conventions/${String(body['id'])}/files/copy`)).status).toBe(200);
  });
});

describe('a reader that is killed from outside', () => {
  it('keeps nothing, and asks to try again', async () => {
    const entry = new URL('killed.mjs', buildExaminer('killed'));
    writeFileSync(entry, `for await (const _ of process.stdin); process.kill(process.pid, 'SIGKILL');`);
    const app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      examiner: entry,
    });
    const tenant = await aTenant(app);

    const { status, body, headers } = await tenant.upload('paper-files', 'file', writePdf(onePage()), 'POST');
    const [kept] = await app.nest
      .get(TenantDb)
      .readInTenant(tenant.actor, (tx) => tx.query<{ count: number }[]>('select count(*)::int from paper_file'));
    await app.close();

    expect([status, body['type'], headers['retry-after']]).toEqual([503, '/problems/uploads/interrupted', '10']);
    expect(kept).toEqual({ count: 0 });
  });
});

describe('the antivirus of an installation that has one', () => {
  let clamd: Server;
  let app: TestApp;
  let tenant: Tenant;
  const received: Buffer[] = [];

  beforeAll(async () => {
    // clamd's own protocol: it answers once the empty piece has come.
    clamd = createServer((socket) => {
      let all = Buffer.alloc(0);
      socket.on('data', (data) => {
        all = Buffer.concat([all, data]);
        if (!all.subarray(-4).equals(Buffer.alloc(4))) return;
        received.push(all);
        socket.end(all.includes('Convention 666') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      });
    });
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    const address = clamd.address();
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      examiner: buildExaminer('antivirus'),
      env: { CLAMD_ADDRESS: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}` },
    });
    tenant = await aTenant(app);
  });
  afterAll(async () => {
    await app?.close();
    clamd.close();
  });

  const paper = (words: string): Buffer =>
    writePdf(onePage({ 4: { dict: '', data: Buffer.from(`BT (${words}) Tj ET`) } }));

  it('looks at every file before it is read, and away, lets none in', async () => {
    const clean = await tenant.upload('paper-files', 'file', paper('Convention 1'), 'POST');
    const infected = await tenant.upload('paper-files', 'file', paper('Convention 666'), 'POST');
    await new Promise<void>((resolve) => clamd.close(() => resolve()));
    const away = await tenant.upload('paper-files', 'file', paper('Convention 2'), 'POST');

    expect(received[0]?.subarray(0, 10).toString()).toBe('zINSTREAM\0');
    expect(clean.status).toBe(201);
    expect([infected.status, infected.body['found']]).toEqual([422, 'Eicar-Test-Signature']);
    expect([away.status, away.body['type']]).toEqual([503, '/problems/uploads/antivirus-away']);
  });
});
