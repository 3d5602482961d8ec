import { aContact, contactId, partnerId } from '../testing';
import {
  addContact,
  contactFaults,
  type ContactForm,
  editContact,
  functionsOn,
  isInFunction,
  noteDeparture,
} from './contact';

const faultsOf = (overrides: Partial<ContactForm>): string[] =>
  contactFaults(aContact(overrides)).map(({ pointer, code }) => `${pointer} ${code}`);

const chief = { title: 'Chef de service', service: '', from: '2023-02-01', until: null } as const;

describe('a contact', () => {
  it('says all that is wrong at once', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ name: '', email: 'farid', phone: 'le matin', functions: [] })).toEqual([
      '/name required',
      '/email not-an-email',
      '/phone not-a-phone',
      '/functions required',
    ]);
    expect(faultsOf({ functions: [chief, { ...chief, title: '', until: '2023-01-31' }] })).toEqual([
      '/functions/1/title required',
      '/functions/1/until too-early',
    ]);
  });

  it('is kept with a clean address', () => {
    const { contact, facts } = addContact(partnerId('p'), contactId('c'), {
      ...aContact(),
      email: ' Farid.Ouali@LePassage.example ',
    });

    expect(contact.email).toBe('farid.ouali@lepassage.example');
    expect(facts).toEqual([{ type: 'contact-added', partnerId: 'p', contactId: 'c' }]);
  });

  it('refuses a wrong form, on adding and on saving', () => {
    expect(() => addContact(partnerId('p'), contactId('c'), aContact({ name: '' }))).toThrow('invalid-contact');
    expect(() => editContact(aContact(), aContact({ email: 'x' }))).toThrow('invalid-contact');
  });

  it('stays the same person when saved', () => {
    const { contact, facts } = editContact(aContact(), aContact({ id: contactId('other'), phone: '115' }));

    expect(contact).toMatchObject({ id: aContact().id, phone: '115' });
    expect(facts[0]?.type).toBe('contact-edited');
  });

  it('holds functions for a time', () => {
    const contact = aContact({
      functions: [
        { ...chief, until: '2026-09-01' },
        { ...chief, title: 'Directeur', from: '2026-09-01' },
      ],
    });

    expect(functionsOn(contact, '2026-08-31').map(({ title }) => title)).toEqual(['Chef de service']);
    expect(functionsOn(contact, '2026-09-01').map(({ title }) => title)).toEqual(['Directeur']);
    expect(isInFunction(contact, '2020-01-01')).toBe(false);
  });

  it('who leaves keeps a history and no running function', () => {
    const past = { ...chief, title: 'Éducateur', from: '2019-01-01', until: '2023-02-01' } as const;
    const { contact, facts } = noteDeparture(aContact({ functions: [past, chief] }), '2026-11-30');

    expect(contact.functions).toEqual([past, { ...chief, until: '2026-12-01' }]);
    expect(isInFunction(contact, '2026-11-30')).toBe(true);
    expect(isInFunction(contact, '2026-12-01')).toBe(false);
    expect(facts).toEqual([expect.objectContaining({ type: 'contact-left', lastDay: '2026-11-30' })]);
  });
});
