import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { type Adaptation, type ConventionDocument, plainText } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';

type Answer = Awaited<ReturnType<Tenant['call']>>;

const saying = (...lines: readonly string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const courtesy = (text: string) => ({ code: 'CL-501', title: 'Courtoisie', body: saying(text), after: 'CL-04' });

describe('models of an organisation, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const begin = async (tenant: Tenant): Promise<Answer> =>
    tenant.call('POST', 'conventions/models', { name: 'Notre maraude', template: 'T2' });
  const write = (tenant: Tenant, { body }: Answer, change: Partial<Record<keyof Adaptation, unknown>>) =>
    tenant.call('PUT', `conventions/models/${String(body['id'])}`, {
      name: body['name'],
      adaptation: { ...(body['adaptation'] as Adaptation), ...change },
      revision: body['revision'],
    });
  const publish = (tenant: Tenant, { body }: Answer, note = '') =>
    tenant.call('POST', `conventions/models/${String(body['id'])}/actions/publish`, {
      revision: body['revision'],
      note,
    });
  const courteous = (text: string) => ({ articles: [courtesy(text)], lastOwn: 501 });

  const published = async (tenant: Tenant, text: string): Promise<Answer> =>
    publish(tenant, await write(tenant, await begin(tenant), courteous(text)));
  const draftFrom = async (tenant: Tenant, { body }: Answer): Promise<Answer> => {
    const partner = await tenant.call('POST', 'partners', { card: aPartnerForm() });
    return tenant.call('POST', 'conventions', {
      partnerId: partner.body['id'],
      template: 'T2',
      modelId: body['id'],
    });
  };
  const changeOf = async (tenant: Tenant, convention: Answer, to = '') =>
    (await tenant.call('GET', `conventions/${String(convention.body['id'])}/model-change${to}`)).body;
  const textOf = (document: unknown): string =>
    (document as ConventionDocument).articles.map(({ title, body }) => `${title}\n${plainText(body)}`).join('\n');

  it('leave the drafts that run as they are, show what would change, and are taken up when asked', async () => {
    const tenant = await aTenant(app);
    const first = await published(tenant, 'On se vouvoie chez {nom de la seconde Partie}.');
    const draft = await draftFrom(tenant, first);
    const text = textOf((await changeOf(tenant, draft))['after']);

    const second = await publish(tenant, await write(tenant, first, courteous('On se tutoie.')), 'Plus simple');

    const id = String(draft.body['id']);
    const read = await tenant.call('GET', `conventions/${id}`);
    expect(read.body['model']).toMatchObject({ version: 1, newer: 2 });
    const change = await changeOf(tenant, draft);
    expect(textOf(change['before'])).toBe(text);
    expect([textOf(change['after']).includes('On se tutoie.'), change['from'], change['to'], change['note']]).toEqual([
      true,
      1,
      2,
      'Plus simple',
    ]);
    const taken = await tenant.call('POST', `conventions/${id}/actions/take-model`, { to: 2, version: 1 });
    expect([second.body['published'], taken.status, taken.body['version']]).toEqual([2, 200, 2]);
    expect(taken.body['model']).toMatchObject({ version: 2, newer: null });

    await tenant.call('POST', `conventions/${id}/actions/take-model`, { to: 1, version: 2 });
    expect(textOf((await changeOf(tenant, draft, '?to=1'))['before'])).toBe(text);
  });

  it('keep what was rewritten in a draft, and say so', async () => {
    const tenant = await aTenant(app);
    const first = await published(tenant, 'On se vouvoie.');
    const draft = await draftFrom(tenant, first);
    const id = String(draft.body['id']);
    const edits = { 'CL-501': { body: saying('On s’écoute.'), basedOn: '00000000' } };
    const content = { ...(draft.body['content'] as object), edits };
    await tenant.call('PUT', `conventions/${id}`, { content, version: 1 });
    await publish(tenant, await write(tenant, first, { articles: [] }));

    const change = await changeOf(tenant, draft);
    await tenant.call('POST', `conventions/${id}/actions/take-model`, { to: 2, version: 2 });

    expect(change['kept']).toMatchObject([{ code: 'CL-501', theirs: null }]);
    expect(textOf((await changeOf(tenant, draft))['before'])).toContain('On s’écoute.');
    expect((await tenant.call('GET', `conventions/${id}/history`)).body['entries']).toMatchObject([
      { type: 'model-version-taken' },
      {},
      {},
    ]);
  });

  it('are published by one person at a time: the second sees what the first made', async () => {
    const tenant = await aTenant(app);
    const model = await write(tenant, await begin(tenant), courteous('On se vouvoie.'));

    const answers = await Promise.all([publish(tenant, model), publish(tenant, model)]);

    const [done, stale] = [...answers].sort((a, b) => a.status - b.status);
    expect([done?.status, stale?.status]).toEqual([200, 412]);
    expect(stale?.body['current']).toMatchObject({ published: 1, versions: [{ version: 1 }] });
    expect(done && (await publish(tenant, done)).status).toBe(409);
  });

  it('refuse by its name what they cannot fill in, and markup', async () => {
    const tenant = await aTenant(app);
    const model = await begin(tenant);

    const wrong = await write(tenant, model, courteous('Voir {nom du chat} et l’annexe Z.'));

    expect(wrong.status).toBe(422);
    expect(wrong.body['errors']).toMatchObject([
      { pointer: '/adaptation/articles/0/body', code: 'unknown-placeholder' },
      { pointer: '/adaptation/articles/0/body', code: 'unknown-annex' },
    ]);
    expect(JSON.stringify(wrong.body['errors'])).toContain('nom du chat');
    expect((await write(tenant, model, { leftOut: ['CL-30'], script: 1 } as object)).status).toBe(422);
    expect((await write(tenant, model, { wordings: 3 } as object)).status).toBe(422);
  });

  it('are written by those who draft and published by the direction; another organisation sees nothing', async () => {
    const tenant = await aTenant(app);
    const stranger = await aTenant(app);
    const model = await published(tenant, 'On se vouvoie.');
    const id = String(model.body['id']);
    const draft = await draftFrom(tenant, model);

    expect((await stranger.call('GET', 'conventions/models')).body['items']).toEqual([]);
    const statuses = await Promise.all([
      stranger.call('GET', `conventions/models/${id}`),
      publish(stranger, model),
      write(stranger, model, {}),
      draftFrom(stranger, model),
      stranger.call('GET', `conventions/${String(draft.body['id'])}/model-change`),
      stranger.call('POST', `conventions/${String(draft.body['id'])}/actions/take-model`, { to: 1, version: 1 }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const referent = await aTenant(app, { roles: ['referent'] });
    expect((await publish(referent, await begin(referent))).status).toBe(403);
  });

  it('stop being offered once archived, and give back what began from them', async () => {
    const tenant = await aTenant(app);
    const model = await published(tenant, 'On se vouvoie.');
    const draft = await draftFrom(tenant, model);
    const id = String(model.body['id']);

    const archived = await tenant.call('POST', `conventions/models/${id}/actions/archive`, {
      revision: model.body['revision'],
    });

    expect([archived.body['archived'], archived.body['allowedActions']]).toEqual([true, ['restore']]);
    expect((await draftFrom(tenant, model)).status).toBe(404);
    expect(textOf((await changeOf(tenant, draft))['before'])).toContain('On se vouvoie.');
    expect((await write(tenant, archived, {})).status).toBe(409);
  });

  it('may be one clause alone, offered with its owner and its day', async () => {
    const tenant = await aTenant(app);
    const clause = await tenant.call('POST', 'conventions/models', {
      name: 'Notre secret',
      template: 'T2',
      clause: 'CL-19',
      variant: 'fr',
    });
    await publish(tenant, clause);

    const { items } = (await tenant.call('GET', 'conventions/models')).body as { items: Record<string, unknown>[] };

    expect(items).toMatchObject([{ kind: 'clause', published: 1, wording: { clause: 'CL-19', variant: 'fr' } }]);
    expect([items[0]?.['publishedBy'] !== '', typeof items[0]?.['publishedAt']]).toEqual([true, 'string']);
    expect((await write(tenant, clause, courteous('Autre chose'))).status).toBe(412);
    const unknown = { name: 'x', template: 'T2', clause: 'CL-19', variant: 'nope' };
    expect((await tenant.call('POST', 'conventions/models', unknown)).status).toBe(422);
  });
});
