import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { type ConventionContent, conventionSchema } from '@entente/conventions/domain';
import { aConvention, leTilleulAnswers } from '@entente/conventions/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';

type View = { id: string; number: string; version: number; status: string; content: ConventionContent };
type File = Record<string, unknown> & { answers: object };

describe('a convention as JSON, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const addPartner = async (tenant: Tenant, name = 'Association Rive Claire'): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm({ name, managedBy: name }) })).body['id']);
  const drafted = async (tenant: Tenant, partnerId: string): Promise<View> => {
    const answer = await tenant.call('POST', 'conventions', { partnerId, template: 'T2' });
    const view = answer.body as unknown as View;
    const saved = await tenant.call('PUT', `conventions/${view.id}`, {
      content: { ...view.content, answers: { ...leTilleulAnswers, others: view.content.answers.others } },
      version: view.version,
    });
    return saved.body as unknown as View;
  };
  const exported = async (tenant: Tenant, id: string): Promise<File> =>
    (await tenant.call('GET', `conventions/${id}/export.json`)).body as unknown as File;
  const bring = (tenant: Tenant, partnerId: string, file: unknown) =>
    tenant.call('POST', 'conventions/import', { partnerId, file } as object);

  it('leaves with the address of its schema, which anybody may read', async () => {
    const tenant = await aTenant(app);
    const { id, number } = await drafted(tenant, await addPartner(tenant));

    const answer = await tenant.call('GET', `conventions/${id}/export.json`);

    expect(answer.headers['content-disposition']).toContain(`convention-${number}.json`);
    expect(answer.body).toMatchObject({ format: 'entente.convention', formatVersion: 1, number });
    const address = new URL(String(answer.body['$schema'])).pathname;
    const schema = await callAnonymously(app, 'GET', address);
    expect([schema.status, schema.body]).toEqual([200, JSON.parse(JSON.stringify(conventionSchema()))]);
  });

  it('comes back as a new draft that says the same, with a number of its own', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const before = await drafted(tenant, partnerId);

    const answer = await bring(tenant, partnerId, await exported(tenant, before.id));

    const after = answer.body as unknown as View;
    expect([answer.status, after.status, after.number]).toEqual([201, 'draft', '2026-002']);
    expect(after.content).toEqual({ ...before.content, acceptedWarnings: [] });
    const { entries } = (await tenant.call('GET', `conventions/${after.id}/history`)).body as { entries: object[] };
    expect(entries).toMatchObject([{ type: 'convention-imported' }]);
  });

  it('takes the name of the partner chosen, and leaves out the people of another', async () => {
    const tenant = await aTenant(app);
    const before = await drafted(tenant, await addPartner(tenant));
    const other = await addPartner(tenant, 'Hôpital de Vaubrun');

    const answer = await bring(tenant, other, await exported(tenant, before.id));

    const { content } = answer.body as unknown as View;
    expect(content.parties[1].legalName).toBe('Hôpital de Vaubrun');
    expect(content.answers.signature.signatories.map(({ party }) => party)).toEqual(['host']);
    expect(JSON.stringify(content.answers.referents)).not.toContain('"party":"partner"');
    expect(content.answers.objectives).toEqual(leTilleulAnswers.objectives);
  });

  it.each([
    ['another format', { format: 'facturx' }, 'other-format'],
    ['a later version', { formatVersion: 2 }, 'other-version'],
    ['a foreign template', { template: { code: 'T99', version: 1 } }, 'other-template'],
    ['a key that nobody knows', { total: 1 }, 'invalid-file'],
  ])('refuses %s in a sentence', async (_what, change, code) => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const file = await exported(tenant, (await drafted(tenant, partnerId)).id);

    const { status, body } = await bring(tenant, partnerId, { ...file, ...change });

    expect([status, body['type']]).toEqual([422, `/problems/exchange/${code}`]);
  });

  it('tells the file of a signed PDF from the file of answers', async () => {
    const tenant = await aTenant(app);
    const attached = { format: 'entente.convention', version: 1, articles: [], terms: {} };

    const { body } = await bring(tenant, await addPartner(tenant), attached);

    expect(body['type']).toBe('/problems/exchange/attached-to-pdf');
  });

  it('points at every fault at once', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const file = await exported(tenant, (await drafted(tenant, partnerId)).id);
    const answers = { ...file.answers, term: { ...aConvention().answers.term, months: -1 }, surprise: {} };

    const { body } = await bring(tenant, partnerId, { ...file, answers, edits: { 'CL-99': {} } });

    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/answers/surprise',
      '/answers/term/months',
      '/edits/CL-99',
    ]);
  });

  it.each([
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, 413],
    ['a thousand lists in one another', `${'['.repeat(1_000)}${']'.repeat(1_000)}`, 422],
    ['a key for the prototype of objects', '{"__proto__": {"isAdmin": true}}', 422],
    ['a key for the class of objects', '{"constructor": {"prototype": {}}}', 422],
    ['JSON cut short', '{"format": ', 422],
  ])('refuses %s in a sentence, without falling', async (_what, text, status) => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);

    const answer = await tenant.post('conventions/import', `{"partnerId": "${partnerId}", "file": ${text}}`);

    expect([answer.status, String(answer.body['title']).length > 10]).toEqual([status, true]);
  });

  it('is nothing for another organisation, neither out nor in', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const partnerId = await addPartner(tenant);
    const { id } = await drafted(tenant, partnerId);
    const file = await exported(tenant, id);

    expect((await stranger.call('GET', `conventions/${id}/export.json`)).status).toBe(404);
    expect((await bring(stranger, partnerId, file)).status).toBe(404);
  });
});
