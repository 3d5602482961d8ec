import { type ProblemDefinition, type Words } from '@entente/platform/kernel';

/** Refusals of what happens before anybody signs. */
export const approvalProblemDefinitions = {
  'text-in-circuit': {
    kind: 'conflict',
    title: {
      fr: 'Ce texte est en cours d’approbation : il ne se modifie pas. Renvoyez-le, ou arrêtez le circuit.',
      en: 'This text is being approved and cannot be changed. Send it back, or stop the circuit.',
    },
  },
  'circuit-already-open': {
    kind: 'conflict',
    title: { fr: 'Un circuit existe déjà pour ce texte.', en: 'This text already has a circuit.' },
  },
  'no-circuit': {
    kind: 'not-found',
    title: { fr: 'Ce texte n’a pas de circuit d’approbation.', en: 'This text has no approval circuit.' },
  },
  'invalid-circuit': {
    kind: 'invalid',
    title: { fr: 'Certaines étapes du circuit sont à corriger.', en: 'Some steps of the circuit need correcting.' },
  },
  'circuit-not-possible-now': {
    kind: 'conflict',
    title: {
      fr: 'Le circuit a avancé : cette action n’est plus possible.',
      en: 'The circuit has moved on: this is no longer possible.',
    },
  },
  'circuit-changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Le circuit a changé pendant que vous lisiez. Rechargez la page, puis recommencez.',
      en: 'The circuit changed while you were reading. Reload the page and try again.',
    },
  },
  'not-asked': {
    kind: 'forbidden',
    title: { fr: 'Votre réponse n’est pas attendue à cette étape.', en: 'Your answer is not awaited at this step.' },
  },
  'already-answered': {
    kind: 'conflict',
    title: { fr: 'Cette réponse est déjà donnée.', en: 'This answer has already been given.' },
  },
  'answer-of-another-kind': {
    kind: 'invalid',
    title: {
      fr: 'Cette étape n’attend pas ce genre de réponse.',
      en: 'This step does not await that kind of answer.',
    },
  },
  'text-changed-since': {
    kind: 'stale',
    title: {
      fr: 'Le texte a changé depuis que vous l’avez lu. Relisez-le avant de répondre.',
      en: 'The text has changed since you read it. Read it again before answering.',
    },
  },
  'not-in-step': {
    kind: 'conflict',
    title: { fr: 'Cette personne n’est plus dans cette étape.', en: 'This person is no longer in this step.' },
  },
  'already-in-step': {
    kind: 'conflict',
    title: { fr: 'Cette personne est déjà sollicitée.', en: 'This person has already been asked.' },
  },
  'may-not-stand-here': {
    kind: 'invalid',
    title: {
      fr: 'Cette personne ne peut pas répondre à cette étape.',
      en: 'This person cannot answer at this step.',
    },
  },
  'too-many-experts': {
    kind: 'conflict',
    title: { fr: '{most} avis demandés au maximum.', en: 'At most {most} opinions can be asked for.' },
  },
  'invalid-days': {
    kind: 'invalid',
    title: { fr: 'De 1 à {most} jours ouvrés.', en: 'From 1 to {most} business days.' },
  },
  'invalid-board-approval': {
    kind: 'invalid',
    title: { fr: 'La décision de l’instance est à compléter.', en: 'The board’s decision needs completing.' },
  },
  'too-many-approvals': {
    kind: 'conflict',
    title: { fr: '{most} décisions au maximum.', en: 'At most {most} decisions.' },
  },
  'unknown-party': {
    kind: 'invalid',
    title: { fr: 'Cette partie n’est pas dans la convention.', en: 'This party is not in the convention.' },
  },
  'invalid-delegation': {
    kind: 'invalid',
    title: { fr: 'Les dates sont à corriger.', en: 'The dates need correcting.' },
  },
  'delegation-to-oneself': {
    kind: 'invalid',
    title: { fr: 'Choisissez quelqu’un d’autre que vous.', en: 'Choose somebody other than yourself.' },
  },
  'delegation-overlaps': {
    kind: 'conflict',
    title: {
      fr: 'Quelqu’un répond déjà à votre place sur une partie de ces jours.',
      en: 'Somebody already answers for you on some of these days.',
    },
  },
  'delegation-chain': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne sera absente elle aussi, ou c’est vous qui répondez pour quelqu’un ces jours-là.',
      en: 'That person will be away too, or you answer for somebody on those days.',
    },
  },
  'delegation-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette délégation.', en: 'We can’t find this delegation.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;

/** Wording of the faults that only circuits and delegations have. */
export const approvalFaultWords: Readonly<Record<string, Words>> = {
  'not-a-member': { fr: 'Choisissez un membre actif.', en: 'Choose an active member.' },
  'may-not-approve': {
    fr: 'Cette personne donne un avis mais n’approuve pas.',
    en: 'This person gives an opinion but does not approve.',
  },
  'nobody-in-step': { fr: 'Nommez au moins une personne.', en: 'Name at least one person.' },
  'too-many-in-step': { fr: 'Douze personnes au maximum.', en: 'At most twelve people.' },
  'days-of-step': { fr: 'De 1 à 60 jours ouvrés.', en: 'From 1 to 60 business days.' },
  'no-step': { fr: 'Ajoutez au moins une étape.', en: 'Add at least one step.' },
  'too-many-steps': { fr: 'Huit étapes au maximum.', en: 'At most eight steps.' },
  'nobody-decides': {
    fr: 'Ajoutez une étape où quelqu’un approuve.',
    en: 'Add a step where somebody approves.',
  },
  'delegation-over': { fr: 'Choisissez un jour à venir.', en: 'Choose a day to come.' },
  'ends-before-it-begins': { fr: 'La fin vient avant le début.', en: 'The end comes before the beginning.' },
  'delegation-too-long': { fr: 'Un an au maximum.', en: 'One year at most.' },
};
