import { anAction } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import type { Visitor } from './visitor';

type Listed = { readonly items: readonly { readonly id: string }[] };
type Opened = Record<string, unknown> & { readonly id: string };

const written = [...Object.keys(anAction()), 'version'];

/** Changes the action of a partner that is the nearest to its day. */
export const moveAction = async (
  writer: Visitor,
  partnerId: string,
  change: Partial<ReturnType<typeof anAction>>,
): Promise<void> => {
  const { items } = await writer.call<Listed>('GET', `actions?partner=${partnerId}&state=to-do,under-way`);
  const [first] = items;
  if (!first) throw new Error('This partner has no action to move.');
  const action = await writer.call<Opened>('GET', `actions/${first.id}`);
  const item = Object.fromEntries(written.map((key) => [key, action[key]]));
  await writer.call('PUT', `actions/${action.id}`, { ...item, ...change });
};

type Promised = { readonly partnerId: string; readonly member: string; readonly on: Day };

/** An action written by hand, then put off once: it is late today. */
export const planLateAction = async (writer: Visitor, { partnerId, member, on }: Promised): Promise<void> => {
  await writer.call('POST', 'actions', {
    partnerId,
    ...anAction({
      action: 'Afficher la fiche « qui fait quoi » dans les deux salles d’équipe',
      origin: { kind: 'meeting', code: null },
      expectedResult: 'Chaque équipe sait qui appeler, même le soir',
      priority: 'normal',
      ownerOurs: member,
      ownerTheirs: null,
      dueOn: addDays(on, 20),
    }),
  });
};
