import { checkNumber, checkText, faultAt, type FieldFault, faultsOf, underEach } from '@entente/platform/kernel';
import { type IndicatorCode, indicatorCodes, isIndicatorCode } from './indicator-catalogue';

export const followedLimits = { rule: 500, number: 100_000_000_000 } as const;

/** An indicator that a partnership chose to follow. Target and baseline speak of the figure of a year. */
export type FollowedIndicator = {
  readonly code: IndicatorCode;
  readonly target: number | null;
  readonly baseline: number | null;
  /** What this partnership counts, when it is not the rule of the catalogue. */
  readonly rule: string;
};

type Written = Omit<FollowedIndicator, 'code'> & { readonly code: string };

const number = { min: 0, max: followedLimits.number, decimals: 2 } as const;

const oneFaults = ({ code, target, baseline, rule }: Written): FieldFault[] =>
  faultsOf({
    '/code': isIndicatorCode(code) ? null : { code: 'unknown-indicator' },
    '/target': checkNumber(target, number),
    '/baseline': checkNumber(baseline, number),
    '/rule': checkText(rule, { max: followedLimits.rule }),
  });

/** All that is wrong with a choice of indicators, at once. */
export const followedFaults = (followed: readonly Written[]): readonly FieldFault[] => [
  ...underEach('/followed', followed, oneFaults),
  ...followed.flatMap(({ code }, at) =>
    followed.findIndex((other) => other.code === code) < at
      ? [faultAt(['followed', at, 'code'], 'indicator-twice')]
      : [],
  ),
];

/** In the order of the catalogue, so that two partnerships read alike. */
export const inOrder = (followed: readonly FollowedIndicator[]): readonly FollowedIndicator[] =>
  followed.toSorted((a, b) => indicatorCodes.indexOf(a.code) - indicatorCodes.indexOf(b.code));

export const sameFollowed = (a: readonly FollowedIndicator[], b: readonly FollowedIndicator[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
