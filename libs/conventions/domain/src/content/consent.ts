import { type Language, say, type Words } from '@entente/platform/kernel';
import { joinFrench } from '../wording/french-joints';

/** The sentence a signatory accepts. Every version stays here: the evidence quotes the one that was shown. */
export type ConsentText = { readonly version: string; readonly sentence: Words; readonly level: Words };

const november2026: ConsentText = {
  version: '2026-11-1',
  sentence: {
    fr: 'J’ai lu la convention n°\u00a0{number} et je l’accepte {onBehalf}. Je la signe par une signature électronique simple\u00a0: mon lien personnel et le code reçu à mon adresse de courriel m’identifient, et le document signé ne pourra plus changer sans que cela se voie.',
    en: 'I have read convention no. {number} and I accept it {onBehalf}. I sign it with a simple electronic signature: my personal link and the code received at my e-mail address identify me, and the signed document can no longer change without it showing.',
  },
  level: {
    fr: 'Signature électronique simple, avec dossier de preuve.',
    en: 'Simple electronic signature, with an evidence file.',
  },
};

/** The sentence shown today. */
export const currentConsent: ConsentText = november2026;

export const consentTexts: readonly ConsentText[] = [november2026];

/** The sentence as one signatory reads it. */
export const consentSentence = (
  { sentence }: ConsentText,
  { number, partyName }: { readonly number: string; readonly partyName: string },
  language: Language,
): string => {
  const { left, right } = joinFrench('au nom de ', partyName);
  const onBehalf = language === 'fr' ? left + right : `on behalf of ${partyName}`;
  return say(sentence, language, { number, onBehalf });
};

export const consentOf = (version: string): ConsentText | undefined =>
  consentTexts.find((text) => text.version === version);
