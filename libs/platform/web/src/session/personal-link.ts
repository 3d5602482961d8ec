import { Location } from '@angular/common';
import { inject, InjectionToken, signal } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { ApiProblem } from '../http/api-problem';

const nobody = '00000000-0000-0000-0000-000000000000';

// A browser without storage asks for the link again on reload.
const tryStorage = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/** The token leaves the address bar at once and lives in this page's memory; a tab remembers what it shows. */
export class PersonalLink {
  readonly token = signal('');
  /** What this tab showed: the cookie may have been given for another thing since. */
  readonly id;

  constructor(private readonly key: string) {
    this.id = signal(tryStorage(() => sessionStorage.getItem(key)) ?? nobody);
  }

  take(token: string): void {
    this.token.set(token);
    tryStorage(() => sessionStorage.removeItem(this.key));
  }

  remember(id: string): void {
    tryStorage(() => sessionStorage.setItem(this.key, id));
  }
}

/** One kind of personal link, by the name under which a tab remembers what it shows. */
export const personalLink = (kind: string): InjectionToken<PersonalLink> =>
  new InjectionToken(`${kind} link`, { providedIn: 'root', factory: () => new PersonalLink(`entente-${kind}-tab`) });

/** Takes the token out of the fragment: what stays in an address bar gets copied, photographed and kept in histories. */
export const takeLinkToken =
  (link: InjectionToken<PersonalLink>, path: string): CanActivateFn =>
  ({ fragment }) => {
    if (!fragment) return true;
    inject(link).take(fragment);
    inject(Location).replaceState(path);
    return new RedirectCommand(inject(Router).createUrlTree([path]), { replaceUrl: true });
  };

/** Why a link shows nothing. */
export type DeadLink = 'unknown' | 'closed' | 'expired' | 'revoked' | 'other';

const kinds: Readonly<Record<string, DeadLink>> = {
  'link-unknown': 'unknown',
  'link-closed': 'closed',
  'link-expired': 'expired',
  'link-revoked': 'revoked',
};

/** Null when the failure is not the link's: the network, or the service. `other` is the code of another thing's link. */
export const deadLink = (error: unknown, other: string): DeadLink | null => {
  if (!(error instanceof ApiProblem)) return null;
  if (error.status === 422) return 'unknown';
  const code = error.type.split('/').at(-1) ?? '';
  return code === other ? 'other' : (kinds[code] ?? null);
};
