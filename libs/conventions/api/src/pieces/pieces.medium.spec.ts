import { randomUUID } from 'node:crypto';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, sha256Hex, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { buildExaminer, corpus, onePage, withCatalog, writePdf } from '@entente/platform/uploads/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { ForgetPapers } from '../takeover/forget-papers';
import { aSigningStage, Phone, type Stage, WritingGuest } from '../testing';
import type { AnnexedPieceView, PieceFileView, PiecesView } from './piece.views';

jest.setTimeout(90_000);

let count = 0;
/** A file like no other. */
const aFile = (): Buffer => {
  count += 1;
  const data = Buffer.from(`BT /F1 14 Tf 72 760 Td (Attestation ${count}) Tj ET`);
  return writePdf(onePage({ 4: { dict: '', data } }));
};
const acting = writePdf(withCatalog('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'));
const made = (name: string): Promise<Buffer> | Buffer =>
  corpus.find((specimen) => specimen.name === name)?.make() ?? Buffer.alloc(0);
const type = ({ body }: Answer): string => String(body['type']).split('/').at(-1) ?? '';

describe('files annexed to a convention, on PostgreSQL', () => {
  let app: TestApp;
  let stage: Stage;
  let at: string;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
      examiner: buildExaminer('pieces'),
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    stage = await aSigningStage(app);
    at = `conventions/${stage.conventionId}`;
  });

  const send = (bytes = aFile(), of: Tenant = stage.tenant): Promise<Answer> =>
    of.upload(`${at}/piece-files`, 'file', bytes, 'POST');
  const received = async (bytes = aFile()): Promise<PieceFileView> =>
    (await send(bytes)).body as unknown as PieceFileView;
  const read = async (): Promise<PiecesView> =>
    (await stage.tenant.call('GET', `${at}/pieces`)).body as unknown as PiecesView;
  const line = (file: Pick<PieceFileView, 'fileId'>, changes: Partial<AnnexedPieceView> = {}) => ({
    id: randomUUID(),
    fileId: file.fileId,
    kind: 'insurance',
    annex: null,
    title: 'Attestation d’assurance du Tilleul',
    ...changes,
  });
  const put = async (pieces: readonly object[], changes: object = {}): Promise<Answer> =>
    stage.tenant.call('PUT', `${at}/pieces`, { pieces, version: (await read()).version, ...changes });
  const freeze = async (): Promise<Answer> =>
    stage.tenant.call('POST', `${at}/actions/send`, { version: (await read()).version });
  const download = (fileId: string, kind = 'copy', of = stage.tenant): Promise<Answer> =>
    of.call('GET', `${at}/piece-files/${fileId}/${kind}`);

  it('are received safely, put in order, told in the history, and saved by the browser', async () => {
    const bytes = aFile();
    const [first, second] = [await received(bytes), await received()];
    const [a, b] = [line(first), line(second, { kind: 'floor-plan', annex: 'AX-K', title: 'Plan' })];
    const joined = await put([a, b]);
    const moved = await put([b, a]);
    const [copy, original] = [await download(first.fileId), await download(first.fileId, 'original')];
    const { entries } = (await stage.tenant.call('GET', `${at}/history`)).body as { entries: { type: string }[] };

    expect([joined.status, moved.status]).toEqual([200, 200]);
    expect((await read()).pieces.map(({ title, pages, annex }) => [title, pages, annex])).toEqual([
      ['Plan', 1, 'AX-K'],
      [a.title, 1, null],
    ]);
    expect(entries.slice(0, 3).map((entry) => entry.type)).toEqual([
      'pieces-arranged',
      'piece-annexed',
      'piece-annexed',
    ]);
    expect([sha256Hex(copy.raw), original.raw.equals(bytes)]).toEqual([first.sha256, true]);
    for (const { headers } of [copy, original]) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'application/pdf' });
      expect(headers['content-disposition']).toMatch(/^attachment;/);
      expect(headers['content-security-policy']).toContain('sandbox');
    }
  });

  it('keep the file that a newer one replaced, and forget after a week what nothing names', async () => {
    const [old, newer, left] = [await received(), await received(), await received()];
    const piece = line(old);
    await put([piece]);
    const replaced = await put([{ ...piece, fileId: newer.fileId }]);
    await put([{ ...piece, fileId: newer.fileId }, line(left, { title: 'De trop' })]);
    await put([{ ...piece, fileId: newer.fileId }]);

    app.clock.advance({ days: 8 });
    await app.nest.get(ForgetPapers).execute();
    app.clock.advance({ days: -8 });

    expect((replaced.body as unknown as PiecesView).pieces[0]?.former).toEqual([
      expect.objectContaining({ sha256: old.sha256 }),
    ]);
    const statuses = [await download(newer.fileId), await download(old.fileId), await download(left.fileId)];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  it.each([
    ['a script', () => acting, 'active-content'],
    ['a password', () => made('a password'), 'encrypted'],
    ['a page of HTML', () => made('a page of HTML that is a PDF as well'), 'not-a-pdf'],
    ['pages in circles', () => made('pages that contain themselves'), 'looped'],
  ])('refuse %s in words, and keep nothing of it', async (_name, make, code) => {
    const answer = await send(await make());
    const [kept] = await app.nest
      .get(TenantDb)
      .readInTenant(stage.tenant.actor, (tx) =>
        tx.query<{ count: number }[]>('select count(*)::int from convention_file'),
      );

    expect([answer.status, type(answer)]).toEqual([422, code]);
    expect(kept).toEqual({ count: 0 });
  });

  it('take the same file once, no file of elsewhere, and no list read before another', async () => {
    const bytes = aFile();
    const [once, twice] = [await received(bytes), await received(bytes)];
    const before = (await read()).version;

    const double = await put([line(once), line(twice)]);
    const unknown = await put([line({ fileId: randomUUID() })]);
    const [left, right] = await Promise.all([
      put([line(once)], { version: before }),
      put([line(once)], { version: before }),
    ]);

    expect(twice).toEqual(once);
    expect([double.status, unknown.status]).toEqual([422, 422]);
    expect([double, unknown].map(({ body }) => (body['errors'] as { code: string }[])[0]?.code)).toEqual([
      'piece-twice',
      'piece-file-unknown',
    ]);
    expect([left.status, right.status].toSorted()).toEqual([200, 412]);
  });

  it('stop where a convention keeps too many files, before one byte is read', async () => {
    await received();
    await app.nest.get(TenantDb).inTenant(stage.tenant.actor, (tx) =>
      tx.query(
        `with one as (select * from paper_file limit 1),
           made as (insert into paper_file
             select o.tenant_id, gen_random_uuid(), o.name, o.original_sha256, false, o.copy_sha256, o.size, o.pages,
               o.signatures, o.unreadable, o.uploaded_by, o.uploaded_at from one o, generate_series(1, 39)
             returning tenant_id, id)
         insert into convention_file (tenant_id, id, convention_id, detached_at)
           select tenant_id, id, $1, now() from made`,
        [stage.conventionId],
      ),
    );

    const answer = await send(acting);

    expect([answer.status, type(answer)]).toEqual([409, 'too-many-files']);
    expect(String(answer.body['title'])).toContain('40');
  });

  it('are frozen with the text: printed in it, in the evidence, given to both sides, changed by nobody', async () => {
    const [file, other] = [await received(), await received()];
    const piece = line(file);
    await put([piece]);
    const sent = await freeze();
    const frozen = (await stage.tenant.call('GET', `${at}/signature/text`)).body as {
      document: { pieces: { sha256: string; title: string; kind: string }[] };
    };
    const phone = new Phone(app, stage.emails.partner);
    await phone.open();
    const given = await phone.call('GET', `/pieces/${file.fileId}`);
    const foreign = await phone.call('GET', `/pieces/${other.fileId}`);

    const refused = [await put([]), await put([piece, line(other)]), await send()];
    const pdf = await stage.tenant.call('GET', `${at}/files/frozen`);

    expect(sent.status).toBe(200);
    expect(frozen.document.pieces).toEqual([
      expect.objectContaining({ title: piece.title, sha256: file.sha256, kind: 'Attestation d’assurance' }),
    ]);
    expect([sha256Hex(given.raw), foreign.status]).toEqual([file.sha256, 404]);
    expect(given.headers['content-disposition']).toMatch(/^attachment;/);
    expect(refused.map((answer) => [answer.status, type(answer)])).toEqual(refused.map(() => [409, 'pieces-closed']));
    expect(pdf.raw.length).toBeGreaterThan(10_000);
    expect((await read()).mayChange).toBe(false);
  });

  it('stay with the text that was frozen, even when it is taken back and they are taken out', async () => {
    const file = await received();
    await put([line(file)]);
    await freeze();
    await stage.tenant.call('POST', `${at}/actions/withdraw`, { reason: 'Une pièce de trop.' });
    const removed = await put([]);

    app.clock.advance({ days: 8 });
    await app.nest.get(ForgetPapers).execute();
    app.clock.advance({ days: -8 });

    expect(removed.status).toBe(200);
    expect((await download(file.fileId)).status).toBe(200);
  });

  it('are read by whoever writes with us, and lift what they accepted only once that was said', async () => {
    const file = await received();
    const { tenant } = stage;
    const sylvie = new WritingGuest(app, `sylvie.${tenant.org}@ch-clairval.example`);
    await put([line(file)]);
    await tenant.call('POST', `${at}/negotiation`, {
      people: [{ party: 'partner', name: 'Sylvie Coste', email: sylvie.email, right: 'accept' }],
      message: '',
      to: 'partner',
    });
    const { body: page } = await sylvie.open();
    const given = await sylvie.call('GET', `/pieces/${file.fileId}`);
    const theirs = await put([]);
    await sylvie.call('POST', '/actions/accept', { version: page['version'] });
    await sylvie.call('POST', '/actions/give-turn', { to: 'host', message: '' });

    const untold = await put([]);
    const told = await put([], { liftsAcceptances: true });

    expect((page['document'] as { pieces: unknown[] }).pieces).toHaveLength(1);
    expect(sha256Hex(given.raw)).toBe(file.sha256);
    expect([theirs.status, type(theirs)]).toEqual([409, 'not-your-turn']);
    expect([untold.status, type(untold), untold.body['names']]).toEqual([
      409,
      'acceptances-would-fall',
      'Sylvie Coste',
    ]);
    expect([told.status, (await sylvie.call('GET', `/pieces/${file.fileId}`)).status]).toEqual([200, 404]);
  });

  it('keep the extract of what a board decided, ready to be annexed, and the rule asks every convention for it', async () => {
    const extract = await received();
    const recorded = await stage.tenant.call('POST', `${at}/approval/actions/record-board`, {
      party: 'host',
      body: 'Conseil d’administration',
      heldOn: '2026-10-09',
      outcome: 'approved',
      reference: '2026-14',
      extractFileId: extract.fileId,
    });
    app.clock.advance({ days: 8 });
    await app.nest.get(ForgetPapers).execute();
    app.clock.advance({ days: -8 });
    const listed = await read();
    const joined = await put([line(extract, { kind: 'resolution', title: 'Délibération' })]);

    expect(recorded.status).toBe(200);
    expect(listed.extracts).toEqual([
      expect.objectContaining({ fileId: extract.fileId, party: 'host', heldOn: '2026-10-09', sha256: extract.sha256 }),
    ]);
    expect(joined.status).toBe(200);
  });

  it('are nothing to another organisation, nor to another convention', async () => {
    const file = await received();
    await put([line(file)]);
    const stranger = await aTenant(app);
    const elsewhere = await aSigningStage(app);
    const theirs = `conventions/${elsewhere.conventionId}`;

    const answers = [
      await stranger.call('GET', `${at}/pieces`),
      await stranger.call('PUT', `${at}/pieces`, { pieces: [], version: 1 }),
      await send(aFile(), stranger),
      await download(file.fileId, 'copy', stranger),
      await download(file.fileId, 'original', stranger),
      await elsewhere.tenant.call('GET', `${theirs}/piece-files/${file.fileId}/copy`),
    ];

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await read()).pieces).toHaveLength(1);
  });
});

