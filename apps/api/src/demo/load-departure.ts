import { anAction } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import type { Visitor } from './visitor';

type Departure = {
  readonly member: string;
  /** Where they stood in for the référent; they carried an action with the first. */
  readonly partners: readonly [string, ...string[]];
  readonly on: Day;
};

/** Somebody left, and what they held waits for whoever takes over. */
export const leaveWork = async (writer: Visitor, { member, partners, on }: Departure): Promise<void> => {
  for (const id of partners)
    await writer.call('POST', `partners/${id}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'deputy',
      personId: member,
      from: addDays(on, -200),
    });
  await writer.call('POST', 'actions', {
    partnerId: partners[0],
    ...anAction({
      action: 'Tenir à jour la liste des places qui se libèrent',
      origin: { kind: 'meeting', code: null },
      expectedResult: 'Plus aucun appel pour une place déjà prise',
      priority: 'normal',
      ownerOurs: member,
      ownerTheirs: null,
      dueOn: addDays(on, 40),
    }),
  });
  await writer.call('POST', `members/${member}/actions/deactivate`);
};
