import { type Clause, type ConventionTemplate } from '../../template/convention-template';
import { authorityAnnex } from '../annexes-on-demand';
import { chapter } from '../chapters';
import { authorityDocuments } from '../clauses/annexed';
import { secrecy, dataProtection } from '../clauses/people-and-secrecy';
import { signature, term } from '../clauses/term';
import { liability, staffStatus } from '../clauses/working';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
import { immersionBackQuestion, immersionQuestion } from '../questions/immersion';
import { signatureQuestion, termQuestion } from '../questions/review-term-signature';
import { referentsQuestion } from '../questions/who-keeps-the-link';
import { partiesQuestion } from '../questions/who-and-why';

const immersionPurpose: Clause = {
  code: 'CL-02',
  title: { fr: 'Objet', en: 'Purpose' },
  variants: [
    {
      id: 'a',
      text: `
Des professionnels des Parties passent du temps dans {{others~l’équipe de l’autre|les équipes des autres}}, pour mieux se connaître et mieux travailler ensemble. Ils poursuivent {{immersion.objectives~l’objectif suivant|les objectifs suivants}} :
{{#immersion.objectives}}
- {{this}}
{{/}}`,
    },
  ],
};

const immersionProgramme: Clause = {
  code: 'CL-07',
  title: { fr: 'Programme', en: 'Programme' },
  variants: [
    {
      id: 'a',
      text: `
{{immersion.lines~L’accueil prévu est le suivant|Les accueils prévus sont les suivants}} :
{{#immersion.lines}}
- {{guest}} ({{from}}), pendant {{days:jour|jours}} à partir du {{startsOn}} ; accueil : {{welcomedBy}}
{{/}}

{{immersion.programme}} {{?immersionBack.introducedOn}}Une présentation réciproque a lieu le {{immersionBack.introducedOn}}.{{/}}

La personne accueillie observe et participe sans décider ni agir seule. Une personne accompagnée est prévenue de sa présence et peut la refuser, sans avoir à s’expliquer.

Un retour d’expérience a lieu au plus tard le {{immersionBack.reportOn}} : ce que chacun a appris, ce que les équipes changent, la personne à rappeler. {{immersionBack.how}}

Les frais de déplacement sont pris en charge par {{immersion.travel}}.`,
    },
  ],
};

const immersionReferents: Clause = {
  code: 'CL-14',
  title: { fr: 'Référents', en: 'Référents' },
  variants: [
    {
      id: 'a',
      text: `
Les personnes à contacter sont les suivantes :
{{#referents.lines}}
- {{party}} : {{name}}{{?title}}, {{title}}{{/}}{{?phone}}, {{phone}}{{/}}{{?email}}, {{email}}{{/}}
{{/}}`,
    },
  ],
};

const immersionEnding: Clause = {
  code: 'CL-34',
  title: { fr: 'Fin anticipée', en: 'Early end' },
  variants: [
    {
      id: 'a',
      text: 'Chaque Partie, comme chaque personne accueillie, peut mettre fin à un accueil en prévenant par écrit les référents.',
    },
  ],
};

// CL-20a: nobody keeps a file together for a few days of observation.
const separateFiles: Clause = {
  ...dataProtection,
  variants: dataProtection.variants.filter(({ id }) => id === 'a').map(({ when: _when, ...variant }) => variant),
};

// CL-27: no premises are lent.
const ownLiability: Clause = {
  ...liability,
  variants: liability.variants.map((variant) => ({
    ...variant,
    text: variant.text.replace(/\{\{\?premises\.what\}\}.*?\{\{\/\}\}/, ', y compris pendant l’accueil'),
  })),
};

/** T7, stage croisé ou immersion: a short agreement to spend a few days in each other's team. */
export const immersionTemplate: ConventionTemplate = {
  code: 'T7',
  version: 1,
  name: { fr: 'Stage croisé ou immersion', en: 'Exchange of professionals' },
  situation: {
    fr: 'Des professionnels passent quelques jours dans l’équipe les uns des autres, pour se connaître. Un accord court.',
    en: 'Professionals spend a few days in each other’s team, to get to know it. A short agreement.',
  },
  title:
    '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Passer quelques jours {{others~chez l’autre|chez les autres}}{{/}}',
  subtitle: `Accord d’immersion entre ${partiesNamed}. Du {{term.startsOn}} au {{term.endsOn}}.`,
  parties: partyWording,
  partiesTogether,
  chapters: [
    chapter('who-and-why', [partiesQuestion]),
    chapter('what-you-will-do', [immersionQuestion, immersionBackQuestion]),
    chapter('who-keeps-the-link', [referentsQuestion]),
    {
      ...chapter('review-term-signature', [
        {
          ...termQuestion,
          hint: {
            fr: 'Assez pour les accueils et le retour d’expérience : quelques mois.',
            en: 'Long enough for the visits and the feedback: a few months.',
          },
          example: { fr: 'Le 1er février 2027, pour 3 mois.', en: '1 February 2027, for 3 months.' },
          fields: termQuestion.fields.filter(({ name }) => name === 'startsOn' || name === 'months'),
        },
        signatureQuestion,
      ]),
      title: { fr: 'Durée, signature', en: 'Term, signature' },
    },
  ],
  clauses: [
    { clause: immersionPurpose, place: 'mandatory' },
    { clause: immersionProgramme, place: 'mandatory' },
    { clause: immersionReferents, place: 'mandatory' },
    { clause: secrecy, place: 'mandatory' },
    { clause: separateFiles, place: 'mandatory' },
    { clause: ownLiability, place: 'mandatory' },
    { clause: staffStatus, place: 'mandatory' },
    { clause: term, place: 'mandatory' },
    { clause: immersionEnding, place: 'mandatory' },
    { clause: authorityDocuments, place: 'optional' },
    { clause: signature, place: 'mandatory' },
  ],
  annexes: [authorityAnnex],
  indicators: [],
  defaults: {
    term: {
      startsOn: null,
      months: 3,
      renewal: 'none',
      renewalMonths: null,
      mostRenewals: null,
      renewalNotice: null,
      endingNotice: null,
    },
  },
};
