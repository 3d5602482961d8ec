import { sentenceStart, word } from './hint';
import { type PersonalDataHint } from './personal-data-kinds';

const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv\\.?|févr\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?';
const date = `(?:\\d{1,2}\\s?[/.\\-]\\s?\\d{1,2}\\s?[/.\\-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er)?\\s(?:${months})\\s(?:\\d{4}|\\d{2}))(?!\\d)`;

const announced = new RegExp(
  `${word('d\\.?d\\.?n\\.?|date (?:de )?naissance|date (?:de )?naiss\\.?|né\\(e\\) le|née? le|née? en|nés le|nées le|naissance')}\\s*(?:[:=-]|est le|est|du|le)?\\s*(${date}|(?<=en )(?:19|20)\\d{2})`,
  'giu',
);

// A first name or a full name, then the date alone in brackets: « Karim B. (12/03/1985) ».
const beside = new RegExp(
  `\\p{Lu}[\\p{Ll}-]+\\s(?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}-]+)\\s?[,(]\\s?(?:\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2})(?=\\s?[),]|$)`,
  'gu',
);

const things =
  'association|asbl|collectif|réseau|service|équipe|projet|idée|partenariat|convention|structure|fondation|fédération|dispositif|maison|centre|établissement|groupe|démarche|action|union|mouvement|permanence|coopération|initiative|plateforme|comité|instance|commission|hôpital|mutuelle|entreprise|coopérative|besoin|programme|maraude';

const ofAThing = new RegExp(word(things), 'iu');

const afterBirth = new RegExp(
  `^\\s*(?:d'un|d'une|de la volonté|de l'initiative|de la rencontre|à l'initiative|sous)`,
  'iu',
);

const aboutAThing = (text: string, start: number, end: number): boolean =>
  ofAThing.test(text.slice(sentenceStart(text, start), start)) || afterBirth.test(text.slice(end));

export const birthDates = (text: string): PersonalDataHint[] => {
  const found = [...text.matchAll(announced)].map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
    hit,
  }));
  const bare = [...text.matchAll(beside)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));

  const people = found.filter(
    ({ start, end, hit }) => !/^(?:née? |nés |nées )/iu.test(hit) || !aboutAThing(text, start, end),
  );
  return [...people, ...bare].map(({ start, end }) => ({ kind: 'birth-date', start, end }));
};
