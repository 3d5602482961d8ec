import fc from 'fast-check';
import {
  add,
  compare,
  decimalText,
  divide,
  fraction,
  fractionText,
  multiply,
  parseFraction,
  roundHalfUp,
  subtract,
} from './fraction';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([over, under]) => fraction(over, under));

describe('a fraction', () => {
  it('is kept in lowest terms, with its sign above', () => {
    expect(fractionText(fraction(6, -4))).toBe('-3/2');
  });

  it('refuses a zero denominator', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it.each([
    [fraction(1, 2), 1],
    [fraction(-1, 2), 0],
    [fraction(-3, 2), -1],
    [fraction(1, 3), 0],
    [fraction(2, 3), 1],
    [fraction(-2, 3), -1],
    [fraction(129, 2), 65],
    [fraction(7), 7],
  ])('rounds halves up: %j', (value, rounded) => {
    expect(roundHalfUp(value)).toBe(rounded);
  });

  it.each([
    [fraction(2, 3), 2, '0.67'],
    [fraction(-2, 3), 2, '-0.67'],
    [fraction(1, 400), 2, '0.00'],
    [fraction(1, 200), 2, '0.01'],
    [fraction(61), 4, '61.0000'],
    [fraction(12345, 10), 0, '1235'],
  ])('is written with so many decimals: %j', (value, decimals, text) => {
    expect(decimalText(value, decimals)).toBe(text);
  });

  it('does not lose a third, as floats would', () => {
    const third = fraction(1, 3);

    expect(add(add(third, third), third)).toEqual(fraction(1));
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it('survives being stored as text', () => {
    fc.assert(fc.property(anyFraction, (value) => expect(parseFraction(fractionText(value))).toEqual(value)));
  });

  it.each(['', '1', '1/0.5', '1/ 2', 'a/b'])('refuses %j as a stored fraction', (text) => {
    expect(() => parseFraction(text)).toThrow(RangeError);
  });
});
