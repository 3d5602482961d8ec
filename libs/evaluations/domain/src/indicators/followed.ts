import {
  checkNumber,
  checkText,
  faultAt,
  type FieldFault,
  faultsOf,
  underEach,
  type Verdict,
} from '@entente/platform/kernel';
import { type IndicatorCatalogue, shippedCatalogue } from './indicator-catalogue';
import { mayPartnerEnter } from './partner-cells';

export const followedLimits = { rule: 500, number: 100_000_000_000 } as const;

/** An indicator that a partnership chose to follow. Target and baseline speak of the figure of a year. */
export type FollowedIndicator = {
  readonly code: string;
  readonly target: number | null;
  readonly baseline: number | null;
  /** What this partnership counts, when it is not the rule of the catalogue. */
  readonly rule: string;
  /** Somebody of the partner enters its values, by a personal link. */
  readonly byPartner?: boolean | undefined;
};

const number = { min: 0, max: followedLimits.number, decimals: 2 } as const;

type Choosing = {
  readonly catalogue?: IndicatorCatalogue;
  /** What this partnership follows already: an indicator that others no longer follow stays there until it is removed. */
  readonly kept?: readonly FollowedIndicator[];
};

const codeFault = (code: string, { catalogue = shippedCatalogue, kept = [] }: Choosing): Verdict => {
  const definition = catalogue.of(code);
  if (!definition) return { code: 'unknown-indicator' };
  const isKept = kept.some((one) => one.code === code);
  return definition.retired && !isKept ? { code: 'indicator-retired' } : null;
};

const oneFaults = (
  { code, target, baseline, rule, byPartner }: FollowedIndicator,
  { catalogue = shippedCatalogue, kept = [] }: Choosing,
): FieldFault[] => {
  const definition = catalogue.of(code);
  const isKept = kept.some((one) => one.code === code && one.byPartner);
  return faultsOf({
    '/byPartner':
      byPartner && definition && !isKept && !mayPartnerEnter(definition) ? { code: 'not-by-partner' } : null,
    '/code': codeFault(code, { catalogue, kept }),
    '/target': checkNumber(target, number),
    '/baseline': checkNumber(baseline, number),
    '/rule': checkText(rule, { max: followedLimits.rule }),
  });
};

/** All that is wrong with a choice of indicators, at once. */
export const followedFaults = (
  followed: readonly FollowedIndicator[],
  choosing: Choosing = {},
): readonly FieldFault[] => [
  ...underEach('/followed', followed, (one) => oneFaults(one, choosing)),
  ...followed.flatMap(({ code }, at) =>
    followed.findIndex((other) => other.code === code) < at
      ? [faultAt(['followed', at, 'code'], 'indicator-twice')]
      : [],
  ),
];

/** In the order of the catalogue, so that two partnerships read alike. */
export const inOrder = (
  followed: readonly FollowedIndicator[],
  { indicators }: IndicatorCatalogue = shippedCatalogue,
): readonly FollowedIndicator[] => {
  const ranks = new Map(indicators.map(({ code }, rank) => [code, rank]));
  const rankOf = ({ code }: FollowedIndicator) => ranks.get(code) ?? indicators.length;
  return followed.toSorted((a, b) => rankOf(a) - rankOf(b));
};

export const sameFollowed = (a: readonly FollowedIndicator[], b: readonly FollowedIndicator[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
