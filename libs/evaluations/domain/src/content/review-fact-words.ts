import { type Words } from '@entente/platform/kernel';
import { type ReviewFactType } from '../review/review-facts';

/** How the history tells each fact; the author's name stands before. */
export const reviewFactWords: Readonly<Record<ReviewFactType, Words>> = {
  'review-planned': { fr: 'a préparé le bilan', en: 'prepared the review' },
  'review-replanned': { fr: 'a changé la date de la réunion', en: 'changed the date of the meeting' },
  'review-started': { fr: 'a commencé la notation', en: 'started the rating' },
  'review-answered': { fr: 'a répondu', en: 'answered' },
  'answers-carried': { fr: 'a repris des réponses du bilan précédent', en: 'took answers over from the last review' },
  'answers-given-back': { fr: 'a annulé une reprise de réponses', en: 'undid answers taken over' },
  'section-assigned': { fr: 'a confié une partie du bilan', en: 'gave a part of the review to somebody' },
  'section-taken-back': { fr: 'a repris une partie confiée', en: 'took a part back' },
  'section-done': { fr: 'a dit sa partie remplie', en: 'said their part is done' },
  'section-reopened': { fr: 'a rouvert sa partie', en: 'took their part up again' },
  'review-concluded': { fr: 'a inscrit la conclusion', en: 'recorded the conclusion' },
  'review-closed': { fr: 'a clos le bilan', en: 'closed the review' },
  'review-reopened': { fr: 'a rouvert le bilan', en: 'reopened the review' },
  'review-cancelled': { fr: 'a annulé le bilan', en: 'cancelled the review' },
  'rater-invited': { fr: 'a invité quelqu’un à noter', en: 'invited somebody to rate' },
  'rater-reminded': { fr: 'a renvoyé le lien pour noter', en: 'sent the rating link again' },
  'rater-withdrawn': { fr: 'a retiré une personne de la notation', en: 'removed somebody from the rating' },
  'rating-handed-in': { fr: 'a remis sa notation', en: 'handed in their rating' },
  'rating-sent-back': { fr: 'a rendu une notation à compléter', en: 'sent a rating back' },
  'sides-compared': { fr: 'a ouvert les deux regards', en: 'opened the two views' },
  'joint-rated': { fr: 'a inscrit des notes communes', en: 'recorded joint ratings' },
  'joint-meeting-noted': { fr: 'a inscrit qui a noté ensemble', en: 'recorded who rated together' },
  'gap-actions-noted': { fr: 'a noté des actions à mener', en: 'noted actions to take' },
  'result-validated': { fr: 'a validé le résultat du bilan', en: 'validated the result of the review' },
};
