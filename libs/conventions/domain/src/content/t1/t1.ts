import {
  type Clause,
  type ConventionTemplate,
  type Question,
  type TemplateAnnex,
} from '../../template/convention-template';
import {
  accessionAnnex,
  actionSheets,
  agreementAnnex,
  contactsAnnex,
  contributionsAnnex,
  dataAnnex,
  indicatorsAnnex,
  informationAnnex,
  noteAnnex,
  rolesTable,
  slipAnnex,
} from '../annexes';
import {
  chapter,
  informationAndSecrecy,
  reviewTermSignature,
  whatEachGives,
  whatMustChange,
  whoAndWhy,
} from '../chapters';
import { dataProtection, emergencies, information, secrecy, slip } from '../clauses/people-and-secrecy';
import {
  afterwards,
  amendment,
  annexes,
  disputes,
  renewal,
  republicanCommitment,
  signature,
  suspension,
  term,
  termination,
} from '../clauses/term';
import {
  balance,
  commitments,
  money,
  objectives,
  peopleConcerned,
  preamble,
  premises,
  principles,
  purpose,
  staffTime,
  territory,
  whoDoesWhat,
} from '../clauses/together';
import {
  accession,
  acquaintance,
  autonomy,
  capacity,
  communication,
  continuity,
  fundingTransparency,
  governance,
  liability,
  meetings,
  referents,
  review,
  voice,
} from '../clauses/working';
import { frameworkIndicators } from '../indicators';
import { partiesTogether, partyWording } from '../parties-wording';
import { implementingQuestion } from '../questions/framework';
import { termQuestion } from '../questions/review-term-signature';
import { actionsQuestion, placesQuestion, rolesQuestion } from '../questions/what-you-will-do';
import {
  capacityQuestion,
  governanceQuestion,
  meetingsQuestion,
  referentsQuestion,
} from '../questions/who-keeps-the-link';

// A framework tells what will be done; the relay of each contact stands in the implementing conventions.
const frameworkActionsQuestion: Question = {
  ...actionsQuestion,
  hint: {
    fr: 'Une ligne par action, en grand : le détail d’une permanence ou d’un parcours s’écrit à part.',
    en: 'One line per action, in outline: the detail of a session or a pathway is written separately.',
  },
  example: {
    fr: 'Appui aux équipes : un appel possible chaque semaine à l’équipe de soins, sur une situation sans nom.',
    en: 'Support to teams: a weekly call to the health team about a situation, without a name.',
  },
  fields: actionsQuestion.fields.map((field) =>
    field.kind === 'rows'
      ? {
          ...field,
          columns: field.columns.map((column) => (column.name === 'relay' ? { ...column, optional: true } : column)),
          suggestions: [
            { label: { fr: 'Ligne d’avis', en: 'Advice line' }, row: { title: 'Ligne d’avis' } },
            { label: { fr: 'Appui aux équipes', en: 'Support to teams' }, row: { title: 'Appui aux équipes' } },
            { label: { fr: 'Accès prioritaire', en: 'Priority access' }, row: { title: 'Accès prioritaire' } },
            { label: { fr: 'Formations croisées', en: 'Cross training' }, row: { title: 'Formations croisées' } },
          ],
        }
      : field,
  ),
};

const frameworkActions: Clause = {
  code: 'CL-07',
  title: { fr: 'Actions et modalités de travail', en: 'Actions and working methods' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-A'],
      text: `
{{actions.lines~L’action prévue est la suivante|Les actions prévues sont les suivantes}} :

{{#actions.lines}}
**{{title}}.** {{description}}. Partie responsable : {{responsible}}. Contribution de l’autre Partie : {{otherContribution}}. Rythme : {{rhythm}}. {{?relay}}Suite donnée : {{relay}}.{{/}}

{{/}}

Chaque action fait l’objet d’une fiche annexée (annexe A), que les référents peuvent actualiser d’un commun accord, sans avenant, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.

{{?implementing.subjects}}
Font l’objet d’une convention d’application, qui cite la présente convention-cadre et n’y déroge pas :
{{#implementing.subjects}}
- {{this}}
{{/}}
{{/}}
{{^implementing.subjects}}
Une action qui demande des moyens propres peut faire l’objet d’une convention d’application, qui cite la présente convention-cadre et n’y déroge pas.
{{/}}`,
    },
  ],
};

const frameworkActionsAnnex: TemplateAnnex = {
  code: 'AX-A',
  title: { fr: 'Fiches-actions et « qui fait quoi »', en: 'Action sheets and who-does-what' },
  intro:
    'Les référents peuvent actualiser ces fiches par simple écrit, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.',
  tables: [
    {
      ...actionSheets,
      pairs: actionSheets.pairs.map((pair) =>
        pair.text === '{{relay}}' ? { ...pair, text: '{{?relay}}{{relay}}{{/}}' } : pair,
      ),
    },
    { ...rolesTable, when: { path: 'roles.lines', present: true } },
  ],
};

