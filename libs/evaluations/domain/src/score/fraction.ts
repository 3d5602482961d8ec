/** An exact number: floats would round 66.6… before the bands are read. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Lowest terms, sign on the numerator. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) throw new RangeError('A fraction cannot have zero as denominator.');
  const sign = under < 0n ? -1n : 1n;
  const divisor = gcd(absolute(over), absolute(under));
  return { numerator: (sign * over) / divisor, denominator: (sign * under) / divisor };
};

export const zero: Fraction = fraction(0n);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, zero);

/** Negative, zero or positive, as a sort wants it. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const magnitude = (a: Fraction): Fraction => fraction(absolute(a.numerator), a.denominator);

/** The part out of the whole, on 100. */
export const percentage = (part: number, whole: number): Fraction => fraction(100 * part, whole);

/** Halves go up, towards plus infinity; for display only. */
export const roundHalfUp = ({ numerator, denominator }: Fraction): number => {
  const doubled = 2n * numerator + denominator;
  const divisor = 2n * denominator;
  const quotient = doubled / divisor;
  return Number(doubled % divisor < 0n ? quotient - 1n : quotient);
};

/** « 61.1746 »: so many decimals, the last one rounded half up; for exports, where integers lose too much. */
export const decimalText = (value: Fraction, decimals: number): string => {
  const scale = 10n ** BigInt(decimals);
  const scaled = roundHalfUp(multiply(value, fraction(scale)));
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return scaled < 0 ? `-${text}` : text;
};

/** « 5647/30 »: exact text for storage and exchange, where bigint does not travel. */
export const fractionText = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

export const parseFraction = (text: string): Fraction => {
  const parts = /^(-?\d+)\/(\d+)$/.exec(text);
  if (!parts?.[1] || !parts[2]) throw new RangeError(`Not a fraction: ${text}`);
  return fraction(BigInt(parts[1]), BigInt(parts[2]));
};
