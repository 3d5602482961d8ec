import { type DeadLink, deadLink, personalLink, takeLinkToken } from '@entente/platform/web';

/** The link by which somebody of the partner reads and writes a text. */
export const writingLink = personalLink('writing');

export const takeWritingToken = takeLinkToken(writingLink, '/l');

export const deadWritingLink = (error: unknown): DeadLink | null => deadLink(error, 'other-convention');
