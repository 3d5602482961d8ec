import { type Clause, type ConventionTemplate, type Question } from '../../template/convention-template';
import { authorityAnnex } from '../annexes-on-demand';
import { chapter } from '../chapters';
import { authorityDocuments } from '../clauses/annexed';
import { signature } from '../clauses/term';
import { partiesNamed, partiesTogether, partyWording } from '../parties-wording';
import { amendedQuestion, amendmentQuestion } from '../questions/amendment';
import { signatureQuestion, termQuestion } from '../questions/review-term-signature';
import { partiesQuestion } from '../questions/who-and-why';

const reference: Clause = {
  code: 'CL-02',
  title: { fr: 'Objet', en: 'Purpose' },
  variants: [
    {
      id: 'a',
      text: `
Le présent avenant modifie la convention n° {{parent.number}}, « {{parent.title}} », que les Parties ont signée le {{parent.signedOn}}.`,
    },
  ],
};

const amendedArticles: Clause = {
  code: 'CL-32',
  title: { fr: 'Ce qui change', en: 'What changes' },
  variants: [
    {
      id: 'b',
      when: {
        all: [
          { path: 'amendment.lines', present: false },
          { path: 'amendment.endsOn', present: true },
        ],
      },
      text: 'Seule la durée de la convention change, comme le dit l’article {{@CL-30}}. Aucun article n’est réécrit.',
    },
    {
      id: 'a',
      text: `
{{#amendment.lines}}

{{?change=replace}}
L’article « **{{heading}}** » est remplacé. Ancien texte :

{{>before}}

Nouveau texte :

{{>after}}
{{/}}
{{?change=add}}
L’article « **{{heading}}** » est ajouté :

{{>after}}
{{/}}
{{?change=remove}}
L’article « **{{heading}}** » est supprimé. Il disait :

{{>before}}
{{/}}
{{^change}}
L’article « **{{heading}}** » est {{change}}.
{{/}}

{{/}}`,
    },
  ],
};

const effect: Clause = {
  code: 'CL-30',
  title: { fr: 'Prise d’effet', en: 'Taking effect' },
  variants: [
    {
      id: 'a',
      text: `
L’avenant prend effet le {{term.startsOn}}. {{?amendment.endsOn}}La convention s’achève désormais le {{amendment.endsOn}}.{{/}}{{^amendment.endsOn}}Il dure aussi longtemps que la convention, dont la durée ne change pas.{{/}}`,
    },
  ],
};

const unchanged: Clause = {
  code: 'CL-43',
  title: { fr: 'Autres dispositions', en: 'Other provisions' },
  variants: [
    {
      id: 'a',
      text: `
Les autres dispositions de la convention, de ses annexes et de ses avenants précédents restent inchangées. L’avenant fait corps avec la convention.`,
    },
  ],
};

const effectQuestion: Question = {
  ...termQuestion,
  minutes: 1,
  label: { fr: 'À partir de quand ?', en: 'From when?' },
  hint: {
    fr: 'Le jour où le nouveau texte s’applique : laissez le temps de signer.',
    en: 'The day from which the new wording applies: leave time to sign.',
  },
  example: { fr: 'Le 1er mars 2027.', en: '1 March 2027.' },
  fields: termQuestion.fields.filter(({ name }) => name === 'startsOn'),
};

/** T6, avenant: what a signed convention says otherwise from a day on; the rest stays. */
export const amendmentTemplate: ConventionTemplate = {
  code: 'T6',
  version: 1,
  name: { fr: 'Avenant', en: 'Amendment' },
  situation: {
    fr: 'Une convention signée change sur quelques points ; le reste demeure.',
    en: 'A signed convention changes on some points; the rest stays.',
  },
  title: '{{?parties.title}}{{parties.title}}{{/}}{{^parties.title}}Avenant à la convention {{parent.number}}{{/}}',
  subtitle: `Avenant à la convention {{parent.number}} entre ${partiesNamed}. Prend effet le {{term.startsOn}}.`,
  parties: partyWording,
  partiesTogether,
  chapters: [
    chapter('who-and-why', [partiesQuestion, amendedQuestion]),
    { ...chapter('what-you-will-do', [amendmentQuestion]), title: { fr: 'Ce qui change', en: 'What changes' } },
    {
      ...chapter('review-term-signature', [effectQuestion, signatureQuestion]),
      title: { fr: 'Prise d’effet, signature', en: 'Taking effect, signature' },
    },
  ],
  clauses: [
    { clause: reference, place: 'mandatory' },
    { clause: amendedArticles, place: 'mandatory' },
    { clause: effect, place: 'mandatory' },
    { clause: unchanged, place: 'mandatory' },
    { clause: authorityDocuments, place: 'optional' },
    { clause: signature, place: 'mandatory' },
  ],
  annexes: [authorityAnnex],
  indicators: [],
  defaults: {},
};
