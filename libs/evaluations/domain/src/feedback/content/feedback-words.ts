import { type Words } from '@entente/platform/kernel';

/** How the history tells each fact of a campaign; the author's name stands before. */
export const feedbackFactWords = {
  'feedback-opened': {
    fr: 'a ouvert une campagne pour demander leur avis aux personnes',
    en: 'opened a campaign to ask people what they think',
  },
  'feedback-revised': { fr: 'a changé la campagne d’avis', en: 'changed the feedback campaign' },
  'feedback-closed': {
    fr: 'a clos la campagne d’avis et ouvert ses résultats',
    en: 'closed the feedback campaign and opened its results',
  },
  'feedback-returned': {
    fr: 'a écrit le retour à afficher pour les personnes',
    en: 'wrote the page that goes back to people',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type FeedbackFactType = keyof typeof feedbackFactWords;

export const feedbackFaultWords = {
  'feedback-language-unworded': {
    fr: 'Vos questions n’ont pas leurs mots dans ces langues : {languages}.',
    en: 'Your questions are not worded in these languages: {languages}.',
  },
  'feedback-ends-before': {
    fr: 'Le dernier jour vient avant le premier.',
    en: 'The last day comes before the first.',
  },
  'feedback-too-long': { fr: 'Une campagne dure un an au plus.', en: 'A campaign lasts one year at most.' },
  'feedback-past': { fr: 'Ce jour est déjà passé.', en: 'This day is already past.' },
  unexpected: { fr: 'Cette question n’attend pas de texte.', en: 'This question takes no text.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What people said, beside questions of the review. */
export const feedbackFigureWords = {
  better: {
    fr: 'En {year}, {count} personnes sur {answered} disent que cela va mieux ({percent}, FBK-11).',
    en: 'In {year}, {count} people out of {answered} say that things got better ({percent}, FBK-11).',
  },
  informed: {
    fr: 'En {year}, {count} personnes sur {answered} connaissaient le partenariat ({percent}, FBK-02).',
    en: 'In {year}, {count} people out of {answered} knew of the partnership ({percent}, FBK-02).',
  },
  told: {
    fr: 'En {year}, on a dit à {count} personnes sur {answered} quelles informations circulent ({percent}, FBK-05).',
    en: 'In {year}, {count} people out of {answered} were told what is passed on ({percent}, FBK-05).',
  },
  asked: {
    fr: 'En {year}, {responses} personnes ont répondu au questionnaire.',
    en: 'In {year}, {responses} people answered the questionnaire.',
  },
} as const satisfies Readonly<Record<string, Words>>;
