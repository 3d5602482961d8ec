import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const partnersCommands: readonly Command[] = [
  {
    group: 'act',
    label: { fr: 'Ajouter un partenaire', en: 'Add a partner' },
    icon: 'plus',
    keywords: { fr: 'nouveau organisation structure siret', en: 'new organisation body number' },
    path: 'partenaires/nouveau',
    permission: 'partners:create',
  },
];
