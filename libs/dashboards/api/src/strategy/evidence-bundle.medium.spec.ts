import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { closeAReview } from '@entente/evaluations/api/testing';
import { type GridContent, type QuestionsContent, type Reference } from '@entente/evaluations/domain';
import { aCriterion, withOwnQuestion } from '@entente/evaluations/domain/testing';
import { FileStore } from '@entente/platform/api';
import { type TestApp } from '@entente/platform/testing';
import { behindTheCurtain, startHomeApp } from '../testing';

jest.setTimeout(120_000);

type Announced = { count: number; bytes: number; first: { path: string; codes: string[]; size: number }[] };

const hasUnzip = (() => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const withCriterion = (content: GridContent): GridContent => ({
  ...content,
  dimensions: content.dimensions.map((dimension, index) =>
    index === 0
      ? { ...dimension, criteria: [...dimension.criteria, { ...aCriterion({ code: 'LOC-001' }), obstacles: [] }] }
      : dimension,
  ),
});

/** The id of a copy that the organisation made, changed and published. */
const publishOwn = async <Content>(
  tenant: Tenant,
  place: 'grids' | 'questionnaires',
  change: (content: Content) => Content,
): Promise<string> => {
  const { body } = await tenant.call('POST', place, place === 'grids' ? {} : { kind: 'strategy' });
  const id = String(body['id']);
  const fates = place === 'grids' ? { fates: [] } : {};
  const draft = { content: change(body['content'] as Content), lastOwn: 1, ...fates };
  const written = await tenant.call('PUT', `${place}/${id}`, { draft, revision: body['revision'] });
  const { revision } = written.body;
  const published = await tenant.call('POST', `${place}/${id}/actions/publish`, { revision, note: 'Nos ajouts' });
  if (published.status !== 200) throw new Error(`${written.text} ${published.text}`);
  return id;
};

describe('the evidence of a year as one file, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
  });
  afterAll(() => app?.close());

  const closed = async (tenant: Tenant): Promise<string> => {
    const id = String((await tenant.call('POST', 'strategies', { year: 2026 })).body['id']);
    const row = { action: 'Signer', expected: 'Une convention', owner: tenant.actor.id, before: '2027-06-30' };
    await tenant.call('PUT', `strategies/${id}/answers`, {
      questions: [{ code: 'ORG-26', fields: { priorities: { value: [row], seen: 0 } } }],
    });
    for (const [act, body] of [
      ['debate', { on: '2026-10-01' }],
      ['validate', { on: '2026-11-02' }],
      ['close', {}],
    ] as const) {
      const { version } = (await tenant.call('GET', `strategies/${id}`)).body;
      const answer = await tenant.call('POST', `strategies/${id}/actions/${act}`, { ...body, version });
      if (answer.status !== 200) throw new Error(answer.text);
    }
    return id;
  };
  const announced = async (tenant: Tenant, id: string): Promise<Announced> =>
    (await tenant.call('GET', `strategies/${id}/evidence`)).body as unknown as Announced;
  const bundle = (tenant: Tenant, id: string) => tenant.call('GET', `strategies/${id}/evidence/bundle`);

  /** A framework whose codes E-1, E-2… are answered by these. */
  const describeFramework = async (tenant: Tenant, answers: readonly (readonly Reference[])[]): Promise<void> => {
    const { body } = await tenant.call('POST', 'frameworks', { name: 'Essai', edition: '1' });
    const items = answers.map((references, rank) => ({ code: `E-${rank + 1}`, label: 'Ouverture', references }));
    const whole = { name: 'Essai', edition: '1', version: 1, items };
    const saved = await tenant.call('PUT', `frameworks/${String(body['id'])}`, whole);
    if (saved.status !== 200) throw new Error(saved.text);
  };

  /** A sheet and a sealed convention as their own domains leave them: a row, a file under its hash. */
  const addSealed = async (tenant: Tenant, partnerId: string, name: string): Promise<void> => {
    const files = app.nest.get(FileStore);
    const sha256 = await files.put(tenant.actor, Buffer.from(`%PDF-1.7 ${name}`), 'application/pdf');
    await behindTheCurtain(
      app,
      tenant,
      `with c as (
         insert into convention (tenant_id, id, partner_id, partnership_id, number, template_code, template_version, status,
           title, content, renewals, reason, version, created_at, updated_at)
         select tenant_id, gen_random_uuid(), partner_id, id, $2, 'T1', 1, 'in-force', 'x', '{}', 0, '', 1, now(), now()
         from partnership where partner_id = $1 returning tenant_id, id
       ), s as (
         insert into convention_snapshot (tenant_id, id, convention_id, convention_version, content, document, document_sha256, taken_at)
         select tenant_id, gen_random_uuid(), id, 1, '{}', '{}', $3, now() from c returning tenant_id, id, convention_id
       ), r as (
         insert into signature_request (tenant_id, id, convention_id, snapshot_id, status, deadline, document_sha256,
           verification_code, state, journal_head, journal_length, created_at)
         select tenant_id, gen_random_uuid(), convention_id, id, 'sealed', '2026-06-01', $3, gen_random_uuid()::text, '{}', '', 0, now()
         from s returning tenant_id, id
       )
       insert into sealing_output (tenant_id, step_key, request_id, sha256, level, made_at)
       select tenant_id, id::text || ':organisation-seal', id, $3, 'B-B', '2026-05-04T10:00:00Z' from r`,
      [partnerId, name, sha256],
    );
  };

  const unpacked = (bytes: Buffer, read: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    try {
      writeFileSync(join(folder, 'all.zip'), bytes);
      execFileSync('unzip', ['-q', '-t', join(folder, 'all.zip')]);
      execFileSync('unzip', ['-q', join(folder, 'all.zip'), '-d', join(folder, 'out')]);
      read(join(folder, 'out'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('says how many pieces and how heavy, then sends them all with two summaries', async () => {
    const tenant = await aTenant(app);
    const review = await closeAReview(tenant);
    await addSealed(tenant, review.partnerId, '2026-014');
    const id = await closed(tenant);

    const before = await announced(tenant, id);
    const answer = await bundle(tenant, id);

    expect(before.first.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^1-strategie\/.+\.pdf$/),
      '3-conventions/2026-05-04-2026-014-CSAPA-Le-Passage.pdf',
      '4-bilans/2026-11-16-B-2026-001-CSAPA-Le-Passage.pdf',
    ]);
    expect(before.bytes).toBe(before.first.reduce((all, { size }) => all + size, 0));
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    expect(Number(answer.headers['content-length'])).toBe(answer.raw.length);
    if (!hasUnzip) return;
    unpacked(answer.raw, (folder) => {
      const names = readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => !statSync(join(folder, name)).isDirectory());
      expect(names.sort()).toEqual(['SOMMAIRE.pdf', 'index.csv', ...before.first.map(({ path }) => path)].sort());
      for (const name of names.filter((each) => each.endsWith('.pdf')))
        expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
      expect(readFileSync(join(folder, 'index.csv'), 'utf8')).toContain(
        '3-conventions/2026-05-04-2026-014-CSAPA-Le-Passage.pdf;',
      );
    });
  });

  it('names the codes of a framework that each piece answers', async () => {
    const tenant = await aTenant(app);
    const id = await closed(tenant);
    await describeFramework(tenant, [
      [{ kind: 'question', code: 'ORG-05' }],
      [{ kind: 'document', code: 'review-report' }],
    ]);

    expect((await announced(tenant, id)).first.map(({ codes }) => codes)).toEqual([['E-1']]);
  });

  it('names those of codes that the organisation gave itself, by the version that each piece was written on', async () => {
    const tenant = await aTenant(app);
    await closeAReview(tenant, { partner: 'Avec la grille d’Entente' });
    const grid = await publishOwn(tenant, 'grids', withCriterion);
    await tenant.call('PUT', 'grids/chosen', { grid });
    await closeAReview(tenant, { partner: 'Avec la nôtre' });
    const questionnaire = await publishOwn(tenant, 'questionnaires', (content: QuestionsContent) =>
      withOwnQuestion(content),
    );
    await tenant.call('PUT', 'questionnaires/chosen', { questionnaire, kind: 'strategy' });
    const id = await closed(tenant);
    await describeFramework(tenant, [
      [{ kind: 'criterion', code: 'LOC-001', own: grid }],
      [{ kind: 'question', code: 'LSQ-001', own: questionnaire }],
      [{ kind: 'criterion', code: 'CHK-101' }],
    ]);

    const { first } = await announced(tenant, id);
    const codes = (part: string) => first.find(({ path }) => path.includes(part))?.codes;
    expect([codes('1-strategie'), codes('grille-d-Entente'), codes('la-notre')]).toEqual([
      ['E-2'],
      ['E-3'],
      ['E-1', 'E-3'],
    ]);
  });

  it('breaks off rather than end well when a piece is missing', async () => {
    const tenant = await aTenant(app);
    const review = await closeAReview(tenant);
    await addSealed(tenant, review.partnerId, '2026-015');
    const id = await closed(tenant);
    const files = app.nest.get(FileStore);
    const lost = jest.spyOn(files, 'get').mockResolvedValueOnce(null);

    const answer = await bundle(tenant, id).catch((error: unknown) => error);
    lost.mockRestore();

    // Either the connection broke, or what came is shorter than what was said.
    const came = answer instanceof Error ? null : (answer as Awaited<ReturnType<typeof bundle>>);
    expect(came === null || came.raw.length < Number(came.headers['content-length'])).toBe(true);
  });

  it('reads no further file once the reader hung up, and never two at a time', async () => {
    const tenant = await aTenant(app);
    const review = await closeAReview(tenant);
    const heavy = Buffer.alloc(4_000_000, 7);
    for (let rank = 0; rank < 12; rank += 1) await addSealed(tenant, review.partnerId, `2026-1${rank}`);
    const id = await closed(tenant);
    await app.nest.listen(0, '127.0.0.1');
    const files = app.nest.get(FileStore);
    await behindTheCurtain(
      app,
      tenant,
      'update file_blob set size = 4000000 where sha256 in (select sha256 from sealing_output)',
    );
    let [reading, most, reads] = [0, 0, 0];
    const real = files.get.bind(files);
    const spied = jest.spyOn(files, 'get').mockImplementation(async (scope, sha256) => {
      reads += 1;
      reading += 1;
      most = Math.max(most, reading);
      const file = await real(scope, sha256);
      reading -= 1;
      return file && { ...file, bytes: file.size === 4_000_000 ? heavy : file.bytes };
    });

    await new Promise<void>((resolve, reject) => {
      const url = new URL(`/api/v1/o/${tenant.org}/strategies/${id}/evidence/bundle`, 'http://127.0.0.1');
      const { port } = app.nest.getHttpServer().address() as { port: number };
      get({ host: '127.0.0.1', port, path: url.pathname, headers: { cookie: tenant.cookie } }, (response) => {
        response.once('data', () => {
          response.destroy();
          setTimeout(resolve, 800);
        });
      }).on('error', reject);
    });
    spied.mockRestore();

    expect(most).toBe(1);
    expect(reads).toBeLessThan(8);
  });
});
