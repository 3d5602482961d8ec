import { aSigningStage } from '@entente/conventions/api/testing';
import { type TestApp } from '@entente/platform/testing';
import { behindTheCurtain, holdBy, startHomeApp } from '../testing';

jest.setTimeout(60_000);

describe('conventions as reviews know them, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
  });
  afterAll(() => app?.close());

  it('prepares a review from the convention in force, at its rhythm', async () => {
    const { tenant, conventionId } = await aSigningStage(app);
    const { body } = await tenant.call('GET', `conventions/${conventionId}`);
    const partnerId = String(body['partnerId']);
    await behindTheCurtain(app, tenant, `update convention set status = 'in-force', starts_on = '2025-12-01'`);
    await behindTheCurtain(app, tenant, `update partnership set stage = 'active'`);
    await holdBy(app, tenant, partnerId, tenant.actor.id);

    const due = await tenant.call('GET', 'reviews/due');
    const planned = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });

    // Twelve months from the convention's first day.
    expect(due.body).toMatchObject({ items: [{ partnerId, dueOn: '2026-12-01' }] });
    expect(planned.body).toMatchObject({
      conventionId,
      startedOn: '2025-12-01',
      sources: {
        convention: {
          form: 'convention',
          reviewEveryMonths: 12,
          informationAnnex: false,
          objectives: expect.arrayContaining([expect.any(String)]),
        },
        tie: { conventionInForce: true },
      },
    });
  });

  it('knows of no convention while none is in force', async () => {
    const { tenant, conventionId } = await aSigningStage(app);
    const { body } = await tenant.call('GET', `conventions/${conventionId}`);

    const planned = await tenant.call('POST', 'reviews', { partnerId: body['partnerId'], year: 2026, plannedOn: null });

    expect(planned.body).toMatchObject({ conventionId: null, sources: { convention: null } });
  });
});
