import { wordScope } from '@entente/platform/web';

/** Words of the pages where a draft is read and approved inside the organisation. */
export const approvalWords = wordScope('approval', {
  fr: () => import('./i18n/approval.fr').then(({ fr }) => fr),
  en: () => import('./i18n/approval.en').then(({ en }) => en),
});
