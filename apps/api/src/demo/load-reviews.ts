import type { CriterionAnswer } from '@entente/evaluations/domain';
import { aConclusion, anAction, workedExample } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import type { Visitor } from './visitor';

type View = { readonly id: string; readonly version: number };

const rate = async (writer: Visitor, id: string, answers: readonly CriterionAnswer[]): Promise<void> => {
  for (const { code, judgement } of answers)
    await writer.call('PUT', `reviews/${id}/answers`, {
      answers: [{ code, judgement: { value: judgement.value, seen: 0 } }],
    });
};

/** A review planned for a day and begun, rated as far as these answers go. */
export const beginReview = async (
  writer: Visitor,
  partnerId: string,
  { on, answers = workedExample }: { readonly on: Day; readonly answers?: readonly CriterionAnswer[] },
): Promise<View> => {
  const year = Number(on.slice(0, 4));
  const { id } = await writer.call<View>('POST', 'reviews', { partnerId, year, plannedOn: on });
  await writer.call('POST', `reviews/${id}/actions/start`);
  await rate(writer, id, answers);
  return writer.call<View>('GET', `reviews/${id}`);
};

/** The same, decided together on its day and closed with its report. */
export const closeReview = async (
  writer: Visitor,
  partnerId: string,
  { on, member }: { readonly on: Day; readonly member: string },
): Promise<void> => {
  const { id, version } = await beginReview(writer, partnerId, { on });
  const { contacts } = await writer.call<{ contacts: { id: string }[] }>('GET', `partners/${partnerId}`);
  const contact = contacts[0]?.id;
  if (!contact) throw new Error('Nobody of the partner could come to the review.');
  const concluded = await writer.call<View>('POST', `reviews/${id}/actions/conclude`, {
    ...aConclusion({
      meeting: {
        heldOn: on,
        attendees: [
          { kind: 'member', id: member },
          { kind: 'contact', id: contact },
        ],
        peopleSupported: 2,
      },
      nextReviewOn: addDays(on, 364),
      actions: [anAction({ ownerOurs: member, ownerTheirs: contact, dueOn: addDays(on, 120) })],
    }),
    version,
  });
  await writer.call('POST', `reviews/${id}/actions/close`, { version: concluded.version });
};

/** The first half of the worked example: what a review left for tomorrow looks like. */
export const halfRated: readonly CriterionAnswer[] = workedExample.slice(0, Math.ceil(workedExample.length / 2));
