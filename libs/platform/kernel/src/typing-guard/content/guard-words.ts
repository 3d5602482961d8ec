import { type Words } from '../../words';
import { type PersonalDataKind } from '../personal-data-kinds';

/** What to tell a writer, kind by kind (design README section 6). */
export const personalDataWords: Readonly<Record<PersonalDataKind, Words>> = {
  'national-number': {
    fr: 'Ce texte semble contenir un numéro de sécurité sociale. Retirez-le : Entente ne garde que des nombres de personnes.',
    en: 'This text seems to hold a social security number. Remove it: Entente only keeps numbers of people.',
  },
  'birth-date': {
    fr: 'Ce texte semble contenir une date de naissance. Retirez-la : Entente ne garde que des nombres de personnes.',
    en: 'This text seems to hold a date of birth. Remove it: Entente only keeps numbers of people.',
  },
  'named-person': {
    fr: 'Ce texte semble nommer une personne accompagnée. Retirez le nom : Entente ne garde que des nombres. S’il s’agit d’un professionnel, indiquez sa fonction.',
    en: 'This text seems to name a person supported. Remove the name: Entente only keeps numbers. If it is a professional, say which function.',
  },
  'mobile-phone': {
    fr: 'Ce texte semble contenir un numéro de portable. Gardez le numéro de service de l’organisation ; jamais celui d’une personne accompagnée.',
    en: 'This text seems to hold a mobile phone number. Keep the organisation’s own number; never that of a person supported.',
  },
  diagnosis: {
    fr: 'Ce texte semble parler de la santé d’une personne. Parlez du groupe : « troubles psychiques fréquents », jamais d’une personne.',
    en: 'This text seems to tell about one person’s health. Speak of the group (“frequent mental health problems”), never of a person.',
  },
};
