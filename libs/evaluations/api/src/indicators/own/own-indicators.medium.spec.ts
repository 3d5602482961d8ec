import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer, type Tenant } from '@entente/access/api/testing';
import { type AdaptedIndicator, type IndicatorsDraft, shippedIndicators } from '@entente/evaluations/domain';
import { follows } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../../document';
import { evaluationsRows, EvaluationsModule } from '../../evaluations.module';
import { addPartner, anEmail, anIndicatorPhone } from '../../testing';

const words = (fr: string) => ({ fr, en: '' });
const place = 'indicator-catalogue';

const workshops: AdaptedIndicator = {
  code: 'LIN-001',
  label: words('Ateliers menés ensemble'),
  definition: words('Ateliers où les deux équipes étaient là.'),
  rule: words('Un atelier compte une fois.'),
  frequency: 'quarter',
  followed: true,
  own: {
    unit: 'number',
    counted: words('ateliers'),
    people: true,
    whoCounts: words('Notre équipe.'),
    sides: 'together',
    year: 'sum',
    better: 'more',
    target: 8,
    reliability: 'estimated',
  },
};

/** IND-12 is dropped, IND-01 reworded, and an indicator of their own comes first. */
const adapted = (own: AdaptedIndicator = workshops): IndicatorsDraft => ({
  content: {
    indicators: [
      own,
      ...shippedIndicators().indicators.map((one) => ({
        ...one,
        followed: one.code !== 'IND-12',
        label: one.code === 'IND-01' ? words('Collègues engagés') : one.label,
      })),
    ],
  },
  lastOwn: 1,
});

const pointersOf = ({ body }: Answer) =>
  (body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code]);

