import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import {
  openSwot,
  quadrants,
  replaySwot,
  type SwotBoard,
  type SwotEvent,
  type SwotState,
} from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { Client } from 'pg';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { Follower, Guest, moveOn, openASwot } from '../testing/swot-room';
import { SwotStore } from './swot.store';

jest.setTimeout(120_000);

const parts = {
  modules: [AccessModule, PartnersModule, EvaluationsModule],
  rows: [...accessRows, ...partnersRows, ...evaluationsRows],
};
// Cookies of one process are good in the other: they share the installation's key.
const env = { ENTENTE_KEY: 'a key of thirty-two letters or more, for tests' };

describe('a session on two processes', () => {
  let here: TestApp;
  let there: TestApp;
  let tenant: Tenant;

  beforeAll(async () => {
    here = await startTestApp({ ...parts, env });
    there = await startTestApp({ ...parts, env, database: here.database });
    await here.nest.listen(0, '127.0.0.1');
    await there.nest.listen(0, '127.0.0.1');
    tenant = await aTenant(here);
  });
  afterAll(async () => {
    await there?.close();
    await here?.close();
  });

  const followAs = (guest: Guest, app: TestApp, from?: Follower): Promise<Follower> =>
    Follower.open(app, `/api/v1/swot/${guest.sessionId}/stream`, { cookie: guest.cookie, ...(from ? { from } : {}) });

  const followAsLeader = (app: TestApp, id: string): Promise<Follower> =>
    Follower.open(app, `/api/v1/o/${tenant.org}/swot/${id}/stream`, { cookie: tenant.cookie });

  const rowsOf = (id: string) =>
    here.nest.get(TenantDb).readInTenant(tenant, async (tx) => {
      const log = await tx.query<{ at: Date; by_kind: 'facilitator'; by_id: string; event: SwotEvent }[]>(
        'select at, by_kind, by_id, event from swot_event where session_id = $1 order by seq',
        [id],
      );
      const [row] = await tx.query<{ state: SwotState; opened_at: Date; seq: number }[]>(
        'select state, opened_at, seq from swot_session where id = $1',
        [id],
      );
      return { log, row };
    });

  it('brings what is shared through one process to a reader of the other', async () => {
    const { id, code } = await openASwot(tenant);
    const [writer, reader] = [await Guest.join(here, code, 'ours'), await Guest.join(here, code)];
    await moveOn(tenant, id, 2);
    const follower = await followAs(reader, there);
    await follower.until(({ step }) => step === 'write');

    await writer.write('La permanence du jeudi');
    await follower.until(({ noteCount }) => noteCount === 1);
    const before = JSON.stringify(follower.messages);
    await moveOn(tenant, id);
    const { cards } = await follower.until(({ step }) => step === 'share');

    expect(before).not.toContain('permanence');
    expect(cards.map(({ name }) => name)).toEqual(['La permanence du jeudi']);
    follower.hangUp();
  });

  it('gives a phone that slept what it missed, and nothing twice', async () => {
    const { id, code } = await openASwot(tenant);
    const [writer, sleeper] = [await Guest.join(here, code, 'ours'), await Guest.join(here, code)];
    await moveOn(tenant, id, 2);
    const asleep = await followAs(sleeper, there);
    await asleep.until(({ step }) => step === 'write');
    asleep.hangUp();
    for (const text of ['Une', 'Deux', 'Trois']) await writer.write(text);
    await moveOn(tenant, id);

    const awake = await followAs(sleeper, here, asleep);
    const { cards } = await awake.until((board) => board.step === 'share');

    expect(cards.map(({ name }) => name)).toEqual(['Une', 'Deux', 'Trois']);
    expect(awake.messages.map(({ event }) => event)).toEqual(['patch']);
    expect(awake.board).toEqual(await sleeper.board());
    awake.hangUp();
  });

  it('reaches somebody who comes back while the last one hangs up', async () => {
    const { id, code } = await openASwot(tenant);
    const [writer, reader] = [await Guest.join(here, code, 'ours'), await Guest.join(here, code)];
    await moveOn(tenant, id, 2);

    // The hanging up and the coming back cross each other in another way each time.
    let follower = await followAs(reader, there);
    await follower.until(({ step }) => step === 'write');
    for (let times = 0; times < 40; times++) {
      const back = followAs(reader, there);
      await new Promise((resolve) => setTimeout(resolve, times % 8));
      follower.hangUp();
      follower = await back;
    }
    await follower.until(({ step }) => step === 'write');
    await writer.write('La permanence du jeudi');

    await follower.until(({ noteCount }) => noteCount === 1);
    follower.hangUp();
  });

  it('does not miss what happens while it reads what happened before', async () => {
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(here, code);
    await moveOn(tenant, id, 2);
    const follower = await followAs(guest, there);
    await follower.until(({ step }) => step === 'write');
    const store = there.nest.get(SwotStore);
    const find = store.find.bind(store);
    jest.spyOn(store, 'find').mockImplementationOnce(async (...asked) => {
      const found = await find(...asked);
      await guest.write('Écrite pendant la lecture');
      // Its notice comes before the reading is over.
      await new Promise((resolve) => setTimeout(resolve, 150));
      return found;
    });

    await guest.write('Écrite avant');

    await follower.until(({ noteCount }) => noteCount === 2);
    follower.hangUp();
  });

  it('comes back by itself when the connection that listens is cut', async () => {
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(here, code);
    await moveOn(tenant, id, 2);
    const follower = await followAs(guest, there);
    await follower.until(({ step }) => step === 'write');
    const other = new Client({ connectionString: here.database.appUrl });
    await other.connect();
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'entente-live' and datname = current_database()`,
    );
    await other.end();

    await guest.write('Écrite pendant la coupure');

    await follower.until(({ noteCount }) => noteCount === 1, 10_000);
    follower.hangUp();
  });

  it('takes five hundred notes at once, loses none, and sends them in batches', async () => {
    const { id, code } = await openASwot(tenant);
    const guests = await Promise.all(Array.from({ length: 42 }, () => Guest.join(here, code)));
    await moveOn(tenant, id, 2);
    const follower = await followAsLeader(there, id);
    await follower.until(({ step, people }) => step === 'write' && people.length === 42);
    const heard = follower.messages.length;

    const answers = await Promise.all(
      guests.flatMap((guest, index) =>
        quadrants.flatMap((quadrant) =>
          [1, 2, 3].map((rank) =>
            guest.through(index % 2 ? here : there).write(`Note ${rank} de la personne ${index}`, quadrant),
          ),
        ),
      ),
    );
    await follower.until(({ noteCount }) => noteCount === 504, 30_000);
    await moveOn(tenant, id);
    const { cards } = await follower.until(({ step }) => step === 'share', 10_000);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(cards.map(({ id: card }) => card)).size).toBe(504);
    expect(follower.messages.length - heard).toBeLessThan(250);
    const { log, row } = await rowsOf(id);
    const told = replaySwot(
      openSwot('live', row?.opened_at ?? new Date(0)),
      log.map(({ at, by_kind: kind, by_id, event }) => ({ at: at.toISOString(), by: { kind, id: by_id }, event })),
    );
    expect(told).toEqual(row?.state);
    expect(row?.seq).toBe(log.length);
    follower.hangUp();
  });

  it('delivers to thirty people in less than 150 ms, by the median', async () => {
    const { id, code } = await openASwot(tenant);
    const guests = await Promise.all(Array.from({ length: 30 }, () => Guest.join(here, code)));
    await moveOn(tenant, id, 2);
    const followers = await Promise.all(guests.map((guest, index) => followAs(guest, index % 2 ? here : there)));
    await Promise.all(followers.map((follower) => follower.until(({ step }) => step === 'write')));
    const delays: number[] = [];

    for (let note = 1; note <= 10; note += 1) {
      const [writer] = guests.slice(note, note + 1);
      const sent = performance.now();
      await writer?.write(`Note ${note}`);
      const reached = followers.map((follower) =>
        follower.until(({ noteCount }: SwotBoard) => noteCount >= note).then(() => performance.now() - sent),
      );
      delays.push(...(await Promise.all(reached)));
    }

    const median = delays.sort((a, b) => a - b)[Math.floor(delays.length / 2)];
    expect(median).toBeLessThan(150);
    followers.forEach((follower) => follower.hangUp());
  });

  it('opens no stream for another organisation, for another session, nor for nobody', async () => {
    const { id } = await openASwot(tenant);
    const foreign = await aTenant(here);
    const other = await openASwot(foreign);
    const guest = await Guest.join(here, other.code);
    const path = `/api/v1/o/${tenant.org}/swot/${id}/stream`;

    const answers = await Promise.all([
      Follower.open(there, path, { cookie: foreign.cookie }),
      Follower.open(there, `/api/v1/o/${foreign.org}/swot/${id}/stream`, { cookie: foreign.cookie }),
      Follower.open(there, path, { cookie: guest.cookie }),
      Follower.open(there, `/api/v1/swot/${id}/stream`, { cookie: guest.cookie }),
      Follower.open(there, `/api/v1/swot/${id}/stream`, { cookie: '' }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 409, 401]);
    expect(answers.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('ends its streams when the process stops, and readers go on with the other', async () => {
    const third = await startTestApp({ ...parts, env, database: here.database });
    await third.nest.listen(0, '127.0.0.1');
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(here, code);
    const follower = await followAs(guest, third);
    await follower.until(({ step }) => step === 'prepare');

    const stopped = performance.now();
    await third.close();
    const lasted = performance.now() - stopped;
    await moveOn(tenant, id);
    const next = await followAs(guest, there, follower);
    await next.until(({ step }) => step === 'frame');

    expect(follower.isOver).toBe(true);
    expect(lasted).toBeLessThan(5_000);
    next.hangUp();
  });
});
