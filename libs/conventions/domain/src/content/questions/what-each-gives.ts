import { type Words } from '@entente/platform/kernel';
import {
  type ContributionUnit,
  contributionUnits,
  type Rhythm,
  rhythms,
  rhythmWords,
  unitWords,
} from '@entente/partners/domain';
import { returningRhythms } from '../../answers/convention-answers';
import { mostParties } from '../../parties/convention-party';
import { type Option } from '../../template/field';
import { type Question } from '../../template/convention-template';

const rhythmOption = (value: Rhythm): Option => ({ value, label: rhythmWords[value] });

export const rhythmOptions: readonly Option[] = returningRhythms.map(rhythmOption);

// « 3 h » in a ledger, « 3 heures » in a contract.
const unitInFull: Partial<Record<ContributionUnit, Words>> = {
  hour: { fr: 'heures', en: 'hours' },
  euro: { fr: 'euros', en: 'euros' },
};

export const unitOptions: readonly Option[] = contributionUnits.map((value) => ({
  value,
  label: unitInFull[value] ?? unitWords[value].many,
}));

export const contributionsQuestion: Question = {
  id: 'contributions',
  shows: 'answers',
  skippable: false,
  minutes: 3,
  label: { fr: 'Que donnez-vous ? Que recevez-vous ?', en: 'What do you give? What do you receive?' },
  hint: {
    fr: 'Une ligne par apport, à la louche : vous affinerez ensemble.',
    en: 'One line per contribution, roughly: you will refine together.',
  },
  example: {
    fr: 'Tenir une permanence infirmière, 1 séance par semaine, 3 heures chacune.',
    en: 'Holding a nurse’s session, one a week, 3 hours each.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 4 * mostParties,
      label: { fr: 'Apports', en: 'Contributions' },
      gap: 'apports',
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'Qui donne ?', en: 'Who gives?' }, gap: 'partie qui donne' },
        { kind: 'text', name: 'label', max: 160, label: { fr: 'Quoi ?', en: 'What?' }, gap: 'apport' },
        {
          kind: 'number',
          name: 'volume',
          min: 0,
          max: 100_000,
          decimals: 2,
          optional: true,
          label: { fr: 'Combien ?', en: 'How much?' },
          gap: 'volume',
        },
        {
          kind: 'choice',
          name: 'unit',
          optional: true,
          label: { fr: 'Unité', en: 'Unit' },
          gap: 'unité',
          options: unitOptions,
        },
        {
          kind: 'choice',
          name: 'rhythm',
          optional: true,
          label: { fr: 'Rythme', en: 'Rhythm' },
          gap: 'rythme',
          options: rhythms.map(rhythmOption),
        },
        {
          kind: 'number',
          name: 'hoursPerUnit',
          min: 0,
          max: 1000,
          decimals: 2,
          optional: true,
          label: { fr: 'Heures chaque fois', en: 'Hours each time' },
        },
      ],
      suggestions: [
        {
          label: { fr: 'Présenter l’équipe aux personnes', en: 'Introducing the team to people' },
          row: { party: 'host', label: 'Présenter l’équipe aux personnes', unit: 'session', rhythm: 'week' },
        },
        {
          label: { fr: 'Prêter une salle au calme', en: 'Lending a quiet room' },
          row: { party: 'host', label: 'Prêter une salle au calme', unit: 'hour', rhythm: 'week' },
        },
        {
          label: { fr: 'Accompagner au premier rendez-vous', en: 'Going along to the first appointment' },
          row: { party: 'host', label: 'Accompagner au premier rendez-vous', unit: 'trip', rhythm: 'month' },
        },
        {
          label: { fr: 'Tenir une permanence', en: 'Holding a session' },
          row: { party: 'partner', label: 'Tenir une permanence', unit: 'session', rhythm: 'week' },
        },
        {
          label: { fr: 'Donner un avis rapide aux équipes', en: 'Giving quick advice to teams' },
          row: { party: 'partner', label: 'Donner un avis rapide aux équipes', unit: 'call', rhythm: 'month' },
        },
        {
          label: { fr: 'Former l’équipe', en: 'Training the team' },
          row: { party: 'partner', label: 'Former l’équipe', unit: 'hour', rhythm: 'year' },
        },
      ],
    },
  ],
};

