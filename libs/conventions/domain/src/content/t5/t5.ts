import { type ConventionTemplate, type Question } from '../../template/convention-template';
import { agreementAnnex, dataAnnex, indicatorsAnnex, informationAnnex, noteAnnex } from '../annexes';
import { chapter, reviewTermSignature, whoAndWhy } from '../chapters';
import { networkIndicators } from '../indicators';
import { clausesOf } from '../matrix';
import { partyWording } from '../parties-wording';
import {
  filesQuestion,
  informationFlowsQuestion,
  informationQuestion,
  voiceQuestion,
} from '../questions/information-and-secrecy';
import {
  collegesQuestion,
  groupsQuestion,
  hostingQuestion,
  joiningQuestion,
  pledgesQuestion,
  steeringQuestion,
  valuesQuestion,
} from '../questions/network';
import { termQuestion } from '../questions/review-term-signature';
import { moneyQuestion, publicAidQuestion } from '../questions/what-each-gives';
import { objectivesQuestion, peopleQuestion } from '../questions/what-must-change';
import { placesQuestion } from '../questions/what-you-will-do';
import { meetingsQuestion, referentsQuestion } from '../questions/who-keeps-the-link';
import { authorityAnnex, membersAnnex, networkContacts } from './annexes';
import {
  networkAmendment,
  networkBalance,
  networkCapacity,
  networkEmergencies,
  networkGroups,
  networkJoining,
  networkLeaving,
  networkLiability,
  networkMeans,
  networkPledges,
  networkPreamble,
  networkPurpose,
  networkRoles,
  networkSignature,
  networkSlip,
  networkSteering,
  networkTerritory,
  networkTime,
  networkValues,
  networkVoice,
} from './clauses';

const territoryQuestion: Question = {
  ...placesQuestion,
  label: { fr: 'Sur quel territoire ?', en: 'On which territory?' },
  hint: { fr: 'Celui où vos membres agissent.', en: 'The one where your members work.' },
  fields: placesQuestion.fields.filter(({ name }) => name === 'territories'),
};

// A member leaves when it wants to (domain catalogue, CL-34): no notice is asked.
const charterTerm: Question = {
  ...termQuestion,
  hint: {
    fr: 'Trois ans, puis un bilan décide de la suite.',
    en: 'Three years, then a review decides what comes next.',
  },
  example: {
    fr: 'Le 1er janvier 2027, pour 36 mois, renouvellement par écrit.',
    en: '1 January 2027, for 36 months, renewed in writing.',
  },
  fields: termQuestion.fields.filter(({ name }) => name !== 'endingNotice'),
};

/** T5, charte de réseau: members around a public or a territory, who share rules and decide together. */
export const networkTemplate: ConventionTemplate = {
  code: 'T5',
  version: 1,
  fewestParties: 3,
  name: { fr: 'Charte de réseau', en: 'Network charter' },
  situation: {
    fr: 'Trois organisations ou plus se réunissent autour d’un public ou d’un territoire : ce qu’elles partagent, comment elles décident, qui peut les rejoindre.',
    en: 'Three organisations or more gather around a public or a territory: what they share, how they decide, who may join.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Agir en réseau{{/}}',
  subtitle: 'Charte d’un réseau de {{howMany}} membres. Du {{term.startsOn}} au {{term.endsOn}}.',
  parties: partyWording,
  partiesTogether:
    'Ci-après, ensemble, « les Parties » ou « les membres » ; la charte est aussi appelée « la convention ».',
  chapters: [
    whoAndWhy,
    chapter('what-must-change', [valuesQuestion, objectivesQuestion, peopleQuestion]),
    chapter('what-you-will-do', [pledgesQuestion, groupsQuestion, territoryQuestion]),
    chapter('what-each-gives', [moneyQuestion, publicAidQuestion]),
    chapter('who-keeps-the-link', [
      hostingQuestion,
      collegesQuestion,
      steeringQuestion,
      meetingsQuestion,
      referentsQuestion,
      joiningQuestion,
    ]),
    chapter('information-and-secrecy', [informationQuestion, informationFlowsQuestion, filesQuestion, voiceQuestion]),
    reviewTermSignature(networkIndicators, charterTerm),
  ],
  clauses: clausesOf('T5', {
    clauses: [
      networkPreamble,
      networkPurpose,
      networkValues,
      networkTerritory,
      networkGroups,
      networkPledges,
      networkRoles,
      networkBalance,
      networkTime,
      networkMeans,
      networkSteering,
      networkSlip,
      networkEmergencies,
      networkVoice,
      networkAmendment,
      networkLeaving,
      networkLiability,
      networkCapacity,
      networkJoining,
      networkSignature,
    ],
    // No question feeds these: they are taken on demand.
    when: {
      'CL-09': null,
      'CL-12': null,
      'CL-21': null,
      'CL-23': null,
      'CL-40': null,
    },
  }),
  annexes: [
    networkContacts,
    informationAnnex,
    dataAnnex,
    indicatorsAnnex,
    noteAnnex,
    agreementAnnex,
    membersAnnex,
    authorityAnnex,
  ],
  indicators: networkIndicators,
  defaults: {
    information: { mode: 'none' },
    review: {
      months: 12,
      lines: networkIndicators.map((indicator) => ({ ...indicator, target: '', countedBy: null })),
    },
    term: {
      startsOn: null,
      months: 36,
      renewal: 'express',
      renewalMonths: null,
      mostRenewals: null,
      renewalNotice: null,
      endingNotice: null,
    },
  },
};
