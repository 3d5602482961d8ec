import { aConclusion, anAction, workedExample } from '@entente/evaluations/domain/testing';
import { type Page } from 'playwright-core';

type Made = { readonly id: string; readonly version: number };
type Call = (method: 'GET' | 'POST' | 'PUT', path: string, body: object) => Promise<Made>;
type Person = { readonly id: string; readonly kind: string };

export const field = (value: unknown) => ({ value, seen: 0 });

/** Every criterion rated as in the worked example. */
export const ratedAnswers = workedExample.map(({ code, judgement }) => ({ code, judgement: field(judgement.value) }));

/** A review of one year with a partner, from its plan to its closing; its id. */
export const closeAReview = async (
  { page, call, org }: { readonly page: Page; readonly call: Call; readonly org: string },
  { partnerId, year, answers = { answers: ratedAnswers } }: { partnerId: string; year: number; answers?: object },
): Promise<string> => {
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await (await page.request.get(`/api/v1/o/${org}/${path}`)).json()) as Answer;
  const { people } = await read<{ people: Person[] }>(`actions/plan?partner=${partnerId}`);
  const [member, contact] = ['member', 'contact'].map((kind) => people.find((one) => one.kind === kind)?.id ?? '');
  const { id } = await call('POST', 'reviews', { partnerId, year, plannedOn: null });
  await call('POST', `reviews/${id}/actions/start`, {});
  await call('PUT', `reviews/${id}/answers`, answers);
  const { version } = await read<Made>(`reviews/${id}`);
  const concluded = await call('POST', `reviews/${id}/actions/conclude`, {
    ...aConclusion({
      meeting: {
        heldOn: `${year}-11-16` as const,
        attendees: [
          { kind: 'member', id: member ?? '' },
          { kind: 'contact', id: contact ?? '' },
        ],
        peopleSupported: 0,
      },
      nextReviewOn: `${year + 1}-11-15` as const,
      actions: [anAction({ ownerOurs: member ?? '', ownerTheirs: contact ?? '', dueOn: `${year + 1}-01-31` as const })],
    }),
    version,
  });
  await call('POST', `reviews/${id}/actions/close`, { version: concluded.version });
  return id;
};
