import { addDays, type Day, type Month, weekday } from '@entente/platform/kernel';
import fc from 'fast-check';
import { calendarFile, daysOfPage, monthAfter, monthFrom, weeksOf } from './action-calendar';

const months = fc
  .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as Month);
const at = new Date('2026-11-23T08:05:00.123Z');
const entry = (change: object = {}) => ({
  id: 'a1',
  title: 'Nommer un suppléant',
  detail: '',
  day: '2026-12-31' as Day,
  url: 'https://entente.example/o/x/actions/a1',
  ...change,
});
/** As a reader undoes the lines: RFC 5545 3.1. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of actions', () => {
  it('has whole weeks, each day of the month once, whatever the month', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month, []);
        const days = weeks.flatMap(({ days: seven }) => seven);
        const { from, to } = daysOfPage(month);

        expect([weekday(from), weekday(to), days.at(0)?.day, days.at(-1)?.day]).toEqual([1, 7, from, to]);
        expect(days.every(({ day }, rank) => day === addDays(from, rank))).toBe(true);
        expect(days.filter(({ isInMonth }) => isInMonth).length).toBeGreaterThanOrEqual(28);
        expect(monthAfter(monthAfter(month, 1), -1)).toBe(month);
      }),
    );
  });

  it('puts each action on its day, and knows a month from anything else', () => {
    const weeks = weeksOf('2026-11', [{ dueOn: '2026-11-30' }, { dueOn: '2026-12-06' }, { dueOn: '2027-01-01' }]);

    expect(weeks.flatMap(({ days }) => days.filter(({ due }) => due.length > 0).map(({ day }) => day))).toEqual([
      '2026-11-30',
      '2026-12-06',
    ]);
    expect(['2026-11', '2026-13', '26-1', '', '2026-11-01'].map(monthFrom)).toEqual([
      '2026-11',
      null,
      null,
      null,
      null,
    ]);
  });

  it('is a file that agendas read: whole days, stable ids, stamps, escapes', () => {
    const lines = unfolded(calendarFile([entry({ title: 'Écrire; relire, \\ signer\nenfin' })], at));

    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261123T080500Z');
    expect(lines).toContain('UID:action-a1@entente');
    expect(lines).toContain('SUMMARY:Écrire\\; relire\\, \\\\ signer\\nenfin');
  });

  it('never passes 75 octets a line, nor cuts a character, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 160 }), (title) => {
        const file = calendarFile([entry({ title })], at);
        const said = title.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

        expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(file).toContain('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
        expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${said}\r\n`);
      }),
    );
  });
});
