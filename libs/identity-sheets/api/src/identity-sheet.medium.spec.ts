import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { identitySheetDocuments } from './document';
import { IdentitySheetsModule, identitySheetsRows } from './identity-sheets.module';
import { aPartnerToMeet, publishTheSheet, writeFields } from './testing';

type Field = {
  code: string;
  state: string;
  revision: number;
  entry: { value: unknown } | null;
  writtenBy: string | null;
  verifiedOn: string | null;
  staleOn: string | null;
  visibility: string;
  notice: string | null;
  known: { value: Record<string, unknown> } | null;
};

describe('the identity sheet on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, IdentitySheetsModule],
      rows: [...accessRows, ...partnersRows, ...identitySheetsRows],
      documents: identitySheetDocuments,
    });
  });
  afterAll(() => app?.close());

  const sheet = async (tenant: Tenant): Promise<Record<string, unknown>> =>
    (await tenant.call('GET', 'identity-sheet')).body;
  const fieldIn = ({ fields }: Record<string, unknown>, code: string): Field => {
    const found = (fields as Field[]).find((field) => field.code === code);
    if (!found) throw new Error(`No field ${code}.`);
    return found;
  };
  const field = async (tenant: Tenant, code: string): Promise<Field> => fieldIn(await sheet(tenant), code);
  const put = (tenant: Tenant, code: string, value: unknown, revision = 0): Promise<Answer> =>
    tenant.call('PUT', `identity-sheet/fields/${code}`, { entry: { value }, revision });
  const act = (tenant: Tenant, action: string, body: object = {}): Promise<Answer> =>
    tenant.call('POST', `identity-sheet/${action}`, body);
  const behindTheCurtain = async (tenant: Tenant, sql: string, values: readonly unknown[]): Promise<void> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query(`begin; set local app.tenant_id = '${tenant.tenantId}'`);
    await client.query(sql, [...values]);
    await client.query('commit');
    await client.end();
  };
  const setRoles = (tenant: Tenant, roles: readonly string[]): Promise<void> =>
    behindTheCurtain(tenant, 'update member set roles = $1 where id = $2', [roles, tenant.actor.id]);
  // A session does not outlive a year: the field is aged rather than the clock moved.
  const age = (tenant: Tenant, code: string, verifiedOn: string): Promise<void> =>
    behindTheCurtain(tenant, 'update identity_sheet_field set verified_on = $1 where code = $2', [verifiedOn, code]);
  const makeLive = async (tenant: Tenant, partnerId: string, listing: string): Promise<void> => {
    const gains = { ours: 'Des soins.', theirs: 'Des rencontres.' };
    const text = { purpose: '', gains, listing, contributions: [], version: 1 };
    await tenant.call('PUT', `partners/${partnerId}/partnership`, text);
    for (const to of ['first-contact', 'active'])
      await tenant.call('POST', `partners/${partnerId}/partnership/actions/move`, { to, reason: '', retryOn: null });
  };

  it('starts empty, says what lacks and what is already known', async () => {
    const tenant = await aTenant(app);

    const body = await sheet(tenant);

    expect(body).toMatchObject({
      id: null,
      publication: null,
      readiness: { filled: 0, percent: 0, ring: 0, publishable: false },
      allowedActions: ['edit', 'publish', 'export'],
    });
    expect(fieldIn(body, 'IDS-01')).toMatchObject({
      state: 'empty',
      revision: 0,
      entry: null,
      known: { value: { name: 'Association Le Tilleul', acronym: '' } },
    });
    expect(fieldIn(body, 'IDS-20').known?.value['place']).toContain('Clairval');
  });

  it('begins with what is known, at once, and never over what was written', async () => {
    const tenant = await aTenant(app);
    await put(tenant, 'IDS-01', { name: 'Le Tilleul', acronym: 'LT' });

    const { status, body } = await act(tenant, 'actions/start');

    expect(status).toBe(200);
    expect(fieldIn(body, 'IDS-01').entry).toEqual({ value: { name: 'Le Tilleul', acronym: 'LT' } });
    expect(fieldIn(body, 'IDS-20')).toMatchObject({ state: 'incomplete', revision: 1, known: null });
  });

  it.each([
    ['IDS-02', '1987-05-14'],
    ['IDS-03a', 38],
    ['IDS-17', ['pas de transport médicalisé']],
    ['IDS-28', 'Loger, accueillir.'],
    ['IDS-04', { count: 412, year: 2025 }],
  ])('keeps the value of %s as it is, with who wrote it and when', async (code, value) => {
    const tenant = await aTenant(app);

    const { status, body } = await put(tenant, code, value);

    expect(status).toBe(200);
    expect(fieldIn(body, code)).toMatchObject({
      entry: { value },
      state: 'filled',
      revision: 1,
      writtenBy: 'Nadia Belkacem',
      verifiedOn: '2026-11-17',
    });
    expect((await field(tenant, code)).entry).toEqual({ value });
  });

  it('refuses a stale edit and gives both values back', async () => {
    const tenant = await aTenant(app);
    await put(tenant, 'IDS-28', 'La première phrase.');
    await put(tenant, 'IDS-28', 'La phrase d’une collègue.', 1);

    const stale = await put(tenant, 'IDS-28', 'La mienne.', 1);

    expect(stale).toMatchObject({
      status: 412,
      body: {
        type: '/problems/identity-sheets/changed-elsewhere',
        code: 'IDS-28',
        current: { revision: 2, entry: { value: 'La phrase d’une collègue.' } },
      },
    });
    expect((await field(tenant, 'IDS-28')).entry).toEqual({ value: 'La phrase d’une collègue.' });
  });

  it('lets one of two simultaneous edits through', async () => {
    const tenant = await aTenant(app);

    const both = await Promise.all([put(tenant, 'IDS-03a', 38), put(tenant, 'IDS-03a', 39)]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('edits two fields at once without one standing in the way of the other', async () => {
    const tenant = await aTenant(app);

    const both = await Promise.all([put(tenant, 'IDS-03a', 38), put(tenant, 'IDS-03c', 64)]);

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('says every fault of a value at its place', async () => {
    const tenant = await aTenant(app);
    await put(tenant, 'IDS-04', { count: 100, year: 2025 });

    const wrong = await put(tenant, 'IDS-05', { count: 187, method: 'guessed', wording: '' });
    const tooMany = await put(tenant, 'IDS-05', { count: 187, method: 'estimated', wording: '' });
    const shapeless = await put(tenant, 'IDS-05', 'beaucoup');

    const faults = ({ body }: Answer) => (body['errors'] as { pointer: string; detail: string }[]) ?? [];
    expect([wrong, tooMany, shapeless].map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(faults(wrong)).toMatchObject([{ pointer: '/method' }]);
    expect(faults(tooMany)).toMatchObject([
      { pointer: '/count', detail: 'Pas plus que les 100 personnes accompagnées sur l’année.' },
    ]);
    expect(faults(shapeless)).toMatchObject([{ pointer: '' }]);
  });

  it.each([
    ['an unknown field', 'fields/IDS-99', { entry: { value: 1 }, revision: 0 }, 404],
    ['a name of the language itself', 'fields/constructor', { entry: { value: 1 }, revision: 0 }, 404],
    ['no entry', 'fields/IDS-28', { revision: 0 }, 422],
    ['no revision', 'fields/IDS-28', { entry: { value: 'x' } }, 422],
    ['an unknown member', 'fields/IDS-28', { entry: { value: 'x' }, revision: 0, by: 'me' }, 422],
    ['a character that nobody sees', 'fields/IDS-28', { entry: { value: 'x\u0000' }, revision: 0 }, 422],
  ])('refuses %s', async (_name, path, body, status) => {
    const tenant = await aTenant(app);

    expect((await tenant.call('PUT', `identity-sheet/${path}`, body)).status).toBe(status);
  });

  it('marks a field to be checked again, then checked, and tells both', async () => {
    const tenant = await aTenant(app);
    await put(tenant, 'IDS-03a', 38);
    await age(tenant, 'IDS-03a', '2025-11-02');

    const aged = await field(tenant, 'IDS-03a');
    const checked = fieldIn((await act(tenant, 'fields/IDS-03a/actions/verify', { revision: 1 })).body, 'IDS-03a');
    const again = await act(tenant, 'fields/IDS-03a/actions/verify', { revision: 1 });
    const history = await tenant.call('GET', 'identity-sheet/history');

    expect(aged).toMatchObject({ state: 'to-check', staleOn: '2026-11-02' });
    expect(checked).toMatchObject({ state: 'filled', verifiedOn: '2026-11-17', revision: 2 });
    expect(again.status).toBe(412);
    expect((history.body['entries'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'field-verified',
      'field-written',
    ]);
  });

  it('cannot check what is empty', async () => {
    const tenant = await aTenant(app);

    expect((await act(tenant, 'fields/IDS-03a/actions/verify', { revision: 0 })).status).toBe(409);
  });

  it('tells once that somebody filled a field in on a day, however often it saved itself', async () => {
    const tenant = await aTenant(app);
    for (const [revision, text] of ['Nous', 'Nous logeons', 'Nous logeons et accueillons'].entries())
      await put(tenant, 'IDS-06', text, revision);

    const { body } = await tenant.call('GET', 'identity-sheet/history');

    expect(body['entries']).toMatchObject([
      { type: 'field-written', actorName: 'Nadia Belkacem', detail: { code: 'IDS-06' } },
    ]);
  });

  it('publishes when nothing required is missing, numbers it and freezes it', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);

    await put(tenant, 'IDS-28', 'Une autre phrase.', 1);
    const { body } = await tenant.call('GET', 'identity-sheet');

    expect(body).toMatchObject({
      publication: { version: 1, publishedOn: '2026-11-17', publishedBy: 'Nadia Belkacem' },
      changed: ['IDS-28'],
    });
  });

  it('refuses to publish while something required is missing, and names it', async () => {
    const tenant = await aTenant(app);
    const { 'IDS-11': _way, 'IDS-18': _lead, ...rest } = leTilleulValues;
    await writeFields(tenant, rest);

    const refused = await act(tenant, 'actions/publish', { lastVersion: 0 });

    expect(refused).toMatchObject({
      status: 409,
      body: { type: '/problems/identity-sheets/required-missing', missing: ['IDS-11', 'IDS-18'] },
    });
  });

  it('publishes once on a double click', async () => {
    const tenant = await aTenant(app);
    await writeFields(tenant, leTilleulValues);

    const twice = await Promise.all([1, 2].map(() => act(tenant, 'actions/publish', { lastVersion: 0 })));

    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('warns of stale fields without blocking', async () => {
    const tenant = await aTenant(app);
    await writeFields(tenant, leTilleulValues);
    await age(tenant, 'IDS-03a', '2025-10-01');

    const { status, body } = await act(tenant, 'actions/publish', { lastVersion: 0 });

    expect(status).toBe(200);
    expect((body['publication'] as { stale: string[] }).stale).toContain('IDS-03a');
  });

  it('lists only partners whose tie lives and who agree to be mentioned', async () => {
    const tenant = await aTenant(app);
    const [listed, silent] = [await aPartnerToMeet(tenant, 'CSAPA Le Passage'), await aPartnerToMeet(tenant, 'EMPP')];
    await makeLive(tenant, listed.id, 'partners');
    await makeLive(tenant, silent.id, 'internal');
    await aPartnerToMeet(tenant, 'Repéré seulement');

    const { known } = await field(tenant, 'IDS-12');

    expect(known?.value).toEqual({
      none: false,
      partners: [{ partnershipId: listed.id, name: 'CSAPA Le Passage', together: '', frame: '' }],
    });
  });

  it('takes off the sheet a partner who no longer agrees', async () => {
    const tenant = await aTenant(app);
    const { id } = await aPartnerToMeet(tenant, 'CSAPA Le Passage');
    await makeLive(tenant, id, 'partners');
    const line = { partnershipId: id, name: 'CSAPA Le Passage', together: 'Maraude', frame: 'Convention' };
    await put(tenant, 'IDS-12', { none: false, partners: [line] });
    const { body } = await tenant.call('GET', `partners/${id}`);
    const { version } = body['partnership'] as { version: number };
    const gains = { ours: 'x', theirs: 'y' };
    await tenant.call('PUT', `partners/${id}/partnership`, {
      purpose: '',
      gains,
      listing: 'internal',
      contributions: [],
      version,
    });

    const { entry, notice, state } = await field(tenant, 'IDS-12');

    expect(entry).toEqual({ value: { none: false, partners: [] } });
    expect([notice, state]).toEqual(['partners-to-remove', 'empty']);
  });

  it('follows the person it names, and says when they left', async () => {
    const tenant = await aTenant(app);
    const lead = { memberId: tenant.actor.id, name: 'Ancien nom', jobTitle: 'x', phone: '', email: 'x@y.example' };
    await put(tenant, 'IDS-18', lead);

    expect((await field(tenant, 'IDS-18')).entry).toEqual({
      value: { ...lead, name: 'Nadia Belkacem', jobTitle: 'Directrice', email: tenant.email },
    });
    await put(tenant, 'IDS-19', { ...lead, memberId: '00000000-0000-4000-8000-00000000000a' });
    expect((await field(tenant, 'IDS-19')).notice).toBe('member-left');
  });

  it('changes who may see a field', async () => {
    const tenant = await aTenant(app);
    await put(tenant, 'IDS-10', leTilleulValues['IDS-10']);

    const { body } = await act(tenant, 'fields/IDS-10/actions/show-to', { visibility: 'internal', revision: 1 });

    expect(fieldIn(body, 'IDS-10')).toMatchObject({ visibility: 'internal', revision: 2 });
  });

  it('shows each organisation its own sheet only', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    await publishTheSheet(mine);

    const [own, foreign] = [await sheet(mine), await sheet(theirs)];
    const trespass = await theirs.callPath('GET', `/api/v1/o/${mine.org}/identity-sheet`);
    const writing = await theirs.callPath('PUT', `/api/v1/o/${mine.org}/identity-sheet/fields/IDS-28`, {
      entry: { value: 'x' },
      revision: 1,
    });

    expect(own['publication']).not.toBeNull();
    expect(foreign).toMatchObject({ id: null, publication: null, readiness: { filled: 0 } });
    expect([trespass.status, writing.status]).toEqual([404, 404]);
  });

  it.each([
    ['boardMember', { read: 200, edit: 403, publish: 403 }],
    ['staff', { read: 200, edit: 403, publish: 403 }],
    ['referent', { read: 200, edit: 200, publish: 403 }],
    ['director', { read: 200, edit: 200, publish: 409 }],
  ])('lets a %s do what the rights say', async (role, expected) => {
    const tenant = await aTenant(app);
    await setRoles(tenant, [role]);

    expect({
      read: (await tenant.call('GET', 'identity-sheet')).status,
      edit: (await put(tenant, 'IDS-28', 'x')).status,
      publish: (await act(tenant, 'actions/publish', { lastVersion: 0 })).status,
    }).toEqual(expected);
  });
});
