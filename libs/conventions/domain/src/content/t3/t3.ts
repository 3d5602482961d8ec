import { type ConventionTemplate, type Question, type TemplateAnnex } from '../../template/convention-template';
import {
  contactsAnnex,
  contributionsAnnex,
  dataAnnex,
  indicatorsAnnex,
  informationAnnex,
  agreementAnnex,
  noteAnnex,
} from '../annexes';
import { accessAnnex, authorityAnnex } from '../annexes-on-demand';
import { chapter, reviewTermSignature, whatMustChange, whoAndWhyApplying } from '../chapters';
import { applying } from '../clauses/applying';
import { loanIndicators } from '../indicators';
import { clausesOf } from '../matrix';
import { placesWithAccessQuestion } from '../questions/access';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
import {
  emergenciesQuestion,
  filesQuestion,
  informationFlowsQuestion,
  informationQuestion,
  voiceQuestion,
} from '../questions/information-and-secrecy';
import {
  inventoryQuestion,
  lentPlaceQuestion,
  lentStaffQuestion,
  loanQuestion,
  loanReturnQuestion,
} from '../questions/loan';
import { termQuestion } from '../questions/review-term-signature';
import {
  contributionsQuestion,
  moneyQuestion,
  premisesQuestion,
  publicAidQuestion,
  staffQuestion,
} from '../questions/what-each-gives';
import {
  capacityQuestion,
  governanceQuestion,
  meetingsQuestion,
  referentsQuestion,
} from '../questions/who-keeps-the-link';
import {
  loanActions,
  loanAmendment,
  loanLiability,
  loanMeans,
  loanMeetings,
  loanPurpose,
  loanSite,
  loanStaffStatus,
  loanWhoDoesWhat,
} from './clauses';

// What is lent has its own question: only travel is left to ask.
const travelQuestion: Question = {
  ...premisesQuestion,
  label: { fr: 'Qui paie les trajets ?', en: 'Who pays for travel?' },
  hint: { fr: 'Ceux que la mise à disposition demande.', en: 'Those that the loan calls for.' },
  example: { fr: 'Chacun les siens.', en: 'Each its own.' },
  fields: premisesQuestion.fields.filter(({ name }) => name === 'travel'),
};

const missionAnnex: TemplateAnnex = {
  code: 'AX-E',
  title: { fr: 'Planning et fiche de mission', en: 'Schedule and assignment' },
  intro: 'Les référents actualisent cette fiche avec la personne concernée, sans toucher à la quotité ni à la durée.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Fiche de mission',
      pairs: [
        { label: 'Personne mise à disposition', text: '{{lentStaff.name}}', when: { path: 'loan.kind', is: 'staff' } },
        { label: 'Métier et qualification', text: '{{lentStaff.qualification}}' },
        { label: 'Temps de travail', text: '{{lentStaff.share}}' },
        { label: 'Travail confié', text: '{{lentStaff.tasks}}' },
        { label: 'Lieu', text: '{{lentStaff.place}}' },
        { label: 'Horaires et congés', text: '{{lentStaff.hours}}' },
        { label: 'Consignes de chaque jour', text: '{{lentStaff.supervisor}}' },
        { label: 'Employeur', text: '{{loan.lender}}' },
      ],
    },
  ],
};

const inventoryAnnex: TemplateAnnex = {
  code: 'AX-F',
  title: { fr: 'État des lieux et inventaire', en: 'Inventory' },
  intro: 'Relu ensemble et daté à l’entrée, puis à la sortie.',
  tables: [
    {
      kind: 'rows',
      caption: 'Inventaire à l’entrée',
      rows: 'inventory.lines',
      columns: [
        { key: 'label', label: 'Pièce ou objet', cell: '{{label}}' },
        { key: 'count', label: 'Nombre', cell: '{{count}}', align: 'end' },
        { key: 'condition', label: 'État à l’entrée', cell: '{{condition}}' },
        { key: 'after', label: 'État à la sortie', cell: '' },
      ],
    },
    {
      kind: 'pairs',
      caption: 'Remise et restitution',
      pairs: [
        { label: 'Clés remises', text: '' },
        { label: 'Entrée : date et signatures', text: '' },
        { label: 'Sortie : date et signatures', text: '' },
      ],
    },
  ],
};

/** T3, mise à disposition: premises or equipment, an employee, or a public agent. */
export const loanTemplate: ConventionTemplate = {
  code: 'T3',
  version: 1,
  name: { fr: 'Mise à disposition', en: 'Loan of premises or staff' },
  situation: {
    fr: 'L’un prête à l’autre un bureau, du matériel, ou le temps d’un professionnel, à des conditions claires.',
    en: 'One lends the other an office, equipment, or a professional’s time, on clear terms.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Partager nos lieux et nos forces{{/}}',
  subtitle: `Convention de mise à disposition entre ${partiesNamed}. Du {{term.startsOn}} au {{term.endsOn}}.`,
  parties: partyWording,
  partiesTogether,
  chapters: [
    whoAndWhyApplying,
    whatMustChange,
    chapter('what-you-will-do', [
      loanQuestion,
      lentPlaceQuestion,
      inventoryQuestion,
      lentStaffQuestion,
      loanReturnQuestion,
      placesWithAccessQuestion,
    ]),
    chapter('what-each-gives', [
      contributionsQuestion,
      staffQuestion,
      travelQuestion,
      moneyQuestion,
      publicAidQuestion,
    ]),
    chapter('who-keeps-the-link', [referentsQuestion, capacityQuestion, meetingsQuestion, governanceQuestion]),
    chapter('information-and-secrecy', [
      informationQuestion,
      informationFlowsQuestion,
      filesQuestion,
      voiceQuestion,
      emergenciesQuestion,
    ]),
    reviewTermSignature(loanIndicators, {
      ...termQuestion,
      hint: {
        fr: 'Un an, sans reconduction tacite : un prêt de personnel se redécide à chaque fois.',
        en: 'One year, without tacit renewal: a loan of staff is decided anew each time.',
      },
      example: {
        fr: 'Le 1er janvier 2027, pour 12 mois ; elle s’arrête.',
        en: '1 January 2027, for 12 months; it stops.',
      },
    }),
  ],
  clauses: clausesOf('T3', {
    clauses: [
      applying(loanPurpose),
      loanActions,
      loanWhoDoesWhat,
      loanMeans,
      loanMeetings,
      loanLiability,
      loanSite,
      loanStaffStatus,
      loanAmendment,
    ],
  }),
  annexes: [
    contactsAnnex,
    informationAnnex,
    missionAnnex,
    inventoryAnnex,
    dataAnnex,
    indicatorsAnnex,
    noteAnnex,
    agreementAnnex,
    accessAnnex,
    contributionsAnnex,
    authorityAnnex,
  ],
  indicators: loanIndicators,
  defaults: {
    information: { mode: 'none' },
    review: {
      months: 12,
      lines: loanIndicators.map((indicator) => ({ ...indicator, target: '', countedBy: null })),
    },
    term: {
      startsOn: null,
      months: 12,
      renewal: 'none',
      renewalMonths: null,
      mostRenewals: null,
      renewalNotice: null,
      endingNotice: 3,
    },
  },
};
