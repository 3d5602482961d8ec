import type { CriterionAnswer } from '@entente/evaluations/domain';
import { aConclusion, anAction } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import { lastYearComments, lastYearQuestions } from './content/last-year-answers';
import { earlierYear } from './load-reviews';
import type { Visitor } from './visitor';

type View = { readonly id: string; readonly version: number };
type Past = {
  readonly partnerId: string;
  readonly member: string;
  readonly on: Day;
  readonly effect: string;
  /** With what was said in words, for the next review to take over. */
  readonly inWords?: true;
};

/** Every third criterion one step lower again: two years of the same partnership do not say the same. */
export const yearBefore: readonly CriterionAnswer[] = earlierYear.map((answer, rank) => {
  const { value } = answer.judgement;
  if (rank % 3 !== 1 || value === null || !('rating' in value) || value.rating === 0) return answer;
  return { ...answer, judgement: { ...answer.judgement, value: { rating: value.rating - 1 } } };
});

/** A review of a past year, closed with its report; what it decided was done. */
export const closePastYear = async (
  writer: Visitor,
  { partnerId, member, on, effect, inWords }: Past,
  answers: readonly CriterionAnswer[],
): Promise<void> => {
  const year = Number(on.slice(0, 4));
  const { id } = await writer.call<View>('POST', 'reviews', { partnerId, year, plannedOn: on });
  await writer.call('POST', `reviews/${id}/actions/start`);
  await writer.call('PUT', `reviews/${id}/answers`, {
    answers: answers.map(({ code, judgement }) => ({ code, judgement: { value: judgement.value, seen: 0 } })),
  });
  if (inWords)
    await writer.call('PUT', `reviews/${id}/answers`, {
      answers: Object.entries(lastYearComments).map(([code, value]) => ({ code, comment: { value, seen: 0 } })),
      questions: lastYearQuestions,
    });
  const { version } = await writer.call<View>('GET', `reviews/${id}`);
  const { contacts } = await writer.call<{ contacts: { id: string }[] }>('GET', `partners/${partnerId}`);
  const contact = contacts[0]?.id;
  const concluded = await writer.call<View>('POST', `reviews/${id}/actions/conclude`, {
    ...aConclusion({
      meeting: {
        heldOn: on,
        attendees: [{ kind: 'member', id: member }, ...(contact ? [{ kind: 'contact' as const, id: contact }] : [])],
        peopleSupported: 1,
      },
      nextReviewOn: addDays(on, 600),
      actions: [
        anAction({ ownerOurs: member, ownerTheirs: contact ?? null, dueOn: addDays(on, 120), state: 'done', effect }),
      ],
    }),
    version,
  });
  await writer.call('POST', `reviews/${id}/actions/close`, { version: concluded.version });
};

type Launched = { readonly partnerIds: readonly string[]; readonly opensOn: Day; readonly dueOn: Day };
type Candidates = { readonly items: readonly { readonly partnershipId: string; readonly partnerId: string }[] };

/** The campaign of the year: some reviews are far, some are only planned. */
export const launchCampaign = async (writer: Visitor, { partnerIds, opensOn, dueOn }: Launched): Promise<void> => {
  const year = Number(dueOn.slice(0, 4));
  const { items } = await writer.call<Candidates>('GET', `campaigns/candidates?year=${year}&ties=all&limit=100`);
  const chosen = items.filter(({ partnerId }) => partnerIds.includes(partnerId));
  await writer.call('POST', 'campaigns', {
    title: `Bilans ${year}`,
    year,
    opensOn,
    dueOn,
    partnershipIds: chosen.map(({ partnershipId }) => partnershipId),
  });
};
