import { numberFrom, numberingFaults, usualNumbering } from './numbering';

const codes = (pattern: string) => numberingFaults(pattern).map(({ code }) => code);

describe('the numbering of an organisation', () => {
  it.each([
    [usualNumbering, '2026-014'],
    ['CONV-{AA}-{NNNN}', 'CONV-26-0014'],
    ['{NN}.{AAAA}_LeTilleul', '14.2026_LeTilleul'],
  ])('writes %s as %s', (pattern, number) => {
    expect([numberFrom(pattern, 2026, 14), codes(pattern)]).toEqual([number, []]);
  });

  it('goes on past its digits', () => {
    expect(numberFrom('{AA}-{NN}', 2026, 123)).toBe('26-123');
  });

  it.each([
    ['', 'required'],
    ['{AAAA}', 'numbering-counter'],
    ['{AAAA}-{NNN}-{NNN}', 'numbering-counter'],
    ['{AAAA}-{N}', 'numbering-counter'],
    ['{NNN}', 'numbering-year'],
    ['{AAAA}{AA}-{NNN}', 'numbering-year'],
    ['n°{AAAA}/{NNN}', 'numbering-characters'],
    ['{AAAA} {NNN}', 'numbering-characters'],
    ['{AAAA}-A{NNN}', 'numbering-amendment'],
    ['{NNN}-{AAAA}-A1', 'numbering-amendment'],
    [`{AAAA}-{NNN}${'x'.repeat(40)}`, 'too-long'],
  ])('refuses « %s »: %s', (pattern, code) => {
    expect(codes(pattern)).toContain(code);
  });
});
