import type { Words } from '@entente/platform/kernel';

export const sheetMailWords = {
  subject: { fr: 'La fiche d’identité de {organisation}', en: 'The identity sheet of {organisation}' },
  greeting: { fr: 'Bonjour,', en: 'Hello,' },
  greetingTo: { fr: 'Bonjour {name},', en: 'Hello {name},' },
  opening: {
    fr: '{sender}, de {organisation}, vous adresse notre fiche d’identité : ce que nous pouvons vous apporter, ce que nous attendons, et qui joindre.',
    en: '{sender}, of {organisation}, sends you our identity sheet: what we can bring you, what we expect, and whom to reach.',
  },
  attached: {
    fr: 'Vous la trouvez ci-jointe (n° {number}, une feuille recto verso).',
    en: 'It is attached (no. {number}, one sheet, both sides).',
  },
  answer: {
    fr: 'Une question, une précision ? Répondez à ce courriel : {sender} le lira.',
    en: 'A question, a detail? Reply to this mail: {sender} will read it.',
  },
  notice: [
    {
      fr: '{organisation} garde dans Entente votre nom, votre fonction et votre adresse professionnelle, pour faire vivre le partenariat. Ces données viennent de vous ou de votre organisation.',
      en: '{organisation} keeps your name, your position and your professional address in Entente, to keep the partnership alive. They come from you or from your organisation.',
    },
    {
      fr: 'Vous pouvez les consulter, les corriger ou vous y opposer en répondant à ce courriel, et saisir l’autorité de protection des données (en France, la CNIL).',
      en: 'You may see them, have them corrected or object by replying to this mail, and refer to the data protection authority.',
    },
  ],
} as const satisfies Readonly<Record<string, Words | readonly Words[]>>;
