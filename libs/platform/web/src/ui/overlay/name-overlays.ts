import { OverlayContainer } from '@angular/cdk/overlay';
import { effect, inject } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';

/** Menus and lists float outside the page's landmarks: their container becomes one, with a name. */
export const nameOverlays = (): void => {
  const container = inject(OverlayContainer).getContainerElement();
  const t = injectPlatformWords();
  container.setAttribute('role', 'region');
  effect(() => container.setAttribute('aria-label', t('overlays')));
};
