import { type DeadLink, deadLink, personalLink, takeLinkToken } from '@entente/platform/web';

/** The link by which somebody of the partner rates a review. */
export const ratingLink = personalLink('rating');

export const takeRatingToken = takeLinkToken(ratingLink, '/n');

export const deadRatingLink = (error: unknown): DeadLink | null => deadLink(error, 'other-review');
