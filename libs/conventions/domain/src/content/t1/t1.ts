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
import { authorityAnnex } from '../annexes-on-demand';
import {
  chapter,
  informationAndSecrecy,
  reviewTermSignature,
  whatEachGives,
  whatMustChange,
  whoAndWhy,
} from '../chapters';
import { frameworkIndicators } from '../indicators';
import { clausesOf } from '../matrix';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
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
**{{title}}.** {{description}}. Partie responsable : {{responsible}}. Contribution {{others~de l’autre Partie|des autres Parties}} : {{otherContribution}}. Rythme : {{rhythm}}. {{?relay}}Suite donnée : {{relay}}.{{/}}

{{/}}

Chaque action fait l’objet d’une fiche annexée (annexe A), que les référents peuvent actualiser d’un commun accord, sans avenant, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.

{{?implementing.subjects}}
{{implementing.subjects~Fait|Font}} l’objet d’une convention d’application, qui cite la présente convention-cadre et n’y déroge pas :
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
  subtitle: `Convention-cadre entre ${partiesNamed}. Du {{term.startsOn}} au {{term.endsOn}}.`,
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
  clauses: clausesOf('T1', { clauses: [frameworkActions] }),
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
    authorityAnnex,
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