export const staffQuestion: Question = {
  id: 'staff',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Combien d’heures de travail cela demande-t-il ?', en: 'How many hours of work does it take?' },
  hint: {
    fr: 'Réunions, trajets et comptes rendus compris : c’est du temps de travail, il se reconnaît.',
    en: 'Meetings, travel and notes included: it is working time, and counts as such.',
  },
  example: {
    fr: 'Le Tilleul : 8 heures par mois, un travailleur social.',
    en: 'Le Tilleul: 8 hours a month, one social worker.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 2 * mostParties,
      label: { fr: 'Temps consacré', en: 'Time spent' },
      gap: 'temps consacré',
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'De quel côté ?', en: 'Which side?' }, gap: 'partie' },
        {
          kind: 'number',
          name: 'hours',
          min: 0,
          max: 10_000,
          decimals: 2,
          label: { fr: 'Heures', en: 'Hours' },
          gap: 'heures',
        },
        {
          kind: 'choice',
          name: 'rhythm',
          label: { fr: 'Rythme', en: 'Rhythm' },
          gap: 'rythme',
          options: rhythmOptions,
        },
        { kind: 'text', name: 'roles', max: 160, optional: true, label: { fr: 'Qui ?', en: 'Who?' }, gap: 'fonctions' },
      ],
    },
  ],
};

export const premisesQuestion: Question = {
  id: 'premises',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Des locaux, du matériel, des trajets ?', en: 'Premises, equipment, travel?' },
  hint: { fr: 'Laissez vide ce qui n’existe pas.', en: 'Leave blank what does not exist.' },
  example: {
    fr: 'Le Tilleul prête un bureau au calme, le jeudi, gratuitement.',
    en: 'Le Tilleul lends a quiet office, on Thursdays, free of charge.',
  },
  fields: [
    {
      kind: 'party',
      name: 'provider',
      optional: true,
      label: { fr: 'Qui prête ?', en: 'Who lends?' },
      gap: 'partie qui prête',
    },
    {
      kind: 'text',
      name: 'what',
      max: 240,
      optional: true,
      label: { fr: 'Quoi ?', en: 'What?' },
      gap: 'locaux ou matériel',
    },
    { kind: 'text', name: 'when', max: 160, optional: true, label: { fr: 'Quand ?', en: 'When?' } },
    {
      kind: 'choice',
      name: 'cost',
      optional: true,
      label: { fr: 'À quel prix ?', en: 'At what price?' },
      gap: 'conditions',
      options: [
        { value: 'free', label: { fr: 'gratuitement', en: 'free of charge' }, wording: 'à titre gratuit' },
        { value: 'paid', label: { fr: 'contre paiement', en: 'against payment' }, wording: 'à titre onéreux' },
      ],
    },
    {
      kind: 'choice',
      name: 'travel',
      label: { fr: 'Qui paie les trajets ?', en: 'Who pays for travel?' },
      gap: 'prise en charge des déplacements',
      parties: true,
      options: [
        {
          value: 'each',
          label: { fr: 'chacun les siens', en: 'each its own' },
          wording: 'chaque Partie pour ses propres intervenants',
        },
        { value: 'host', label: { fr: 'nous', en: 'us' }, wording: '{host}' },
        { value: 'partner', label: { fr: 'le partenaire', en: 'the partner' }, wording: '{partner}' },
        {
          value: 'both',
          label: { fr: 'les deux, à parts égales', en: 'both, equally' },
          wording: '{both}, à parts égales',
        },
      ],
    },
  ],
};

