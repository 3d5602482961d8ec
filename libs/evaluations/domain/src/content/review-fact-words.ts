import { type Words } from '@entente/platform/kernel';
import { type ReviewFactType } from '../review/review-facts';

/** How the history tells each fact; the author's name stands before. */
export const reviewFactWords: Readonly<Record<ReviewFactType, Words>> = {
  'review-planned': { fr: 'a préparé le bilan', en: 'prepared the review' },
  'review-replanned': { fr: 'a changé la date de la réunion', en: 'changed the date of the meeting' },
  'review-started': { fr: 'a commencé la notation', en: 'started the rating' },
  'review-answered': { fr: 'a répondu', en: 'answered' },
  'review-concluded': { fr: 'a inscrit la conclusion', en: 'recorded the conclusion' },
  'review-closed': { fr: 'a clos le bilan', en: 'closed the review' },
  'review-reopened': { fr: 'a rouvert le bilan', en: 'reopened the review' },
  'review-cancelled': { fr: 'a annulé le bilan', en: 'cancelled the review' },
};