/** T1, convention-cadre: the lasting tie between an association and a large partner; what is done stands apart. */
export const frameworkTemplate: ConventionTemplate = {
  code: 'T1',
  version: 1,
  name: { fr: 'Convention-cadre', en: 'Framework convention' },
  situation: {
    fr: 'Votre association et un hôpital, un gestionnaire ou une commune posent les règles d’un lien durable, pour plusieurs actions.',
    en: 'Your association and a hospital, an operator or a municipality set the rules of a lasting tie, for several actions.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Travailler ensemble dans la durée{{/}}',
  subtitle:
    'Convention-cadre entre {{host.fullName}} et {{partner.fullName}}. Du {{term.startsOn}} au {{term.endsOn}}.',
  parties: partyWording,
  partiesTogether,
  chapters: [
    whoAndWhy,
    whatMustChange,
    chapter('what-you-will-do', [frameworkActionsQuestion, implementingQuestion, placesQuestion, rolesQuestion]),
    whatEachGives,
    chapter('who-keeps-the-link', [referentsQuestion, capacityQuestion, meetingsQuestion, governanceQuestion]),
    informationAndSecrecy,
    reviewTermSignature(frameworkIndicators, {
      ...termQuestion,
      hint: {
        fr: 'Trois ans, renouvelés par un écrit après le bilan : le temps qu’un lien prenne.',
        en: 'Three years, renewed in writing after the review: time for a tie to take root.',
      },
      example: {
        fr: 'Le 1er janvier 2027, pour 36 mois, renouvellement par écrit.',
        en: '1 January 2027, for 36 months, renewed in writing.',
      },
    }),
  ],
  clauses: [
    { clause: preamble, place: 'mandatory' },
    { clause: purpose, place: 'mandatory' },
    { clause: objectives, place: 'mandatory' },
    { clause: principles, place: 'recommended' },
    { clause: peopleConcerned, place: 'mandatory' },
    { clause: territory, place: 'mandatory' },
    { clause: frameworkActions, place: 'mandatory' },
    { clause: commitments, place: 'mandatory' },
    { clause: whoDoesWhat, place: 'recommended', when: { path: 'roles.lines', present: true } },
    { clause: balance, place: 'mandatory' },
    { clause: staffTime, place: 'recommended' },
    { clause: premises, place: 'optional', when: { path: 'premises.travel', present: true } },
    { clause: money, place: 'mandatory' },
    { clause: referents, place: 'mandatory' },
    { clause: governance, place: 'mandatory' },
    { clause: meetings, place: 'mandatory' },
    { clause: voice, place: 'mandatory' },
    { clause: information, place: 'mandatory' },
    { clause: secrecy, place: 'mandatory' },
    { clause: dataProtection, place: 'mandatory' },
    { clause: slip, place: 'optional', when: { path: 'slip.used', is: 'yes' } },
    { clause: continuity, place: 'mandatory' },
    { clause: emergencies, place: 'optional', when: { path: 'emergencies.covered', is: 'yes' } },
    { clause: acquaintance, place: 'recommended' },
    { clause: communication, place: 'recommended' },
    { clause: review, place: 'mandatory' },
    { clause: liability, place: 'mandatory' },
    { clause: term, place: 'mandatory' },
    { clause: renewal, place: 'mandatory' },
    { clause: amendment, place: 'mandatory' },
    { clause: suspension, place: 'optional' },
    { clause: termination, place: 'mandatory' },
    { clause: afterwards, place: 'recommended' },
    { clause: disputes, place: 'mandatory' },
    { clause: republicanCommitment, place: 'optional', when: { path: 'publicAid.given', is: 'yes' } },
    { clause: autonomy, place: 'mandatory' },
    { clause: fundingTransparency, place: 'optional' },
    { clause: capacity, place: 'recommended', when: { path: 'capacity.most', present: true } },
    { clause: accession, place: 'optional' },
    { clause: signature, place: 'mandatory' },
    { clause: annexes, place: 'mandatory' },
  ],
  annexes: [
    frameworkActionsAnnex,
    contactsAnnex,
    informationAnnex,
    slipAnnex,
    dataAnnex,
    indicatorsAnnex,
    noteAnnex,
    agreementAnnex,
    contributionsAnnex,
    accessionAnnex,
  ],
  indicators: frameworkIndicators,
  defaults: {
    // Names are exchanged through implementing conventions only.
    information: { mode: 'none' },
    review: {
      months: 12,
      lines: frameworkIndicators.map((indicator) => ({ ...indicator, target: '', countedBy: null })),
    },
    term: {
      startsOn: null,
      months: 36,
      renewal: 'express',
      renewalMonths: null,
      mostRenewals: null,
      renewalNotice: null,
      endingNotice: 3,
    },
  },
};
