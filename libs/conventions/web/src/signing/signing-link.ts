import { Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';

import { tabMemory } from './tab-memory';

/** The token of a personal link: it leaves the address bar at once and lives in this page's memory alone. */
@Injectable({ providedIn: 'root' })
export class SigningLink {
  readonly token = signal('');
}

/** Takes the token out of the fragment: what stays in an address bar gets copied, photographed and kept in histories. */
export const takeSigningToken: CanActivateFn = ({ fragment }) => {
  if (!fragment) return true;
  tabMemory.take();
  inject(SigningLink).token.set(fragment);
  inject(Location).replaceState('/s');
  return new RedirectCommand(inject(Router).createUrlTree(['/s']), { replaceUrl: true });
};
