import type { Quadrant, SwotParty } from '@entente/evaluations/domain';

/** One phone of the story: whose, and what its owner writes. */
export type Person = {
  readonly party: SwotParty;
  readonly name: string;
  readonly notes: readonly (readonly [Quadrant, string])[];
  /** The texts of the cards that get this person's dots. */
  readonly dots: readonly string[];
};

const thursday = 'La permanence du jeudi, connue de tous';
const rests = 'Tout repose sur deux personnes';
const rarely = 'L’information revient rarement après l’orientation';

export const room: readonly Person[] = [
  {
    party: 'ours',
    name: 'Awa',
    notes: [
      ['strengths', thursday],
      ['weaknesses', rests],
      ['opportunities', 'La maison de santé ouvre le samedi'],
    ],
    dots: [thursday, rests, rarely],
  },
  {
    party: 'ours',
    name: 'Julien',
    notes: [
      ['strengths', 'Les maraudes à deux métiers'],
      ['weaknesses', rarely],
      ['threats', 'Des délais de rendez-vous qui doublent'],
    ],
    dots: [thursday, thursday, rests],
  },
  {
    party: 'theirs',
    name: 'Hélène',
    notes: [
      ['strengths', 'On se répond vite et sans détour'],
      ['opportunities', 'L’appel à projets « santé mentale jeunes »'],
      ['threats', 'Le poste infirmier financé jusqu’en juin'],
    ],
    dots: [thursday, 'L’appel à projets « santé mentale jeunes »', 'Le poste infirmier financé jusqu’en juin'],
  },
  {
    party: 'theirs',
    name: '',
    notes: [
      ['strengths', 'Les équipes se sont rendu visite'],
      ['weaknesses', 'Des mots différents pour la même chose'],
      ['opportunities', 'Une pair-aidante arrive en janvier'],
    ],
    dots: [thursday, rests],
  },
];

export const decided = [
  {
    text: 'Former deux remplaçants à la permanence du jeudi',
    ownerOurs: 'Awa Diallo',
    ownerTheirs: 'La cheffe de service',
    indicator: 'Deux personnes formées de chaque côté',
  },
  {
    text: 'Une ligne de retour écrite après chaque orientation',
    ownerOurs: 'Julien Morel',
    ownerTheirs: 'Le secrétariat',
    indicator: 'Huit retours sur dix dans les quinze jours',
  },
  {
    text: 'Répondre ensemble à l’appel à projets',
    ownerOurs: 'Nadia Belkacem',
    ownerTheirs: 'La direction',
    indicator: 'Dossier commun déposé',
  },
] as const;
