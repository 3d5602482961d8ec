import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { type QuestionsContent, type QuestionsDraft, type ReferenceGroup } from '@entente/evaluations/domain';
import { withOwnQuestion } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../../document';
import { EvaluationsModule, evaluationsRows } from '../../evaluations.module';

type Body = Record<string, unknown>;

describe('frameworks of others, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const add = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'frameworks', { name: 'Essai', edition: '2026' })).body['id']);
  const act = (tenant: Tenant, id: string, name: string, body: Body) =>
    tenant.call('POST', `frameworks/${id}/actions/${name}`, body);
  const pointers = ({ body }: { body: Body }) => (body['errors'] as Body[]).map(({ pointer }) => pointer);
  const items = [{ code: 'A', label: 'Un', references: [{ kind: 'question', code: 'ORG-05' }] }];

  it('are none until somebody describes one', async () => {
    const tenant = await aTenant(app);

    expect((await tenant.call('GET', 'frameworks')).body).toEqual({ items: [] });
    const id = await add(tenant);
    await tenant.call('PUT', `frameworks/${id}`, { name: 'Essai', edition: '2026', items, version: 1 });
    expect((await tenant.call('GET', 'frameworks')).body).toMatchObject({ items: [{ id, codes: 1, answered: 1 }] });
  });

  it('refuse all that is wrong at once, and a stale version with the current one', async () => {
    const tenant = await aTenant(app);
    const id = await add(tenant);
    const wrong = [{ code: '', label: 'x', references: [{ kind: 'indicator', code: 'ORG-05' }] }];

    const refused = await tenant.call('PUT', `frameworks/${id}`, { name: '', edition: '', items: wrong, version: 1 });
    await tenant.call('PUT', `frameworks/${id}`, { name: 'Essai', edition: '', items, version: 1 });
    const stale = await tenant.call('PUT', `frameworks/${id}`, { name: 'Autre', edition: '', items: [], version: 1 });

    expect([refused.status, pointers(refused)]).toEqual([422, ['/name', '/items/0/code', '/items/0/references/0']]);
    expect([stale.status, (stale.body['current'] as Body)['version']]).toEqual([412, 2]);
  });

  it('take codes from a file, whole or not at all, and give them back', async () => {
    const tenant = await aTenant(app);
    const id = await add(tenant);
    await tenant.call('PUT', `frameworks/${id}`, { name: 'Essai', edition: '', items, version: 1 });

    const refused = await act(tenant, id, 'import', { csv: 'A;Un\nseul', version: 2 });
    const taken = await act(tenant, id, 'import', { csv: 'A;Un, revu\nB;Deux', version: 2 });
    const table = await tenant.call('GET', `frameworks/${id}/table`);

    expect([refused.status, pointers(refused)]).toEqual([422, ['/csv/1']]);
    expect(taken.body['items']).toEqual([
      { code: 'A', label: 'Un, revu', references: items[0]?.references },
      { code: 'B', label: 'Deux', references: [] },
    ]);
    expect(table.text).toContain('A;Un, revu;ORG-05');
  });

  it('point at what the organisation added, as it offers it, and keep what is asked no more', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const begun = (await tenant.call('POST', 'questionnaires', { kind: 'strategy' })).body as Body & QuestionsDraft;
    const questionnaire = `questionnaires/${String(begun['id'])}`;
    const publish = async (content: QuestionsContent, revision: unknown) => {
      const written = await tenant.call('PUT', questionnaire, { draft: { content, lastOwn: 1 }, revision });
      const done = { revision: written.body['revision'], note: '' };
      return (await tenant.call('POST', `${questionnaire}/actions/publish`, done)).body['revision'];
    };
    const added = async (by: Tenant) => {
      const { groups } = (await by.call('GET', 'frameworks/references')).body as { groups: ReferenceGroup[] };
      return groups.filter(({ from }) => from !== null).flatMap(({ choices }) => choices);
    };
    const revision = await publish(withOwnQuestion(begun.content, 'optional'), begun['revision']);
    const [choice] = await added(tenant);
    const { label, ...reference } = choice ?? {};
    const id = await add(tenant);
    const saved = (by: Tenant, place: string, version = 1) =>
      by.call('PUT', `frameworks/${place}`, {
        name: 'Essai',
        edition: '',
        items: [{ code: 'A', label: 'Un', references: [reference] }],
        version,
      });

    expect([label, reference]).toEqual([
      { fr: 'Qui nous visite ?', en: 'Qui nous visite ?' },
      { kind: 'question', code: 'LSQ-001', own: begun['id'] },
    ]);
    expect((await saved(tenant, id)).body['items']).toMatchObject([{ references: [reference] }]);
    expect(await added(stranger)).toEqual([]);
    const refused = await saved(stranger, await add(stranger));
    expect([refused.status, pointers(refused)]).toEqual([422, ['/items/0/references/0']]);

    await publish(withOwnQuestion(begun.content, 'hidden'), revision);
    expect(await added(tenant)).toEqual([]);
    expect((await saved(tenant, id, 2)).status).toBe(200);
  });

  it('go away, and come back as they were', async () => {
    const tenant = await aTenant(app);
    const id = await add(tenant);

    const removed = await act(tenant, id, 'remove', { version: 1 });
    const without = (await tenant.call('GET', 'frameworks')).body;
    await act(tenant, id, 'restore', { version: removed.body['version'] });

    expect(without).toEqual({ items: [] });
    expect((await tenant.call('GET', 'frameworks')).body).toMatchObject({ items: [{ id, name: 'Essai' }] });
  });

  it('are nothing for another organisation', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const id = await add(tenant);

    const answers = await Promise.all([
      stranger.call('GET', `frameworks/${id}`),
      stranger.call('GET', `frameworks/${id}/table`),
      stranger.call('PUT', `frameworks/${id}`, { name: 'x', edition: '', items: [], version: 1 }),
      act(stranger, id, 'remove', { version: 1 }),
      act(stranger, id, 'import', { csv: 'A;B', version: 1 }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});
