import { type TemplateAnnex } from '../template/convention-template';

export const accessAnnex: TemplateAnnex = {
  code: 'AX-K',
  title: { fr: 'Accès et accueil', en: 'Access plan' },
  intro: 'À relire avant une première venue. Une personne qui ne peut pas venir est attendue ailleurs ou rappelée.',
  tables: [
    {
      kind: 'pairs',
      caption: 'Lieu',
      each: 'places.access',
      pairs: [
        { label: 'Lieu', text: '{{place}}' },
        { label: 'Adresse', text: '{{address}}' },
        { label: 'Venir', text: '{{transport}}' },
        { label: 'Accessibilité', text: '{{accessibility}}' },
        { label: 'S’annoncer', text: '{{?welcome}}{{welcome}}{{/}}' },
      ],
    },
  ],
};

export const authorityTables: TemplateAnnex['tables'] = [
  {
    kind: 'rows',
    caption: 'Ce qui autorise chacun à signer',
    rows: 'signature.signatories',
    columns: [
      { key: 'party', label: 'Organisation', cell: '{{party}}' },
      { key: 'name', label: 'Signataire', cell: '{{name}}{{?title}}, {{title}}{{/}}' },
      { key: 'authority', label: 'Pièce', cell: '{{?authority}}{{authority}}{{/}}' },
    ],
  },
];

export const authorityAnnex: TemplateAnnex = {
  code: 'AX-N',
  title: { fr: 'Pièces d’habilitation', en: 'Authority documents' },
  intro: 'Chaque Partie garde la pièce citée et la montre à qui, parmi les Parties, la demande.',
  tables: authorityTables,
};
