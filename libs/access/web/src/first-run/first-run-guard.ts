import { inject } from '@angular/core';
import { type ActivatedRouteSnapshot, type CanActivateFn, type ResolveFn, Router } from '@angular/router';
import { type DemonstrationAccountsView, listDemonstrationAccounts } from '@entente/platform/api-client';
import { PublicApi, Session } from '@entente/platform/web';
import { safeReturn } from '../sign-in/safe-return';
import { Instance } from './instance';

// A question that gets no answer keeps nobody out: the page itself will say what fails.
const orElse = <T>(answer: Promise<T>, otherwise: T): Promise<T> => answer.catch(() => otherwise);

const removed = ({ queryParamMap }: ActivatedRouteSnapshot) => ({ exemples: queryParamMap.get('exemples') });

/** Sign-in opens to who is not signed in, on an installation that has an organisation. */
export const signInGuard: CanActivateFn = async (route) => {
  const router = inject(Router);
  const [session, instance] = await Promise.all([
    orElse(inject(Session).load(), null),
    orElse(inject(Instance).read(), null),
  ]);
  if (instance?.isFirstRun) return router.createUrlTree(['/premiere-visite'], { queryParams: removed(route) });
  return session ? router.parseUrl(safeReturn(route.queryParamMap.get('retour'))) : true;
};

/** The first visit happens once. */
export const firstRunGuard: CanActivateFn = async () => {
  const router = inject(Router);
  const instance = await orElse(inject(Instance).read(), null);
  return instance && !instance.isFirstRun ? router.createUrlTree(['/connexion']) : true;
};

/** The accounts of a demonstration, before its sign-in page opens: nothing moves once it is there. Elsewhere none. */
export const demonstration: ResolveFn<DemonstrationAccountsView | null> = async () => {
  const api = inject(PublicApi);
  const instance = await orElse(inject(Instance).read(), null);
  return instance?.isDemo ? orElse(api.invoke(listDemonstrationAccounts), null) : null;
};
