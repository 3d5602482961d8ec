import { problemCatalogue } from '@entente/platform/kernel';

export const reviewProblems = problemCatalogue('review', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas ce bilan. Il a pu être annulé ou ne pas vous être ouvert.',
      en: 'We cannot find this review. It may have been cancelled, or you may not have access to it.',
    },
  },
  'not-possible-now': {
    kind: 'conflict',
    title: {
      fr: 'Ce bilan n’en est plus à cette étape. Rien de ce que vous avez écrit n’est perdu.',
      en: 'This review has moved on from this step. Nothing you wrote is lost.',
    },
  },
  'already-running': {
    kind: 'conflict',
    title: {
      fr: 'Un bilan de ce partenariat est déjà en cours pour cette année.',
      en: 'A review of this partnership is already in progress for this year.',
    },
  },
  'invalid-plan': {
    kind: 'invalid',
    title: { fr: 'Le bilan ne peut pas être préparé ainsi.', en: 'The review cannot be prepared this way.' },
  },
  'invalid-answers': {
    kind: 'invalid',
    title: { fr: 'Certaines réponses sont à corriger.', en: 'Some answers need correcting.' },
  },
  'invalid-assignment': {
    kind: 'invalid',
    title: { fr: 'Cette partie ne peut pas être confiée ainsi.', en: 'This part cannot be given this way.' },
  },
  'section-not-found': {
    kind: 'not-found',
    title: { fr: 'Ce bilan n’a pas cette partie.', en: 'This review has no such part.' },
  },
  'section-not-assigned': {
    kind: 'conflict',
    title: { fr: 'Cette partie n’est confiée à personne.', en: 'This part is not given to anybody.' },
  },
  'answer-changed': {
    kind: 'stale',
    title: {
      fr: 'Cette réponse a changé pendant que vous écriviez. Les deux versions sont gardées.',
      en: 'This answer changed while you were writing. Both versions are kept.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Ce bilan a changé pendant que vous y travailliez. Ce que vous avez écrit est gardé ici.',
      en: 'This review changed while you were working on it. What you wrote is kept here.',
    },
  },
  'partner-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire est archivé. Restaurez-le avant de préparer un bilan.',
      en: 'This partner is archived. Restore it before preparing a review.',
    },
  },
  'report-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce rapport n’existe pas : le bilan n’a pas été clos à ce moment-là.',
      en: 'This report does not exist: the review was not closed at that time.',
    },
  },
  'invalid-conclusion': {
    kind: 'invalid',
    title: { fr: 'La conclusion est à compléter.', en: 'The conclusion needs completing.' },
  },
  'reopening-reason': {
    kind: 'invalid',
    title: { fr: 'Dites pourquoi vous rouvrez ce bilan.', en: 'Say why you reopen this review.' },
  },
});
