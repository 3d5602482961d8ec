import { type Clause } from '../../template/convention-template';

export const term: Clause = {
  code: 'CL-30',
  title: { fr: 'Durée et prise d’effet', en: 'Term' },
  variants: [
    {
      id: 'a',
      text: 'La convention prend effet le {{term.startsOn}} pour {{term.months}} mois et s’achève le {{term.endsOn}}.',
    },
  ],
};

export const renewal: Clause = {
  code: 'CL-31',
  title: { fr: 'Renouvellement', en: 'Renewal' },
  variants: [
    {
      id: 'a',
      when: { path: 'term.renewal', is: 'none' },
      text: 'La convention ne se renouvelle pas d’elle-même ; une nouvelle convention peut être conclue au vu du bilan.',
    },
    {
      id: 'b',
      when: { path: 'term.renewal', is: 'express' },
      text: 'La convention peut être renouvelée par accord écrit intervenu avant son terme, au vu du dernier bilan.',
    },
    {
      id: 'c',
      when: { path: 'term.renewal', is: 'tacit' },
      text: `
À défaut d’opposition écrite de l’une des Parties au moins {{term.renewalNotice}} mois avant le terme, la convention se poursuit pour une période de {{term.renewalMonths}} mois, dans la limite de {{term.mostRenewals:reconduction|reconductions}}. {{?term.lastObjection}}Pour la première période, l’opposition doit parvenir {{others~à l’autre Partie|aux autres Parties}} au plus tard le {{term.lastObjection}}.{{/}}`,
    },
    { id: 'open', text: 'Les Parties précisent ce qu’il advient au terme de la convention : {{term.renewal}}.' },
  ],
};

export const amendment: Clause = {
  code: 'CL-32',
  title: { fr: 'Modification par avenant', en: 'Amendment' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-A', 'AX-B', 'AX-H'],
      text: `
Tout changement touchant l’objet, les moyens, la durée ou les règles d’information fait l’objet d’un avenant signé. L’annexe A, l’annexe B et l’annexe H peuvent être mises à jour par simple écrit des référents.`,
    },
  ],
};

export const suspension: Clause = {
  code: 'CL-33',
  title: { fr: 'Suspension', en: 'Suspension' },
  variants: [
    {
      id: 'a',
      // No question fills the length: two months is the default wording.
      text: `
En cas d’événement extérieur, de vacance de poste ou de fermeture temporaire, une Partie peut suspendre tout ou partie de ses engagements en prévenant {{others~l’autre|les autres}} et en proposant une solution provisoire. Au-delà de deux mois, les Parties décident de la suite.`,
    },
  ],
};

export const termination: Clause = {
  code: 'CL-34',
  title: { fr: 'Résiliation', en: 'Termination' },
  variants: [
    {
      id: 'a',
      text: `
{{^multilateral}}
Chaque Partie peut mettre fin à la convention en prévenant l’autre par écrit {{term.endingNotice}} mois à l’avance.
{{/}}
{{?multilateral}}
Chaque Partie peut se retirer de la convention en prévenant les autres par écrit {{term.endingNotice}} mois à l’avance. La convention continue entre les autres, qui se réunissent dans le mois pour convenir de la suite ; s’il n’en reste qu’une, elle prend fin.
{{/}}

En cas de manquement sérieux, non corrigé un mois après un courrier motivé, ou d’atteinte grave aux droits des personnes, {{^multilateral}}la fin peut être immédiate{{/}}{{?multilateral}}les autres Parties peuvent mettre fin aussitôt à la participation de la Partie en cause{{/}}.`,
    },
  ],
};

export const afterwards: Clause = {
  code: 'CL-35',
  title: { fr: 'Suites de la fin', en: 'After the end' },
  variants: [
    {
      id: 'a',
      text: `
La fin de la convention ne doit pas interrompre brutalement l’aide apportée aux personnes : un plan de relais est arrêté dans le mois. Les locaux et matériels sont rendus, les accès fermés, les données restituées ou effacées. Les Parties rédigent une courte note de ce qu’elles ont appris.`,
    },
  ],
};

export const disputes: Clause = {
  code: 'CL-36',
  title: { fr: 'Difficultés et différends', en: 'Disputes' },
  variants: [
    {
      id: 'a',
      text: `
Une difficulté est d’abord traitée par les référents, puis par les directions dans les trente jours, enfin, si besoin, avec l’aide d’un tiers choisi ensemble. À défaut d’accord, le tribunal compétent est saisi.`,
    },
  ],
};

export const republicanCommitment: Clause = {
  code: 'CL-37',
  title: { fr: 'Contrat d’engagement républicain', en: 'Republican commitment' },
  variants: [
    {
      id: 'a',
      text: `
{{publicAid.aided}} déclare avoir souscrit le contrat d’engagement républicain prévu par le décret n° 2021-1947 du 31 décembre 2021 et en avoir informé ses membres.`,
    },
  ],
};

export const signature: Clause = {
  code: 'CL-42',
  title: { fr: 'Signature', en: 'Signature' },
  variants: [
    {
      id: 'b',
      text: `
Les Parties conviennent de signer par voie électronique, au moyen d’une signature électronique simple : chaque signataire agit par un lien personnel et confirme par un code à usage unique reçu à son adresse de courriel. Ce procédé identifie chaque signataire, le lie au document et permet de déceler toute modification ultérieure.

Les Parties reconnaissent à ce document la valeur d’un écrit{{?parties.law=FR}} (articles 1366 et 1367 du code civil){{/}}. Chacune en reçoit un exemplaire accompagné du dossier de preuve.`,
    },
  ],
};

export const annexes: Clause = {
  code: 'CL-43',
  title: { fr: 'Annexes', en: 'Annexes' },
  variants: [
    {
      id: 'a',
      text: `
{{annexes~L’annexe suivante fait|Les annexes suivantes font}} partie de la convention :
{{#annexes}}
- annexe {{letter}} : {{title}}
{{/}}

En cas de contradiction, le corps de la convention l’emporte.`,
    },
  ],
};
