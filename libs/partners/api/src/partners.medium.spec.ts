import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { EmptyBin } from './bin/empty-bin';
import { PartnersModule, partnersRows } from './partners.module';

type Partner = {
  id: string;
  version: number;
  partnership: { version: number; tenures: { until: string | null; name: string }[] };
};
type Page = { items: { id: string; name: string; ourReferent: string }[]; total: number; next: string | null };

describe('partners on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule, PartnersModule], rows: [...accessRows, ...partnersRows] });
  });
  afterAll(() => app?.close());

  const add = async (tenant: Tenant, name = 'CSAPA Le Passage', city = 'Clairval'): Promise<Partner> => {
    const form = aPartnerForm({ name, address: { ...aPartnerForm().address, city } });
    const answer = await tenant.call('POST', 'partners', { card: form });
    expect(answer.status).toBe(201);
    return answer.body as unknown as Partner;
  };
  const list = async (tenant: Tenant, query = ''): Promise<Page> =>
    (await tenant.call('GET', `partners?${query}`)).body as unknown as Page;
  const names = async (tenant: Tenant, query: string): Promise<string[]> =>
    (await list(tenant, query)).items.map(({ name }) => name);

  /**
   * Until somebody waits for what this connection holds. Asked of the locks: within a transaction, the list of the
   * connections stays what it was at the first look, without those opened since.
   */
  const isWaitedFor = async (client: Client): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const { rows } = await client.query(
        'select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
      );
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Nobody waits.');
  };

  it('adds a partner and shows it to its organisation only, as if it did not exist for others', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id } = await add(mine);
    const paths = [`partners/${id}`, `partners/${id}/history`];
    const unknown = 'partners/00000000-0000-4000-8000-000000000000';

    const own = await Promise.all(paths.map((path) => mine.call('GET', path)));
    const foreign = await Promise.all(paths.map((path) => theirs.call('GET', path)));
    const missing = await theirs.call('GET', unknown);

    expect(own.map(({ status }) => status)).toEqual([200, 200]);
    expect(foreign.map(({ status }) => status)).toEqual([404, 404]);
    expect({ ...foreign[0]?.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    expect((await list(theirs)).total).toBe(0);
  });

  it.each([
    ['PUT', ''],
    ['POST', '/actions/archive'],
    ['POST', '/actions/restore'],
    ['POST', '/contacts'],
    ['PUT', '/partnership'],
    ['POST', '/partnership/actions/move'],
    ['POST', '/partnership/actions/name-referent'],
    ['POST', '/partnership/actions/end-referent'],
  ] as const)('lets nobody else %s %s', async (method, path) => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id } = await add(mine);
    const bodies: Record<string, object> = {
      '': { card: aPartnerForm(), version: 1 },
      '/contacts': {
        name: 'X',
        email: '',
        phone: '',
        availability: '',
        functions: [{ title: 'x', service: '', from: '2026-01-01', until: null }],
      },
      '/partnership': {
        purpose: '',
        gains: { ours: '', theirs: '' },
        listing: 'internal',
        contributions: [],
        version: 1,
      },
      '/partnership/actions/move': { to: 'prospect', reason: '', retryOn: null },
      '/partnership/actions/name-referent': {
        side: 'ours',
        role: 'referent',
        personId: theirs.actor.id,
        from: '2026-11-01',
      },
      '/partnership/actions/end-referent': { side: 'ours', role: 'referent', lastDay: '2026-11-01' },
    };

    expect((await theirs.call(method, `partners/${id}${path}`, bodies[path] ?? {})).status).toBe(404);
  });

  it('refuses a stale edit and gives what stands now', async () => {
    const tenant = await aTenant(app);
    const { id } = await add(tenant);
    await tenant.call('PUT', `partners/${id}`, { card: aPartnerForm({ name: 'CSAPA de Clairval' }), version: 1 });

    const stale = await tenant.call('PUT', `partners/${id}`, { card: aPartnerForm({ name: 'Autre' }), version: 1 });

    expect(stale).toMatchObject({
      status: 412,
      body: { current: { version: 2, card: { name: 'CSAPA de Clairval' } } },
    });
  });

  it('says every fault of a card at its place', async () => {
    const tenant = await aTenant(app);
    const card = aPartnerForm({
      name: '',
      email: 'x',
      structureType: 'castle',
      numbers: [{ kind: 'siret', value: '123', keptBecause: '' }],
    });

    const { status, body } = await tenant.call('POST', 'partners', { card });

    expect(status).toBe(422);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/structureType',
      '/email',
      '/numbers/0/value',
    ]);
  });

  it('finds by words without accents, in any order, and forgives a typo', async () => {
    const tenant = await aTenant(app);
    await add(tenant, 'Équipe mobile psychiatrie-précarité', 'Clairval');
    await add(tenant, 'Centre de santé Simone-Vairon', 'Aubrelles');

    expect(await names(tenant, 'q=precarite%20equipe')).toEqual(['Équipe mobile psychiatrie-précarité']);
    expect(await names(tenant, 'q=psychiatire')).toEqual(['Équipe mobile psychiatrie-précarité']);
    expect(await names(tenant, 'q=aubrelles')).toEqual(['Centre de santé Simone-Vairon']);
    expect(await names(tenant, 'q=podologue')).toEqual([]);
  });

  it.each(['name', '-updated'])('pages by %s without a gap or a repeat, and counts all', async (sort) => {
    const tenant = await aTenant(app);
    for (const name of ['Éa', 'Eb', 'écho', 'Zoé', 'a', 'B', 'c']) await add(tenant, `${name} partenaire`);
    const seen: string[] = [];
    let query = `sort=${sort}&limit=3`;
    for (;;) {
      const page = await list(tenant, query);
      expect(page.total).toBe(7);
      seen.push(...page.items.map(({ name }) => name));
      if (!page.next) break;
      query = `sort=${sort}&limit=3&after=${page.next}`;
    }

    expect(new Set(seen).size).toBe(7);
    if (sort === 'name')
      expect(seen.map((name) => name.split(' ')[0])).toEqual(['a', 'B', 'c', 'Éa', 'Eb', 'écho', 'Zoé']);
  });

  it('filters by stage and by référent', async () => {
    const tenant = await aTenant(app);
    const [first, second] = [await add(tenant, 'Premier'), await add(tenant, 'Second')];
    await tenant.call('POST', `partners/${first.id}/partnership/actions/move`, {
      to: 'prospect',
      reason: '',
      retryOn: null,
    });
    await tenant.call('POST', `partners/${second.id}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: tenant.actor.id,
      from: '2026-11-01',
    });

    expect(await names(tenant, 'stage=prospect')).toEqual(['Premier']);
    expect(await names(tenant, 'referent=me')).toEqual(['Second']);
    expect(await names(tenant, 'referent=none')).toEqual(['Premier']);
    expect((await list(tenant, 'referent=me')).items[0]?.ourReferent).toBe('Nadia Belkacem');
  });

  it('keeps who was référent before, and leaves one at a time in post', async () => {
    const tenant = await aTenant(app);
    const { id } = await add(tenant);
    const contact = {
      name: 'Farid Ouali',
      email: '',
      phone: '',
      availability: '',
      functions: [{ title: 'Chef', service: '', from: '2023-01-01', until: null }],
    };
    await tenant.call('POST', `partners/${id}/contacts`, contact);
    const added = (await tenant.call('POST', `partners/${id}/contacts`, { ...contact, name: 'Inès Marchal' }))
      .body as unknown as { contacts: { id: string; name: string }[] };
    const idOf = (name: string) => added.contacts.find((one) => one.name === name)?.id;
    const nominate = (personId: string | undefined, from: string): Promise<Answer> =>
      tenant.call('POST', `partners/${id}/partnership/actions/name-referent`, {
        side: 'theirs',
        role: 'referent',
        personId,
        from,
      });
    await nominate(idOf('Farid Ouali'), '2025-01-01');

    const replaced = (await nominate(idOf('Inès Marchal'), '2026-11-01')).body as unknown as Partner;

    expect(replaced.partnership.tenures.map(({ name, until }) => [name, until])).toEqual([
      ['Farid Ouali', '2026-11-01'],
      ['Inès Marchal', null],
    ]);
  });

  it('refuses as référent somebody of another organisation', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { id } = await add(mine);

    const answer = await mine.call('POST', `partners/${id}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: theirs.actor.id,
      from: '2026-11-01',
    });

    expect(answer.status).toBe(422);
  });

  it('archives to a bin, restores within its days, and empties it after', async () => {
    const tenant = await aTenant(app);
    const { id } = await add(tenant);
    await tenant.call('POST', `partners/${id}/actions/archive`);
    expect((await list(tenant)).total).toBe(0);
    expect((await list(tenant, 'shelf=archived')).total).toBe(1);
    await tenant.call('POST', `partners/${id}/actions/restore`);
    expect((await list(tenant)).total).toBe(1);

    await tenant.call('POST', `partners/${id}/actions/archive`);
    await app.nest.get(EmptyBin).run();
    expect((await list(tenant, 'shelf=archived')).total).toBe(1);
    app.clock.advance({ days: 32 });
    await app.nest.get(EmptyBin).run();
    app.clock.advance({ days: -32 });

    expect((await list(tenant, 'shelf=archived')).total).toBe(0);
  });

  it('keeps a partner that is restored while the bin is being emptied', async () => {
    const tenant = await aTenant(app);
    const { id } = await add(tenant);
    await tenant.call('POST', `partners/${id}/actions/archive`);
    const restoring = new Client({ connectionString: app.database.ownerUrl });
    await restoring.connect();
    await restoring.query(`begin; set local app.tenant_id = '${tenant.tenantId}';
      update partner set archived_on = null where id = '${id}'`);

    app.clock.advance({ days: 32 });
    const emptied = app.nest.get(EmptyBin).run();
    await isWaitedFor(restoring).finally(() => restoring.query('commit'));
    await emptied;
    app.clock.advance({ days: -32 });
    await restoring.end();

    expect((await tenant.call('GET', `partners/${id}`)).status).toBe(200);
  });

  it('lets a référent edit their own partners only', async () => {
    const director = await aTenant(app);
    const referent = await aTenant(app, { roles: ['referent'] });
    const { id } = await add(director);

    const foreign = await referent.call('PUT', `partners/${id}`, { card: aPartnerForm(), version: 1 });
    const own = await add(referent);

    expect(foreign.status).toBe(404);
    expect(
      (await referent.call('PUT', `partners/${own.id}`, { card: aPartnerForm({ name: 'Autre nom' }), version: 1 }))
        .status,
    ).toBe(200);
  });

  it('hides direct lines and notes from those who may not see them', async () => {
    const tenant = await aTenant(app, { roles: ['boardMember', 'referent'] });
    const { id } = await add(tenant);
    await tenant.call('POST', `partners/${id}/contacts`, {
      name: 'Farid',
      email: 'farid@lepassage.example',
      phone: '03 53 01 30 12',
      availability: '',
      functions: [{ title: 'Chef', service: '', from: '2023-01-01', until: null }],
    });
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`set local app.tenant_id = '${tenant.tenantId}'`);
    await client.query(`update member set roles = '{boardMember}' where id = $1`, [tenant.actor.id]);
    await client.query('commit');
    await client.end();

    const { body } = await tenant.call('GET', `partners/${id}`);

    expect(body).toMatchObject({
      showsPhones: false,
      contacts: [{ name: 'Farid', email: '', phone: '' }],
      allowedActions: [],
    });
  });

  it('says on each line what its reader may do there', async () => {
    const director = await aTenant(app);
    const { id } = await add(director);
    const theirs = (await list(director)).items[0] as unknown as { allowedActions: string[] };
    await director.call('POST', `partners/${id}/actions/archive`);
    const binned = (await list(director, 'shelf=archived')).items[0] as unknown as { allowedActions: string[] };
    const board = await aTenant(app, { roles: ['boardMember'] });

    expect(theirs.allowedActions).toContain('archive');
    expect(binned.allowedActions).toEqual(['restore']);
    expect((await board.call('GET', 'partners?shelf=archived')).status).toBe(403);
  });

  it('checks a card anew, and lets a note be written by those who edit nothing else', async () => {
    const tenant = await aTenant(app, { roles: ['referent', 'staff'] });
    const other = await aTenant(app);
    const { id } = await add(tenant);
    const { body: verified } = await tenant.call('POST', `partners/${id}/actions/verify`);
    const note = { note: 'Toujours passer par le secrétariat.', version: 2 };

    const written = await tenant.call('PUT', `partners/${id}/internal-note`, note);
    const stale = await tenant.call('PUT', `partners/${id}/internal-note`, note);
    const foreign = await other.call('PUT', `partners/${id}/internal-note`, note);

    expect(verified).toMatchObject({ card: { verifiedOn: app.clock.now().toISOString().slice(0, 10) } });
    expect(written.body).toMatchObject({ showsNotes: true, card: { internalNote: note.note } });
    expect([stale.status, foreign.status]).toEqual([412, 404]);
    expect((await other.call('POST', `partners/${id}/actions/verify`)).status).toBe(404);
  });

  it('warns of a partner that is already there', async () => {
    const tenant = await aTenant(app);
    await add(tenant, 'CSAPA Le Passage');

    const { body } = await tenant.call('POST', 'partners/duplicates', {
      card: aPartnerForm({ name: 'Le Passage CSAPA' }),
    });

    expect(body).toMatchObject({ hints: [{ certainty: 'possible', because: 'similar-name' }] });
  });

  it.each([
    ['EMPP de Clairval', 'Équipe mobile psychiatrie précarité du centre hospitalier de Clairval'],
    ['Équipe mobile psychiatrie précarité du centre hospitalier de Clairval', 'EMPP de Clairval'],
  ])('recognises one team by its short and its long name: %s', async (name, known) => {
    const tenant = await aTenant(app);
    await add(tenant, known);

    const { body } = await tenant.call('POST', 'partners/duplicates', { card: aPartnerForm({ name }) });

    expect(body).toMatchObject({ hints: [{ certainty: 'possible', because: 'similar-name' }] });
  });
});
