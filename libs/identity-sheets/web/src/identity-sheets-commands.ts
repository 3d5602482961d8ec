import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const identitySheetsCommands: readonly Command[] = [
  {
    group: 'act',
    label: { fr: 'Exporter notre fiche', en: 'Export our sheet' },
    icon: 'download',
    keywords: { fr: 'fiche identité pdf partenaire préparer remettre', en: 'identity sheet pdf partner prepare' },
    path: 'fiche/apercu',
    permission: 'identity-sheet:export',
  },
  {
    group: 'go',
    label: { fr: 'Fiches remises', en: 'Sheets handed over' },
    icon: 'history',
    keywords: { fr: 'versions fiche envoyée reçue', en: 'versions sheet sent received' },
    path: 'fiche/versions',
    permission: 'identity-sheet:read',
  },
];
