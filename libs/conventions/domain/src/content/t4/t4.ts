import {
  type Clause,
  type ConventionTemplate,
  type Question,
  type TemplateAnnex,
} from '../../template/convention-template';
import {
  accessionAnnex,
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
import { chapter, reviewTermSignature, whatEachGives, whatMustChange, whoAndWhyApplying } from '../chapters';
import { applying } from '../clauses/applying';
import { purpose } from '../clauses/together';
import { pathwayIndicators } from '../indicators';
import { clausesOf } from '../matrix';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
import {
  emergenciesQuestion,
  filesQuestion,
  informationFlowsQuestion,
  informationQuestion,
  slipQuestion,
  voiceQuestion,
} from '../questions/information-and-secrecy';
import { entryQuestion, firstVisitQuestion, pathwayQuestion, planBQuestion } from '../questions/pathway';
import { termQuestion } from '../questions/review-term-signature';
import { placesQuestion, rolesQuestion } from '../questions/what-you-will-do';
import {
  capacityQuestion,
  governanceQuestion,
  meetingsQuestion,
  referentsQuestion,
} from '../questions/who-keeps-the-link';

// A pathway without a number of places and a delay is only a telephone number.
const announced = new Set(['party', 'most', 'rhythm', 'waiting']);
const pathwayCapacityQuestion: Question = {
  ...capacityQuestion,
  skippable: false,
  fields: capacityQuestion.fields.map((field) => {
    if (!announced.has(field.name)) return field;
    const { optional: _optional, ...needed } = field;
    return needed;
  }),
};

// CL-23 is mandatory here: only its length is asked.
const dischargeQuestion: Question = {
  ...emergenciesQuestion,
  fields: emergenciesQuestion.fields
    .filter(({ name }) => name === 'dischargeDays')
    .map((field) => {
      const { when: _when, ...always } = field;
      return always;
    }),
};

const pathway: Clause = {
  code: 'CL-07',
  title: { fr: 'Parcours d’orientation', en: 'Referral pathway' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-A'],
      text: `
**Point d’entrée.** Les demandes sont adressées de la manière suivante : {{entry.how}}{{?entry.when}} ({{entry.when}}){{/}}. Il n’y a pas d’autre porte : une demande arrivée ailleurs y est transmise.

**À qui ce parcours s’adresse.** Il est ouvert aux personnes qui :
{{#entry.criteria}}
- {{this}}
{{/}}

{{?entry.exclusions}}
N’en relèvent pas :
{{#entry.exclusions}}
- {{this}}
{{/}}

{{/}}
**Étapes.** Le parcours comprend {{pathway.lines~l’étape suivante|les étapes suivantes}} :
{{#pathway.lines}}
# **{{step}}** : {{by}}, au plus tard sous {{withinDays:jour|jours}}
{{/}}

**Première rencontre.** La personne qui le souhaite y est accompagnée par {{firstVisit.accompaniedBy}}. Si elle ne vient pas, voici ce que font les Parties. {{firstVisit.ifMissed}}

**Retour.** Les nouvelles reviennent à la Partie qui a orienté la personne, avec son accord. {{firstVisit.back}}

**Quand la demande ne peut pas aboutir.** La personne reçoit une réponse et une autre piste. {{planB.text}} Les demandes sans suite sont comptées par {{planB.countedBy}}, par motif et jamais par personne ; leur nombre est examiné au bilan.

Ce parcours est repris dans la fiche annexée (annexe A), que les référents peuvent actualiser d’un commun accord, sans avenant, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.`,
    },
  ],
};

const pathwayAnnex: TemplateAnnex = {
  code: 'AX-A',
  title: { fr: 'Parcours et « qui fait quoi »', en: 'Pathway and who-does-what' },
  intro:
    'À afficher dans {{others~les deux équipes|toutes les équipes}}. Les référents peuvent actualiser cette fiche par simple écrit, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Entrée',
      pairs: [
        { label: 'Où s’adresser', text: '{{entry.how}}' },
        { label: 'Quand', text: '{{entry.when}}', when: { path: 'entry.when', present: true } },
        { label: 'Pour les personnes qui', text: '{{entry.criteria}}' },
        { label: 'N’en relèvent pas', text: '{{entry.exclusions}}', when: { path: 'entry.exclusions', present: true } },
      ],
    },
    {
      kind: 'rows',
      caption: 'Étapes et délais',
      rows: 'pathway.lines',
      columns: [
        { key: 'step', label: 'Étape', cell: '{{step}}' },
        { key: 'by', label: 'Qui s’en charge', cell: '{{by}}' },
        { key: 'withinDays', label: 'Au plus tard sous', cell: '{{withinDays:jour|jours}}', align: 'end' },
      ],
    },
    rolesTable,
  ],
};

/** T4, parcours d'orientation partagé: who may be referred, where, how fast, and what happens when it fails. */
export const pathwayTemplate: ConventionTemplate = {
  code: 'T4',
  version: 1,
  name: { fr: 'Parcours d’orientation partagé', en: 'Shared referral pathway' },
  situation: {
    fr: 'Vos équipes orientent des personnes vers un centre de soins : par où, pour qui, sous quel délai, et que faire quand cela n’aboutit pas.',
    en: 'Your teams refer people to a health centre: through which door, for whom, how fast, and what to do when it fails.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Un parcours clair vers le soin{{/}}',
  subtitle: `Convention de parcours partagé entre ${partiesNamed}. Du {{term.startsOn}} au {{term.endsOn}}.`,
  parties: partyWording,
  partiesTogether,
  chapters: [
    whoAndWhyApplying,
    whatMustChange,
    chapter('what-you-will-do', [
      entryQuestion,
      pathwayQuestion,
      firstVisitQuestion,
      planBQuestion,
      placesQuestion,
      rolesQuestion,
    ]),
    whatEachGives,
    chapter('who-keeps-the-link', [referentsQuestion, pathwayCapacityQuestion, meetingsQuestion, governanceQuestion]),
    chapter('information-and-secrecy', [
      informationQuestion,
      informationFlowsQuestion,
      filesQuestion,
      slipQuestion,
      voiceQuestion,
      dischargeQuestion,
    ]),
    reviewTermSignature(pathwayIndicators, {
      ...termQuestion,
      hint: {
        fr: 'Un an pour essayer, puis des reconductions en nombre limité.',
        en: 'One year to try, then a limited number of renewals.',
      },
    }),
  ],
  clauses: clausesOf('T4', { clauses: [applying(purpose), pathway] }),
  annexes: [
    pathwayAnnex,
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
  indicators: pathwayIndicators,
  defaults: {
    slip: { used: true, returnDays: 10 },
    review: {
      months: 12,
      lines: pathwayIndicators.map((indicator) => ({ ...indicator, target: '', countedBy: null })),
    },
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
