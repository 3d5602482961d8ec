import { type Entitled, type PartyKey } from '@entente/conventions/domain';
import { entitledStanding, type EntitledForm, titleToSign } from '@entente/partners/domain';
import { type EntitledPersonView } from '@entente/platform/api-client';
import { type Day, fold, isDay } from '@entente/platform/kernel';
import { type KnownPerson } from './known-people';

/** Somebody of a register, and the side that entitles them. */
export type EntitledOfParty = Entitled & { readonly id: string; readonly form: EntitledForm };

export const ofParty = (people: readonly EntitledPersonView[], party: PartyKey): readonly EntitledOfParty[] =>
  people.flatMap(({ id, name, jobTitle, entitlement, beginsOn, endsOn, reference }) => {
    if (!isDay(beginsOn)) return [];
    const until = isDay(endsOn) ? endsOn : null;
    const form = { name, jobTitle, entitlement, beginsOn, endsOn: until, reference };
    return [{ id, party, name, from: beginsOn, until, form }];
  });

const isSame = (a: Pick<KnownPerson, 'party' | 'name'>, b: Pick<KnownPerson, 'party' | 'name'>): boolean =>
  a.party === b.party && fold(a.name) === fold(b.name);

/** The people known, those entitled to sign today first and with what entitles them. */
export const withTitles = (
  people: readonly KnownPerson[],
  entitled: readonly EntitledOfParty[],
  today: Day,
): readonly KnownPerson[] => {
  const valid = entitled.filter(({ form }) => entitledStanding(form, today) === 'valid');
  const titled = valid.map(({ id, party, name, form }): KnownPerson => {
    const known = people.find((person) => isSame(person, { party, name }));
    const contact = known ?? { id, party, name, email: '', phone: '', slots: '' };
    return { ...contact, title: form.jobTitle, authority: titleToSign(form) };
  });
  return [...titled, ...people.filter((person) => !titled.some((each) => isSame(each, person)))];
};
