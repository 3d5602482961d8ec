import { readNumber, writeNumber } from './typed-number';

describe('a number as it is typed', () => {
  it.each([
    ['12', 12],
    ['1 240', 1240],
    ['1\u202f240', 1240],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0', 0],
    ['-3', -3],
    ['', undefined],
    ['   ', undefined],
    ['douze', null],
    ['=1+1', null],
    ['1e9', null],
    ['1,2,3', null],
  ])('reads %j as %s', (text, expected) => {
    expect(readNumber(text, { form: 'count' })).toBe(expected);
  });

  it('keeps money in cents, and writes it back in euros', () => {
    expect(readNumber('1 234,50 €', { form: 'money' })).toBe(123_450);
    expect(writeNumber(123_450, { form: 'money' }, 'fr')).toBe('1234,5');
    expect(writeNumber(2.5, { form: 'hours' }, 'fr')).toBe('2,5');
    expect(writeNumber(undefined, { form: 'count' }, 'fr')).toBe('');
  });
});
