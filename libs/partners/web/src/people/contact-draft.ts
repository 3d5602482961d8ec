import { type ContactForm } from '@entente/partners/domain';
import { type ContactBody, type ContactView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';

/** One function as it is typed. */
export type FunctionDraft = { title: string; service: string; from: string; until: string };

/** A professional as it is typed. */
export type ContactDraft = {
  name: string;
  email: string;
  phone: string;
  availability: string;
  functions: FunctionDraft[];
};

export const contactFields = ['/name', '/email', '/phone', '/availability', '/functions'] as const;

export const newFunction = (from: Day): FunctionDraft => ({ title: '', service: '', from, until: '' });

export const toContactDraft = ({ name, email, phone, availability, functions }: ContactView): ContactDraft => ({
  name,
  email,
  phone,
  availability,
  functions: functions.map(({ title, service, from, until }) => ({ title, service, from, until: until ?? '' })),
});

export const toContactBody = (draft: ContactDraft): ContactBody => ({
  ...draft,
  functions: draft.functions.map((held) => ({ ...held, until: held.until || null })),
});

const unreadable: Day = '0000-00-00';

/** The draft as the domain's rules read it; a start that is missing stays a fault. */
export const toContactForm = (draft: ContactDraft): ContactForm => ({
  ...draft,
  functions: draft.functions.map((held) => ({
    ...held,
    from: isDay(held.from) ? held.from : unreadable,
    until: isDay(held.until) ? held.until : null,
  })),
});
