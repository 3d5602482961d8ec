import { type ProblemDefinition } from '@entente/platform/kernel';

export const accessProblemDefinitions = {
  'not-signed-in': {
    kind: 'unauthenticated',
    title: {
      fr: 'Connectez-vous pour continuer. Rien n’est perdu : vous reviendrez ici.',
      en: 'Sign in to continue. Nothing is lost: you will come back here.',
    },
  },
  'wrong-credentials': {
    kind: 'unauthenticated',
    title: {
      fr: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
      en: 'This address and this password do not match.',
    },
  },
  'too-many-attempts': {
    kind: 'too-many',
    title: {
      fr: 'Trop d’essais. Attendez quelques minutes, ou demandez un nouveau mot de passe.',
      en: 'Too many attempts. Wait a few minutes, or ask for a new password.',
    },
  },
  'not-allowed': {
    kind: 'forbidden',
    title: {
      fr: 'Votre rôle ne permet pas cette action. Demandez à un gestionnaire du compte ou à la direction.',
      en: 'Your role does not allow this. Ask an account manager or the director.',
    },
  },
  'link-expired': {
    kind: 'gone',
    title: { fr: 'Ce lien a fait son temps. Demandez-en un nouveau.', en: 'This link has expired. Ask for a new one.' },
  },
  'link-used': {
    kind: 'gone',
    title: { fr: 'Ce lien a déjà servi. Demandez-en un nouveau.', en: 'This link has been used. Ask for a new one.' },
  },
  'password-refused': {
    kind: 'invalid',
    title: { fr: 'Choisissez un autre mot de passe.', en: 'Choose another password.' },
  },
  'invalid-member': {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need a correction.' },
  },
  'invalid-organisation': {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need a correction.' },
  },
  'already-member': {
    kind: 'conflict',
    title: { fr: 'Cette personne est déjà membre.', en: 'This person is already a member.' },
  },
  'not-invited': {
    kind: 'conflict',
    title: { fr: 'Cette invitation n’attend plus de réponse.', en: 'This invitation no longer awaits an answer.' },
  },
  'not-active': {
    kind: 'conflict',
    title: { fr: 'L’accès de cette personne n’est pas ouvert.', en: 'This person’s access is not open.' },
  },
  'not-deactivated': {
    kind: 'conflict',
    title: { fr: 'L’accès de cette personne n’est pas fermé.', en: 'This person’s access is not closed.' },
  },
  'last-account-manager': {
    kind: 'conflict',
    title: {
      fr: 'Il faut toujours un gestionnaire du compte. Donnez d’abord ce rôle à quelqu’un d’autre.',
      en: 'There must always be an account manager. Give this role to somebody else first.',
    },
  },
  'member-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette personne.', en: 'We cannot find this person.' },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Quelqu’un a modifié cette page pendant que vous écriviez. Votre texte est gardé ici.',
      en: 'Somebody changed this page while you were writing. Your text is kept here.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
