import { Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { ApiProblem } from '@entente/platform/web';

const OPENED = 'entente-rating-tab';
const nobody = '00000000-0000-0000-0000-000000000000';

// A browser without storage asks for the link again on reload.
const tryStorage = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/** The token leaves the address bar at once and lives in this page's memory; a tab remembers which review it shows. */
@Injectable({ providedIn: 'root' })
export class RatingLink {
  readonly token = signal('');
  /** The review that this tab showed: the cookie may have been given for another since. */
  readonly id = signal(tryStorage(() => sessionStorage.getItem(OPENED)) ?? nobody);

  take(token: string): void {
    this.token.set(token);
    tryStorage(() => sessionStorage.removeItem(OPENED));
  }

  remember(id: string): void {
    tryStorage(() => sessionStorage.setItem(OPENED, id));
  }
}

/** Takes the token out of the fragment: what stays in an address bar gets copied, photographed and kept in histories. */
export const takeRatingToken: CanActivateFn = ({ fragment }) => {
  if (!fragment) return true;
  inject(RatingLink).take(fragment);
  inject(Location).replaceState('/n');
  return new RedirectCommand(inject(Router).createUrlTree(['/n']), { replaceUrl: true });
};

/** Why a link shows nothing. */
export type DeadRatingLink = 'unknown' | 'closed' | 'expired' | 'revoked' | 'other';

const kinds: Readonly<Record<string, DeadRatingLink>> = {
  'link-unknown': 'unknown',
  'link-closed': 'closed',
  'link-expired': 'expired',
  'link-revoked': 'revoked',
  'other-review': 'other',
};

/** Null when the failure is not the link's: the network, or the service. */
export const deadRatingLink = (error: unknown): DeadRatingLink | null => {
  if (!(error instanceof ApiProblem)) return null;
  if (error.status === 422) return 'unknown';
  return kinds[error.type.split('/').at(-1) ?? ''] ?? null;
};
