import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId, TenantDb } from '@entente/platform/api';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { identitySheetDocuments } from './document';
import { IdentitySheetDirectory } from './identity-sheet.directory';
import { IdentitySheetsModule, identitySheetsRows } from './identity-sheets.module';
import { aPartnerToMeet, aWish, prepareASheet, publishTheSheet } from './testing';

describe('sheets prepared for a partner, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, IdentitySheetsModule],
      rows: [...accessRows, ...partnersRows, ...identitySheetsRows],
      documents: identitySheetDocuments,
    });
  });
  afterAll(() => app?.close());

  const post = (tenant: Tenant, path: string, body: object): Promise<Answer> =>
    tenant.call('POST', `identity-sheet/${path}`, body);
  const pdfOf = (tenant: Tenant, id: string): Promise<Answer> => tenant.call('GET', `identity-sheet/exports/${id}/pdf`);
  const words = async (bytes: Uint8Array): Promise<string> =>
    (await pageTexts(bytes)).join(' ').replaceAll(/\s+/gu, ' ');
  it('asks for the sheet to be published first', async () => {
    const tenant = await aTenant(app);

    const { status, body } = await tenant.call('GET', 'identity-sheet/tailoring');

    expect(status).toBe(409);
    expect(body['type']).toBe('/problems/identity-sheets/not-published');
  });

  it('proposes what suits the partner, with the reason, and the number that comes next', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await aPartnerToMeet(tenant);

    const { body } = await tenant.call('GET', `identity-sheet/tailoring?partner=${id}`);

    expect(body).toMatchObject({
      partner: { name: 'Centre de santé Simone-Vairon' },
      nextNumber: 'FI-2026-001',
      publicationVersion: 1,
      chosenExpectations: ['dental-slots', 'yearly-meeting', 'answer'],
      changed: [],
    });
    const [first] = body['offers'] as { id: string; reasons: string[] }[];
    expect(first?.id).toBe('first-appointment');
    expect(first?.reasons.join(' ')).toContain('soins dentaires');
  });

  it('shows the sheet as it will be, and what does not fit', async () => {
    const tenant = await aTenant(app);
    const long = Array.from({ length: 44 }, () => 'Nous accompagnons chacun.').join(' ');
    await publishTheSheet(tenant, { 'IDS-06': long, 'IDS-09': { needs: ['dental'], note: long.slice(0, 780) } });
    const { id } = await aPartnerToMeet(tenant);

    const preview = await post(tenant, 'preview', aWish(id));
    const refused = await post(tenant, 'exports', { id: newId(), ...aWish(id) });
    const lighter = await post(tenant, 'preview', aWish(id, { leftOut: ['limits', 'organisation', 'documents'] }));

    const { overflow, moved } = preview.body['fit'] as { overflow: string[]; moved: string[] };
    expect(preview.body).toMatchObject({ number: 'FI-2026-001', fit: { fits: false } });
    expect([moved.length > 0, overflow.length > 0]).toEqual([true, true]);
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/identity-sheets/does-not-fit', overflow } });
    expect(lighter.body['fit']).not.toEqual(preview.body['fit']);
  });

  it('prepares a numbered sheet on two pages, accessible, with what was chosen in that order', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id: partnerId } = await aPartnerToMeet(tenant);
    const { id, number } = await prepareASheet(tenant, partnerId, { offers: ['quiet-room', 'rights'] });

    const { status, headers, raw } = await pdfOf(tenant, id);
    const text = await words(raw);

    expect([status, headers['content-type'], number]).toEqual([200, 'application/pdf', 'FI-2026-001']);
    expect(await structuralDefects(raw)).toEqual([]);
    expect(await pageTexts(raw)).toHaveLength(2);
    expect(text.indexOf('Prêter une salle')).toBeLessThan(text.indexOf('Ouvrir les droits'));
    expect(text).not.toContain('Rappeler le rendez-vous');
  });

  it('gives the same bytes for ever, whatever changes in the sheet since', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, null);
    const before = await pdfOf(tenant, id);
    await tenant.call('PUT', 'identity-sheet/fields/IDS-28', { entry: { value: 'Autre phrase.' }, revision: 1 });
    await post(tenant, 'actions/publish', { lastVersion: 1 });
    app.clock.advance({ days: 2 });
    const next = await prepareASheet(tenant, null);
    app.clock.advance({ days: -2 });

    const after = await pdfOf(tenant, id);

    expect(after.raw.equals(before.raw)).toBe(true);
    expect(next.number).toBe('FI-2026-002');
    expect(await words((await pdfOf(tenant, next.id)).raw)).toContain('Autre phrase.');
  });

  it('keeps from partners what is internal, and numbers of people under five', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant, { 'IDS-05': { count: 3, method: 'counted', wording: '' } });
    await post(tenant, 'fields/IDS-10/actions/show-to', { visibility: 'internal', revision: 1 });
    await post(tenant, 'actions/publish', { lastVersion: 1 });
    const { id } = await prepareASheet(tenant, null);

    const text = await words((await pdfOf(tenant, id)).raw);

    expect(text).not.toContain('une infirmière');
    expect(text).toContain('moins de 5');
  });

  it('prints in English what the product says', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await prepareASheet(tenant, null, { language: 'en' });

    expect(await words((await pdfOf(tenant, id)).raw)).toContain('You can count on us for');
  });

  it('prepares one sheet on a double click, and numbers without a gap when several prepare at once', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const body = { id: newId(), ...aWish(null) };

    const twice = await Promise.all([post(tenant, 'exports', body), post(tenant, 'exports', body)]);
    const several = await Promise.all([1, 2, 3].map(() => prepareASheet(tenant, null)));

    expect(twice.map(({ status, body: answer }) => [status, answer['number']])).toEqual([
      [201, 'FI-2026-001'],
      [201, 'FI-2026-001'],
    ]);
    expect(several.map(({ number }) => number).sort()).toEqual(['FI-2026-002', 'FI-2026-003', 'FI-2026-004']);
  });

  it.each([
    ['nothing offered', { offers: [] }, '/offers'],
    ['a line that is not in the sheet', { offers: ['castle'] }, '/offers/0'],
    ['one line twice', { expectations: ['answer', 'answer'] }, '/expectations/1'],
    ['an unknown block', { leftOut: ['castle'] }, '/leftOut'],
    ['an unknown language', { language: 'de' }, '/language'],
  ])('refuses %s', async (_name, changes, pointer) => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);

    const { status, body } = await post(tenant, 'exports', { id: newId(), ...aWish(null, changes) });

    expect(status).toBe(422);
    expect((body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toContain(pointer);
  });

  it('lists what was prepared, the newest first, page by page and by partner', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partner = await aPartnerToMeet(tenant);
    for (const target of [null, partner.id, null]) await prepareASheet(tenant, target);
    const list = async (query: string) =>
      (await tenant.call('GET', `identity-sheet/exports?${query}`)).body as unknown as {
        items: { number: string }[];
        total: number;
        next: string | null;
        publications: { version: number; publishedBy: string }[];
      };

    const first = await list('limit=2');
    const second = await list(`limit=2&after=${first.next}`);
    const theirs = await list(`partner=${partner.id}`);

    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([
      'FI-2026-003',
      'FI-2026-002',
      'FI-2026-001',
    ]);
    expect([first.total, second.next]).toEqual([3, null]);
    expect(first.publications).toMatchObject([{ version: 1, publishedBy: 'Nadia Belkacem' }]);
    expect(theirs.items.map(({ number }) => number)).toEqual(['FI-2026-002']);
  });

  it('gives another organisation nothing, as if there were nothing', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    await publishTheSheet(mine);
    await publishTheSheet(theirs);
    const partner = await aPartnerToMeet(mine);
    const { id } = await prepareASheet(mine, partner.id);
    const unknown = '00000000-0000-4000-8000-00000000000b';
    const routes = (exportId: string, partnerId: string): readonly (() => Promise<Answer>)[] => [
      () => theirs.call('GET', `identity-sheet/exports/${exportId}`),
      () => pdfOf(theirs, exportId),
      () =>
        post(theirs, `exports/${exportId}/actions/send`, { id: newId(), contactId: null, to: 'a@b.fr', message: '' }),
      () => post(theirs, `exports/${exportId}/actions/note-paper`, { id: newId(), to: 'x', on: '2026-11-17' }),
      () => theirs.call('GET', `identity-sheet/tailoring?partner=${partnerId}`),
      () => post(theirs, 'preview', aWish(partnerId)),
      () => post(theirs, 'exports', { id: newId(), ...aWish(partnerId) }),
    ];

    const foreign = await Promise.all(routes(id, partner.id).map((call) => call()));
    const missing = await Promise.all(routes(unknown, unknown).map((call) => call()));
    const { body } = await theirs.call('GET', 'identity-sheet/exports');

    const shown = ({ status, body: answer }: Answer) => ({ status, ...answer, instance: '' });
    expect(foreign.map(({ status }) => status)).toEqual(routes(id, partner.id).map(() => 404));
    expect(foreign.map(shown)).toEqual(missing.map(shown));
    expect(body['total']).toBe(0);
  });

  it('lets one organisation reuse the id of another’s export without meeting it', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    await publishTheSheet(mine);
    await publishTheSheet(theirs);
    const { id } = await prepareASheet(mine, null);

    const answer = await post(theirs, 'exports', { id, ...aWish(null) });

    expect(answer).toMatchObject({ status: 201, body: { number: 'FI-2026-001' } });
  });

  it('tells other domains how the sheet stands and what a partner was given', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partner = await aPartnerToMeet(tenant);
    const { id, number } = await prepareASheet(tenant, partner.id);
    await post(tenant, `exports/${id}/actions/note-paper`, { id: newId(), to: 'Dr Roussel', on: '2026-11-17' });

    const [standing, given] = await app.nest.get(TenantDb).readInTenant(tenant.actor, async (tx) => {
      const directory = app.nest.get(IdentitySheetDirectory);
      return [await directory.standing(tx), await directory.preparedFor(tx, partner.id)] as const;
    });

    expect(standing).toEqual({ ring: 100, missing: 0, stale: 0, publishedVersion: 1, publishedOn: '2026-11-17' });
    expect(given).toEqual([{ exportId: id, number, preparedOn: '2026-11-17', handedOver: 1 }]);
  });
});
