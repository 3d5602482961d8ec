import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import type { TestApp } from '@entente/platform/testing';
import { startAReview } from './reviews';
import { aRatingPhone, type RatingPhone } from './rating-phone';

let emails = 0;

/** An address that nobody has had yet. */
export const anEmail = (): string => `helene.${(emails += 1)}@ch-clairval.example`;

/** What people of our side do at their own place. */
export const joinRating = (tenant: Tenant, id: string): Promise<Answer> =>
  tenant.call('POST', `reviews/${id}/sides/raters`, { side: 'ours', memberId: tenant.actor.id, name: '', email: null });

export const rateMine = (tenant: Tenant, id: string, code: string, value: object | null): Promise<Answer> =>
  tenant.call('PUT', `reviews/${id}/my-rating/answers`, { answers: [{ code, judgement: { value, seen: 0 } }] });

export const handInMine = (tenant: Tenant, id: string): Promise<Answer> =>
  tenant.call('POST', `reviews/${id}/my-rating/actions/hand-in`);

export type RatingTable = {
  readonly tenant: Tenant;
  readonly id: string;
  readonly partnerId: string;
  readonly phone: RatingPhone;
};

/** One of ours and one of theirs, both at their place. */
export const aRatingTable = async (app: TestApp): Promise<RatingTable> => {
  const tenant = await aTenant(app);
  const { id, partnerId } = await startAReview(tenant);
  await joinRating(tenant, id);
  const phone = await aRatingPhone(app, tenant, { reviewId: id, email: anEmail() });
  await phone.open();
  return { tenant, id, partnerId, phone };
};

const said = (comment: string, note: string) => ({
  answers: [{ code: 'CHK-101', comment: { value: comment, seen: 0 }, note: { value: note, seen: 0 } }],
});

/** What each side writes: words for the discussion, and what never leaves the side. */
export const spoken = {
  ours: { comment: 'Personne à joindre.', note: 'Secret de chez nous.' },
  theirs: { comment: 'Le relais est assuré.', note: 'Secret de chez eux.' },
} as const;

/** Both have rated two criteria and written on one; nobody has handed in. */
export const bothRated = async (app: TestApp): Promise<RatingTable> => {
  const table = await aRatingTable(app);
  const { tenant, id, phone } = table;
  await rateMine(tenant, id, 'CHK-101', { rating: 1 });
  await rateMine(tenant, id, 'CHK-102', { rating: 2 });
  await tenant.call('PUT', `reviews/${id}/my-rating/answers`, said(spoken.ours.comment, spoken.ours.note));
  await phone.rate('CHK-101', { rating: 3 });
  await phone.rate('CHK-102', { rating: 2 });
  await phone.call('PUT', '/answers', said(spoken.theirs.comment, spoken.theirs.note));
  return table;
};

export const bothHandedIn = async (app: TestApp): Promise<RatingTable> => {
  const table = await bothRated(app);
  await handInMine(table.tenant, table.id);
  await table.phone.call('POST', '/actions/hand-in');
  return table;
};

/** The two views are open. */
export const bothCompared = async (app: TestApp): Promise<RatingTable> => {
  const table = await bothHandedIn(app);
  await table.tenant.call('POST', `reviews/${table.id}/sides/actions/compare`);
  return table;
};
