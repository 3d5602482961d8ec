import { type ConventionDates } from '@entente/conventions/domain';
import { formatShortDay, isDay } from '@entente/platform/kernel';
import { type LifeStep, type Say } from '@entente/platform/web';
import { type fr } from '../i18n/drafting.fr';

const short = (day: string | null): string => (isDay(day) ? formatShortDay(day) : '');

/** The life of a convention seen from its draft: dates are those the text would give it. */
export const lifeSteps = (t: Say<typeof fr>, { startsOn, endsOn }: ConventionDates): readonly LifeStep[] => [
  { label: t('life.writing'), state: 'current', icon: 'pencil' },
  { label: t('life.signing'), state: 'next', icon: 'pen-line' },
  { label: t('life.inForce'), detail: short(startsOn), state: 'next', icon: 'play' },
  { label: t('life.end'), detail: short(endsOn), state: 'next', icon: 'flag' },
];
