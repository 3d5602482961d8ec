import { problemCatalogue } from '@entente/platform/kernel';

export const swotProblems = problemCatalogue('swot', {
  'not-found': {
    kind: 'not-found',
    title: {
      fr: 'Nous ne trouvons pas cette séance. Elle a pu être annulée ou ne pas vous être ouverte.',
      en: 'We cannot find this session. It may have been cancelled, or you may not have access to it.',
    },
  },
  'code-unknown': {
    kind: 'not-found',
    title: {
      fr: 'Aucune séance n’est ouverte avec ce code. Relisez-le sur l’écran de la salle.',
      en: 'No session is open with this code. Read it again on the screen of the room.',
    },
  },
  'not-joined': {
    kind: 'unauthenticated',
    title: {
      fr: 'Entrez le code de la séance pour y revenir.',
      en: 'Enter the code of the session to come back to it.',
    },
  },
  'other-session': {
    kind: 'conflict',
    title: {
      fr: 'Une autre séance a été ouverte dans ce navigateur. Entrez de nouveau le code de celle-ci.',
      en: 'Another session has been opened in this browser. Enter the code of this one again.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Une autre personne anime aussi cette séance et vient de la modifier. Voici où elle en est.',
      en: 'Somebody else also leads this session and has just changed it. Here is where it stands.',
    },
  },
  'not-now': {
    kind: 'conflict',
    title: {
      fr: 'La séance n’en est pas à cette étape. Rien de ce que vous avez écrit n’est perdu.',
      en: 'The session is not at this step. Nothing you wrote is lost.',
    },
  },
  over: {
    kind: 'conflict',
    title: { fr: 'Cette séance est terminée.', en: 'This session is over.' },
  },
  'already-running': {
    kind: 'conflict',
    title: {
      fr: 'Une séance est déjà ouverte avec ce partenaire. Reprenez-la ou annulez-la.',
      en: 'A session is already open with this partner. Resume it or cancel it.',
    },
  },
  'partner-archived': {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire est archivé. Restaurez-le avant d’ouvrir une séance.',
      en: 'This partner is archived. Restore it before opening a session.',
    },
  },
  full: {
    kind: 'conflict',
    title: {
      fr: 'La séance est complète : soixante personnes y sont déjà.',
      en: 'The session is full: sixty people are already in it.',
    },
  },
  'enough-notes': {
    kind: 'conflict',
    title: {
      fr: 'Trois notes par cadre et par personne : retirez-en une pour en écrire une autre.',
      en: 'Three notes per quadrant and person: take one back to write another.',
    },
  },
  'enough-paper': {
    kind: 'conflict',
    title: {
      fr: 'Quatre-vingts notes saisies depuis le papier : c’est le plus que prend une séance. Regroupez avant de saisir.',
      en: 'Eighty notes typed from paper: a session takes no more. Put some together before typing them.',
    },
  },
  'note-gone': {
    kind: 'not-found',
    title: { fr: 'Cette note n’est plus là.', en: 'This note is no longer there.' },
  },
  'note-shared': {
    kind: 'conflict',
    title: {
      fr: 'Cette note est déjà mise en commun : elle ne se modifie plus.',
      en: 'This note is already shared: it can no longer be changed.',
    },
  },
  'card-gone': {
    kind: 'conflict',
    title: {
      fr: 'Une de ces cartes vient de changer. Le tableau est à jour : recommencez.',
      en: 'One of these cards has just changed. The board is up to date: try again.',
    },
  },
  'other-quadrant': {
    kind: 'conflict',
    title: {
      fr: 'Deux cartes se regroupent dans un même cadre.',
      en: 'Two cards can be grouped within one quadrant only.',
    },
  },
  'nothing-to-undo': {
    kind: 'conflict',
    title: { fr: 'Il n’y a rien à défaire.', en: 'There is nothing to undo.' },
  },
  'enough-crossings': {
    kind: 'conflict',
    title: {
      fr: 'Il y a déjà vingt-quatre croisements : retirez-en un.',
      en: 'There are already twenty-four crossings: remove one.',
    },
  },
  'enough-minutes': {
    kind: 'conflict',
    title: {
      fr: 'Cette étape a déjà été prolongée d’une heure.',
      en: 'This step has already been extended by an hour.',
    },
  },
  'notes-held': {
    kind: 'conflict',
    title: {
      fr: 'Des notes attendent d’être relues : elles parlent peut-être d’une personne.',
      en: 'Some notes wait to be read again: they may speak of a person.',
    },
  },
  invalid: {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need correcting.' },
  },
  'not-ready': {
    kind: 'invalid',
    title: {
      fr: 'Avant de clore : trois à cinq actions complètes et une prochaine date.',
      en: 'Before closing: three to five complete actions and a next date.',
    },
  },
  'slow-down': {
    kind: 'too-many',
    title: {
      fr: 'Tout le monde écrit en même temps. Ce que vous avez écrit est gardé ici : renvoyez-le dans un instant.',
      en: 'Everybody writes at once. What you wrote is kept here: send it again in a moment.',
    },
  },
  'report-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce compte rendu n’existe pas : la séance n’est pas close.',
      en: 'This report does not exist: the session is not closed.',
    },
  },
});
