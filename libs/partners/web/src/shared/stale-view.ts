import { type PartnerView } from '@entente/platform/api-client';
import { ApiProblem } from '@entente/platform/web';

const stale = 412;

const isView = (value: unknown): value is PartnerView =>
  typeof value === 'object' && value !== null && 'card' in value && 'partnership' in value;

/** What the partner is now, when a save was refused because somebody else saved first. */
export const staleView = (error: unknown): PartnerView | null => {
  if (!(error instanceof ApiProblem) || error.status !== stale) return null;
  const current = error.extra['current'];
  return isView(current) ? current : null;
};
