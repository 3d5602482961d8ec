import { cleanCode, codeFault, hourOf, minutesLeft } from './one-time-code';

describe('a code received by mail', () => {
  it.each(['482917', '482 917', '482-917', '482\u00a0917', ' 482917 '])('is read in « %s »', (typed) => {
    expect([codeFault(typed), cleanCode(typed)]).toEqual([null, '482917']);
  });

  it.each([
    ['', { kind: 'empty' }],
    ['abc', { kind: 'empty' }],
    ['48 29', { kind: 'short', missing: 2 }],
    ['4829171', { kind: 'long' }],
  ])('says what « %s » lacks', (typed, fault) => {
    expect(codeFault(typed)).toEqual(fault);
  });

  it.each([
    ['2026-11-17T09:10:00Z', 10],
    ['2026-11-17T09:10:20Z', 10],
    ['2026-11-17T09:00:01Z', 1],
    ['2026-11-17T09:00:00Z', 0],
    ['2026-11-17T08:00:00Z', 0],
  ])('that ends at %s has %i minutes left at nine', (until, minutes) => {
    expect(minutesLeft(until, new Date('2026-11-17T09:00:00Z'))).toBe(minutes);
  });

  it.each([
    ['Europe/Paris', '10:05'],
    ['America/Cayenne', '06:05'],
    ['Indian/Reunion', '13:05'],
  ])('ends at the hour of the sender’s clocks, in %s', (timeZone, hour) => {
    expect(hourOf('2026-11-17T09:05:00Z', timeZone)).toBe(hour);
  });
});