describe('the indicators that an organisation adapts, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const read = (tenant: Tenant) => tenant.call('GET', place);
  const write = (tenant: Tenant, draft: object, revision: unknown) => tenant.call('PUT', place, { draft, revision });
  const publish = (tenant: Tenant, { body }: Answer) =>
    tenant.call('POST', `${place}/actions/publish`, { revision: body['revision'], note: 'Nos ateliers.' });
  const published = async (tenant: Tenant, draft: object = adapted()) =>
    publish(tenant, await write(tenant, draft, (await read(tenant)).body['revision']));
  const follow = (tenant: Tenant, partnerId: string, ...codes: string[]) =>
    tenant.call('PUT', `indicators/${partnerId}/followed`, {
      followed: codes.map((code) => follows(code)),
      version: 0,
    });
  const cell = (code: string, parts: object) => ({
    code,
    period: '2026-T1',
    side: 'joint',
    seen: 0,
    entry: { parts, reliability: 'counted', comment: '', reason: '' },
  });
  const enter = (tenant: Tenant, partnerId: string, code: string, parts: object) =>
    tenant.call('PUT', `indicators/${partnerId}/cells`, { cells: [cell(code, parts)] });

  it('are those of Entente until a first version, then its own for every partnership', async () => {
    const tenant = await aTenant(app);
    const before = await read(tenant);
    expect(before.body).toMatchObject({ revision: 0, published: 0, inForce: null, ahead: false, entered: [] });
    const partnerId = await addPartner(tenant);
    expect((await follow(tenant, partnerId, 'LIN-001')).status).toBe(422);
    const after = await published(tenant);
    expect(after.body).toMatchObject({ published: 1, ahead: false, versions: [{ version: 1, note: 'Nos ateliers.' }] });
    const board = await follow(tenant, partnerId, 'IND-05', 'LIN-001');
    expect(board.body['followed']).toMatchObject([{ code: 'LIN-001' }, { code: 'IND-05' }]);
    expect(JSON.stringify(board.body['adapted'])).toContain('LIN-001');
    expect((await enter(tenant, partnerId, 'LIN-001', { value: 3 })).body['cells']).toMatchObject([
      { outcome: 'written' },
    ]);
    const csv = await tenant.call('GET', `indicators/${partnerId}/table?year=2026`);
    expect(String(csv.text)).toContain('Ateliers menés ensemble');
    const outside = await tenant.call('GET', `indicators/${partnerId}/table?year=2026&audience=outside`);
    expect(String(outside.text)).toMatch(/LIN-001.*moins de cinq/);
    const list = await tenant.call('GET', 'indicators?year=2026');
    expect(list.body['items']).toMatchObject([{ followed: 2 }]);
  });

  it('keep what values mean, and propose a code instead', async () => {
    const tenant = await aTenant(app);
    await published(tenant);
    const partnerId = await addPartner(tenant);
    await follow(tenant, partnerId, 'LIN-001');
    await enter(tenant, partnerId, 'LIN-001', { value: 3 });
    const inHours = { ...workshops, own: { ...workshops.own, unit: 'hours' } } as AdaptedIndicator;
    const refused = await published(tenant, adapted(inHours));
    expect(refused.status).toBe(422);
    expect(pointersOf(refused)).toEqual([['/indicators/0/own/unit', 'meaning-kept']]);
    expect(JSON.stringify(refused.body)).toContain('LIN-002');
    const dropped = await published(tenant, adapted({ ...workshops, followed: false }));
    expect(dropped.body['published']).toBe(2);
    expect((await enter(tenant, partnerId, 'LIN-001', { value: 4 })).status).toBe(422);
    const board = await tenant.call('GET', `indicators/${partnerId}?year=2026`);
    expect(board.body['cells']).toMatchObject([{ code: 'LIN-001', entry: { parts: { value: 3 } } }]);
    const first = (await tenant.call('GET', `${place}/versions/1`)).body['indicators'] as AdaptedIndicator[];
    expect(first[0]).toMatchObject({ code: 'LIN-001', followed: true });
  });

  it('are entered by the partner, by their link, in the words of the organisation', async () => {
    const tenant = await aTenant(app);
    await published(tenant);
    const partnerId = await addPartner(tenant);
    await tenant.call('PUT', `indicators/${partnerId}/followed`, {
      followed: [follows('LIN-001', { byPartner: true }), follows('IND-05')],
      version: 0,
    });
    const phone = await anIndicatorPhone(app, tenant, { partnerId, email: anEmail(), period: '2026-T1' });
    const page = (await phone.open()).body;
    expect(page['cells']).toMatchObject([{ code: 'LIN-001', period: '2026-T1', side: 'joint' }]);
    expect(page['adapted']).toMatchObject({ indicators: [{ code: 'LIN-001', own: { counted: { fr: 'ateliers' } } }] });
    // Decided meanwhile: what was asked may still be answered, and its unit may not change.
    expect((await read(tenant)).body['entered']).toEqual(['LIN-001']);
    await published(tenant, adapted({ ...workshops, followed: false }));
    const entered = await phone.enter('LIN-001', { value: 7 }, { period: '2026-T1' });
    expect(entered.body['cells']).toMatchObject([{ outcome: 'written', entry: { parts: { value: 7 } } }]);
    expect((await phone.enter('LIN-001', { value: -1 }, { period: '2026-T1', seen: 1 })).status).toBe(422);
  });

  it('are saved only over what was seen', async () => {
    const tenant = await aTenant(app);
    const first = await write(tenant, adapted(), 0);
    expect(first.body['revision']).toBe(1);
    const late = await write(tenant, adapted({ ...workshops, followed: false }), 0);
    expect(late.status).toBe(412);
    expect(late.body['current']).toMatchObject({ revision: 1 });
    expect((await publish(tenant, { ...first, body: { revision: 0 } })).status).toBe(412);
  });

  it('two first drafts at once: one is kept, the other is told', async () => {
    const tenant = await aTenant(app);
    const both = await Promise.all([write(tenant, adapted(), 0), write(tenant, adapted(), 0)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('travel as a file, and any other is refused whole', async () => {
    const tenant = await aTenant(app);
    await published(tenant);
    const file = (await tenant.call('GET', `${place}/export.json`)).body;
    const other = await aTenant(app);
    const send = (value: unknown) =>
      other.call('POST', `${place}/actions/import`, {
        file: typeof value === 'string' ? value : JSON.stringify(value),
        revision: 0,
      });
    const indicators = file['indicators'] as AdaptedIndicator[];
    const wrong = await send({ ...file, indicators: indicators.slice(0, 5), lastOwn: 0 });
    expect(wrong.status).toBe(422);
    expect(pointersOf(wrong).slice(-2)).toEqual([
      ['/file/indicators', 'indicator-left-out'],
      ['/file/indicators/0/code', 'unknown-indicator-code'],
    ]);
    expect(pointersOf(await send('{'))).toEqual([['/file', 'not-json']]);
    expect(pointersOf(await send({ format: 'entente-grid' }))).toEqual([['/file', 'not-indicators']]);
    expect((await read(other)).body['revision']).toBe(0);
    const taken = await send(file);
    expect(taken.body).toMatchObject({ revision: 1, lastOwn: 1, ahead: true });
  });

  it('say nothing to another organisation, and are not everybody’s to write', async () => {
    const tenant = await aTenant(app);
    await published(tenant);
    const other = await aTenant(app);
    expect((await read(other)).body).toMatchObject({ published: 0, inForce: null, versions: [] });
    expect((await other.call('GET', `${place}/versions/1`)).status).toBe(404);
    const partnerId = await addPartner(other);
    expect((await follow(other, partnerId, 'LIN-001')).status).toBe(422);
    const referent = await aTenant(app, { roles: ['referent'] });
    const theirs = await write(referent, adapted(), 0);
    expect([theirs.status, (await publish(referent, theirs)).status]).toEqual([200, 403]);
    const reader = await aTenant(app, { roles: ['boardMember'] });
    expect((await write(reader, adapted(), 0)).status).toBe(403);
    expect((await tenant.callPath('GET', '/api/v1/schemas/indicators-1.json')).body).toMatchObject({ type: 'object' });
  });
});
