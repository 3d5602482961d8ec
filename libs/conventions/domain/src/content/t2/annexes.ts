import { type TemplateAnnex } from '../../template/convention-template';

export const outreachActionsAnnex: TemplateAnnex = {
  code: 'AX-A',
  title: { fr: 'Fiches-actions et « qui fait quoi »', en: 'Action sheets and who-does-what' },
  intro:
    'Les référents peuvent actualiser ces fiches par simple écrit, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Fiche-action',
      each: 'actions.lines',
      pairs: [
        { label: 'Action', text: '{{title}}' },
        { label: 'Description', text: '{{description}}' },
        { label: 'Partie responsable', text: '{{responsible}}' },
        { label: 'Contribution de l’autre Partie', text: '{{otherContribution}}' },
        { label: 'Rythme', text: '{{rhythm}}' },
        { label: 'Lieu', text: '{{place}}' },
        { label: 'Suite donnée', text: '{{relay}}' },
      ],
    },
    {
      kind: 'rows',
      caption: 'Calendrier des présences',
      rows: 'schedule.lines',
      columns: [
        { key: 'day', label: 'Jour', cell: '{{day}}' },
        { key: 'hours', label: 'Horaires', cell: 'de {{from}} à {{to}}' },
        { key: 'frequency', label: 'Rythme', cell: '{{frequency}}' },
        { key: 'place', label: 'Lieu ou tournée', cell: '{{?place}}{{place}}{{/}}' },
      ],
    },
    {
      kind: 'pairs',
      caption: 'Composition minimale de l’équipe',
      pairs: [
        { label: '{{host.shortName}}', text: '{{pair.host}}' },
        { label: '{{partner.shortName}}', text: '{{pair.partner}}' },
      ],
    },
    {
      kind: 'rows',
      caption: 'Qui fait quoi, par situation',
      rows: 'roles.lines',
      columns: [
        { key: 'situation', label: 'Situation', cell: '{{situation}}' },
        { key: 'welcomes', label: 'Accueille', cell: '{{welcomes}}' },
        { key: 'assesses', label: 'Évalue', cell: '{{assesses}}' },
        { key: 'acts', label: 'Agit', cell: '{{acts}}' },
        { key: 'informs', label: 'Informe', cell: '{{informs}}' },
        { key: 'follows', label: 'Assure la suite', cell: '{{follows}}' },
      ],
    },
  ],
};

export const outreachNoteAnnex: TemplateAnnex = {
  code: 'AX-I',
  title: { fr: 'Note d’information aux personnes', en: 'Information note for people' },
  intro: `
**Deux équipes viennent à votre rencontre : {{host.shortName}} et {{partner.shortName}}.**

**Pourquoi ?** {{limits.purpose}}.

**Quand ?**
{{#schedule.lines}}
- le {{day}}, de {{from}} à {{to}}, {{frequency}}{{?place}} ({{place}}){{/}}
{{/}}

**Vous pouvez dire non.** Vous n’avez pas à expliquer pourquoi. Vous pouvez changer d’avis. Cela ne change rien à l’aide que vous recevez.

**Ce qui est dit de vous.**
{{?information.variant=a}}
Votre nom n’est pas échangé entre les deux équipes. C’est vous qui dites ce que vous voulez, à qui vous voulez.
{{/}}
{{?information.variant=d}}
Ce que vous confiez n’est pas répété à l’autre équipe. C’est vous qui dites ce que vous voulez, à qui vous voulez.
{{/}}
{{?information.named}}
Les professionnels se disent entre eux seulement ce qui est utile pour vous aider. Ils vous préviennent avant. Vous pouvez refuser, à tout moment.
{{/}}
{{^information.mode}}
{{information.mode}}
{{/}}

**Votre avis compte.** Nous vous le demandons au moins une fois par an, sans noter votre nom.

**Une question, un reproche ?** Vous pouvez en parler à :
{{#referents.main}}
- {{name}} ({{party}}){{?phone}}, {{phone}}{{/}}
{{/}}

En cas d’urgence vitale, appelez le 15 ou le 112.`,
  tables: [],
};
