import { type ContactForm } from '@entente/partners/domain';
import { type ContactBody, type ContactView } from '@entente/platform/api-client';
import { addDays, type Day, isDay } from '@entente/platform/kernel';

/** One function as it is typed: people say a last day, the domain keeps the first day without it. */
export type FunctionDraft = { title: string; service: string; from: string; lastDay: string };

const dayBefore = (until: string | null): string => (isDay(until) ? addDays(until, -1) : '');

const dayAfter = (lastDay: string): Day | null => (isDay(lastDay) ? addDays(lastDay, 1) : null);

/** A professional as it is typed. */
export type ContactDraft = {
  name: string;
  email: string;
  phone: string;
  availability: string;
  functions: FunctionDraft[];
};

export const contactFields = ['/name', '/email', '/phone', '/availability', '/functions'] as const;

export const newFunction = (from: Day): FunctionDraft => ({ title: '', service: '', from, lastDay: '' });

export const toContactDraft = ({ name, email, phone, availability, functions }: ContactView): ContactDraft => ({
  name,
  email,
  phone,
  availability,
  functions: functions.map(({ title, service, from, until }) => ({ title, service, from, lastDay: dayBefore(until) })),
});

export const toContactBody = (draft: ContactDraft): ContactBody => ({
  ...draft,
  functions: draft.functions.map(({ lastDay, ...held }) => ({ ...held, until: dayAfter(lastDay) })),
});

const unreadable: Day = '0000-00-00';

/** The draft as the domain's rules read it; a start that is missing stays a fault. */
export const toContactForm = (draft: ContactDraft): ContactForm => ({
  ...draft,
  functions: draft.functions.map(({ title, service, from, lastDay }) => ({
    title,
    service,
    from: isDay(from) ? from : unreadable,
    until: dayAfter(lastDay),
  })),
});
