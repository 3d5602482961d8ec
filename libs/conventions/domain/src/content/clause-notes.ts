import { type Day, type Words } from '@entente/platform/kernel';
import { type ClauseCode } from '../template/convention-template';

/** What the law says behind a clause, read again on a day by whoever answers for it. */
export type LegalNote = {
  readonly country: 'FR' | 'BE' | 'EU';
  readonly cites: string;
  readonly says: Words;
  readonly checkedOn: Day;
  readonly owner: string;
};

const note = (country: LegalNote['country'], cites: string, says: Words): LegalNote => ({
  country,
  cites,
  says,
  checkedOn: '2026-11-17',
  owner: 'Entente',
});

/** Domain catalogue, 4.2 to 4.4. General information, not legal advice. */
export const legalNotes: Readonly<Partial<Record<ClauseCode, readonly LegalNote[]>>> = {
  'CL-01': [
    note('FR', 'CASF, art. L. 312-7 1°', {
      fr: 'Les établissements et services sociaux et médico-sociaux peuvent conclure des conventions entre eux et avec des établissements de santé, pour la coordination et la continuité.',
      en: 'Social and medico-social bodies may conclude agreements with one another and with health establishments, for coordination and continuity.',
    }),
  ],
  'CL-17': [
    note('FR', 'CASF, art. L. 311-3', {
      fr: 'La dignité, la vie privée, la confidentialité, l’information et la participation des personnes sont garanties.',
      en: 'People’s dignity, private life, confidentiality, information and participation are guaranteed.',
    }),
  ],
  'CL-18': [
    note('FR', 'CSP, art. L. 1110-4, R. 1110-1 à R. 1110-3', {
      fr: 'Deux catégories de professionnels peuvent échanger ce qui est strictement nécessaire, dans leurs missions. La personne est prévenue et peut s’opposer.',
      en: 'Two categories of professionals may exchange what is strictly needed, within their duties. The person is told and may object.',
    }),
    note('FR', 'CSP, art. L. 1110-12', {
      fr: 'Dans une équipe de soins, ce qui est confié à l’un l’est à l’équipe. En dehors, le partage demande un accord préalable.',
      en: 'Within a care team, what is entrusted to one is entrusted to the team. Outside it, sharing needs prior agreement.',
    }),
    note('BE', 'Secret professionnel, code pénal', {
      fr: 'Le secret partagé est admis sous conditions : personne informée et d’accord, destinataires tenus au secret, même mission, strict nécessaire, intérêt de la personne.',
      en: 'Shared secrecy is accepted on conditions: the person informed and agreeing, recipients bound by secrecy, one duty, only what is needed, in the person’s interest.',
    }),
  ],
  'CL-19': [
    note('FR', 'Code pénal, art. 226-13 et 226-14', {
      fr: 'Révéler une information à caractère secret est puni d’un an d’emprisonnement et de 15 000 euros d’amende ; la loi prévoit quelques cas où cela ne s’applique pas.',
      en: 'Disclosing secret information is punished by one year’s imprisonment and a fine of 15,000 euros; the law provides for some exceptions.',
    }),
  ],
  'CL-20': [
    note('EU', 'RGPD, art. 26 et 28', {
      fr: 'Décider ensemble d’un fichier, ou traiter des données pour l’autre, demande un accord écrit sur qui fait quoi.',
      en: 'Deciding on a file together, or handling data for the other, calls for a written agreement on who does what.',
    }),
  ],
  'CL-29': [
    note('FR', 'Code du travail, art. L. 8241-1 et L. 8241-2', {
      fr: 'Un prêt de salarié est à but non lucratif : salaire, charges et frais seulement, accord de la personne et avenant à son contrat.',
      en: 'A loan of an employee is non-profit: pay, charges and expenses only, with the person’s agreement and a rider to the contract.',
    }),
  ],
  'CL-37': [
    note('FR', 'Loi du 12 avril 2000, art. 10-1 ; décret n° 2021-1947', {
      fr: 'Obligatoire quand une aide publique est accordée à une association, en argent ou en nature ; pas pour un simple accord entre partenaires.',
      en: 'Required when public aid is granted to an association, in money or in kind; not for a plain agreement between partners.',
    }),
  ],
  'CL-42': [
    note('FR', 'Code civil, art. 1366 et 1367', {
      fr: 'L’écrit électronique vaut l’écrit sur papier si son auteur est identifié et son intégrité gardée.',
      en: 'An electronic document is worth a paper one if its author is identified and its integrity kept.',
    }),
    note('EU', 'Règlement (UE) n° 910/2014 (eIDAS), art. 25', {
      fr: 'Une signature électronique ne peut être écartée en justice au seul motif qu’elle est électronique ou qu’elle n’est pas qualifiée.',
      en: 'An electronic signature may not be set aside in court only because it is electronic or not qualified.',
    }),
  ],
};

/** A softer wording to offer when the other side hesitates; it keeps what the clause is there for. */
export const fallbackWordings: Readonly<Partial<Record<ClauseCode, string>>> = {
  'CL-08':
    'Chaque Partie fait son possible pour tenir ses engagements et prévient l’autre dès qu’elle ne le peut plus ; les référents cherchent alors une solution.',
  'CL-10':
    'Les Parties regardent ensemble, à chaque bilan, ce que chacune apporte et reçoit. Elles n’en tirent ni créance ni dette.',
  'CL-15': 'Les directions des Parties se parlent au moins une fois par an, à l’occasion du bilan.',
  'CL-22':
    'Lorsqu’un référent part, la Partie concernée indique sans attendre qui le remplace et le présente à l’autre Partie.',
  'CL-26':
    'Les Parties se retrouvent au moins une fois par an pour dire ce qui a changé pour les personnes, ce qui fonctionne et ce qui est à revoir.',
  'CL-34':
    'Chaque Partie peut mettre fin à la convention par écrit, en laissant à l’autre le temps de préparer la suite. En cas d’atteinte grave aux droits des personnes, la fin peut être immédiate.',
  'CL-36': 'Une difficulté est d’abord parlée entre référents, puis entre directions, avant toute autre démarche.',
  'CL-40':
    'Les Parties se disent régulièrement combien de demandes elles peuvent recevoir ; toute demande reçoit une réponse.',
};
