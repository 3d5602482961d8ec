import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';

/** Lets signed-in people in; others sign in first and come back to the page they asked for. */
export const sessionGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = await inject(Session).load();
  return session ? true : router.createUrlTree(['/connexion'], { queryParams: { retour: state.url } });
};

/** Lets in members of the organisation of the page; another organisation's page is « introuvable ». */
export const memberGuard: CanActivateFn = async (route) => {
  const router = inject(Router);
  const session = await inject(Session).load();
  const org = route.paramMap.get('org');
  const isMember = session?.memberships.some((membership) => membership.org === org) ?? false;
  return isMember ? true : new RedirectCommand(router.parseUrl('/introuvable'), { skipLocationChange: true });
};

/** `/` leads to the first organisation of the person, or to sign-in. */
export const landingGuard: CanActivateFn = async () => {
  const router = inject(Router);
  const session = await inject(Session).load();
  const first = session?.memberships[0];
  if (!session) return router.createUrlTree(['/connexion']);
  return router.createUrlTree(first ? ['/o', first.org] : ['/mon-compte']);
};
