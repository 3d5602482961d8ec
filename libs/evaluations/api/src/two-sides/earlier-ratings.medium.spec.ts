import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { anEmail, aRatingPhone, bothRated, handInMine, joinRating, spoken } from '../testing';

describe('what a rater said the year before, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  /** Both sides rated 2025, and handed in; the review of 2026 is being rated. */
  const twoYears = async () => {
    const { tenant, id, partnerId, phone } = await bothRated(app);
    await handInMine(tenant, id);
    await phone.call('POST', '/actions/hand-in');
    await app.nest.get(TenantDb).inTenant(tenant.actor, async (tx) => {
      await tx.query(`update review set status = 'closed', year = 2025 where id = $1`, [id]);
    });
    const next = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });
    const nextId = String(next.body['id']);
    await tenant.call('POST', `reviews/${nextId}/actions/start`);
    await joinRating(tenant, nextId);
    return { tenant, nextId, phone };
  };

  it('is shown to that very person, whichever side they are on, and the other side’s never', async () => {
    const { tenant, nextId, phone } = await twoYears();
    const email = phone.email;
    const again = await aRatingPhone(app, tenant, { reviewId: nextId, email });

    const mine = await tenant.call('GET', `reviews/${nextId}/my-rating`);
    const theirs = await again.open();

    expect(mine.body['earlier']).toEqual({
      year: 2025,
      answers: [
        { code: 'CHK-101', judgement: { rating: 1 }, comment: spoken.ours.comment },
        { code: 'CHK-102', judgement: { rating: 2 }, comment: '' },
      ],
    });
    expect(theirs.body['earlier']).toEqual({
      year: 2025,
      answers: [
        { code: 'CHK-101', judgement: { rating: 3 }, comment: spoken.theirs.comment },
        { code: 'CHK-102', judgement: { rating: 2 }, comment: '' },
      ],
    });
    for (const { text } of [mine, theirs]) expect(text).not.toMatch(/Secret/);
  });

  it('is nothing for a colleague who did not rate, nor for somebody new at the partner’s', async () => {
    const { tenant, nextId } = await twoYears();
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['staff'] });
    await tenant.call('POST', `reviews/${nextId}/sides/raters`, {
      side: 'ours',
      memberId: awa.actor.id,
      name: '',
      email: null,
    });
    const phone = await aRatingPhone(app, tenant, { reviewId: nextId, email: anEmail() });

    expect((await awa.call('GET', `reviews/${nextId}/my-rating`)).body['earlier']).toBeNull();
    expect((await phone.open()).body['earlier']).toBeNull();
  });
});
