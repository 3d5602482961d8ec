import { type ConventionDates, type ConventionStatus } from '@entente/conventions/domain';
import { type SignatureView } from '@entente/platform/api-client';
import { type Day, dayOf, formatMonth, isDay, type Language } from '@entente/platform/kernel';
import { type LifeStep, type Say } from '@entente/platform/web';
import { type fr } from '../i18n/signature.fr';
import { shortDay } from '../text/short-day';
import { signaturesGiven } from './turn';

type Life = {
  readonly status: ConventionStatus;
  readonly signature: SignatureView;
  readonly dates: Pick<ConventionDates, 'startsOn' | 'endsOn' | 'reviewDue'>;
  readonly today: Day;
  readonly language: Language;
};

const rank: Readonly<Record<ConventionStatus, number>> = {
  draft: 0,
  'ready-to-sign': 1,
  'in-signature': 1,
  declined: 1,
  cancelled: 1,
  signed: 2,
  'in-force': 3,
  suspended: 3,
  ended: 6,
  terminated: 6,
  replaced: 6,
};

const signingDetail = (t: Say<typeof fr>, { status, signature }: Life): string => {
  if (status === 'declined') return t('life.declined');
  if (status === 'ready-to-sign') return t('life.expired');
  if (status === 'cancelled') return t('life.cancelled');
  return t('life.count', { done: signaturesGiven(signature), total: signature.signatories.length });
};

const lastSignature = ({ signatories }: SignatureView): string | null => {
  const moments = signatories.flatMap(({ signedAt }) => (signedAt ? [signedAt] : [])).sort();
  const last = moments.at(-1);
  return last && moments.length === signatories.length ? dayOf(new Date(last)) : null;
};

const endLabel = (t: Say<typeof fr>, status: ConventionStatus): string => {
  if (status === 'terminated') return t('life.terminated');
  return status === 'replaced' ? t('life.replaced') : t('life.end');
};

/** The life of a convention from its text to its term; what is past is done, what runs is here. */
export const lifeSteps = (t: Say<typeof fr>, life: Life): readonly LifeStep[] => {
  const { status, signature, dates, today, language } = life;
  const short = (day: string | null): string => shortDay(day, life);
  const month = isDay(dates.reviewDue) ? formatMonth(dates.reviewDue, language) : '';
  const here = rank[status];
  const steps = [
    { label: t('life.written'), detail: short(dayOf(new Date(signature.sentAt))), icon: 'file-check' },
    { label: t('life.signing'), detail: signingDetail(t, life), icon: 'pen-line' },
    { label: t('life.signed'), detail: short(lastSignature(signature)), icon: 'badge-check' },
    {
      label: status === 'suspended' ? t('life.suspended') : t('life.inForce'),
      detail: short(dates.startsOn),
      icon: status === 'suspended' ? 'pause' : 'play',
    },
    { label: t('life.review'), detail: month, icon: 'scale' },
    { label: endLabel(t, status), detail: short(dates.endsOn), icon: 'flag' },
  ] as const;
  const isPast = (index: number): boolean =>
    index < here || (index === 4 && here === 3 && dates.reviewDue !== null && dates.reviewDue < today);
  return steps.map((step, index) => ({
    ...step,
    state: isPast(index) ? 'done' : index === here ? 'current' : 'next',
  }));
};
