import { faultySentences } from '@entente/platform/web/testing';
import { en as signatureEn } from './i18n/signature.en';
import { fr as signatureFr } from './i18n/signature.fr';
import { en as signingEn } from './i18n/signing.en';
import { fr as signingFr } from './i18n/signing.fr';
import { en as verificationEn } from './i18n/verification.en';
import { fr as verificationFr } from './i18n/verification.fr';

describe('the words of signing', () => {
  it.each([
    ['signing', signingFr, signingEn],
    ['signature', signatureFr, signatureEn],
    ['verification', verificationFr, verificationEn],
  ])('of %s say everything in both languages, with the same marks', (_name, fr, en) => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
