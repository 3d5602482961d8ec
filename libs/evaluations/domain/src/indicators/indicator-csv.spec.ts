import fc from 'fast-check';
import { anIndicatorCell, follows } from '../testing/indicators';
import { csvField } from '@entente/platform/kernel';
import { indicatorCsv } from './indicator-csv';

const input = {
  year: 2026,
  on: '2026-12-31',
  followed: [follows('IND-05', { target: 60, rule: '=HYPERLINK("http://x")' }), follows('IND-27'), follows('IND-30')],
  cells: [
    anIndicatorCell('IND-05', '2026-T1', { referrals: 3 }, { comment: '+33 à rappeler' }),
    anIndicatorCell('IND-05', '2026-T2', { referrals: 9 }),
    anIndicatorCell('IND-05', '2026-T3', { referrals: 12 }),
    anIndicatorCell('IND-27', '2026', { points: 40 }),
    anIndicatorCell('IND-30', '2026', { state: 123_450 }),
  ],
  computed: [],
} as const;

const table = (audience: 'own' | 'outside') =>
  indicatorCsv(input, audience, 'fr')
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

const values = (audience: 'own' | 'outside', code: string) =>
  table(audience)
    .filter(([each]) => each === code)
    .map(([, , , , period, value]) => `${period} ${value}`);

describe('the table for a spreadsheet', () => {
  it('has a row for each number, the totals, and an empty value where nobody knows', () => {
    expect(values('own', 'IND-05')).toEqual([
      '1er trimestre 2026 3',
      '2e trimestre 2026 9',
      '3e trimestre 2026 12',
      '4e trimestre 2026 ',
      'année 2026 24',
    ]);
    expect(values('own', 'IND-30')).toEqual(['2026 1234,5']);
  });

  it('hides small numbers, what would give them away, and what is written among ourselves, when it goes outside', () => {
    expect(values('outside', 'IND-05')).toEqual([
      '1er trimestre 2026 moins de cinq',
      '2e trimestre 2026 moins de cinq',
      '3e trimestre 2026 12',
      '4e trimestre 2026 ',
      'année 2026 24',
    ]);
    expect(values('outside', 'IND-27')).toEqual([]);
    const text = indicatorCsv(input, 'outside', 'fr');
    expect([text.includes('rappeler'), text.includes('HYPERLINK')]).toEqual([false, false]);
  });

  it('runs no formula that somebody typed', () => {
    const text = indicatorCsv(input, 'own', 'fr');

    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(`"'+33 à rappeler"`);
    expect(['=1', '+1', '-1', '@x', '\tx', '\rx'].map(csvField)).toEqual([
      `"'=1"`,
      `"'+1"`,
      `"'-1"`,
      `"'@x"`,
      `"'\tx"`,
      `"'\rx"`,
    ]);
    expect(csvField('a-b=c')).toBe('a-b=c');
  });

  it('lets no field begin as a formula, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const field = csvField(text);
        const read = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect(read.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });
});
