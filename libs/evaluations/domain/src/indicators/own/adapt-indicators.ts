import { type Words } from '@entente/platform/kernel';
import { type IndicatorDefinition, type IndicatorPart, type PartForm } from '../indicator';
import { catalogueWith, type IndicatorCatalogue, indicators, shippedCatalogue } from '../indicator-catalogue';
import { type AdaptedIndicator, type IndicatorsContent, type OwnCount, type OwnUnit } from './indicators-content';

/** Entente's indicators as something to adapt: every one followed, as it is worded. */
export const shippedIndicators = (): IndicatorsContent => ({
  indicators: indicators.map(({ code, label, definition, rule, frequency }) => ({
    code,
    label,
    definition,
    rule,
    frequency,
    followed: true,
  })),
});

const unitNames: Readonly<Record<Exclude<OwnUnit, 'number'>, Words>> = {
  percent: { fr: 'pour cent', en: 'per cent' },
  hours: { fr: 'heures', en: 'hours' },
  euros: { fr: 'euros', en: 'euros' },
  days: { fr: 'jours', en: 'days' },
};

export const unitOf = ({ unit, counted }: OwnCount): Words => (unit === 'number' ? counted : unitNames[unit]);

const types = {
  number: 'whole',
  percent: 'percentage',
  hours: 'hours',
  euros: 'money',
  days: 'decimal',
} as const satisfies Readonly<Record<OwnUnit, IndicatorDefinition['type']>>;

const forms: Readonly<Record<OwnUnit, { readonly form: PartForm; readonly most: number }>> = {
  number: { form: 'count', most: 1_000_000 },
  percent: { form: 'decimal', most: 100 },
  hours: { form: 'hours', most: 1_000_000 },
  // Cents: a billion euros.
  euros: { form: 'money', most: 100_000_000_000 },
  days: { form: 'decimal', most: 10_000 },
};

/** A share and a waiting time are never added up. */
export const mayAddUp = (unit: OwnUnit): boolean => unit !== 'percent' && unit !== 'days';

const partOf = (count: OwnCount): IndicatorPart => ({
  code: 'value',
  label: unitOf(count),
  ...forms[count.unit],
  ...(count.unit === 'number' && count.people ? { people: true as const } : {}),
});

const source: Words = { fr: 'indicateur de votre organisation', en: 'an indicator of your organisation' };

const ownDefinition = ({ code, label, definition, rule, frequency }: AdaptedIndicator, own: OwnCount) => {
  const target = own.target === undefined ? null : own.target * (own.unit === 'euros' ? 100 : 1);
  return {
    code,
    label,
    unit: unitOf(own),
    type: types[own.unit],
    frequency,
    source,
    definition,
    rule,
    whoCounts: own.whoCounts,
    origin: 'entered',
    sides: own.sides === 'together' ? ['joint'] : ['ours', 'theirs'],
    parts: [partOf(own)],
    figure: { kind: 'part', part: 'value' },
    year: mayAddUp(own.unit) ? own.year : 'latest',
    better: own.better,
    outside: 'shown',
    usual: { target, reliability: own.reliability },
  } as const satisfies IndicatorDefinition;
};

const adapted = (one: AdaptedIndicator): readonly IndicatorDefinition[] => {
  const { code, label, definition, rule, frequency, followed } = one;
  const shipped = shippedCatalogue.of(code);
  const made = shipped
    ? { ...shipped, label, definition, rule, frequency }
    : one.own
      ? ownDefinition(one, one.own)
      : null;
  if (!made) return [];
  return [followed ? made : { ...made, retired: true as const }];
};

/** What the partnerships of an organisation follow: its last published version, and whatever Entente added since. */
export const catalogueOf = (content: IndicatorsContent | null): IndicatorCatalogue => {
  if (!content) return shippedCatalogue;
  const written = new Set(content.indicators.map(({ code }) => code));
  return catalogueWith([
    ...content.indicators.flatMap(adapted),
    ...indicators.filter(({ code }) => !written.has(code)),
  ]);
};

/** Whether a code is one of Entente's, whatever words it was given. */
export const isShippedIndicator = (code: string): boolean => shippedCatalogue.of(code) !== null;
