import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { injectPlatformWords, Session, Toasts } from '@entente/platform/web';

/**
 * A form that only some may send: others are led to the list at once, with a word, rather than refused once it is
 * filled. `list` is an address inside the organisation. The server refuses too.
 */
export const onlyFor =
  (permission: string, list: string): CanActivateFn =>
  async (route) => {
    const [router, toasts, t] = [inject(Router), inject(Toasts), injectPlatformWords()];
    const session = await inject(Session).load();
    const org = route.pathFromRoot.map(({ paramMap }) => paramMap.get('org')).find(Boolean);
    const here = session?.memberships.find((membership) => membership.org === org);
    if (here?.permissions.some((held) => held === permission)) return true;
    toasts.show(t('error.forbidden'));
    return router.createUrlTree(['/o', org ?? '', list]);
  };
