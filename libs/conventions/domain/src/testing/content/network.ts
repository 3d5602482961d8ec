import { type ConventionAnswers } from '../../answers/convention-answers';
import { networkTemplate } from '../../content/t5/t5';
import { partiesFrom } from '../../parties/change-parties';
import { askedOf, counted } from './asked-of';
import { leTilleulAnswers } from './le-tilleul';
import { ccasParty, threeParties, threePartyAnswers } from './three-parties';

/** Fictional: four members around homeless people of the Val d'Aure. */
export const fourMembers = partiesFrom([
  ...threeParties,
  {
    ...ccasParty,
    key: 'partner-3',
    legalName: 'Mission locale du Val d’Aure',
    shortName: 'la Mission locale',
    legalForm: 'Association loi 1901',
    address: '4, rue du Pont, 00100 Clairval',
    siret: '00000000000034',
    status: 'other',
    representative: { name: 'Farid Amrani', title: 'Directeur', authority: 'délégation du 12 janvier 2026' },
    presentation: 'accompagne les jeunes de seize à vingt-cinq ans vers l’emploi et la formation',
    boardMustApprove: false,
  },
]);

const contact = {
  party: 'partner-3',
  phone: '00 00 00 00 05',
  email: 'accueil@ml-valdaure.example',
  slots: '',
} as const;

/** A whole T5 between four. */
export const networkAnswers: ConventionAnswers = askedOf(networkTemplate, {
  ...threePartyAnswers,
  parties: { title: 'Réseau santé précarité du Val d’Aure', law: 'FR' },
  values: {
    shared: ['L’accueil de la personne telle qu’elle vient', 'La franchise entre nous'],
  },
  pledges: {
    common: [
      'Participer aux rencontres, ou se faire représenter',
      'Répondre aux sollicitations des autres membres sous cinq jours ouvrés',
      'Faire connaître le réseau à ses équipes',
    ],
    outside: ['Décider à la place de ses membres', 'Tenir un fichier des personnes'],
  },
  groups: {
    lines: [
      { subject: 'Accès aux soins dentaires', lead: 'partner', deliverable: 'Un annuaire à jour pour le mois de juin' },
      { subject: 'Domiciliation', lead: 'partner-2', deliverable: 'Une fiche commune, relue par des personnes' },
    ],
  },
  hosting: { lead: 'host', coordinator: 'Une coordinatrice', hours: 7, rhythm: 'week' },
  colleges: {
    lines: [
      { party: 'host', college: 'Associations' },
      { party: 'partner', college: 'Santé' },
      { party: 'partner-2', college: 'Collectivités' },
      { party: 'partner-3', college: 'Associations' },
    ],
  },
  governance: {
    exists: null,
    members: 'deux représentants de chaque collège',
    rhythm: 'half-yearly',
    rule: 'consensus-then-majority',
    copies: 'l’ARS',
  },
  joining: { condition: 'Agir dans le Val d’Aure' },
  referents: {
    lines: [
      ...threePartyAnswers.referents.lines,
      { ...contact, role: 'referent', name: 'Inès Laurent', title: 'conseillère' },
      { ...contact, role: 'deputy', name: 'Hugo Petit', title: 'conseiller' },
    ],
  },
  review: counted(networkTemplate.indicators),
  places: { ...leTilleulAnswers.places, lines: [] },
  term: {
    startsOn: '2027-01-01',
    months: 36,
    renewal: 'express',
    renewalMonths: null,
    mostRenewals: null,
    renewalNotice: null,
    endingNotice: null,
  },
  signature: {
    signatories: [
      ...threePartyAnswers.signature.signatories,
      {
        party: 'partner-3',
        name: 'Farid Amrani',
        title: 'Directeur',
        email: 'f.amrani@ml-valdaure.example',
        authority: 'délégation du 12 janvier 2026',
      },
    ],
    approvals: threePartyAnswers.signature.approvals,
  },
});
