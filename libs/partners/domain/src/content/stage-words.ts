import { type Words } from '@entente/platform/kernel';
import { type Stage } from '../partnership/stages';

export const stageWords: Readonly<Record<Stage, Words>> = {
  spotted: { fr: 'Repéré', en: 'Spotted' },
  prospect: { fr: 'Pressenti', en: 'Prospect' },
  'first-contact': { fr: 'Premier contact', en: 'First contact' },
  'official-meeting': { fr: 'Rencontre officielle', en: 'Official meeting' },
  'co-building': { fr: 'Co-construction', en: 'Planning together' },
  convention: { fr: 'Convention en cours', en: 'Convention in progress' },
  active: { fr: 'Actif', en: 'Active' },
  'in-revision': { fr: 'En révision', en: 'Under revision' },
  suspended: { fr: 'Suspendu', en: 'Suspended' },
  ended: { fr: 'Terminé', en: 'Ended' },
  declined: { fr: 'Décliné', en: 'Declined' },
  dormant: { fr: 'Dormant', en: 'Dormant' },
};

/** What each stage means, for the help beside the choice. */
export const stageHints: Readonly<Record<Stage, Words>> = {
  spotted: { fr: 'Nous savons qu’il existe.', en: 'We know they exist.' },
  prospect: {
    fr: 'Nous pensons à lui. Écrivez ce que chacun y gagnerait avant d’aller plus loin.',
    en: 'We have them in mind. Write what each would gain before going further.',
  },
  'first-contact': { fr: 'Un premier échange a eu lieu.', en: 'You have been in touch once.' },
  'official-meeting': { fr: 'Les deux organisations se sont rencontrées.', en: 'The two organisations have met.' },
  'co-building': { fr: 'On construit le projet commun.', en: 'You are shaping the joint project.' },
  convention: { fr: 'Le texte s’écrit ou se signe.', en: 'The text is being written or signed.' },
  active: {
    fr: 'On travaille ensemble, avec ou sans convention.',
    en: 'We work together, with or without a convention.',
  },
  'in-revision': { fr: 'On revoit ce qui a été convenu.', en: 'What was agreed is being revised.' },
  suspended: { fr: 'Arrêté pour un temps, avec une raison.', en: 'On hold for a while, for a stated reason.' },
  ended: { fr: 'Le partenariat a pris fin.', en: 'The partnership has ended.' },
  declined: { fr: 'Ce n’est pas le moment. À retenter plus tard, ou non.', en: 'Not now. Perhaps later, perhaps not.' },
  dormant: { fr: 'Plus de nouvelles depuis longtemps.', en: 'No contact for a long time.' },
};