export const suppliesQuestion: Question = {
  id: 'supplies',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Que faut-il emporter, et qui le fournit ?', en: 'What must be taken along, and who provides it?' },
  hint: {
    fr: 'Matériel de soin, de prévention, de confort. Aucune ligne : chacun apporte le sien.',
    en: 'Care, prevention, comfort items. No line: each brings its own.',
  },
  example: {
    fr: 'Kits d’hygiène : Le Tilleul. Matériel de premiers soins : l’hôpital.',
    en: 'Hygiene kits: Le Tilleul. First-aid items: the hospital.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: mostParties,
      optional: true,
      label: { fr: 'Fournitures', en: 'Supplies' },
      columns: [
        { kind: 'text', name: 'label', max: 160, label: { fr: 'Quoi ?', en: 'What?' }, gap: 'fourniture' },
        {
          kind: 'party',
          name: 'party',
          both: true,
          label: { fr: 'Qui le fournit ?', en: 'Who provides it?' },
          gap: 'partie qui fournit',
        },
      ],
    },
  ],
};

export const moneyQuestion: Question = {
  id: 'money',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'De l’argent circule-t-il entre vous ?', en: 'Does money change hands between you?' },
  hint: {
    fr: 'Même quand la réponse est non, la convention le dit.',
    en: 'Even when the answer is no, the convention says so.',
  },
  example: { fr: 'Non, aucun versement.', en: 'No, no payment.' },
  fields: [
    {
      kind: 'flag',
      name: 'flows',
      label: { fr: 'Un versement est prévu entre les parties', en: 'A payment is planned between the parties' },
      gap: 'dispositions financières',
    },
    {
      kind: 'rows',
      name: 'lines',
      most: mostParties,
      when: { field: 'flows', is: [true] },
      label: { fr: 'Dépenses', en: 'Expenses' },
      gap: 'dépenses',
      columns: [
        { kind: 'text', name: 'label', max: 160, label: { fr: 'Poste', en: 'Item' }, gap: 'poste' },
        { kind: 'money', name: 'amount', label: { fr: 'Montant', en: 'Amount' }, gap: 'montant' },
        { kind: 'party', name: 'payer', label: { fr: 'Qui paie ?', en: 'Who pays?' }, gap: 'payeur' },
        {
          kind: 'text',
          name: 'funder',
          max: 160,
          style: 'name',
          optional: true,
          label: { fr: 'Financé par', en: 'Funded by' },
        },
      ],
    },
    {
      kind: 'text',
      name: 'settlement',
      max: 240,
      when: { field: 'flows', is: [true] },
      label: { fr: 'Quand et sur quel justificatif ?', en: 'When, and against which document?' },
      example: { fr: 'chaque semestre, sur présentation d’une facture', en: 'every half-year, against an invoice' },
      gap: 'modalités de règlement',
    },
  ],
};

export const publicAidQuestion: Question = {
  id: 'publicAid',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: {
    fr: 'Une administration aide-t-elle l’une des parties par cette convention ?',
    en: 'Does a public body grant aid through this convention?',
  },
  hint: {
    fr: 'En argent ou en nature. Si oui, l’association aidée rappelle le contrat d’engagement républicain (loi du 12 avril 2000, art. 10-1).',
    en: 'In money or in kind. If so, the association helped confirms the republican commitment contract (French law of 12 April 2000, art. 10-1).',
  },
  example: {
    fr: 'Non : l’hôpital tient sa permanence dans ses propres missions.',
    en: 'No: the hospital holds its session as part of its own duties.',
  },
  fields: [
    {
      kind: 'flag',
      name: 'given',
      label: {
        fr: 'Une aide publique est accordée par cette convention',
        en: 'Public aid is granted by this convention',
      },
      gap: 'aide publique',
    },
    {
      kind: 'party',
      name: 'aided',
      when: { field: 'given', is: [true] },
      label: { fr: 'À quelle association ?', en: 'To which association?' },
      gap: 'association aidée',
    },
  ],
};
