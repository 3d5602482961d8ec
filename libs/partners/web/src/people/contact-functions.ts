import { type ContactForm, type ContactFunction } from '@entente/partners/domain';
import { type ContactFunctionBody } from '@entente/platform/api-client';
import { isDay, parseDay } from '@entente/platform/kernel';

/** The functions of a view, as the domain reads them. */
export const toFunctions = ({
  functions,
}: {
  readonly functions: readonly ContactFunctionBody[];
}): Pick<ContactForm, 'functions'> => ({
  functions: functions.map((held): ContactFunction => ({
    ...held,
    from: parseDay(held.from),
    until: isDay(held.until) ? held.until : null,
  })),
});
