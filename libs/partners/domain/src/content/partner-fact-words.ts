import { type Words } from '@entente/platform/kernel';
import { type PartnerFactType } from '../partner-facts';

/** How the history tells each fact; the author's name stands before. */
export const partnerFactWords: Readonly<Record<PartnerFactType, Words>> = {
  'partner-created': { fr: 'a ajouté ce partenaire', en: 'added this partner' },
  'partner-edited': { fr: 'a modifié la fiche', en: 'edited the details' },
  'partner-verified': { fr: 'a vérifié la fiche', en: 'checked the details' },
  'partner-archived': { fr: 'a mis ce partenaire à la corbeille', en: 'moved this partner to the bin' },
  'partner-restored': { fr: 'a repris ce partenaire dans la corbeille', en: 'restored this partner from the bin' },
  'number-kept-despite-warning': {
    fr: 'a gardé un numéro dont la clé est douteuse',
    en: 'kept a number whose check digit does not match',
  },
  'contact-added': { fr: 'a ajouté un contact', en: 'added a contact' },
  'contact-edited': { fr: 'a modifié un contact', en: 'edited a contact' },
  'contact-left': { fr: 'a noté le départ d’un contact', en: 'recorded a contact’s departure' },
  'entitlement-recorded': { fr: 'a noté qui est habilité à signer', en: 'recorded who is entitled to sign' },
  'entitlement-removed': {
    fr: 'a retiré une personne habilitée à signer',
    en: 'removed a person entitled to sign',
  },
  'partnership-written': { fr: 'a complété le partenariat', en: 'updated the partnership' },
  'stage-moved': { fr: 'a changé l’étape du partenariat', en: 'moved the partnership to another stage' },
  'referent-named': { fr: 'a nommé un référent', en: 'appointed a lead' },
  'referent-left': { fr: 'a noté la fin d’un rôle de référent', en: 'recorded the end of a lead’s role' },
};

export const sideWords = {
  ours: { fr: 'chez nous', en: 'on our side' },
  theirs: { fr: 'chez le partenaire', en: 'on the partner’s side' },
} as const satisfies Readonly<Record<string, Words>>;

export const tenureRoleWords = {
  referent: { fr: 'Référent', en: 'Lead' },
  deputy: { fr: 'Suppléant', en: 'Deputy' },
} as const satisfies Readonly<Record<string, Words>>;

export const listingWords = {
  internal: { fr: 'Interne : nous ne le citons pas', en: 'Internal: we do not mention them' },
  partners: { fr: 'Cité à nos partenaires', en: 'Mentioned to our partners' },
  public: { fr: 'Public', en: 'Public' },
} as const satisfies Readonly<Record<string, Words>>;
