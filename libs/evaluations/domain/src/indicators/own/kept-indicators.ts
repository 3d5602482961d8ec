import { type Frequency } from '../indicator';
import { type IndicatorCode, indicators, shippedCatalogue } from '../indicator-catalogue';
import { ownFrequencies } from './indicators-content';

/** What reads an indicator: another figure is taken over it, or a question of the review shows it. */
export type Need = { readonly kind: 'figure' | 'review'; readonly by: string };

const review = (by: string): Need => ({ kind: 'review', by });

/** What the annual review shows beside its questions. */
const shownInReviews: Readonly<Partial<Record<IndicatorCode, Need>>> = {
  'IND-05': review('REV-08'),
  'IND-06': review('REV-08'),
  'IND-14': review('REV-12'),
  'IND-15': review('REV-12'),
  'IND-16': review('REV-12'),
  'IND-17': review('REV-08'),
};

const bases: ReadonlyMap<string, Need> = new Map(
  indicators.flatMap(({ code, figure }) =>
    figure.kind === 'share-of' ? [[figure.indicator, { kind: 'figure' as const, by: code }] as const] : [],
  ),
);

/** Computed from IND-03, by its own source. */
const computedFrom: ReadonlyMap<string, Need> = new Map([['IND-03', { kind: 'figure', by: 'IND-04' }]]);

/** Why an indicator cannot be hidden; null when nothing else reads it. */
export const needOf = (code: string): Need | null =>
  bases.get(code) ?? computedFrom.get(code) ?? shownInReviews[code as IndicatorCode] ?? null;

/** The rhythms that an indicator may take: one alone when Entente computes it, or reads it with another. */
export const frequenciesOf = (code: string): readonly Frequency[] => {
  const shipped = shippedCatalogue.of(code);
  if (!shipped) return ownFrequencies;
  const { frequency, origin, figure } = shipped;
  const isBound = origin === 'computed' || figure.kind === 'share-of' || needOf(code) !== null;
  const isPeriod = ownFrequencies.some((one) => one === frequency);
  return isBound || !isPeriod ? [frequency] : ownFrequencies;
};
