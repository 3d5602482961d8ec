import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, callAnonymously } from '@entente/access/api/testing';
import type { SwotBoard } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, planAReview } from '../testing';
import { Guest, moveOn, openASwot } from '../testing/swot-room';

const parts = {
  modules: [AccessModule, PartnersModule, EvaluationsModule],
  rows: [...accessRows, ...partnersRows, ...evaluationsRows],
};
const UNKNOWN = '01a20000-0000-7000-8000-000000000000';
const boardOf = ({ body }: Answer): SwotBoard => body['board'] as SwotBoard;
const typeOf = ({ body }: Answer): unknown => body['type'];

describe('SWOT sessions on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(parts);
  });
  afterAll(() => app?.close());

  it('opens one session of a partnership at a time, even on a double click, and lists it', async () => {
    const tenant = await aTenant(app);
    const { id: reviewId, partnerId } = await planAReview(tenant);
    const open = () => tenant.call('POST', 'swot', { partnerId, reviewId, mode: 'live' });

    const twice = await Promise.all([open(), open()]);
    const list = await tenant.call('GET', `swot?partner=${partnerId}`);

    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(twice.find(({ status }) => status === 201)?.body).toMatchObject({
      theirs: 'CSAPA Le Passage',
      reviewId,
      mayLead: true,
      board: { step: 'prepare', version: 1 },
    });
    expect(list.body).toMatchObject({ items: [{ status: 'open', reviewId }], mayOpen: false });
  });

  it('tells its opening and its end in the history of the partner, and nothing that people wrote', async () => {
    const tenant = await aTenant(app);
    const { id, partnerId } = await openASwot(tenant);

    await tenant.call('POST', `swot/${id}/actions/cancel`, { version: 1 });
    const { body } = await tenant.call('GET', `partners/${partnerId}/history`);

    const types = (body['entries'] as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['swot-opened', 'swot-cancelled']));
  });

  it('lets people in with the code, however they type it, and gives the same seat to the same page', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const key = newId();

    const door = await callAnonymously(app, 'POST', '/api/v1/swot/find', { code: typed });
    await Guest.join(app, typed, 'theirs', { name: 'Farid', key });
    await Guest.join(app, code, 'theirs', { name: 'Farid', key });

    expect(door.body).toEqual({ ours: 'Association Le Tilleul', theirs: 'CSAPA Le Passage', mode: 'live' });
    expect(boardOf(await tenant.call('GET', `swot/${id}`)).people).toMatchObject([{ name: 'Farid', party: 'theirs' }]);
  });

  it('says the same of a wrong code and of the code of a session that is over', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    await tenant.call('POST', `swot/${id}/actions/cancel`, { version: 1 });

    const answers = await Promise.all(
      [code, 'ZZZZZZ', "' or 1=1 --"].flatMap((one) => [
        callAnonymously(app, 'POST', '/api/v1/swot/find', { code: one }),
        callAnonymously(app, 'POST', '/api/v1/swot/join', {
          code: one,
          party: 'ours',
          name: '',
          anonymous: false,
          key: newId(),
        }),
      ]),
    );

    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['title'])}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('answers 404 to another organisation everywhere, as for an unknown id', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id, partnerId } = await openASwot(mine);
    const acts = [
      ['move', { way: 'next' }],
      ['add-minutes', { minutes: 5 }],
      ['judge', { noteId: UNKNOWN, verdict: 'release' }],
      ['enter', { noteId: UNKNOWN, quadrant: 'threats', text: 'x' }],
      ['group', { cardId: UNKNOWN, withId: UNKNOWN }],
      ['rename', { clusterId: UNKNOWN, name: 'x' }],
      ['ungroup', { noteId: UNKNOWN }],
      ['undo', {}],
      ['cancel', {}],
    ] as const;

    const foreign = await Promise.all([
      theirs.call('GET', `swot/${id}`),
      theirs.call('GET', `swot/${id}/stream`),
      theirs.call('GET', `swot/${id}/comparison`),
      theirs.call('GET', `swot?partner=${partnerId}`),
      theirs.call('POST', 'swot', { partnerId, reviewId: null, mode: 'live' }),
      ...acts.map(([act, body]) => theirs.call('POST', `swot/${id}/actions/${act}`, { ...body, version: 1 })),
    ]);

    expect(foreign.map(({ status }) => status)).toEqual(foreign.map(() => 404));
    expect(boardOf(await mine.call('GET', `swot/${id}`))).toMatchObject({ step: 'prepare', version: 1 });
  });

  it('opens nothing on the review of another partner', async () => {
    const tenant = await aTenant(app);
    const { id: reviewId } = await planAReview(tenant);
    const partnerId = await addPartner(tenant, 'Un autre');

    expect((await tenant.call('POST', 'swot', { partnerId, reviewId, mode: 'live' })).status).toBe(404);
  });

  it('refuses a second facilitator on a stale version, with the session as it stands', async () => {
    const tenant = await aTenant(app);
    const colleague = await aColleague(app, tenant, { name: 'Léa', roles: ['director'] });
    const { id } = await openASwot(tenant);
    const move = { version: 1, way: 'next' };

    const both = await Promise.all([
      tenant.call('POST', `swot/${id}/actions/move`, move),
      colleague.call('POST', `swot/${id}/actions/move`, move),
    ]);

    const loser = both.find(({ status }) => status !== 200);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(loser?.body['current']).toMatchObject({ board: { step: 'frame', version: 2 } });
  });

  it('lets a board member look, and lead nothing', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const board = await aColleague(app, tenant, { name: 'Jean', roles: ['boardMember'] });

    const seen = await board.call('GET', `swot/${id}`);
    const led = await board.call('POST', `swot/${id}/actions/move`, { version: 1, way: 'next' });

    await moveOn(tenant, id, 2);
    const guest = await Guest.join(app, code);
    await guest.write('Mme Dupont a été mal reçue');
    const held = boardOf(await board.call('GET', `swot/${id}`));

    expect([seen.status, seen.body['mayLead'], led.status]).toEqual([200, false, 403]);
    expect(held).toMatchObject({ heldCount: 1, pending: [] });
  });

  it('keeps hidden notes from everybody else, and holds what seems to speak of a person', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const [writer, reader] = [await Guest.join(app, code, 'ours'), await Guest.join(app, code)];
    await moveOn(tenant, id, 2);

    await writer.write('On se répond vite');
    const held = await writer.write('Mme Dupont a été mal reçue', 'weaknesses');
    await writer.write('Mme Nadia Belkacem appelle chaque lundi', 'threats');

    expect(boardOf(held).pending.map(({ status }) => status)).toEqual(['hidden', 'held']);
    expect(JSON.stringify(await reader.board())).not.toMatch(/vite|Dupont/);
    const led = boardOf(await tenant.call('GET', `swot/${id}`));
    expect(led.pending.map(({ text }) => text)).toEqual(['Mme Dupont a été mal reçue']);
    expect(led).toMatchObject({ noteCount: 3, heldCount: 1, doneCount: 1 });
  });

  it('goes through groups, votes by party and their undoing', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const [ours, theirs] = [await Guest.join(app, code, 'ours'), await Guest.join(app, code)];
    await moveOn(tenant, id, 2);
    const [a, b] = [newId(), newId()];
    await ours.write('La permanence', 'strengths', a);
    await theirs.write('Le jeudi', 'strengths', b);
    const shared = boardOf(await moveOn(tenant, id));

    const grouped = boardOf(
      await tenant.call('POST', `swot/${id}/actions/group`, { version: shared.version, cardId: b, withId: a }),
    );
    const cluster = grouped.cards[0]?.id ?? '';
    const named = boardOf(
      await tenant.call('POST', `swot/${id}/actions/rename`, {
        version: grouped.version,
        clusterId: cluster,
        name: 'La permanence du jeudi',
      }),
    );
    await moveOn(tenant, id);
    await ours.call('PUT', '/dots', { targets: [cluster, cluster, cluster] });
    const voted = await theirs.call('PUT', '/dots', { targets: [cluster] });
    const tooMany = await theirs.call('PUT', '/dots', { targets: [cluster, cluster, cluster, cluster] });

    expect(named.cards).toMatchObject([{ name: 'La permanence du jeudi', grouped: true }]);
    expect(boardOf(voted).cards).toMatchObject([{ oursVotes: 3, theirsVotes: 1 }]);
    expect(boardOf(voted)).toMatchObject({ doneCount: 2, self: { dots: [cluster] } });
    expect(tooMany.status).toBe(422);
  });

  it('refuses a note at the wrong step, a fourth one, and nonsense, each in words', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    const early = await guest.write('Trop tôt');
    await moveOn(tenant, id, 2);
    for (const text of ['Une', 'Deux', 'Trois']) await guest.write(text);

    const fourth = await guest.write('Quatre');
    const long = await guest.write('x'.repeat(141), 'threats');
    const nowhere = await guest.call('PUT', `/notes/${newId()}`, { quadrant: 'elsewhere', text: 'x' });

    expect([early, fourth].map(typeOf)).toEqual(['/problems/swot/not-now', '/problems/swot/enough-notes']);
    expect([long.status, nowhere.status]).toEqual([422, 422]);
  });

  it('gives no seat to a forged cookie, nor to the id that others see', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    const { self } = await guest.board();
    const intruder = await Guest.join(app, code, 'ours', { key: self?.id ?? '' });
    const cookie = guest.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));

    const forged = await callAnonymously(app, 'GET', `/api/v1/swot/${id}`, undefined, { cookie });

    expect((await intruder.board()).self?.id).not.toBe(self?.id);
    expect(forged.status).toBe(401);
  });
});

describe('limits of a session', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ ...parts, env: { RATE_LIMIT: '1' } });
  });
  afterAll(() => app?.close());

  it('slows down a participant who sends like a machine, and says so', async () => {
    const tenant = await aTenant(app);
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    await moveOn(tenant, id, 2);
    const noteId = newId();

    const answers: Answer[] = [];
    for (let sent = 0; sent < 61; sent += 1) answers.push(await guest.write(`Version ${sent}`, 'strengths', noteId));

    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    expect(answers.at(-1)?.status).toBe(429);
    expect(String(answers.at(-1)?.body['title'])).toMatch(/Réessayez/);
  });

  it('stops whoever guesses codes, and not the thirty people of a room', async () => {
    const tenant = await aTenant(app);
    const { code } = await openASwot(tenant);
    const guess = () => callAnonymously(app, 'POST', '/api/v1/swot/find', { code: 'ZZZZZZ' });
    for (let person = 0; person < 30; person += 1) await Guest.join(app, code);

    const guesses: number[] = [];
    for (let tried = 0; tried < 21; tried += 1) guesses.push((await guess()).status);

    expect(guesses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(guesses.at(-1)).toBe(429);
  });
});
