import { type Command } from '@entente/platform/web';

/** What the palette offers of this domain; loaded when it opens. */
export const dashboardsCommands: readonly Command[] = [
  {
    group: 'go',
    label: { fr: 'Tout ce qui m’attend', en: 'All that waits for me' },
    icon: 'list-checks',
    keywords: { fr: 'tâches échéances relances réponses dates', en: 'tasks deadlines reminders answers dates' },
    path: 'taches',
  },
];
