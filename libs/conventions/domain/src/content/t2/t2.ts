import { type ConventionTemplate } from '../../template/convention-template';
import {
  agreementAnnex,
  contactsAnnex,
  contributionsAnnex,
  dataAnnex,
  indicatorsAnnex,
  informationAnnex,
  slipAnnex,
} from '../annexes';
import { accessAnnex, authorityAnnex } from '../annexes-on-demand';
import {
  chapter,
  informationAndSecrecy,
  reviewTermSignature,
  whatEachGives,
  whatMustChange,
  whoAndWhyApplying,
} from '../chapters';
import { applying } from '../clauses/applying';
import { outreachIndicators } from '../indicators';
import {
  absenceQuestion,
  actionsQuestion,
  announcementQuestion,
  limitsQuestion,
  pairQuestion,
  refusalQuestion,
  reinforcementQuestion,
  relayQuestion,
  rolesQuestion,
  roomQuestion,
  safetyQuestion,
  scheduleQuestion,
} from '../questions/what-you-will-do';
import {
  capacityQuestion,
  governanceQuestion,
  meetingsQuestion,
  referentsQuestion,
} from '../questions/who-keeps-the-link';
import { clausesOf } from '../matrix';
import { placesWithAccessQuestion } from '../questions/access';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
import { outreachActionsAnnex, outreachNoteAnnex } from './annexes';
import {
  outreachActions,
  outreachContinuity,
  outreachPurpose,
  outreachReview,
  outreachSite,
  outreachVoice,
} from './clauses';

/** T2, équipe mobile or permanence: a health team comes where people are, beside those who know them. */
export const outreachTemplate: ConventionTemplate = {
  code: 'T2',
  version: 1,
  name: { fr: 'Équipe mobile ou permanence', en: 'Mobile team or on-site session' },
  situation: {
    fr: 'Une équipe de santé vient là où sont les personnes : en maraude, dans un lieu d’accueil, dans un hébergement.',
    en: 'A health team comes where people are: on outreach rounds, in a day centre, in a shelter.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Aller ensemble à la rencontre des personnes{{/}}',
  subtitle: `Convention de partenariat entre ${partiesNamed}. Du {{term.startsOn}} au {{term.endsOn}}.`,
  parties: partyWording,
  partiesTogether,
  chapters: [
    whoAndWhyApplying,
    whatMustChange,
    chapter('what-you-will-do', [
      limitsQuestion,
      actionsQuestion,
      placesWithAccessQuestion,
      scheduleQuestion,
      pairQuestion,
      announcementQuestion,
      refusalQuestion,
      roomQuestion,
      relayQuestion,
      reinforcementQuestion,
      safetyQuestion,
      absenceQuestion,
      rolesQuestion,
    ]),
    whatEachGives,
    chapter('who-keeps-the-link', [referentsQuestion, capacityQuestion, meetingsQuestion, governanceQuestion]),
    informationAndSecrecy,
    reviewTermSignature(outreachIndicators),
  ],
  clauses: clausesOf('T2', {
    clauses: [
      applying(outreachPurpose),
      outreachActions,
      outreachVoice,
      outreachContinuity,
      outreachReview,
      outreachSite,
    ],
    // Recommended until somebody says no.
    when: { 'CL-21': { path: 'slip.used', isNot: 'no' } },
  }),
  annexes: [
    outreachActionsAnnex,
    contactsAnnex,
    informationAnnex,
    slipAnnex,
    dataAnnex,
    indicatorsAnnex,
    outreachNoteAnnex,
    agreementAnnex,
    accessAnnex,
    contributionsAnnex,
    authorityAnnex,
  ],
  indicators: outreachIndicators,
  defaults: {
    review: {
      months: 12,
      lines: outreachIndicators.map((indicator) => ({ ...indicator, target: '', countedBy: null })),
    },
    // AGR-09: two months to oppose renewal, three to terminate.
    term: {
      startsOn: null,
      months: 12,
      renewal: 'tacit',
      renewalMonths: 12,
      mostRenewals: 2,
      renewalNotice: 2,
      endingNotice: 3,
    },
  },
};
