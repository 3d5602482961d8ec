import { type TemplateAnnex } from '../../template/convention-template';
import { actionSheets, noteHead, noteTail, rolesTable } from '../annexes';

export const outreachActionsAnnex: TemplateAnnex = {
  code: 'AX-A',
  title: { fr: 'Fiches-actions et « qui fait quoi »', en: 'Action sheets and who-does-what' },
  intro:
    'Les référents peuvent actualiser ces fiches par simple écrit, tant que ni l’objet, ni les moyens, ni les règles d’information ne changent.',
  tables: [
    actionSheets,
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
      caption: 'Composition minimale de l’équipe, autres Parties',
      rows: 'pair.each',
      when: { path: 'multilateral', present: true },
      columns: [
        { key: 'party', label: 'Partie', cell: '{{party}}' },
        { key: 'text', label: 'Au minimum', cell: '{{text}}' },
      ],
    },
    rolesTable,
  ],
};

export const outreachNoteAnnex: TemplateAnnex = {
  code: 'AX-I',
  title: { fr: 'Note d’information aux personnes', en: 'Information note for people' },
  intro: `
${noteHead('équipes', 'viennent à votre rencontre')}

**Pourquoi ?** {{limits.purpose}}.

**Quand ?**
{{#schedule.lines}}
- le {{day}}, de {{from}} à {{to}}, {{frequency}}{{?place}} ({{place}}){{/}}
{{/}}

**Vous pouvez dire non.** Vous n’avez pas à expliquer pourquoi. Vous pouvez changer d’avis. Cela ne change rien à l’aide que vous recevez.
${noteTail}`,
  tables: [],
};
