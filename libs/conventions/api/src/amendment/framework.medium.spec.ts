import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer } from '@entente/access/api/testing';
import { frameworkAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { type ConventionContent } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aReadyConvention } from '../testing';

jest.setTimeout(60_000);

type View = { id: string; number: string; version: number; content: ConventionContent; parent: { id: string } | null };

describe('conventions that apply a framework, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());

  /** A framework with its partner; signed as far as the database knows. */
  const aFramework = async (status = 'in-force') => {
    const { tenant, conventionId } = await aReadyConvention(app, {
      template: 'T1',
      answers: frameworkAnswers,
      parties: leTilleulParties,
    });
    await app.nest
      .get(TenantDb)
      .inTenant(tenant.actor, (tx) =>
        tx.query('update convention set status = $2 where id = $1', [conventionId, status]),
      );
    const { partnerId } = (await tenant.call('GET', `conventions/${conventionId}`)).body as { partnerId: string };
    const draft = (body: object): Promise<Answer> =>
      tenant.call('POST', 'conventions', { partnerId, template: 'T2', parentId: conventionId, ...body });
    return { tenant, id: conventionId, partnerId, draft };
  };

  it('are begun under it, cite it, and are listed on its page and in its history', async () => {
    const { tenant, id, partnerId, draft } = await aFramework();
    const offered = await tenant.call('GET', `conventions/frameworks?partner=${partnerId}`);
    const { body } = await draft({});
    const convention = body as unknown as View;

    expect((offered.body['items'] as { id: string }[]).map((each) => each.id)).toEqual([id]);
    expect(convention.parent).toMatchObject({ id });
    expect(convention.content.answers.parent).toMatchObject({ title: frameworkAnswers.parties.title });
    const { body: linked } = await tenant.call('GET', `conventions/${id}/linked`);
    expect(linked).toMatchObject({ amendments: [], implementing: [{ number: convention.number, status: 'draft' }] });
    const { entries } = (await tenant.call('GET', `conventions/${id}/history`)).body as { entries: { type: string }[] };
    expect(entries.map(({ type }) => type)).toContain('application-prepared');
  });

  it('leave it when nothing of it is cited any more', async () => {
    const { tenant, draft } = await aFramework();
    const { id, content, version } = (await draft({})).body as unknown as View;
    const answers = { ...content.answers, parent: { number: '', title: '', signedOn: null } };

    const saved = await tenant.call('PUT', `conventions/${id}`, { content: { ...content, answers }, version });

    expect([saved.status, saved.body['parent']]).toEqual([200, null]);
  });

  it('are refused in words under what is no framework, is over, or is of other partners', async () => {
    const { tenant, draft, partnerId } = await aFramework();
    const ended = await aFramework('ended');
    const other = await tenant.call('POST', 'partners', { card: aPartnerForm({ name: 'Maison de santé' }) });
    const plain = await tenant.call('POST', 'conventions', { partnerId, template: 'T2' });

    const answers = [
      await draft({ template: 'T7' }),
      await draft({ partnerId: other.body['id'] }),
      await draft({ parentId: plain.body['id'] }),
      await ended.draft({}),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    expect(answers[0]?.body['title']).toMatch(/ne peut pas être appliquée ici/);
    const { body } = await ended.tenant.call('GET', `conventions/frameworks?partner=${ended.partnerId}`);
    expect(body['items']).toEqual([]);
  });

  it('are warned when they outlive it', async () => {
    const { tenant, id: framework, draft } = await aFramework();
    await app.nest
      .get(TenantDb)
      .inTenant(tenant.actor, (tx) =>
        tx.query(`update convention set starts_on = '2026-01-01', ends_on = '2027-06-30' where id = $1`, [framework]),
      );
    const { id, content, version } = (await draft({})).body as unknown as View;
    const term = { ...content.answers.term, startsOn: '2027-01-01' as const, months: 12 };
    const answers = { ...content.answers, term };
    await tenant.call('PUT', `conventions/${id}`, { content: { ...content, answers }, version });

    const { checks } = (await tenant.call('GET', `conventions/${id}/checks`)).body as { checks: { code: string }[] };

    expect(checks.map(({ code }) => code)).toContain('outlives-framework');
    expect(checks.map(({ code }) => code)).not.toContain('framework-not-in-force');
  });

  it('cannot lean on another organisation’s', async () => {
    const { id, partnerId } = await aFramework();
    const stranger = await aTenant(app);
    const partner = await stranger.call('POST', 'partners', { card: aPartnerForm() });

    const drafted = await stranger.call('POST', 'conventions', {
      partnerId: partner.body['id'],
      template: 'T2',
      parentId: id,
    });
    const offered = await stranger.call('GET', `conventions/frameworks?partner=${partnerId}`);

    expect([drafted.status, offered.body['items']]).toEqual([404, []]);
  });
});
