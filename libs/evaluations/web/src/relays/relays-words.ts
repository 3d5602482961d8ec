import { wordScope } from '@entente/platform/web';

/** Words of what somebody holds and passes on. */
export const relaysWords = wordScope('relays', {
  fr: () => import('./i18n/fr').then(({ fr }) => fr),
  en: () => import('./i18n/en').then(({ en }) => en),
});
