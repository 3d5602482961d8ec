import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const conventionsCommands: readonly Command[] = [
  {
    group: 'act',
    label: { fr: 'Nouvelle convention', en: 'New convention' },
    icon: 'file-plus',
    keywords: { fr: 'rédiger accord partenariat contrat', en: 'draft agreement partnership contract' },
    path: 'conventions/nouvelle',
    permission: 'conventions:write',
  },
];
