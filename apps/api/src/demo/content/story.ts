import { addDays, type Day } from '@entente/platform/kernel';
import type { DemoConvention } from './conventions';

/** How a story ends: left as a draft, read inside, shared with the partner, signed by all, waiting for one, declined. */
export type DemoEnding = 'left' | 'read' | 'shared' | 'signed' | 'waiting' | 'declined';

export type DemoStory = Omit<DemoConvention, 'today'> & {
  readonly partner: string;
  readonly ending: DemoEnding;
  /** It applies the framework signed before with the same partner. */
  readonly isImplementing?: true;
  /** An amendment to it is being written today. */
  readonly isAmended?: true;
  /** Then the calendar is followed on this day, days before today: things begin, end or run out of time. */
  readonly followed?: number;
};

/** Two years of conventions, one for each status that people can reach, and of several kinds. */
export const conventionStory = (today: Day): readonly DemoStory[] => [
  {
    partner: 'passage',
    template: 'T1',
    title: 'Soigner ensemble dans le Val d’Aure',
    signatory: { name: 'Hélène Faure', title: 'Directrice', email: 'helene.faure@lepassage.example' },
    daysAgo: 420,
    startsOn: addDays(today, -395),
    months: 36,
    renewal: 'none',
    ending: 'signed',
  },
  {
    partner: 'passage',
    title: 'Soigner et accompagner dans le bois d’Aure',
    signatory: { name: 'Hélène Faure', title: 'Directrice', email: 'helene.faure@lepassage.example' },
    daysAgo: 410,
    // A year less the notice of two months: within days, one can no longer say no to its renewal.
    startsOn: addDays(today, -300),
    months: 12,
    ending: 'signed',
    isAmended: true,
  },
  {
    partner: 'ccas',
    title: 'Permanence sociale à l’accueil de jour',
    signatory: { name: 'Rémi Castel', title: 'Adjoint au maire', email: 'remi.castel@clairval.example' },
    daysAgo: 400,
    startsOn: addDays(today, -390),
    months: 12,
    renewal: 'none',
    ending: 'signed',
    followed: 389,
  },
  {
    partner: 'maison',
    title: 'Médecins et éducateurs, deux fois par mois',
    signatory: { name: 'Dr Samir Benali', title: 'Gérant', email: 'samir.benali@troisponts.example' },
    daysAgo: 75,
    startsOn: addDays(today, 20),
    months: 12,
    ending: 'waiting',
    followed: 10,
  },
  {
    partner: 'pass',
    title: 'Une infirmière de la PASS au foyer',
    daysAgo: 9,
    startsOn: addDays(today, 40),
    months: 12,
    ending: 'declined',
  },
  {
    partner: 'siao',
    title: 'Des places connues le jour même',
    signatory: { name: 'Lucie Andrieu', title: 'Directrice', email: 'lucie.andrieu@siao.example' },
    daysAgo: 8,
    startsOn: addDays(today, 30),
    months: 12,
    ending: 'signed',
  },
  {
    partner: 'hopital',
    title: 'Aller ensemble vers le soin',
    daysAgo: 5,
    startsOn: addDays(today, 41),
    months: 36,
    ending: 'waiting',
  },
  {
    partner: 'passage',
    template: 'T4',
    isImplementing: true,
    title: 'Un parcours clair vers le centre',
    signatory: { name: 'Hélène Faure', title: 'Directrice', email: 'helene.faure@lepassage.example' },
    daysAgo: 4,
    startsOn: addDays(today, 50),
    months: 12,
    ending: 'shared',
  },
  {
    partner: 'reseau',
    template: 'T5',
    title: 'Réseau santé précarité du Val d’Aure',
    signatory: { name: 'Claire Vasseur', title: 'Présidente', email: 'claire.vasseur@reseau-valdaure.example' },
    others: ['ccas', 'mission'],
    daysAgo: 4,
    startsOn: addDays(today, 60),
    months: 36,
    ending: 'left',
  },
  {
    partner: 'hopital',
    template: 'T7',
    title: 'Deux jours chez l’autre',
    daysAgo: 3,
    startsOn: addDays(today, 45),
    months: 3,
    ending: 'read',
  },
  {
    partner: 'vairon',
    title: 'Le centre de santé à l’accueil de jour',
    daysAgo: 2,
    startsOn: null,
    months: null,
    isPartial: true,
    fromModel: true,
    ending: 'left',
    followed: 0,
  },
];
