import type { Answer, Tenant } from '@entente/access/api/testing';
import type { CriterionAnswer } from '@entente/evaluations/domain';
import { aConclusion, anAction, workedExample } from '@entente/evaluations/domain/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import type { Day } from '@entente/platform/kernel';

type Known = { readonly id: string; readonly version: number };

const created = ({ status, body, text }: Answer): Known => {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body as unknown as Known;
};

/** A partner of this organisation; its id. */
export const addPartner = async (tenant: Tenant, name = 'CSAPA Le Passage'): Promise<string> =>
  created(await tenant.call('POST', 'partners', { card: aPartnerForm({ name }) })).id;

/** A contact of the partner, in function since 2023; their id. */
export const addContact = async (tenant: Tenant, partnerId: string, name = 'Farid Ouali'): Promise<string> => {
  const functions = [{ title: 'Chef de service', service: '', from: '2023-02-01', until: null }];
  const answer = await tenant.call('POST', `partners/${partnerId}/contacts`, {
    name,
    email: '',
    phone: '',
    availability: '',
    functions,
  });
  created(answer);
  const contacts = answer.body['contacts'] as { id: string; name: string }[];
  return contacts.find((contact) => contact.name === name)?.id ?? '';
};

/** A partnership that works: what a due list looks at. */
export const makeActive = async (tenant: Tenant, partnerId: string): Promise<void> => {
  const gains = { ours: 'Des soins.', theirs: 'Des rencontres.' };
  const text = { purpose: '', gains, listing: 'internal', contributions: [], version: 1 };
  created(await tenant.call('PUT', `partners/${partnerId}/partnership`, text));
  for (const to of ['first-contact', 'active']) {
    created(
      await tenant.call('POST', `partners/${partnerId}/partnership/actions/move`, { to, reason: '', retryOn: null }),
    );
  }
};

type Wanted = { readonly partner?: string; readonly year?: number; readonly nextReviewOn?: Day };

export const planAReview = async (
  tenant: Tenant,
  { partner = 'CSAPA Le Passage', year = 2026 }: Wanted = {},
): Promise<Known & { readonly partnerId: string }> => {
  const partnerId = await addPartner(tenant, partner);
  const review = created(await tenant.call('POST', 'reviews', { partnerId, year, plannedOn: null }));
  return { ...review, partnerId };
};

export const startAReview = async (
  tenant: Tenant,
  options: Wanted = {},
): Promise<Known & { readonly partnerId: string }> => {
  const { id, partnerId } = await planAReview(tenant, options);
  const started = created(await tenant.call('POST', `reviews/${id}/actions/start`));
  return { ...started, partnerId };
};

/** One request per criterion, as a person rates; the last answer. */
export const rateAll = async (tenant: Tenant, id: string, answers: readonly CriterionAnswer[]): Promise<Answer> => {
  const requests = answers.map(({ code, judgement }) => ({ code, judgement: { value: judgement.value, seen: 0 } }));
  let last: Answer | undefined;
  for (const answer of requests) {
    last = await tenant.call('PUT', `reviews/${id}/answers`, { answers: [answer] });
    created(last);
  }
  if (!last) throw new Error('Nothing to rate.');
  return last;
};

type People = { readonly member: string; readonly contact: string };

export const aConclusionBody = ({ member, contact }: People, nextReviewOn: Day = '2027-11-15') =>
  aConclusion({
    meeting: {
      heldOn: '2026-11-16',
      attendees: [
        { kind: 'member', id: member },
        { kind: 'contact', id: contact },
      ],
      peopleSupported: 2,
    },
    nextReviewOn,
    actions: [anAction({ ownerOurs: member, ownerTheirs: contact })],
  });

/** A review rated as the worked example, concluded. */
export const concludeAReview = async (tenant: Tenant, options: Wanted = {}) => {
  const { id, partnerId, version } = await startAReview(tenant, options);
  const contact = await addContact(tenant, partnerId);
  await rateAll(tenant, id, workedExample);
  const body = aConclusionBody({ member: tenant.actor.id, contact }, options.nextReviewOn);
  const concluded = created(await tenant.call('POST', `reviews/${id}/actions/conclude`, { ...body, version }));
  return { ...concluded, partnerId, contact };
};

/** The same, closed. */
export const closeAReview = async (tenant: Tenant, options: Wanted = {}) => {
  const concluded = await concludeAReview(tenant, options);
  const { version } = concluded;
  const closed = created(await tenant.call('POST', `reviews/${concluded.id}/actions/close`, { version }));
  return { ...concluded, ...closed };
};
