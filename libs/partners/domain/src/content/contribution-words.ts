import { formatNumber, type Language, type Words } from '@entente/platform/kernel';
import { type BalanceReading, type Contribution, type Direction, type Rhythm } from '../partnership/contributions';
import { unitWords } from './contribution-types';

export const directionWords: Readonly<Record<Direction, Words>> = {
  gives: { fr: 'Nous apportons', en: 'We bring' },
  receives: { fr: 'Nous recevons', en: 'We receive' },
};

export const rhythmWords: Readonly<Record<Rhythm, Words>> = {
  week: { fr: 'par semaine', en: 'per week' },
  month: { fr: 'par mois', en: 'per month' },
  quarter: { fr: 'par trimestre', en: 'per quarter' },
  year: { fr: 'par an', en: 'per year' },
  once: { fr: 'une fois', en: 'once' },
};

/** Printed beside every total over a year. */
export const yearBasisWords: Words = {
  fr: 'Une année compte 44 semaines.',
  en: 'A year counts 44 weeks.',
};

export const balanceWords: Readonly<Record<BalanceReading, Words>> = {
  'nothing-yet': { fr: 'Rien n’est encore compté en heures.', en: 'Nothing is counted in hours yet.' },
  even: { fr: 'Chacun apporte à peu près autant.', en: 'Both sides bring about the same.' },
  'we-give-more': {
    fr: 'Vous donnez davantage. Ce n’est pas un défaut, si les deux côtés le savent.',
    en: 'You give more. There is nothing wrong with that, as long as both sides know it.',
  },
  'we-give-nearly-twice': {
    fr: 'Vous donnez presque deux fois plus. Ce n’est pas un défaut, si les deux côtés le savent.',
    en: 'You give nearly twice as much. There is nothing wrong with that, as long as both sides know it.',
  },
  'we-give-twice': {
    fr: 'Vous donnez deux fois plus. Parlez-en ensemble : est-ce ce que vous voulez ?',
    en: 'You give twice as much. Talk it over together: is this what you want?',
  },
  'we-give-more-than-twice': {
    fr: 'Vous donnez plus du double. Parlez-en ensemble : est-ce ce que vous voulez ?',
    en: 'You give more than twice as much. Talk it over together: is this what you want?',
  },
  'they-give-more': {
    fr: 'Le partenaire donne davantage. Ce n’est pas un défaut, si les deux côtés le savent.',
    en: 'The partner gives more. There is nothing wrong with that, as long as both sides know it.',
  },
  'they-give-nearly-twice': {
    fr: 'Le partenaire donne presque deux fois plus. Ce n’est pas un défaut, si les deux côtés le savent.',
    en: 'The partner gives nearly twice as much. There is nothing wrong with that, as long as both sides know it.',
  },
  'they-give-twice': {
    fr: 'Le partenaire donne deux fois plus. Parlez-en ensemble : est-ce ce que vous voulez ?',
    en: 'The partner gives twice as much. Talk it over together: is this what you want?',
  },
  'they-give-more-than-twice': {
    fr: 'Le partenaire donne plus du double. Parlez-en ensemble : est-ce ce que vous voulez ?',
    en: 'The partner gives more than twice as much. Talk it over together: is this what you want?',
  },
  'only-we-give': {
    fr: 'Vous seuls donnez des heures. Que recevez-vous en retour ?',
    en: 'You are the only side giving hours. What do you get in return?',
  },
  'only-they-give': {
    fr: 'Le partenaire seul donne des heures. Que lui apportez-vous en retour ?',
    en: 'The partner is the only side giving hours. What do you bring in return?',
  },
};

/** « 3 h par semaine », « 2 séances par mois », « 1 prêt ». */
export const formatVolume = (
  { volume, unit, rhythm }: Pick<Contribution, 'volume' | 'unit' | 'rhythm'>,
  language: Language,
): string => {
  const plural = language === 'fr' ? Math.abs(volume) >= 2 : volume !== 1;
  const name = unitWords[unit][plural ? 'many' : 'one'][language];
  const quantity = `${formatNumber(volume, language)}\u00a0${name}`;
  return rhythm === 'once' ? quantity : `${quantity} ${rhythmWords[rhythm][language]}`;
};
