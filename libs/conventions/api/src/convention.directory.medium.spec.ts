import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionDirectory } from './convention.directory';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { aSigningStage, type Stage } from './testing';

jest.setTimeout(60_000);

describe('what other domains know of conventions, on PostgreSQL', () => {
  let app: TestApp;
  let stage: Stage;
  let directory: ConventionDirectory;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
    directory = app.nest.get(ConventionDirectory);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    stage = await aSigningStage(app);
  });

  const within = <T>({ actor }: Tenant, work: (tx: Tx) => Promise<T>): Promise<T> =>
    app.nest.get(TenantDb).readInTenant(actor, work);
  const asOwner = async (sql: string, values: unknown[]): Promise<void> => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query(`begin; set local app.tenant_id = '${stage.tenant.tenantId}'`);
    await client.query(sql, values);
    await client.query('commit');
    await client.end();
  };
  const set = (changes: string): Promise<void> =>
    asOwner(`update convention set ${changes} where id = $1`, [stage.conventionId]);
  const partnershipId = async (): Promise<string> => {
    const [row] = await within(stage.tenant, (tx) =>
      tx.query<{ id: string }[]>('select partnership_id as id from convention where id = $1', [stage.conventionId]),
    );
    return row?.id ?? '';
  };

  it('gives the convention that governs a partnership, and the rhythm of its reviews, while it is in force', async () => {
    const id = await partnershipId();
    const known = async () => ({
      inForce: await within(stage.tenant, (tx) => directory.inForce(tx, id)),
      rhythms: await within(stage.tenant, (tx) => directory.rhythms(tx)),
    });

    expect(await known()).toEqual({ inForce: null, rhythms: [] });
    await set(`status = 'in-force'`);
    expect(await known()).toMatchObject({
      inForce: { id: stage.conventionId, startsOn: '2027-01-01', answers: { review: { months: 12 } } },
      rhythms: [{ partnershipId: id, startedOn: '2027-01-01', everyMonths: 12 }],
    });
    await set(`status = 'ended'`);
    expect(await known()).toEqual({ inForce: null, rhythms: [] });
  });

  it('gives what was sealed since a moment, of the partnership that it binds alone', async () => {
    const id = await partnershipId();
    const signed = (partnership: string, since: string) =>
      within(stage.tenant, (tx) => directory.signed(tx, partnership, new Date(since)));
    await stage.send();
    expect(await signed(id, '2026-01-01T00:00:00Z')).toEqual([]);
    const seal = { kind: 'organisation-seal', at: '2026-11-10T09:00:00Z' };
    await asOwner(`update signature_request set state = jsonb_set(state, '{steps}', $2) where convention_id = $1`, [
      stage.conventionId,
      JSON.stringify([seal]),
    ]);

    expect(await signed(id, '2026-01-01T00:00:00Z')).toEqual([
      { id: stage.conventionId, number: expect.any(String) as string, sealedAt: new Date(seal.at) },
    ]);
    expect(await signed(id, '2026-11-11T00:00:00Z')).toEqual([]);
    const stranger = await aTenant(app);
    expect(await within(stranger, (tx) => directory.signed(tx, id, new Date(0)))).toEqual([]);
  });

  it('lists what is written or signed, with its request', async () => {
    const open = () => within(stage.tenant, (tx) => directory.open(tx));
    const drafts = await open();
    await stage.send();

    expect(drafts).toMatchObject([
      { id: stage.conventionId, status: 'draft', partnerName: 'Centre hospitalier de Clairval', request: null },
    ]);
    const [sent] = await open();
    expect(sent).toMatchObject({ status: 'in-signature', request: { status: 'sent' } });
    expect(sent?.request?.sentAt).toBeInstanceOf(Date);
    await set(`status = 'in-force'`);
    expect(await open()).toEqual([]);
  });

  it('lists conventions whose last day to say no comes before a day, not only those that end', async () => {
    const dated = (until: `${number}-${number}-${number}`) => within(stage.tenant, (tx) => directory.dated(tx, until));
    await set(`status = 'in-force', ends_on = '2027-12-31'`);

    expect(await dated('2027-10-29')).toEqual([]);
    expect(await dated('2027-10-31')).toMatchObject([{ lastObjection: '2027-10-31', renewalMonths: 12 }]);
    await set(`renewals = 2`);
    expect(await dated('2027-12-31')).toMatchObject([{ lastObjection: null, endsOn: '2027-12-31' }]);
  });

  it('says which drafts could be sent as they stand', async () => {
    const { body } = await stage.tenant.call('GET', `conventions/${stage.conventionId}`);
    const begun = await stage.tenant.call('POST', 'conventions', { partnerId: body['partnerId'], template: 'T2' });
    const ids = [stage.conventionId, String(begun.body['id'])];

    const ready = await within(stage.tenant, (tx) => directory.ready(tx, ids));
    await stage.send();

    expect([...ready]).toEqual([stage.conventionId]);
    expect([...(await within(stage.tenant, (tx) => directory.ready(tx, ids)))]).toEqual([]);
  });

  it('tells another organisation nothing', async () => {
    await set(`status = 'in-force', ends_on = '2026-12-31'`);
    const [stranger, id] = [await aTenant(app), await partnershipId()];

    const seen = await within(stranger, async (tx) => [
      await directory.inForce(tx, id),
      await directory.rhythms(tx),
      await directory.open(tx),
      await directory.dated(tx, '2030-01-01'),
      [...(await directory.ready(tx, [stage.conventionId]))],
    ]);

    expect(seen).toEqual([null, [], [], [], []]);
  });
});
