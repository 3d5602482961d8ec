import { wordScope } from '@entente/platform/web';

/** Words of the public page where a convention is read and signed. */
export const signingWords = wordScope('signing', {
  fr: () => import('./i18n/signing.fr').then(({ fr }) => fr),
  en: () => import('./i18n/signing.en').then(({ en }) => en),
});

/** Words of the public page where a document is checked. */
export const verificationWords = wordScope('verification', {
  fr: () => import('./i18n/verification.fr').then(({ fr }) => fr),
  en: () => import('./i18n/verification.en').then(({ en }) => en),
});

/** Words of the page that follows a convention once it is sent. */
export const signatureWords = wordScope('signature', {
  fr: () => import('./i18n/signature.fr').then(({ fr }) => fr),
  en: () => import('./i18n/signature.en').then(({ en }) => en),
});
