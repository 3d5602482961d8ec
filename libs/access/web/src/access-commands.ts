import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const accessCommands: readonly Command[] = [
  {
    group: 'act',
    label: { fr: 'Inviter une personne', en: 'Invite somebody' },
    icon: 'user-plus',
    keywords: { fr: 'membre équipe collègue accès', en: 'member team colleague access' },
    path: 'reglages/membres',
    permission: 'members:invite',
  },
  {
    group: 'go',
    label: { fr: 'Mon compte', en: 'My account' },
    icon: 'user',
    keywords: { fr: 'mot de passe langue confort session', en: 'password language comfort session' },
    path: '/mon-compte',
  },
];
