import type { AdaptedIndicator, IndicatorsContent } from '@entente/evaluations/domain';
import type { Visitor } from './visitor';

type Catalogue = { readonly revision: number; readonly content: IndicatorsContent };

const rounds: AdaptedIndicator = {
  code: 'LIN-001',
  label: { fr: 'Maraudes faites ensemble', en: 'Rounds made together' },
  definition: {
    fr: 'Les maraudes où les deux équipes étaient présentes du début à la fin.',
    en: 'Rounds where both teams were there from beginning to end.',
  },
  rule: {
    fr: 'Une soirée compte une fois, quel que soit le trajet.',
    en: 'An evening counts once, whatever the route.',
  },
  frequency: 'quarter',
  followed: true,
  own: {
    unit: 'number',
    counted: { fr: 'maraudes', en: 'rounds' },
    people: false,
    whoCounts: { fr: 'L’équipe qui conduit le véhicule.', en: 'The team that drives.' },
    sides: 'together',
    year: 'sum',
    better: 'more',
    target: 24,
    reliability: 'counted',
  },
};

/** What the association counts besides Entente's indicators, published; one of Entente's that it does not use is hidden. */
export const adaptIndicators = async (writer: Visitor): Promise<void> => {
  const { revision, content } = await writer.call<Catalogue>('GET', 'indicator-catalogue');
  const indicators = content.indicators.map((one) => (one.code === 'IND-10' ? { ...one, followed: false } : one));
  const revised = await writer.call<Catalogue>('PUT', 'indicator-catalogue', {
    draft: { content: { indicators: [...indicators, rounds] }, lastOwn: 1 },
    revision,
  });
  await writer.call('POST', 'indicator-catalogue/actions/publish', {
    revision: revised.revision,
    note: 'Nos maraudes communes ; les locaux partagés ne nous concernent pas.',
  });
};
