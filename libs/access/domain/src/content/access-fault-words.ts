import { type Words } from '@entente/platform/kernel';

export const accessFaultWords = {
  'password-too-short': {
    fr: '{min} caractères au moins. Une phrase de quatre mots convient très bien.',
    en: 'At least {min} characters. A phrase of four words does very well.',
  },
  'password-too-long': { fr: '{max} caractères au maximum.', en: 'At most {max} characters.' },
  'password-common': {
    fr: 'Ce mot de passe figure dans les listes que l’on essaie en premier.',
    en: 'This password is in the lists that are tried first.',
  },
  'password-repetitive': {
    fr: 'Ce mot de passe répète trop peu de caractères.',
    en: 'This password repeats too few characters.',
  },
  'password-contains-email': {
    fr: 'Un mot de passe ne contient pas votre adresse de courriel.',
    en: 'A password does not contain your e-mail address.',
  },
  'password-contains-name': {
    fr: 'Un mot de passe ne contient ni votre nom ni celui de l’organisation.',
    en: 'A password contains neither your name nor that of the organisation.',
  },
} as const satisfies Readonly<Record<string, Words>>;
