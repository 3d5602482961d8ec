import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { BrowserMemory } from '../browser/browser-memory';
import { Session } from './session';

const lastPlace = 'organisation';

/** Lets signed-in people in; others sign in first and come back to the page they asked for. */
export const sessionGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = await inject(Session).load();
  return session ? true : router.createUrlTree(['/connexion'], { queryParams: { retour: state.url } });
};

/** Lets in members of the organisation of the page; another organisation's page is « introuvable ». */
export const memberGuard: CanActivateFn = async (route) => {
  const [router, memory] = [inject(Router), inject(BrowserMemory)];
  const session = await inject(Session).load();
  const org = route.paramMap.get('org') ?? '';
  const isMember = session?.memberships.some((membership) => membership.org === org) ?? false;
  if (isMember) memory.write(lastPlace, org);
  return isMember ? true : new RedirectCommand(router.parseUrl('/introuvable'), { skipLocationChange: true });
};

/** `/` leads to the organisation opened last in this browser, else to the first one, or to sign-in. */
export const landingGuard: CanActivateFn = async () => {
  const [router, memory] = [inject(Router), inject(BrowserMemory)];
  const session = await inject(Session).load();
  if (!session) return router.createUrlTree(['/connexion']);
  const last = memory.read(lastPlace);
  const [first] = session.memberships;
  const chosen = session.memberships.find(({ org }) => org === last) ?? first;
  return router.createUrlTree(chosen ? ['/o', chosen.org] : ['/mon-compte']);
};

/**
 * An address without its organisation, typed or kept from elsewhere: the same page in the only organisation, or in the
 * one opened last in this browser; somebody of several who opened none chooses.
 */
export const placeGuard: CanActivateFn = async (_route, state) => {
  const [router, memory] = [inject(Router), inject(BrowserMemory)];
  const session = await inject(Session).load();
  if (!session) return router.createUrlTree(['/connexion'], { queryParams: { retour: state.url } });
  const { memberships } = session;
  const last = memory.read(lastPlace);
  const known = memberships.length === 1 ? memberships[0] : memberships.find(({ org }) => org === last);
  return known ? router.parseUrl(`/o/${known.org}${state.url}`) : router.createUrlTree(['/mon-compte']);
};
