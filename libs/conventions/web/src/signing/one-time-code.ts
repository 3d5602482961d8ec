import { signingRules } from '@entente/conventions/domain';
const digits = 6;

/** What people paste: spaces and dashes between the digits are forgiven. */
export const cleanCode = (typed: string): string => typed.replace(/[\s.\-\u00a0\u202f]/g, '');

export type CodeFault = { readonly kind: 'empty' | 'long' } | { readonly kind: 'short'; readonly missing: number };

/** Null when the code has its six digits. */
export const codeFault = (typed: string): CodeFault | null => {
  const count = typed.replace(/\D/g, '').length;
  if (count === 0) return { kind: 'empty' };
  if (count > digits) return { kind: 'long' };
  return count < digits ? { kind: 'short', missing: digits - count } : null;
};

/**
 * Whole minutes before a code expires, the one begun counted; 0 once it has. The clock of a phone may be late on ours:
 * never more than a code lives.
 */
export const minutesLeft = (until: string, now: Date): number =>
  Math.min(signingRules.codeMinutes, Math.max(0, Math.ceil((new Date(until).getTime() - now.getTime()) / 60_000)));

/** The hour on the clocks of the sender, as the mail says it too. */
export const hourOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
