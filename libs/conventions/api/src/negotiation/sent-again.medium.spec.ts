import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, openApiDocument } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aSigningStage, WritingGuest } from '../testing';

jest.setTimeout(90_000);

type Page = {
  readonly turn: { readonly holder: string; readonly since: string };
  readonly people: readonly { readonly id: string; readonly email: string | null }[];
  readonly threads: readonly { readonly id: string; readonly entries: readonly { readonly text: string }[] }[];
  readonly proposals: readonly { readonly status: string; readonly note: string }[];
  readonly editions: readonly object[];
};

const pageOf = ({ body }: Answer): Page => body as unknown as Page;
const typeOf = ({ body }: Answer): string => String(body['type']).split('/').at(-1) ?? '';
const key = '7b0b9a1e-5f0e-4c86-9d50-0d8b7a6d1f11';
const otherKey = '7b0b9a1e-5f0e-4c86-9d50-0d8b7a6d1f12';
const remark = (text: string, more: object = {}) => ({
  place: 'CL-02',
  kind: 'comment',
  reason: null,
  text,
  mentions: [],
  ...more,
});
const wording = (text: string, more: object = {}) => ({
  clause: 'CL-06',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  note: '',
  ...more,
});

describe('what a lost connection sends again, and a link that leaked', () => {
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

  /** A text in the hands of Sylvie and Marc, of the same partner. */
  const aTable = async () => {
    const stage = await aSigningStage(app);
    const at = (path = '') => `conventions/${stage.conventionId}/negotiation${path}`;
    const [sylvie, marc] = ['sylvie', 'marc'].map(
      (name) => new WritingGuest(app, `${name}.${stage.tenant.org}@ch-clairval.example`),
    );
    if (!sylvie || !marc) throw new Error('Two people were invited.');
    const people = [sylvie, marc].map(({ email }, rank) => ({
      party: 'partner',
      name: ['Sylvie Coste', 'Marc Thévenot'][rank],
      email,
      right: 'accept',
    }));
    await stage.tenant.call('POST', at(), { people, message: '', to: 'partner' });
    const token = await sylvie.token();
    await sylvie.open(token);
    await marc.open();
    return { stage, at, sylvie, marc, token };
  };

  it('writes a remark, a reply and a proposal once for one key, however often they arrive', async () => {
    const { sylvie } = await aTable();
    for (let time = 0; time < 3; time += 1) await sylvie.call('POST', '/threads', remark('Une fois.', { key }));
    await sylvie.call('POST', '/threads', remark('Une autre.', { key: otherKey }));
    // Written in the same instant of the test's clock, the two come in either order.
    const first = pageOf(await sylvie.call('GET')).threads.find(({ entries }) => entries[0]?.text === 'Une fois.');
    for (let time = 0; time < 2; time += 1)
      await sylvie.call('POST', `/threads/${first?.id}/entries`, { text: 'Réponse.', mentions: [], key });
    for (let time = 0; time < 2; time += 1) await sylvie.call('POST', '/proposals', wording('D’autres mots.', { key }));
    const page = pageOf(await sylvie.call('GET'));

    expect(page.threads.map(({ entries }) => entries.map(({ text }) => text).join(' ')).sort()).toEqual([
      'Une autre.',
      'Une fois. Réponse.',
    ]);
    expect(page.proposals.map(({ status }) => status)).toEqual(['open']);
  });

  it('writes once what arrives twice at the very same moment', async () => {
    const { sylvie } = await aTable();
    const answers = await Promise.all(
      [1, 2, 3].map(() => sylvie.call('POST', '/threads', remark('Une fois.', { key }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(pageOf(await sylvie.call('GET')).threads).toHaveLength(1);
  });

  it('never takes the key of one person, or of one text, for another’s', async () => {
    const { sylvie, marc } = await aTable();
    const elsewhere = await aTable();
    await sylvie.call('POST', '/threads', remark('De Sylvie.', { key }));
    await marc.call('POST', '/threads', remark('De Marc.', { key }));
    await elsewhere.sylvie.call('POST', '/threads', remark('Ailleurs.', { key }));
    expect(pageOf(await marc.call('GET')).threads).toHaveLength(2);
    expect(pageOf(await elsewhere.sylvie.call('GET')).threads).toHaveLength(1);
  });

  it('gives the turn once: the same giving sent again changes nothing and is not refused', async () => {
    const { sylvie } = await aTable();
    const given = { to: 'host', message: 'À vous.' };
    const [first, second] = [
      await sylvie.call('POST', '/actions/give-turn', given),
      await sylvie.call('POST', '/actions/give-turn', given),
    ];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(pageOf(second).turn).toEqual(pageOf(first).turn);
    expect(pageOf(second).editions).toHaveLength(pageOf(first).editions.length);
    expect((await sylvie.call('POST', '/actions/give-turn', { to: 'host', message: 'Autre chose.' })).status).toBe(409);
  });

  it('keeps a guest’s article from the other guest of the same partner, and says who is there', async () => {
    const { sylvie, marc, stage } = await aTable();
    const quiet = { typed: [], left: [], leaves: false };
    await sylvie.call('POST', '/presence', { ...quiet, typed: ['CL-06'] });
    const seen = await marc.call('POST', '/presence', quiet);
    expect(seen.body).toMatchObject({
      people: [{ name: 'Sylvie Coste', party: 'partner' }],
      writers: [{ clause: 'CL-06', name: 'Sylvie Coste', isMine: false, isIdle: false }],
    });
    const refused = await marc.call('POST', '/proposals', wording('Par-dessus.'));
    expect([refused.status, typeOf(refused)]).toEqual([409, 'article-held']);
    expect((await sylvie.call('POST', '/proposals', wording('À sa place.'))).status).toBe(200);

    const ours = await stage.tenant.call('POST', `conventions/${stage.conventionId}/presence`, {
      ...quiet,
      door: 'draft',
    });
    expect(ours.body).toMatchObject({ writers: [{ name: 'Sylvie Coste' }] });
    // Our own pages are ours: the partner does not see who works there.
    expect((await marc.call('POST', '/presence', quiet)).body['people']).toEqual([
      expect.objectContaining({ name: 'Sylvie Coste' }),
    ]);
  });

  it('opens nothing by any route once closed: every one of them answers the same, and not one word of the text', async () => {
    const { stage, at, sylvie, token } = await aTable();
    const paths = Object.entries(openApiDocument(app.nest).paths).filter(([path]) =>
      path.startsWith('/api/v1/writing/{id}'),
    );
    const routes = paths.flatMap(([path, operations]) =>
      Object.keys(operations ?? {}).map((method) => ({
        method: method.toUpperCase() as 'GET' | 'POST' | 'PUT',
        path: path.replace('/api/v1/writing/{id}', '').replace(/\{\w+\}/g, '1'),
      })),
    );
    const { people } = pageOf(await stage.tenant.call('GET', at()));
    const id = people.find(({ email }) => email === sylvie.email)?.id;
    await stage.tenant.call('POST', at(`/guests/${id}/actions/revoke`));

    const answers = await Promise.all(routes.map(({ method, path }) => sylvie.call(method, path)));
    expect(routes.length).toBeGreaterThanOrEqual(13);
    expect(new Set(answers.map((answer) => `${answer.status} ${typeOf(answer)}`))).toEqual(
      new Set(['410 link-revoked']),
    );
    const opened = await sylvie.open(token);
    expect([...answers, opened].map(({ text }) => text).join()).not.toMatch(/Tilleul|Clairval|Article/);
    expect([opened.status, typeOf(opened)]).toEqual([410, 'link-revoked']);

    // Whoever holds no link at all learns as little.
    const stranger = new WritingGuest(app, 'personne@example.org');
    stranger.conventionId = stage.conventionId;
    const unknown = await Promise.all(routes.map(({ method, path }) => stranger.call(method, path)));
    expect(new Set(unknown.map((answer) => `${answer.status} ${typeOf(answer)}`))).toEqual(
      new Set(['401 link-closed']),
    );
  });
});
