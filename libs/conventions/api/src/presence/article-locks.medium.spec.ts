import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aSigningStage } from '../testing';
import { ForgetPresence } from './forget-presence';

jest.setTimeout(90_000);

type Presence = {
  readonly version: number;
  readonly people: readonly { readonly name: string; readonly party: string }[];
  readonly writers: readonly { clause: string; name: string; isMine: boolean; isIdle: boolean }[];
};
type Draft = { readonly version: number; readonly content: { readonly edits: Record<string, unknown> } };

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const quiet = { typed: [], left: [], leaves: false, door: 'draft' };
const typing = (...typed: string[]) => ({ ...quiet, typed });

describe('one writer for each article, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());

  const aDraft = async () => {
    const { tenant: nadia, conventionId } = await aSigningStage(app);
    const julien = await aColleague(app, nadia, { name: 'Julien Marchetti', roles: ['director'] });
    const at = `conventions/${conventionId}`;
    const beat = async (who: Tenant, body: object = quiet): Promise<Presence> => {
      const answer = await who.call('POST', `${at}/presence`, body);
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body as unknown as Presence;
    };
    const rewrite = async (who: Tenant, clause: string, text: string): Promise<Answer> => {
      const { version, content } = (await who.call('GET', at)).body as unknown as Draft;
      const edits = { ...content.edits, [clause]: { body: words(text), basedOn: '00000000' } };
      return who.call('PUT', at, { content: { ...content, edits }, version });
    };
    return { nadia, julien, conventionId, at, beat, rewrite };
  };
  const rowsOf = async ({ actor }: Tenant): Promise<number> => {
    const [found] = await app.nest
      .get(TenantDb)
      .readInTenant(actor, (tx) =>
        tx.query<{ count: number }[]>(
          'select ((select count(*) from article_lock) + (select count(*) from convention_reader))::int as count',
        ),
      );
    return found?.count ?? -1;
  };

  it('tells who is there and who writes where, and forgets whoever left', async () => {
    const { nadia, julien, beat } = await aDraft();
    await beat(nadia, typing('CL-06'));
    const seen = await beat(julien);
    expect(seen.people).toHaveLength(1);
    expect(seen.writers).toEqual([
      expect.objectContaining({ clause: 'CL-06', name: seen.people[0]?.name, isMine: false, isIdle: false }),
    ]);
    expect((await beat(nadia)).writers).toEqual([expect.objectContaining({ clause: 'CL-06', isMine: true })]);

    await beat(nadia, { ...quiet, leaves: true });
    expect(await beat(julien)).toMatchObject({ people: [], writers: [] });
  });

  it('gives an article to one of two who begin at the very same moment', async () => {
    const { nadia, julien, beat } = await aDraft();
    await Promise.all([beat(nadia, typing('CL-02')), beat(julien, typing('CL-02'))]);
    const [one, other] = [await beat(nadia), await beat(julien)];
    expect([...one.writers, ...other.writers].filter(({ isMine }) => isMine)).toHaveLength(1);
    expect(one.writers).toHaveLength(1);
  });

  it('refuses words for an article that somebody else is writing, says who, and takes all the rest', async () => {
    const { nadia, julien, beat, rewrite } = await aDraft();
    await beat(nadia, typing('CL-06'));
    const refused = await rewrite(julien, 'CL-06', 'Les mots de Julien.');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: '/problems/conventions/article-held', clause: 'CL-06' });
    expect(String(refused.body['title'])).toMatch(/écrit dans cet article/);
    expect((await rewrite(julien, 'CL-02', 'Un autre article.')).status).toBe(200);
    expect((await rewrite(nadia, 'CL-06', 'Les mots de Nadia.')).status).toBe(200);
  });

  it('lets somebody else go on after two minutes without a key; whoever comes back is refused in turn', async () => {
    const { nadia, julien, beat, rewrite } = await aDraft();
    await beat(nadia, typing('CL-06'));
    app.clock.advance({ minutes: 1 });
    expect((await beat(julien, typing('CL-06'))).writers).toMatchObject([{ isMine: false, isIdle: false }]);
    app.clock.advance({ minutes: 1 });
    expect((await beat(julien, typing('CL-06'))).writers).toMatchObject([{ isMine: true }]);
    expect((await rewrite(nadia, 'CL-06', 'Trop tard.')).body['type']).toBe('/problems/conventions/article-held');
    expect((await rewrite(julien, 'CL-06', 'À mon tour.')).status).toBe(200);
    await beat(julien, { ...quiet, left: ['CL-06'] });
    expect((await rewrite(nadia, 'CL-06', 'Relu.')).status).toBe(200);
  });

  it('does not stand in the way of whoever stopped, as long as nobody took the article', async () => {
    const { nadia, beat, rewrite } = await aDraft();
    await beat(nadia, typing('CL-06'));
    app.clock.advance({ minutes: 20 });
    expect((await rewrite(nadia, 'CL-06', 'Après le café.')).status).toBe(200);
  });

  it('keeps one line for each person and article, and sweeps what was left behind', async () => {
    const { nadia, julien, beat } = await aDraft();
    for (let round = 0; round < 5; round += 1) {
      await beat(nadia, typing('CL-06'));
      await beat(julien, typing('CL-02'));
    }
    expect(await rowsOf(nadia)).toBe(4);
    app.clock.advance({ days: 2 });
    await app.nest.get(ForgetPresence).execute();
    expect(await rowsOf(nadia)).toBe(0);
  });

  it('is not for another organisation, nor for whoever may not write, nor for an impossible body', async () => {
    const { nadia, at, beat } = await aDraft();
    const stranger = await aTenant(app);
    const reader = await aColleague(app, nadia, { name: 'Awa Diallo', roles: ['staff'] });
    expect((await stranger.call('POST', `${at}/presence`, typing('CL-06'))).status).toBe(404);
    expect((await stranger.call('POST', `${at}/presence`, quiet)).status).toBe(404);
    expect((await stranger.call('POST', `${at}/presence`, { ...quiet, leaves: true })).status).toBe(404);
    expect((await reader.call('POST', `${at}/presence`, typing('CL-06'))).status).toBe(403);
    expect((await beat(reader)).people).toEqual([]);
    for (const typed of [Array.from({ length: 11 }, () => 'CL-06'), ['x'.repeat(21)], 'CL-06'])
      expect((await nadia.call('POST', `${at}/presence`, { ...quiet, typed })).status).toBe(422);
    expect((await beat(nadia)).writers).toEqual([]);
  });

  it('takes the same article named twice in one call for one', async () => {
    const { nadia, beat } = await aDraft();
    expect((await beat(nadia, typing('CL-06', 'CL-06'))).writers).toHaveLength(1);
  });
});
