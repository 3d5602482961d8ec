import { percentage, roundHalfUp, multiply, fraction } from '../score/fraction';
import { type FigureRule, type IndicatorDefinition } from './indicator';
import { type Parts } from './indicator-entry';

/** The number that people compare; a share never goes without the number it was taken over. */
export type Figure = { readonly value: number; readonly base: number | null };

const numberAt = (parts: Parts, code: string): number | null => {
  const value = parts[code];
  return typeof value === 'number' ? value : null;
};

/** Decimals are kept to the hundredth: their sums are made on whole numbers, so that 0.1 + 0.2 is 0.3. */
const hundredths = (value: number): number => Math.round(value * 100);

export const addUp = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + hundredths(value), 0) / 100;

/** To one decimal, half up; nothing over a base of zero. */
export const shareOf = (part: number, base: number): number | null =>
  base === 0 ? null : roundHalfUp(multiply(percentage(hundredths(part), hundredths(base)), fraction(10))) / 10;

const known = (parts: Parts, codes: readonly string[]): readonly number[] =>
  codes.flatMap((code) => numberAt(parts, code) ?? []);

/** Sum of the parts that are known; null when none is. */
export const totalOf = (parts: Parts, codes: readonly string[]): number | null => {
  const values = known(parts, codes);
  return values.length === 0 ? null : addUp(values);
};

const share = (part: number | null, base: number | null): Figure | null => {
  const value = part === null || base === null ? null : shareOf(part, base);
  return value === null ? null : { value, base };
};

/** Only pairs of which both ends are known: the seats of a sector that nobody counted are in neither sum. */
const pairs = (parts: Parts, { parts: over, of }: Extract<FigureRule, { kind: 'share' }>): Figure | null => {
  const whole = over.flatMap((code, at) => {
    const [part, base] = [numberAt(parts, code), numberAt(parts, of[at] ?? '')];
    return part === null || base === null ? [] : [{ part, base }];
  });
  if (whole.length === 0) return null;
  return share(addUp(whole.map(({ part }) => part)), addUp(whole.map(({ base }) => base)));
};

const whole = (value: number | null): Figure | null => (value === null ? null : { value, base: null });

/** The figure of one entry; `base` holds the parts of the indicator that a share is taken over. */
export const figureOf = (
  { figure, parts: all }: IndicatorDefinition,
  parts: Parts,
  base: { readonly definition: IndicatorDefinition; readonly parts: Parts } | null = null,
): Figure | null => {
  switch (figure.kind) {
    case 'part':
      return whole(numberAt(parts, figure.part));
    case 'total':
      return whole(
        totalOf(
          parts,
          all.map(({ code }) => code),
        ),
      );
    case 'share':
      return pairs(parts, figure);
    case 'share-of':
      return base && share(numberAt(parts, figure.part), figureOf(base.definition, base.parts)?.value ?? null);
  }
};

/** Steps of a funnel, each as a share of the one before. */
export const funnelSteps = (
  { parts: all }: IndicatorDefinition,
  parts: Parts,
): readonly { readonly code: string; readonly value: number | null; readonly share: number | null }[] =>
  all.map(({ code }, at) => {
    const [value, before] = [numberAt(parts, code), at === 0 ? null : numberAt(parts, all[at - 1]?.code ?? '')];
    return { code, value, share: value === null || before === null ? null : shareOf(value, before) };
  });

const daysPerMonth = 30.4;

/** The waiting time, kept in months too (IND-17). */
export const inMonths = (days: number): number => Math.round((days * 10) / daysPerMonth) / 10;
