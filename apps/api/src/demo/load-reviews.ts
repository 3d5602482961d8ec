import type { CriterionAnswer } from '@entente/evaluations/domain';
import { aConclusion, anAction, rated, workedExample } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import type { Visitor } from './visitor';

type View = { readonly id: string; readonly version: number };
type Planned = { readonly partnerId: string; readonly on: Day; readonly grid?: string };
type Begun = Planned & { readonly answers?: readonly CriterionAnswer[] };
type Held = Begun & { readonly members: readonly string[] };

const rate = async (writer: Visitor, id: string, answers: readonly CriterionAnswer[]): Promise<void> => {
  for (const { code, judgement } of answers)
    await writer.call('PUT', `reviews/${id}/answers`, {
      answers: [{ code, judgement: { value: judgement.value, seen: 0 } }],
    });
};

/** A review planned for a day, which nobody has begun. */
export const planReview = (writer: Visitor, { partnerId, on, ...more }: Planned): Promise<View> =>
  writer.call<View>('POST', 'reviews', {
    partnerId,
    year: Number(on.slice(0, 4)),
    plannedOn: on,
    ...('grid' in more ? { grid: more.grid } : {}),
  });

/** Planned, then given up. */
export const cancelReview = async (writer: Visitor, planned: Planned): Promise<void> => {
  const { id, version } = await planReview(writer, planned);
  await writer.call('POST', `reviews/${id}/actions/cancel`, { version });
};

/** Planned and begun, rated as far as these answers go. */
export const beginReview = async (writer: Visitor, { answers = workedExample, ...planned }: Begun): Promise<View> => {
  const { id } = await planReview(writer, planned);
  await writer.call('POST', `reviews/${id}/actions/start`);
  await rate(writer, id, answers);
  return writer.call<View>('GET', `reviews/${id}`);
};

/** The same, and what the meeting of that day decided. */
export const concludeReview = async (writer: Visitor, { members, ...begun }: Held): Promise<View> => {
  const { partnerId, on } = begun;
  const { id, version } = await beginReview(writer, begun);
  const { contacts } = await writer.call<{ contacts: { id: string }[] }>('GET', `partners/${partnerId}`);
  const [first] = members;
  const contact = contacts[0]?.id ?? null;
  return writer.call<View>('POST', `reviews/${id}/actions/conclude`, {
    ...aConclusion({
      meeting: {
        heldOn: on,
        attendees: [
          ...members.map((member) => ({ kind: 'member' as const, id: member })),
          ...(contact ? [{ kind: 'contact' as const, id: contact }] : []),
        ],
        peopleSupported: 2,
      },
      nextReviewOn: addDays(on, 364),
      actions: [anAction({ ownerOurs: first ?? null, ownerTheirs: contact, dueOn: addDays(on, 120) })],
    }),
    version,
  });
};

/** The same, closed with its report. */
export const closeReview = async (writer: Visitor, held: Held): Promise<void> => {
  const { id, version } = await concludeReview(writer, held);
  await writer.call('POST', `reviews/${id}/actions/close`, { version });
};

/** The first half of the worked example: what a review left for tomorrow looks like. */
export const halfRated: readonly CriterionAnswer[] = workedExample.slice(0, Math.ceil(workedExample.length / 2));

const lower = (answer: CriterionAnswer, rank: number): CriterionAnswer => {
  const { value } = answer.judgement;
  if (value === null || !('rating' in value) || value.rating === 0 || rank % 3 > 0) return answer;
  return { ...answer, judgement: { ...answer.judgement, value: rated(value.rating - 1) } };
};

/** A year earlier, one criterion in three stood lower. */
export const earlierYear: readonly CriterionAnswer[] = workedExample.map(lower);
