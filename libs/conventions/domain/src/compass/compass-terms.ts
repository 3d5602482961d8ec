import { type Words } from '@entente/platform/kernel';

/** Who speaks or listens, by what the law says of them (domain catalogue, 4.2, rule 2). */
export const compassPeople = [
  'health',
  'listed',
  'association',
  'volunteer',
  'authority',
  'insurer',
  'landlord',
  'police',
  'relative',
] as const;
export type CompassPerson = (typeof compassPeople)[number];

/** Those who may have something to tell: the others only listen. */
export const compassSenders = [
  'health',
  'listed',
  'association',
  'volunteer',
  'authority',
] as const satisfies readonly CompassPerson[];
export type CompassSender = (typeof compassSenders)[number];

/** What would be told. */
export const compassKinds = ['appointment', 'presence', 'social', 'health', 'danger', 'counts'] as const;
export type CompassKind = (typeof compassKinds)[number];

/** The frame: one person to another, the same care team, or a meeting or file open to several. */
export const compassFrames = ['exchange', 'team', 'shared'] as const;
export type CompassFrame = (typeof compassFrames)[number];

export type CompassLaw = 'FR' | 'BE';

type Term<Key extends string> = Readonly<Record<Key, Words>>;

export const personWords: Term<CompassPerson> = {
  health: { fr: 'Un soignant', en: 'A health professional' },
  listed: {
    fr: 'Un assistant de service social, un psychologue, ou un salarié d’un service autorisé (CHRS…)',
    en: 'A social-work assistant, a psychologist, or an employee of an authorised service (CHRS…)',
  },
  association: {
    fr: 'Un autre salarié, dans une association sans autorisation (accueil de jour, maraude)',
    en: 'Another employee, in an association without authorisation (day centre, outreach)',
  },
  volunteer: { fr: 'Un bénévole ou un pair', en: 'A volunteer or a peer' },
  authority: {
    fr: 'Un autre agent d’une collectivité (CCAS, commune)',
    en: 'Another municipal officer (CCAS, town hall)',
  },
  insurer: { fr: 'Un assureur, une mutuelle', en: 'An insurer' },
  landlord: { fr: 'Un bailleur', en: 'A landlord' },
  police: { fr: 'La police, la gendarmerie', en: 'The police' },
  relative: { fr: 'Un proche', en: 'A relative or friend' },
};

export const kindWords: Term<CompassKind> = {
  appointment: { fr: 'Un rendez-vous : date, lieu', en: 'An appointment: date, place' },
  presence: { fr: 'Le fait que la personne est suivie ou accueillie', en: 'That the person is followed or received' },
  social: { fr: 'Sa situation sociale, son logement, ses droits', en: 'Their social situation, housing, rights' },
  health: { fr: 'Sa santé, son traitement', en: 'Their health, their treatment' },
  danger: { fr: 'Sa vie est en danger, maintenant', en: 'Their life is in danger, now' },
  counts: { fr: 'Des nombres, sans aucun nom', en: 'Numbers, without any name' },
};

export const frameWords: Term<CompassFrame> = {
  exchange: { fr: 'D’une personne à une autre', en: 'From one person to another' },
  team: { fr: 'Dans une même équipe de soins', en: 'Within one care team' },
  shared: { fr: 'En réunion, ou dans un dossier partagé', en: 'In a meeting, or in a shared file' },
};

export const lawWords: Term<CompassLaw> = {
  FR: { fr: 'Droit français', en: 'French law' },
  BE: { fr: 'Droit belge', en: 'Belgian law' },
};
