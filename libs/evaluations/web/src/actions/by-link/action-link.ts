import { type DeadLink, deadLink, personalLink, takeLinkToken } from '@entente/platform/web';

/** The link by which somebody of the partner follows the actions of their side. */
export const actionLink = personalLink('actions');

export const takeActionToken = takeLinkToken(actionLink, '/a');

export const deadActionLink = (error: unknown): DeadLink | null => deadLink(error, 'other-partner');
