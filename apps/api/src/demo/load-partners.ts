import type { PartnerForm } from '@entente/partners/domain';
import { type Day, dayOf } from '@entente/platform/kernel';
import type { DemoContact, DemoPartner } from './content/partners';
import type { Visitor } from './visitor';

type View = {
  readonly id: string;
  readonly contacts: readonly { id: string; name: string }[];
  readonly partnership: { readonly version: number };
};

const blankCard: PartnerForm = {
  name: '',
  acronym: '',
  managedBy: '',
  structureType: 'other',
  address: { street: '', postalCode: '', city: '', country: 'FR' },
  email: '',
  phone: '',
  website: '',
  numbers: [],
  establishments: [],
  publics: [],
  needs: [],
  territories: [],
  authority: '',
  admission: '',
  howToRefer: '',
  usualDelayDays: null,
  internalNote: '',
  verifiedOn: null,
};

const contactForm = ({ name, title, service, email, phone, availability }: DemoContact) => ({
  name,
  email,
  phone,
  availability,
  functions: [{ title, service, from: '2023-02-01', until: null }],
});

/** One partner as people would have entered it: card, contacts, what each side brings, référents, stages. */
const loadPartner = async (
  writer: Visitor,
  members: Readonly<Record<string, string>>,
  today: Day,
  demo: DemoPartner,
): Promise<string> => {
  const { id } = await writer.call<View>('POST', 'partners', { card: { ...blankCard, ...demo.card } });
  let view = await writer.call<View>('GET', `partners/${id}`);
  for (const contact of demo.contacts ?? [])
    view = await writer.call<View>('POST', `partners/${id}/contacts`, contactForm(contact));
  if (demo.gains) await writePartnership(writer, view, demo);
  await nameReferents(
    writer,
    view,
    [...(demo.ours ?? [])].map((key) => key && members[key]),
    today,
  );
  for (const { to, reason = '' } of demo.stages)
    await writer.call('POST', `partners/${id}/partnership/actions/move`, { to, reason, retryOn: null });
  return id;
};

/** Référent then deputy on each side, as far as there are people. */
const nameReferents = async (
  writer: Visitor,
  { id, contacts }: View,
  ours: readonly (string | undefined)[],
  from: Day,
): Promise<void> => {
  const sides = { ours, theirs: contacts.map((contact) => contact.id) };
  for (const side of ['ours', 'theirs'] as const) {
    for (const [rank, role] of ['referent', 'deputy'].entries()) {
      const personId = sides[side][rank];
      if (personId)
        await writer.call('POST', `partners/${id}/partnership/actions/name-referent`, { side, role, personId, from });
    }
  }
};

const writePartnership = (
  writer: Visitor,
  { id, partnership }: View,
  { purpose = '', gains, listing = 'internal', contributions = [] }: DemoPartner,
): Promise<unknown> =>
  writer.call('PUT', `partners/${id}/partnership`, {
    purpose,
    gains,
    listing,
    contributions: contributions.map((line) => ({ ...line, from: null, until: null })),
    version: partnership.version,
  });

/** Ids by key. */
export const loadPartners = async (
  writer: Visitor,
  members: Readonly<Record<string, string>>,
  { now, partners }: { readonly now: Date; readonly partners: readonly DemoPartner[] },
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const demo of partners) ids.set(demo.key, await loadPartner(writer, members, dayOf(now), demo));
  return ids;
};
