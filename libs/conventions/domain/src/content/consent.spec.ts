import { consentOf, consentSentence, currentConsent } from './consent';

describe('the sentence that is accepted', () => {
  it('says « signature électronique simple », in both languages', () => {
    expect(consentSentence(currentConsent, { number: '2026-014', partyName: 'le Centre hospitalier' }, 'fr')).toMatch(
      /^J’ai lu la convention n°\u00a02026-014 et je l’accepte au nom du Centre hospitalier\. Je la signe par une signature électronique simple/,
    );
    expect(consentSentence(currentConsent, { number: '2026-014', partyName: 'Le Tilleul' }, 'en')).toMatch(
      /on behalf of Le Tilleul\. I sign it with a simple electronic signature/,
    );
  });

  it('is kept under its version', () => {
    expect(consentOf(currentConsent.version)).toBe(currentConsent);
    expect(consentOf('2020-1')).toBeUndefined();
  });
});
