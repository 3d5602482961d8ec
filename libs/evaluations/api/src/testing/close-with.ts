import type { Tenant } from '@entente/access/api/testing';
import { workedExample } from '@entente/evaluations/domain/testing';
import { aConclusionBody, addContact, rateAll, startAReview } from './reviews';

/** A review of 2025 rated as the worked example, with these answers as well, closed. */
export const closeWith = async (tenant: Tenant, answers: object) => {
  const { id, partnerId, version } = await startAReview(tenant, { year: 2025 });
  const contact = await addContact(tenant, partnerId);
  await rateAll(tenant, id, workedExample);
  await tenant.call('PUT', `reviews/${id}/answers`, answers);
  const conclusion = aConclusionBody({ member: tenant.actor.id, contact });
  const concluded = await tenant.call('POST', `reviews/${id}/actions/conclude`, { ...conclusion, version });
  const closed = await tenant.call('POST', `reviews/${id}/actions/close`, { version: concluded.body['version'] });
  if (closed.status !== 200) throw new Error(closed.text);
  return { id, partnerId, version: Number(closed.body['version']) };
};
