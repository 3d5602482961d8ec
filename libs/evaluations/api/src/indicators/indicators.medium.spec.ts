import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addContact, addPartner } from '../testing';

type Cell = { code: string; period: string; side: string; entry: { parts: object }; version: number };
type Computed = { code: string; period: string; side: string; computed: object };

const faults = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

const cell = (code: string, period: string, parts: object, more: object = {}) => ({
  code,
  period,
  side: 'joint',
  seen: 0,
  entry: { parts, reliability: 'counted', comment: '', reason: '' },
  ...more,
});

const followed = (...codes: string[]) => codes.map((code) => ({ code, target: null, baseline: null, rule: '' }));

describe('indicators on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
    });
  });
  afterAll(() => app?.close());

  const choose = (tenant: Tenant, id: string, codes: readonly string[], version = 0): Promise<Answer> =>
    tenant.call('PUT', `indicators/${id}/followed`, { followed: followed(...codes), version });
  const save = (tenant: Tenant, id: string, ...cells: object[]): Promise<Answer> =>
    tenant.call('PUT', `indicators/${id}/cells`, { cells });
  const read = async (tenant: Tenant, id: string, year = 2026): Promise<Answer['body']> =>
    (await tenant.call('GET', `indicators/${id}?year=${year}`)).body;
  const cellsOf = (body: Answer['body']) => body['cells'] as unknown as Cell[];
  const computedOf = (body: Answer['body'], code: string) =>
    (body['computed'] as unknown as Computed[]).filter((each) => each.code === code);

  const aBoard = async (...codes: string[]) => {
    const tenant = await aTenant(app);
    const id = await addPartner(tenant);
    await choose(tenant, id, codes);
    return { tenant, id };
  };

  it('begins with nothing chosen, nothing entered, and no false zero', async () => {
    const tenant = await aTenant(app);
    const id = await addPartner(tenant);

    const { status, body } = await tenant.call('GET', `indicators/${id}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      partner: { id, name: 'CSAPA Le Passage', archived: false },
      year: 2026,
      on: '2026-11-17',
      followed: [],
      cells: [],
      version: 0,
      allowedActions: ['choose', 'enter'],
    });
    for (const code of ['IND-04', 'IND-24', 'IND-27', 'IND-28', 'IND-29', 'IND-32']) {
      expect(computedOf(body, code)[0]?.computed).toMatchObject({ state: 'unknown', parts: {} });
    }
  });

  it('keeps what a partnership follows, in the order of the catalogue', async () => {
    const { tenant, id } = await aBoard();

    const chosen = await tenant.call('PUT', `indicators/${id}/followed`, {
      followed: [
        { code: 'IND-14', target: 60, baseline: 41.5, rule: 'Nos deux sites.' },
        { code: 'IND-05', target: null, baseline: null, rule: '' },
      ],
      version: 0,
    });

    expect(chosen.status).toBe(200);
    expect(chosen.body).toMatchObject({
      followed: [{ code: 'IND-05' }, { code: 'IND-14', target: 60, baseline: 41.5, rule: 'Nos deux sites.' }],
      version: 1,
    });
  });

  it('refuses a stale choice and hands the current one back, also on a double click', async () => {
    const { tenant, id } = await aBoard('IND-05');

    const stale = await choose(tenant, id, ['IND-06'], 0);
    const twice = await Promise.all([choose(tenant, id, ['IND-07'], 1), choose(tenant, id, ['IND-08'], 1)]);

    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ type: '/problems/indicator/changed-elsewhere', current: { version: 1 } });
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('saves two first choices made at once as one choice and one refusal', async () => {
    const tenant = await aTenant(app);
    const id = await addPartner(tenant);

    const twice = await Promise.all([choose(tenant, id, ['IND-05']), choose(tenant, id, ['IND-06'])]);

    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('keeps a number with who wrote it, zero included, and nothing where nobody wrote', async () => {
    const { tenant, id } = await aBoard('IND-05', 'IND-16');

    const saved = await save(
      tenant,
      id,
      cell('IND-05', '2026-T1', { referrals: 0 }),
      cell('IND-16', '2026-T1', { 'OB-DELAY': 3, 'OB-COST': 1 }),
    );

    expect(saved.status).toBe(200);
    expect(saved.body['cells']).toMatchObject([
      { code: 'IND-05', outcome: 'written', version: 1, entry: { parts: { referrals: 0 } } },
      { code: 'IND-16', outcome: 'written', version: 1 },
    ]);
    expect(cellsOf(await read(tenant, id))).toMatchObject([
      { code: 'IND-05', period: '2026-T1', entry: { parts: { referrals: 0 }, reliability: 'counted' } },
      { code: 'IND-16', entry: { parts: { 'OB-DELAY': 3, 'OB-COST': 1 } } },
    ]);
  });

  it('gives both values back when two people wrote one cell', async () => {
    const { tenant, id } = await aBoard('IND-05');
    const send = (referrals: number) => save(tenant, id, cell('IND-05', '2026-T1', { referrals }));

    const answers = await Promise.all([send(4), send(9)]);
    const outcomes = answers.flatMap(({ body }) => body['cells'] as unknown as { outcome: string }[]);
    const [kept] = cellsOf(await read(tenant, id));

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'written']);
    expect(kept?.version).toBe(1);
    const lost = outcomes.find(({ outcome }) => outcome === 'conflict');
    expect(lost).toMatchObject({ entry: kept?.entry });
    expect(lost).not.toMatchObject({ yours: kept?.entry });
  });

  it('writes over what was seen, and takes a value back without leaving a zero', async () => {
    const { tenant, id } = await aBoard('IND-05');
    await save(tenant, id, cell('IND-05', '2026-T1', { referrals: 4 }));

    await save(tenant, id, cell('IND-05', '2026-T1', { referrals: 7 }, { seen: 1 }));
    const emptied = await save(tenant, id, cell('IND-05', '2026-T1', {}, { seen: 2 }));

    expect(emptied.body['cells']).toMatchObject([{ version: 3, entry: { parts: {}, reliability: null } }]);
  });

  it('says everything that is wrong, with its place, and writes nothing', async () => {
    const { tenant, id } = await aBoard('IND-05');

    const refused = await save(
      tenant,
      id,
      cell('IND-05', '2026-T1', { referrals: 1 }),
      cell('IND-05', '2026-T2', { referrals: -2 }),
      cell('IND-06', '2026-T1', { referrals: 1 }),
      cell('IND-05', '2027-T1', { referrals: 1 }),
    );

    expect(refused.status).toBe(422);
    expect(faults(refused)).toEqual([
      '/cells/1/entry/parts/referrals too-small',
      '/cells/2/code not-followed',
      '/cells/3/period period-to-come',
      '/cells/3/period one-year-at-a-time',
    ]);
    expect(cellsOf(await read(tenant, id))).toEqual([]);
  });

  it.each([
    { cells: [] },
    { cells: [{}] },
    { cells: 'x' },
    { cells: [cell('IND-05', '2026-T1', { referrals: '=1+1' })] },
    { cells: [cell('IND-05', '2026-T1', { referrals: null })] },
    { cells: [cell('IND-05', '2026-T1', [1])] },
    { cells: [cell('IND-05', '2026-T1', { referrals: 1 }, { side: 'nobody' })] },
    { cells: [cell('IND-05', "2026' or 1=1", { referrals: 1 })] },
    { cells: [cell('__proto__', '2026-T1', { referrals: 1 })] },
    { cells: [cell('IND-05', '2026-T1', { referrals: 1 }, { seen: -1 })] },
  ])('refuses %j in words', async (body) => {
    const { tenant, id } = await aBoard('IND-05');

    const { status } = await tenant.call('PUT', `indicators/${id}/cells`, body);

    expect([400, 422]).toContain(status);
  });

  it('refuses a choice of what does not exist, or twice the same', async () => {
    const { tenant, id } = await aBoard();

    const refused = await choose(tenant, id, ['IND-05', 'IND-99', 'IND-05']);

    expect(refused.status).toBe(422);
    expect(faults(refused)).toEqual(['/followed/1/code unknown-indicator', '/followed/2/code indicator-twice']);
  });

  it('counts changes of référent from the posts on record, and asks why when somebody corrects', async () => {
    const { tenant, id } = await aBoard('IND-24');
    const [first, second] = [await addContact(tenant, id), await addContact(tenant, id, 'Nora Haddad')];
    const appoint = (personId: string, from: string) =>
      tenant.call('POST', `partners/${id}/partnership/actions/name-referent`, {
        side: 'theirs',
        role: 'referent',
        personId,
        from,
      });
    expect((await appoint(first, '2024-02-01')).status).toBeLessThan(300);
    expect((await appoint(second, '2026-03-01')).status).toBeLessThan(300);

    const theirs = (body: Answer['body'], period: string) =>
      computedOf(body, 'IND-24').find((each) => each.side === 'theirs' && each.period === period)?.computed;
    const board = await read(tenant, id);
    const correction = (reason: string) =>
      save(tenant, id, {
        ...cell('IND-24', '2026', { changes: 2 }, { side: 'theirs' }),
        entry: { parts: { changes: 2 }, reliability: 'counted', comment: '', reason },
      });
    const unexplained = await correction('');
    const explained = await correction('Un remplacement de six mois manque.');

    expect(theirs(board, '2026')).toMatchObject({ state: 'known', parts: { changes: 1 } });
    expect(theirs(board, '2025')).toMatchObject({ state: 'known', parts: { changes: 0 } });
    expect(theirs(await read(tenant, id, 2023), '2023')).toMatchObject({ state: 'unknown', why: 'nobody-named' });
    expect(faults(unexplained)).toEqual(['/cells/0/entry/reason correction-reason']);
    expect(explained.status).toBe(200);
    const history = await tenant.call('GET', `partners/${id}/history`);
    expect(JSON.stringify(history.body)).toContain('indicator-corrected');
  });

  it('computes the freshness of the page, the tie, and the share of people once both ends are known', async () => {
    const { tenant, id } = await aBoard('IND-03', 'IND-04', 'IND-26', 'IND-31');
    await tenant.call('POST', `partners/${id}/actions/verify`, {});

    await save(tenant, id, cell('IND-03', '2026-S1', { concerned: 40 }));
    const board = await read(tenant, id);

    expect(computedOf(board, 'IND-04')[0]?.computed).toMatchObject({ state: 'known', parts: { concerned: 40 } });
    expect(computedOf(board, 'IND-26')[0]?.computed).toMatchObject({ state: 'known', params: { outOf: 90 } });
    expect(computedOf(await read(tenant, id, 2025), 'IND-26')[0]?.computed).toMatchObject({ why: 'past-day' });
  });

  it('asks the same number of statements of a full board as of an empty one', async () => {
    const { tenant, id } = await aBoard('IND-05', 'IND-06', 'IND-07', 'IND-14', 'IND-20');
    const logger = app.nest.get(DataSource);
    const statements = async (): Promise<number> => {
      const before = logger.createQueryRunner;
      let count = 0;
      logger.createQueryRunner = (...given) => {
        const runner = before.apply(logger, given);
        const query = runner.query.bind(runner);
        runner.query = ((...asked: Parameters<typeof query>) => {
          count += 1;
          return query(...asked);
        }) as typeof runner.query;
        return runner;
      };
      await read(tenant, id);
      logger.createQueryRunner = before;
      return count;
    };

    const empty = await statements();
    expect(empty).toBeGreaterThan(4);
    for (const quarter of ['T1', 'T2', 'T3']) {
      await save(
        tenant,
        id,
        cell('IND-05', `2026-${quarter}`, { referrals: 5 }),
        cell('IND-06', `2026-${quarter}`, { referrals: 5 }),
        cell('IND-14', `2026-${quarter}`, { requests: 5 }),
      );
    }

    // The name of who wrote is one more, however many wrote.
    expect(await statements()).toBeLessThanOrEqual(empty + 1);
  });

  it('exports a table that runs no formula, whole inside and with small numbers hidden outside', async () => {
    const { tenant, id } = await aBoard('IND-05', 'IND-27');
    await save(tenant, id, {
      ...cell('IND-05', '2026-T1', { referrals: 3 }),
      entry: { parts: { referrals: 3 }, reliability: 'estimated', comment: '=cmd()', reason: '' },
    });

    const own = await tenant.call('GET', `indicators/${id}/table?year=2026&language=fr`);
    const outside = await tenant.call('GET', `indicators/${id}/table?year=2026&audience=outside&language=fr`);

    expect(own.headers['content-type']).toContain('text/csv');
    expect(own.headers['content-disposition']).toContain('indicateurs-2026.csv');
    expect(own.text).toContain(`;3;orientations;estimé;saisi;"'=cmd()"`);
    expect(outside.text).toContain(';moins de cinq;');
    expect([outside.text.includes('cmd'), outside.text.includes('IND-27')]).toEqual([false, false]);
  });

  it('lists who follows indicators, with what is late, page after page and for its own organisation only', async () => {
    const tenant = await aTenant(app);
    const [first, second, silent] = await Promise.all(
      ['Alpha', 'Bêta', 'Gamma'].map((name) => addPartner(tenant, name)),
    );
    await choose(tenant, first ?? '', ['IND-05', 'IND-26']);
    await choose(tenant, second ?? '', ['IND-05']);
    await save(
      tenant,
      first ?? '',
      cell('IND-05', '2026-T1', { referrals: 0 }),
      cell('IND-05', '2026-T4', { referrals: 3 }),
    );

    const page = await tenant.call('GET', 'indicators?year=2026&limit=1');
    const after = await tenant.call('GET', `indicators?year=2026&limit=1&after=${String(page.body['next'])}`);
    const search = await tenant.call('GET', 'indicators?q=beta');

    expect(page.body).toMatchObject({
      total: 2,
      items: [{ partnerId: first, followed: 2, asked: 4, filled: 2, late: 2 }],
    });
    expect(after.body).toMatchObject({
      next: null,
      items: [{ partnerId: second, filled: 0, late: 3, enteredAt: null }],
    });
    expect(search.body).toMatchObject({ total: 1, items: [{ partnerName: 'Bêta' }] });
    expect(JSON.stringify([page.body, after.body])).not.toContain(silent ?? 'none');
    expect((await (await aTenant(app)).call('GET', 'indicators')).body).toMatchObject({ total: 0, items: [] });
    expect((await tenant.call('GET', 'indicators?after=nowhere')).status).toBe(422);
  });

  it('tells the review of the year what was counted', async () => {
    const { tenant, id } = await aBoard('IND-14', 'IND-15', 'IND-16');
    await save(
      tenant,
      id,
      cell('IND-14', '2026-T1', { requests: 20 }),
      cell('IND-15', '2026-T1', { accepted: 15 }),
      cell('IND-16', '2026-T1', { 'OB-DELAY': 2 }),
    );

    const review = await tenant.call('POST', 'reviews', { partnerId: id, year: 2026, plannedOn: null });

    expect(review.body['sources']).toMatchObject({
      indicators: {
        year: 2026,
        requests: 20,
        accepted: { count: 15, of: 20, percent: 75 },
        unmet: 2,
        reasons: [{ code: 'OB-DELAY', count: 2 }],
        referrals: null,
      },
    });
  });

  it('answers 404 to another organisation everywhere, as for an unknown id, and shows it nothing', async () => {
    const { tenant, id } = await aBoard('IND-05');
    await save(tenant, id, cell('IND-05', '2026-T1', { referrals: 40 }));
    const other = await aTenant(app);
    const routes = [
      ['GET', '', undefined],
      ['GET', '/table', undefined],
      ['PUT', '/followed', { followed: followed('IND-05'), version: 1 }],
      ['PUT', '/cells', { cells: [cell('IND-05', '2026-T1', { referrals: 1 }, { seen: 1 })] }],
    ] as const;
    const unknown = '00000000-0000-4000-8000-000000000000';

    const ask = (of: string) =>
      Promise.all(routes.map(([method, path, body]) => other.call(method, `indicators/${of}${path}`, body)));
    const [foreign, missing] = [await ask(id), await ask(unknown)];

    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(foreign.map(({ body }) => ({ ...body, instance: '' }))).toEqual(
      missing.map(({ body }) => ({ ...body, instance: '' })),
    );
    expect(cellsOf(await read(tenant, id))).toMatchObject([{ entry: { parts: { referrals: 40 } }, version: 1 }]);
  });

  it('is read by everybody and written by those who hold the partnership', async () => {
    const { tenant, id } = await aBoard('IND-05');
    await save(tenant, id, cell('IND-05', '2026-T1', { referrals: 40 }));
    await tenant.call('POST', `partners/${id}/actions/archive`, {});

    const late = await save(tenant, id, cell('IND-05', '2026-T2', { referrals: 1 }));

    expect(late.status).toBe(409);
    expect(await read(tenant, id)).toMatchObject({ allowedActions: [], partner: { archived: true } });
  });
});
