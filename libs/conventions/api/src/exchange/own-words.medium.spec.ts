import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { type ConventionDocument, plainText } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';

type Body = Record<string, unknown>;

const courtesy = {
  code: 'CL-501',
  title: 'Courtoisie',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'On se vouvoie.' }] }] },
  after: 'CL-04',
};

describe('own articles in a convention as JSON, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const addPartner = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm() })).body['id']);

  const ofOwnModel = async (tenant: Tenant, partnerId: string): Promise<Body> => {
    const { body: begun } = await tenant.call('POST', 'conventions/models', { name: 'Notre maraude', template: 'T2' });
    const { body: written } = await tenant.call('PUT', `conventions/models/${String(begun['id'])}`, {
      name: begun['name'],
      adaptation: { ...(begun['adaptation'] as object), articles: [courtesy], lastOwn: 501 },
      revision: begun['revision'],
    });
    await tenant.call('POST', `conventions/models/${String(begun['id'])}/actions/publish`, {
      revision: written['revision'],
      note: '',
    });
    const draft = { partnerId, template: 'T2', modelId: begun['id'] };
    return (await tenant.call('POST', 'conventions', draft)).body;
  };
  const exported = async (tenant: Tenant, { id }: Body): Promise<Body> =>
    (await tenant.call('GET', `conventions/${String(id)}/export.json`)).body;
  const bring = (tenant: Tenant, partnerId: string, file: unknown) =>
    tenant.call('POST', 'conventions/import', { partnerId, file } as object);
  const textOf = async (tenant: Tenant, { id }: Body): Promise<string> => {
    const { body } = await tenant.call('GET', `conventions/${String(id)}/model-change`);
    return (body['after'] as ConventionDocument).articles.map((each) => plainText(each.body)).join('\n');
  };
  const modelsOf = async (tenant: Tenant): Promise<Body[]> =>
    (await tenant.call('GET', 'conventions/models')).body['items'] as Body[];

  it('come along, and stay on the model that they are of in the same organisation', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const before = await ofOwnModel(tenant, partnerId);

    const after = await bring(tenant, partnerId, await exported(tenant, before));

    expect(after.status).toBe(201);
    expect(await textOf(tenant, after.body)).toContain('On se vouvoie.');
    expect(after.body['model']).toEqual(before['model']);
    expect(await modelsOf(tenant)).toHaveLength(1);
  });

  it('come to another organisation as a model that nobody is offered', async () => {
    const [tenant, other] = [await aTenant(app), await aTenant(app)];
    const file = await exported(tenant, await ofOwnModel(tenant, await addPartner(tenant)));
    const partnerId = await addPartner(other);

    const [first, second] = [await bring(other, partnerId, file), await bring(other, partnerId, file)];

    expect(await textOf(other, first.body)).toContain('On se vouvoie.');
    expect(second.body['model']).toEqual(first.body['model']);
    expect(await modelsOf(other)).toMatchObject([{ name: 'Notre maraude', archived: true, published: 1 }]);
    expect(await modelsOf(tenant)).toMatchObject([{ archived: false }]);
  });

  it('are refused with their places where they are wrong, and nothing is kept', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    const file = await exported(tenant, await ofOwnModel(tenant, partnerId));
    const model = { name: ' ', adaptation: { wordings: [], leftOut: ['CL-01'], articles: [], lastOwn: 500 }, by: 'x' };
    const other = await aTenant(app);

    const { status, body } = await bring(other, await addPartner(other), { ...file, model });

    const pointers = (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/model/by', '/model/name', '/model/adaptation/leftOut/0']]);
    expect(await modelsOf(other)).toEqual([]);
  });
});
