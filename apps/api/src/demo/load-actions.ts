import { anAction } from '@entente/evaluations/domain/testing';
import { addDays, type Day } from '@entente/platform/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { byLink } from './guest-phone';
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

/** An action that comes back every quarter, done once: the next one is planned. */
export const planRecurring = async (writer: Visitor, { partnerId, member, on }: Promised): Promise<void> => {
  const item = anAction({
    action: 'Vérifier ensemble les numéros d’astreinte',
    origin: { kind: 'meeting', code: null },
    expectedResult: 'Chaque numéro appelé répond, de jour comme de nuit',
    priority: 'normal',
    ownerOurs: member,
    ownerTheirs: null,
    dueOn: addDays(on, 2),
  });
  const { id } = await writer.call<Opened>('POST', 'actions', { partnerId, ...item, comesBack: 'quarter' });
  const effect = 'Un numéro avait changé ; la fiche est à jour des deux côtés.';
  await writer.call('PUT', `actions/${id}`, { ...item, state: 'done', effect, version: 1 });
};

type Contacts = { readonly contacts: readonly { readonly id: string; readonly email: string }[] };

type Followed = { readonly partnerId: string; readonly on: Day };

/** Two actions that the partner carries, by its link: one moved to another day, one said done that waits for us. */
export const followByLink = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { partnerId, on }: Followed,
): Promise<void> => {
  const { contacts } = await writer.call<Contacts>('GET', `partners/${partnerId}`);
  const contactId = contacts.find(({ email }) => email !== '')?.id ?? '';
  const plan = (change: Partial<ReturnType<typeof anAction>>, proofAsked: boolean) => {
    const origin = { kind: 'meeting', code: null } as const;
    const owners = { ownerOurs: null, ownerTheirs: contactId, dueOn: addDays(on, 20) };
    const action = anAction({ origin, priority: 'normal', ...owners, ...change });
    return writer.call<Opened>('POST', 'actions', { ...action, partnerId, proofAsked });
  };
  const met = await plan(
    {
      action: 'Présenter nos équipes l’une à l’autre, sur leur site',
      expectedResult: 'Chacun met un visage sur un nom',
    },
    false,
  );
  const written = await plan(
    {
      action: 'Écrire ensemble la fiche « qui appeler, et quand »',
      expectedResult: 'Une page, la même des deux côtés',
      dueOn: addDays(on, 10),
    },
    true,
  );
  await writer.call('POST', 'actions/links/actions/send', { partnerId, contactId });
  const tell = await ofActions(app, partnerId, contactId);
  await tell(met.id, {
    state: 'under-way',
    progress: 'Deux collègues sont volontaires pour vous recevoir.',
    proposedDueOn: addDays(on, 48),
    proposalReason: 'Notre équipe est au complet à partir du mois prochain.',
  });
  await tell(written.id, {
    state: 'done',
    effect: 'Les deux équipes savent qui appeler, même le week-end.',
    proof: 'Fiche relue par les deux cheffes de service, version du mois.',
    proofLink: 'https://documents.lepassage.example/fiche-qui-appeler',
  });
};

type Told = (actionId: string, said: object) => Promise<void>;

const ofActions = async (app: NestFastifyApplication, partnerId: string, contactId: string): Promise<Told> => {
  const say = await byLink(app, partnerId, contactId);
  const nothing = { progress: '', effect: '', abandonedReason: '', proposedDueOn: null, proposalReason: '' };
  return (actionId, said) => say(`actions/${actionId}`, { ...nothing, ...said, version: 1 });
};
