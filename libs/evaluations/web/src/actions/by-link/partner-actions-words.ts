import { wordScope } from '@entente/platform/web';

/** Words of the partner's page of actions. */
export const partnerActionsWords = wordScope('partnerActions', {
  fr: () => import('../../i18n/partner-actions.fr').then(({ fr }) => fr),
  en: () => import('../../i18n/partner-actions.en').then(({ en }) => en),
});