describe('the rule that the board approves every convention', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());

  it('blocks drafts without a decision, proposes the board, and is chosen by whoever runs the organisation', async () => {
    const { tenant, conventionId } = await aSigningStage(app);
    const at = `conventions/${conventionId}`;
    const { body: drafted } = await tenant.call('GET', at);
    const content = drafted['content'] as { parties: object[]; answers: { signature: object } };
    const [host, ...others] = content.parties;
    const answers = { ...content.answers, signature: { ...content.answers.signature, approvals: [] } };
    const parties = [{ ...host, boardMustApprove: false }, ...others];
    await tenant.call('PUT', at, { content: { ...content, answers, parties }, version: drafted['version'] });
    const blocking = async () =>
      ((await tenant.call('GET', `${at}/checks`)).body as { checks: { code: string; level: string }[] }).checks
        .filter(({ level }) => level === 'blocking')
        .map(({ code }) => code);
    const before = await blocking();

    const chosen = await tenant.call('PUT', 'conventions/rules', { boardMustApprove: true, version: 0 });
    const stale = await tenant.call('PUT', 'conventions/rules', { boardMustApprove: false, version: 0 });

    expect([before, await blocking()]).toEqual([[], ['board-approval-missing']]);
    expect([chosen.status, chosen.body['version'], stale.status]).toEqual([200, 1, 412]);
    expect((await tenant.call('GET', at)).body['boardRule']).toBe(true);
    const { proposal } = (await tenant.call('GET', `${at}/approval`)).body as { proposal: { kind: string }[] };
    expect(proposal.at(-1)?.kind).toBe('board');
    const staff = await aTenant(app, { roles: ['staff'] });
    expect((await staff.call('PUT', 'conventions/rules', { boardMustApprove: true, version: 0 })).status).toBe(403);
    expect((await staff.call('GET', 'conventions/rules')).body).toMatchObject({ boardMustApprove: false });
  });
});
