import { type ConventionDates } from '@entente/conventions/domain';
import { type LifeStep, type Say } from '@entente/platform/web';
import { type fr } from '../i18n/drafting.fr';
import { type Reader, shortDay } from '../text/short-day';

/** The life of a convention seen from its draft: dates are those the text would give it. */
export const lifeSteps = (
  t: Say<typeof fr>,
  { startsOn, endsOn }: ConventionDates,
  reader: Reader,
): readonly LifeStep[] => [
  { label: t('life.writing'), state: 'current', icon: 'pencil' },
  { label: t('life.signing'), state: 'next', icon: 'pen-line' },
  { label: t('life.inForce'), detail: shortDay(startsOn, reader), state: 'next', icon: 'play' },
  { label: t('life.end'), detail: shortDay(endsOn, reader), state: 'next', icon: 'flag' },
];
