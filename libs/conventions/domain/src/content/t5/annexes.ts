import { type TemplateAnnex } from '../../template/convention-template';
import { accessionAnnex, contactsAnnex } from '../annexes';
import { authorityTables } from '../annexes-on-demand';

/** The people to call: what a member can receive is said by each, in its own words. */
export const networkContacts: TemplateAnnex = {
  ...contactsAnnex,
  title: { fr: 'Référents des membres', en: 'Référents of the members' },
  tables: contactsAnnex.tables.slice(0, 1),
};

export const membersAnnex: TemplateAnnex = {
  code: 'AX-M',
  title: { fr: 'Membres et bulletin d’adhésion', en: 'Members and accession form' },
  intro: 'L’organisation qui anime le réseau tient cette liste à jour. Le bulletin est un modèle vierge.',
  tables: [
    {
      kind: 'rows',
      caption: 'Membres à la date de signature',
      rows: 'members.lines',
      columns: [
        { key: 'name', label: 'Organisation', cell: '{{name}}' },
        { key: 'representative', label: 'Représentée par', cell: '{{representative}}{{?title}}, {{title}}{{/}}' },
        { key: 'college', label: 'Collège', cell: '{{?college}}{{college}}{{/}}' },
      ],
    },
    ...accessionAnnex.tables.map((table) =>
      table.kind === 'pairs'
        ? {
            ...table,
            caption: 'Bulletin d’adhésion',
            pairs: [
              ...table.pairs.filter(({ label }) => !label.startsWith('Accord de chaque Partie')),
              { label: 'Vu par le comité de pilotage le', text: '' },
            ],
          }
        : table,
    ),
  ],
};

export const authorityAnnex: TemplateAnnex = {
  code: 'AX-N',
  title: { fr: 'Pièces d’habilitation', en: 'Authority documents' },
  intro: 'Chaque membre garde la pièce citée et la montre à qui la demande.',
  tables: authorityTables,
};
