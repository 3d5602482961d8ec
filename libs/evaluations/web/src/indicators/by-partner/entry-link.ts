import { type DeadLink, deadLink, personalLink, takeLinkToken } from '@entente/platform/web';

/** The link by which somebody of the partner enters values. */
export const entryLink = personalLink('indicators');

export const takeEntryToken = takeLinkToken(entryLink, '/chiffres');

export const deadEntryLink = (error: unknown): DeadLink | null => deadLink(error, 'other-request');
