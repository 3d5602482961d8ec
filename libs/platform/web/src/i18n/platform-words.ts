import { injectWords } from './words';
import { wordScope } from './dictionary';

/** The words of the shell and of the kit. */
export const platformWords = wordScope('platform', {
  fr: () => import('./fr').then(({ fr }) => fr),
  en: () => import('./en').then(({ en }) => en),
});

/** The kit's own texts. */
export const injectPlatformWords = () => injectWords(platformWords);
