import {
  addDays,
  checkCount,
  checkDay,
  checkEmail,
  checkPhone,
  checkText,
  type Day,
  type FieldFault,
  faultsOf,
  isDay,
  normaliseEmail,
  underEach,
} from '@entente/platform/kernel';
import { type ContactId, type PartnerId } from '../ids';
import { type PartnerFact } from '../partner-facts';
import { partnerProblems } from '../partner-problems';

/** A function that somebody holds, from a day until another, excluded. */
export type ContactFunction = {
  readonly title: string;
  readonly service: string;
  readonly from: Day;
  readonly until: Day | null;
};

/** What people write about a professional: function and work address, never an opinion on the person. */
export type ContactForm = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly availability: string;
  readonly functions: readonly ContactFunction[];
};

export type Contact = ContactForm & { readonly id: ContactId; readonly partnerId: PartnerId };

export type ContactDecision = { readonly contact: Contact; readonly facts: readonly PartnerFact[] };

const functionFaults = ({ title, service, from, until }: ContactFunction): FieldFault[] =>
  faultsOf({
    '/title': checkText(title, { required: true, max: 120 }),
    '/service': checkText(service, { max: 120 }),
    '/from': checkDay(from, { required: true }),
    '/until': checkDay(until, isDay(from) ? { min: from } : {}),
  });

/** All that is wrong with a contact, at once. */
export const contactFaults = (form: ContactForm): FieldFault[] => [
  ...faultsOf({
    '/name': checkText(form.name, { required: true, max: 120 }),
    '/email': checkEmail(form.email),
    '/phone': checkPhone(form.phone),
    '/availability': checkText(form.availability, { max: 200 }),
    '/functions': form.functions.length === 0 ? { code: 'required' } : checkCount(form.functions, 20),
  }),
  ...underEach('/functions', form.functions, functionFaults),
];

/** The functions held on a day. */
export const functionsOn = ({ functions }: Pick<ContactForm, 'functions'>, day: Day): ContactFunction[] =>
  functions.filter(({ from, until }) => from <= day && (until === null || until > day));

export const isInFunction = (contact: Pick<ContactForm, 'functions'>, day: Day): boolean =>
  functionsOn(contact, day).length > 0;

const tidy = (form: ContactForm): ContactForm => ({
  name: form.name.trim(),
  email: form.email.trim() === '' ? '' : normaliseEmail(form.email),
  phone: form.phone.trim(),
  availability: form.availability.trim(),
  functions: form.functions.map((held) => ({ ...held, title: held.title.trim(), service: held.service.trim() })),
});

const assertSound = (form: ContactForm): void => {
  const faults = contactFaults(form);
  if (faults.length > 0) throw partnerProblems['invalid-contact']({}, faults);
};

/** Adds a professional to a partner. */
export const addContact = (partnerId: PartnerId, id: ContactId, form: ContactForm): ContactDecision => {
  assertSound(form);
  return {
    contact: { ...tidy(form), id, partnerId },
    facts: [{ type: 'contact-added', partnerId, contactId: id }],
  };
};

/** Saves a contact. */
export const editContact = (contact: Contact, form: ContactForm): ContactDecision => {
  assertSound(form);
  const { id, partnerId } = contact;
  return { contact: { ...tidy(form), id, partnerId }, facts: [{ type: 'contact-edited', partnerId, contactId: id }] };
};

/** Notes a departure: running functions close after the last day, and stay in the history. */
export const noteDeparture = (contact: Contact, lastDay: Day): ContactDecision => {
  const until = addDays(lastDay, 1);
  const functions = contact.functions.map((held) =>
    held.until === null || held.until > until ? { ...held, until: held.from > until ? held.from : until } : held,
  );
  const { id, partnerId } = contact;
  return {
    contact: { ...contact, functions },
    facts: [{ type: 'contact-left', partnerId, contactId: id, lastDay }],
  };
};
