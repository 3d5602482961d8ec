import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import type { SwotBoard } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { Guest, moveOn, openASwot } from '../testing/swot-room';

const parts = {
  modules: [AccessModule, PartnersModule, EvaluationsModule],
  rows: [...accessRows, ...partnersRows, ...evaluationsRows],
  documents: evaluationDocuments,
};

describe('a session on paper, and its time', () => {
  let app: TestApp;
  let tenant: Tenant;

  beforeAll(async () => {
    app = await startTestApp(parts);
    tenant = await aTenant(app);
  });
  afterAll(() => app?.close());

  const boardOf = async (id: string) => (await tenant.call('GET', `swot/${id}`)).body['board'] as SwotBoard;
  const lines = (...texts: string[]) => texts.map((text) => ({ noteId: newId(), text }));
  const enter = async (id: string, notes: readonly object[]) =>
    tenant.call('POST', `swot/${id}/actions/enter-many`, {
      version: (await boardOf(id)).version,
      quadrant: 'weaknesses',
      notes,
    });

  it('prints the blank board of an open session in both languages, and of no other', async () => {
    const { id } = await openASwot(tenant);
    const foreign = await aTenant(app);

    const [french, english, elsewhere] = await Promise.all([
      tenant.call('GET', `swot/${id}/board`),
      tenant.call('GET', `swot/${id}/board?language=en`),
      foreign.call('GET', `swot/${id}/board`),
    ]);
    await tenant.call('POST', `swot/${id}/actions/cancel`, { version: 1 });
    const over = await tenant.call('GET', `swot/${id}/board`);

    expect([french.status, english.status, elsewhere.status, over.status]).toEqual([200, 200, 404, 409]);
    expect(french.headers['content-type']).toBe('application/pdf');
    expect(french.text.slice(0, 5)).toBe('%PDF-');
  });

  it('enters a whole quadrant at once, sent twice entered once, seen by the phones', async () => {
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    await moveOn(tenant, id, 3);
    const notes = lines('Tout repose sur deux personnes', 'Des mots différents pour la même chose');

    const first = await enter(id, notes);
    const second = await enter(id, notes);

    expect([first.status, second.status]).toEqual([200, 200]);
    const names = (await guest.board()).cards.map(({ name }) => name);
    expect(names).toEqual(['Tout repose sur deux personnes', 'Des mots différents pour la même chose']);
  });

  it('answers every fault at once where it stands, and enters nothing', async () => {
    const { id } = await openASwot(tenant);
    await moveOn(tenant, id, 3);

    const refused = await enter(id, [...lines('x'.repeat(141), 'Une bonne note', ' ')]);
    const empty = await enter(id, []);

    expect([refused.status, empty.status]).toEqual([422, 422]);
    const pointers = (refused.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/notes/0/text', '/notes/2/text']);
    expect((await boardOf(id)).cards).toEqual([]);
  });

  it('stops the time for everybody, once, and refuses whoever looks at an older session', async () => {
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    await moveOn(tenant, id, 2);
    const { version } = await boardOf(id);
    const colleague = await aColleague(app, tenant, { name: 'Léa', roles: ['director'] });

    const paused = await tenant.call('POST', `swot/${id}/actions/pause`, { version });
    const late = await colleague.call('POST', `swot/${id}/actions/pause`, { version });
    const { pausedAt } = await guest.board();
    const resumed = await tenant.call('POST', `swot/${id}/actions/resume`, { version: version + 1 });

    expect([paused.status, late.status, resumed.status]).toEqual([200, 412, 200]);
    expect(pausedAt).not.toBeNull();
    expect((await guest.board()).pausedAt).toBeNull();
  });
});
