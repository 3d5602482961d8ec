import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { aConclusionBody, closeAReview, concludeAReview, startAReview } from './testing';

const faults = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

const has = (tool: string): boolean => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT';
  }
};

describe('the end of a review, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const step = (tenant: Tenant, id: string, action: string, body: object): Promise<Answer> =>
    tenant.call('POST', `reviews/${id}/actions/${action}`, body);
  const asRole = async (tenant: Tenant, role: string, work: () => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const setRoles = async (roles: readonly string[]) => {
      await client.query(`begin; set local app.tenant_id = '${tenant.tenantId}'`);
      await client.query('update member set roles = $1 where id = $2', [roles, tenant.actor.id]);
      await client.query('commit');
    };
    try {
      await setRoles([role]);
      await work();
    } finally {
      await setRoles(tenant.actor.roles);
      await client.end();
    }
  };

  it('records the decision, who was there and what follows', async () => {
    const tenant = await aTenant(app);
    const { id } = await concludeAReview(tenant);

    const { body } = await tenant.call('GET', `reviews/${id}`);

    expect(body).toMatchObject({
      status: 'concluded',
      conclusion: { decision: 'continue', meeting: { heldOn: '2026-11-16', peopleSupported: 2 } },
      allowedActions: ['conclude', 'close', 'reopen'],
    });
  });

  it('says all that is missing from a conclusion, and knows the people it names', async () => {
    const tenant = await aTenant(app);
    const { id, version } = await startAReview(tenant);
    const stranger = '00000000-0000-4000-8000-00000000000a';
    const people = aConclusionBody({ member: tenant.actor.id, contact: stranger });

    const empty = await step(tenant, id, 'conclude', {
      ...people,
      reason: '',
      nextReviewOn: null,
      meeting: { heldOn: '2026-11-18', attendees: [], peopleSupported: 0 },
      actions: [],
      version,
    });
    const unknown = await step(tenant, id, 'conclude', { ...people, version });

    expect(faults(empty)).toEqual([
      '/reason required',
      '/meeting/heldOn in-the-future',
      '/meeting/attendees needs-a-member',
      '/nextReviewOn required',
    ]);
    expect(faults(unknown)).toEqual(['/meeting/attendees/1 choice', '/actions/0/ownerTheirs choice']);
  });

  it('refuses a conclusion over one that was recorded meanwhile, and hands the other one back', async () => {
    const tenant = await aTenant(app);
    const { id, version, contact } = await concludeAReview(tenant);
    const body = aConclusionBody({ member: tenant.actor.id, contact });

    const stale = await step(tenant, id, 'conclude', { ...body, reason: 'Autre chose.', version: version - 1 });
    const revised = await step(tenant, id, 'conclude', { ...body, reason: 'Corrigé.', version });

    expect(stale).toMatchObject({ status: 412, body: { type: '/problems/review/changed-elsewhere' } });
    expect(stale.body['current']).toMatchObject({ version, conclusion: { decision: 'continue' } });
    expect(revised).toMatchObject({ status: 200, body: { conclusion: { reason: 'Corrigé.' } } });
  });

  it('closes once, on a double click', async () => {
    const tenant = await aTenant(app);
    const { id, version } = await concludeAReview(tenant);

    const twice = await Promise.all([step(tenant, id, 'close', { version }), step(tenant, id, 'close', { version })]);

    expect(twice.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    expect(twice.some(({ status }) => status === 200)).toBe(true);
    const { body } = await tenant.call('GET', `reviews/${id}`);
    expect(body).toMatchObject({ status: 'closed', reports: [{ edition: 1 }, { edition: 1 }] });
  });

  it('gives the same bytes to everybody once closed, and a draft before', async () => {
    const tenant = await aTenant(app);
    const { id, version } = await concludeAReview(tenant);

    const draft = await tenant.call('GET', `reviews/${id}/report`);
    await step(tenant, id, 'close', { version });
    app.clock.advance({ days: 3 });
    const [first, second, english] = [
      await tenant.call('GET', `reviews/${id}/report`),
      await tenant.call('GET', `reviews/${id}/report?edition=1`),
      await tenant.call('GET', `reviews/${id}/report?language=en`),
    ];

    expect([draft, first, second, english].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(first.headers['content-type']).toBe('application/pdf');
    expect(first.raw.equals(second.raw)).toBe(true);
    expect(first.raw.equals(draft.raw)).toBe(false);
    expect((await pageTexts(english.raw)).join(' ')).toContain('The eight dimensions');
  });

  it.each(['fr', 'en'])('closes on an accessible archive that other tools read (%s)', async (language) => {
    const tenant = await aTenant(app);
    const { id } = await closeAReview(tenant);

    const { raw } = await tenant.call('GET', `reviews/${id}/report?language=${language}`);

    expect(await structuralDefects(raw)).toEqual([]);
    expect((await pageTexts(raw)).join(' ')).toContain('CSAPA Le Passage');
    if (has('pdfinfo')) expect(pdfinfo(raw)).toMatch(/Tagged:\s+yes/);
  });

  it('prints the blank grid in both languages, with the partner’s name', async () => {
    const tenant = await aTenant(app);
    const { partnerId } = await startAReview(tenant);

    const french = await tenant.call('GET', `reviews/blank-grid?partner=${partnerId}`);
    const english = await tenant.call('GET', 'reviews/blank-grid?language=en&size=large');

    expect(await structuralDefects(french.raw)).toEqual([]);
    expect(await structuralDefects(english.raw)).toEqual([]);
    expect((await pageTexts(french.raw)).join(' ')).toContain('CSAPA Le Passage');
    expect((await pageTexts(english.raw)).join(' ')).toContain('Monitoring and strengthening grid');
  });

  it('leaves a trace of each reopening, and keeps the reports of before', async () => {
    const tenant = await aTenant(app);
    const closed = await closeAReview(tenant);
    const before = await tenant.call('GET', `reviews/${closed.id}/report`);

    const silent = await step(tenant, closed.id, 'reopen', { reason: ' ', version: closed.version });
    const reopened = await step(tenant, closed.id, 'reopen', {
      reason: 'Une note était fausse.',
      version: closed.version,
    });
    const again = { ...aConclusionBody({ member: tenant.actor.id, contact: closed.contact }), reason: 'Revu.' };
    const version = Number(reopened.body['version']);
    const concluded = await step(tenant, closed.id, 'conclude', { ...again, version });
    await step(tenant, closed.id, 'close', { version: Number(concluded.body['version']) });
    const view = await tenant.call('GET', `reviews/${closed.id}`);
    const first = await tenant.call('GET', `reviews/${closed.id}/report?edition=1`);
    const last = await tenant.call('GET', `reviews/${closed.id}/report`);

    expect(silent.status).toBe(422);
    expect(reopened.body).toMatchObject({ status: 'rating', conclusion: { decision: 'continue' } });
    expect(view.body).toMatchObject({
      status: 'closed',
      reopenings: [{ by: tenant.actor.id, reason: 'Une note était fausse.', from: 'closed' }],
      reports: [{ edition: 2 }, { edition: 2 }, { edition: 1 }, { edition: 1 }],
    });
    expect(first.raw.equals(before.raw)).toBe(true);
    expect((await pageTexts(last.raw)).join(' ')).toContain('Une note était fausse.');
  });

  it('tells the partner’s history of each step, without what people wrote', async () => {
    const tenant = await aTenant(app);
    const { id, partnerId } = await closeAReview(tenant);

    const { body } = await tenant.call('GET', `partners/${partnerId}/history`);
    const facts = body['entries'] as { type: string; detail: Record<string, unknown> }[];
    const own = facts.filter(({ type }) => type.startsWith('review-'));

    expect(own.map(({ type }) => type)).toEqual([
      'review-closed',
      'review-concluded',
      'review-started',
      'review-planned',
    ]);
    expect(own.every(({ detail }) => detail['reviewId'] === id && detail['reference'] === 'B-2026-001')).toBe(true);
    expect(JSON.stringify(own)).not.toContain('orientations');
  });

  it('lets a référent close their own reviews, and only the director reopen one', async () => {
    const tenant = await aTenant(app);
    const closed = await closeAReview(tenant);

    await asRole(tenant, 'referent', async () => {
      const { body } = await tenant.call('GET', `reviews/${closed.id}`);
      const refused = await step(tenant, closed.id, 'reopen', { reason: 'Non.', version: closed.version });
      const own = await concludeAReview(tenant, { partner: 'Le leur' });
      const back = await step(tenant, own.id, 'reopen', { reason: 'Une note oubliée.', version: own.version });

      expect(body['allowedActions']).toEqual([]);
      expect(refused.status).toBe(403);
      expect(back).toMatchObject({ status: 200, body: { status: 'rating' } });
    });
    await asRole(tenant, 'staff', async () => {
      expect((await tenant.call('GET', `reviews/${closed.id}/report`)).status).toBe(200);
      expect((await step(tenant, closed.id, 'start', {})).status).toBe(403);
    });
    await asRole(tenant, 'accountManager', async () => {
      expect((await tenant.call('GET', `reviews/${closed.id}/report`)).status).toBe(403);
    });
  });

  it('says which characters cannot be printed, and stays concluded', async () => {
    const tenant = await aTenant(app);
    const { id, version, contact } = await concludeAReview(tenant);
    const body = { ...aConclusionBody({ member: tenant.actor.id, contact }), reason: 'Nous continuons \u{13000}.' };
    await step(tenant, id, 'conclude', { ...body, version });

    const refused = await step(tenant, id, 'close', { version: version + 1 });

    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/document/unprintable' } });
    expect((await tenant.call('GET', `reviews/${id}`)).body).toMatchObject({ status: 'concluded', reports: [] });
  });

  it('goes with its partner when the bin is emptied, reports included', async () => {
    const tenant = await aTenant(app);
    const { id, partnerId } = await closeAReview(tenant);

    await app.nest
      .get(TenantDb)
      .inTenant(tenant.actor, (tx) => tx.query('delete from partner where id = $1', [partnerId]));

    expect((await tenant.call('GET', `reviews/${id}`)).status).toBe(404);
    expect((await tenant.call('GET', `reviews/${id}/report`)).status).toBe(404);
  });

  it('is cancelled while nothing is concluded, and frees the year', async () => {
    const tenant = await aTenant(app);
    const { id, partnerId, version } = await startAReview(tenant);

    const cancelled = await step(tenant, id, 'cancel', { version });
    const next = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });

    expect(cancelled.body).toMatchObject({ status: 'cancelled', allowedActions: [] });
    expect(next).toMatchObject({ status: 201, body: { reference: 'B-2026-002' } });
  });
});

const pdfinfo = (bytes: Buffer): string => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  try {
    return execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
