import fc from 'fast-check';
import { fold } from './fold';
import {
  formatDay,
  formatHours,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNearDay,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatTime,
  formatWait,
} from './format';

describe('how long to wait', () => {
  it.each([
    [1, '1~seconde', '1~second'],
    [90, '90~secondes', '90~seconds'],
    [91, '2~minutes', '2~minutes'],
    [5_400, '90~minutes', '90~minutes'],
    [5_401, '2~heures', '2~hours'],
    [86_400, '24~heures', '24~hours'],
  ])('writes %i seconds in the unit that people count in', (seconds, fr, en) => {
    expect([formatWait(seconds, 'fr'), formatWait(seconds, 'en')]).toEqual(
      [fr, en].map((words) => words.replace('~', '\u00a0')),
    );
  });
});

describe('dates in letters', () => {
  it('writes the weekday when asked', () => {
    expect(formatDay('2026-11-20', 'fr', 'weekday')).toBe('vendredi 20 novembre 2026');
    expect(formatDay('2026-11-20', 'en', 'weekday')).toBe('Friday 20 November 2026');
  });

  it('writes the first of the month as French does', () => {
    expect(formatDay('2027-01-01', 'fr')).toBe('1er janvier 2027');
    expect(formatDay('2027-01-01', 'en')).toBe('1 January 2027');
  });

  it('leaves out the year of the reader', () => {
    expect(formatNearDay('2026-11-20', 'fr', '2026-01-05')).toBe('vendredi 20 novembre');
    expect(formatNearDay('2027-01-01', 'fr', '2026-12-05')).toBe('vendredi 1er janvier 2027');
  });

  it('writes months and short dates', () => {
    expect(formatMonth('2026-11', 'fr')).toBe('novembre 2026');
    expect(formatMonth('2026-08-15', 'en')).toBe('August 2026');
    expect(formatShortDay('2026-11-02')).toBe('02/11/2026');
  });

  it.each([
    ['14:30', '14\u00a0h\u00a030', '14:30'],
    ['09:00', '9\u00a0h', '09:00'],
    ['12:00', 'midi', '12:00'],
    ['00:05', '0\u00a0h\u00a005', '00:05'],
  ])('writes the time %s', (time, french, english) => {
    expect(formatTime(time, 'fr')).toBe(french);
    expect(formatTime(time, 'en')).toBe(english);
  });

  it('writes an instant in the time zone of the organisation', () => {
    const instant = new Date('2026-11-20T23:30:00Z');

    expect(formatInstant(instant, 'fr')).toBe('21 novembre 2026 à 0\u00a0h\u00a030');
    expect(formatInstant(instant, 'en', 'UTC')).toBe('20 November 2026 at 23:30');
  });
});

describe('numbers', () => {
  it.each([
    [1240, '1\u202f240', '1,240'],
    [1234567.5, '1\u202f234\u202f567,5', '1,234,567.5'],
    [-0.001, '0', '0'],
    [-3, '\u22123', '\u22123'],
    [2.5, '2,5', '2.5'],
  ])('writes %d', (value, french, english) => {
    expect(formatNumber(value, 'fr')).toBe(french);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it.each([
    [124000, '1\u202f240\u00a0€', '€1,240'],
    [1250, '12,50\u00a0€', '€12.50'],
    [5, '0,05\u00a0€', '€0.05'],
    [-5, '\u22120,05\u00a0€', '\u2212€0.05'],
    [-124050, '\u22121\u202f240,50\u00a0€', '\u2212€1,240.50'],
  ])('writes %d cents', (cents, french, english) => {
    expect(formatMoney(cents, 'fr')).toBe(french);
    expect(formatMoney(cents, 'en')).toBe(english);
  });

  it('writes hours and percentages', () => {
    expect(formatHours(176, 'fr')).toBe('176\u00a0h');
    expect(formatHours(2.5, 'fr')).toBe('2,5\u00a0h');
    expect(formatPercent(38.4, 'fr')).toBe('38\u00a0%');
    expect(formatPercent(38, 'en')).toBe('38%');
  });

  it('loses no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
        const read = formatMoney(cents, 'en').replace('\u2212', '-').replace(/[€,]/g, '');

        expect(Math.round(Number(read) * 100)).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Élodie', 'elodie'],
    ['Hôpital  Sainte-Anne', 'hopital sainte anne'],
    ['L’Œuvre d’aide', 'l oeuvre d aide'],
    ['  C.S.A.P.A. Le Pas', 'csapa le pas'],
    ['awa.b.diallo@letilleul.example', 'awa b diallo letilleul example'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
  ])('reads %s as %s', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('gives the same key twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
