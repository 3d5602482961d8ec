import { type ProblemDefinition } from '@entente/platform/kernel';

export const partnerProblemDefinitions = {
  'invalid-entitled': {
    kind: 'invalid',
    title: { fr: 'Cette habilitation est à compléter.', en: 'This entitlement needs completing.' },
  },
  'entitled-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas cette personne habilitée.', en: 'We can’t find this entitled person.' },
  },
  'partner-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ce partenaire.', en: 'We cannot find this partner.' },
  },
  'invalid-partner': {
    kind: 'invalid',
    title: { fr: 'Certains champs sont à corriger.', en: 'Some fields need correcting.' },
  },
  'invalid-contact': {
    kind: 'invalid',
    title: { fr: 'Certains champs du contact sont à corriger.', en: 'Some of this contact’s fields need correcting.' },
  },
  'invalid-partnership': {
    kind: 'invalid',
    title: {
      fr: 'Certains champs du partenariat sont à corriger.',
      en: 'Some of the partnership’s fields need correcting.',
    },
  },
  'changed-elsewhere': {
    kind: 'stale',
    title: {
      fr: 'Quelqu’un a modifié cette fiche pendant que vous écriviez. Votre texte est gardé ici.',
      en: 'Somebody else changed this partner while you were writing. Your text is kept here.',
    },
  },
  duplicate: {
    kind: 'conflict',
    title: {
      fr: 'Ce partenaire existe déjà, avec le même numéro officiel.',
      en: 'A partner with the same official number already exists.',
    },
  },
  'move-not-allowed': {
    kind: 'conflict',
    title: {
      fr: 'Le partenariat ne peut pas passer directement à cette étape.',
      en: 'The partnership cannot move straight to this stage.',
    },
  },
  'gains-missing': {
    kind: 'conflict',
    title: {
      fr: 'Écrivez d’abord ce que chacun y gagne : vous, et le partenaire.',
      en: 'First write what each side gains: you, and the partner.',
    },
  },
  'tenure-overlaps': {
    kind: 'conflict',
    title: {
      fr: 'Quelqu’un d’autre tenait déjà ce rôle à cette date.',
      en: 'Somebody else already held this role on that date.',
    },
  },
  'tenure-ends-before-it-starts': {
    kind: 'conflict',
    title: {
      fr: 'La personne en place a commencé après cette date.',
      en: 'The person in post started after that date.',
    },
  },
  'already-in-post': {
    kind: 'conflict',
    title: {
      fr: 'Cette personne tient déjà un rôle dans ce partenariat à cette date.',
      en: 'This person already holds a role in this partnership on that date.',
    },
  },
  'nobody-in-post': {
    kind: 'conflict',
    title: { fr: 'Personne ne tient ce rôle aujourd’hui.', en: 'Nobody holds this role today.' },
  },
  'already-archived': {
    kind: 'conflict',
    title: { fr: 'Ce partenaire est déjà à la corbeille.', en: 'This partner is already in the bin.' },
  },
  'not-archived': {
    kind: 'conflict',
    title: { fr: 'Ce partenaire n’est pas à la corbeille.', en: 'This partner is not in the bin.' },
  },
  'bin-expired': {
    kind: 'gone',
    title: {
      fr: 'Ce partenaire a passé plus de 30 jours à la corbeille : il n’y est plus.',
      en: 'This partner was in the bin for more than 30 days and has been deleted.',
    },
  },
  'contact-not-found': {
    kind: 'not-found',
    title: { fr: 'Nous ne trouvons pas ce contact.', en: 'We cannot find this contact.' },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
