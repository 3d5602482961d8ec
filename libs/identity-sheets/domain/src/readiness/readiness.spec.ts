import fc from 'fast-check';
import { addDays, addMonths, type Day, Problem } from '@entente/platform/kernel';
import { type FieldCode, fieldCodes, fieldOf, requiredFields } from '../record/sheet-record';
import { writeField } from '../record/write-field';
import { anEntry, aSheetRecord, castDay, leTilleulValues } from '../testing';
import { publishSheet } from './publish-sheet';
import { fieldStateOf, readinessOf } from './readiness';
import { isStale, staleOn } from './staleness';

const without = (...codes: readonly FieldCode[]) =>
  aSheetRecord(Object.fromEntries(codes.map((code) => [code, undefined])));
const headCountOn = (verifiedOn: Day) => aSheetRecord({ 'IDS-03a': anEntry('IDS-03a', 38, { verifiedOn }) });

const problemOf = (act: () => unknown): Problem | null => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  return null;
};

describe('staleness', () => {
  it.each<[FieldCode, number]>([
    ['IDS-01', 36],
    ['IDS-03a', 12],
    ['IDS-03b', 12],
    ['IDS-03c', 12],
    ['IDS-04', 12],
    ['IDS-05', 12],
    ['IDS-06', 24],
    ['IDS-07', 24],
    ['IDS-08', 24],
    ['IDS-09', 24],
    ['IDS-10', 12],
    ['IDS-11', 24],
    ['IDS-15', 36],
    ['IDS-16', 24],
    ['IDS-17', 24],
    ['IDS-20', 12],
    ['IDS-21', 24],
    ['IDS-22', 12],
    ['IDS-23', 24],
    ['IDS-24', 36],
    ['IDS-25', 12],
    ['IDS-26', 12],
    ['IDS-27', 12],
    ['IDS-28', 24],
  ])('%s is checked again after %i months', (code, months) => {
    expect(staleOn(aSheetRecord(), code)).toBe(addMonths('2026-11-04', months));
  });

  it.each<FieldCode>(['IDS-02', 'IDS-12', 'IDS-13', 'IDS-14', 'IDS-18', 'IDS-19'])('%s never is', (code) => {
    expect(isStale(aSheetRecord(), code, '2099-01-01')).toBe(false);
  });

  it('starts on the very day, not before', () => {
    const record = headCountOn('2025-11-17');

    expect(isStale(record, 'IDS-03a', '2026-11-16')).toBe(false);
    expect(isStale(record, 'IDS-03a', '2026-11-17')).toBe(true);
  });
});

describe('readiness', () => {
  it('of Le Tilleul is whole', () => {
    expect(readinessOf(aSheetRecord(), castDay)).toEqual({
      required: 18,
      filled: 18,
      percent: 100,
      ring: 100,
      missing: [],
      stale: [],
      suggested: [],
      publishable: true,
    });
  });

  it('of an empty sheet is nought', () => {
    expect(readinessOf({}, castDay)).toMatchObject({
      percent: 0,
      ring: 0,
      missing: requiredFields,
      suggested: ['IDS-17', 'IDS-19', 'IDS-26'],
      publishable: false,
    });
  });

  it('loses on the ring what is to be checked again, and stays publishable', () => {
    expect(readinessOf(headCountOn('2025-01-01'), castDay)).toMatchObject({
      percent: 100,
      ring: 94,
      stale: ['IDS-03a'],
      publishable: true,
    });
  });

  it('warns of optional fields too, without touching the ring', () => {
    const record = aSheetRecord({ 'IDS-03c': anEntry('IDS-03c', 64, { verifiedOn: '2025-09-10' }) });

    expect(readinessOf(record, castDay)).toMatchObject({ ring: 100, stale: ['IDS-03c'] });
  });

  it.each([...requiredFields])('lacks %s when it is empty', (code) => {
    expect(readinessOf(without(code), castDay)).toMatchObject({ missing: [code], filled: 17, publishable: false });
    expect(fieldStateOf(without(code), code, castDay)).toBe('empty');
  });

  it('tells the state of one field', () => {
    const half = aSheetRecord({ 'IDS-04': anEntry('IDS-04', { count: 412, year: null }) });

    expect(fieldStateOf(half, 'IDS-04', castDay)).toBe('incomplete');
    expect(fieldStateOf(headCountOn('2025-01-01'), 'IDS-03a', castDay)).toBe('to-check');
    expect(fieldStateOf(aSheetRecord(), 'IDS-03a', castDay)).toBe('filled');
  });

  it('never grows with time, and never passes the share of filled fields', () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays('2026-11-04', count));
    const removed = fc.subarray([...fieldCodes]);
    fc.assert(
      fc.property(removed, days, fc.nat({ max: 500 }), (codes, day, later) => {
        const record = without(...codes);
        const [now, then] = [readinessOf(record, day), readinessOf(record, addDays(day, later))];

        expect(then.ring).toBeLessThanOrEqual(now.ring);
        expect(now.ring).toBeLessThanOrEqual(now.percent);
        expect(now.publishable).toBe(now.percent === 100);
        expect(now.missing.length + now.filled).toBe(now.required);
      }),
    );
  });
});

describe('publication', () => {
  const by = { lastVersion: 3, by: 'nadia', on: castDay };

  it('is numbered and keeps the record as it stood', () => {
    const record = aSheetRecord();
    const { publication, facts } = publishSheet(record, by);
    const edited = writeField(record, 'IDS-03a', { value: 50, by: 'awa', on: castDay, readRevision: 1 }).record;

    expect(publication).toMatchObject({ version: 4, publishedOn: castDay, publishedBy: 'nadia', stale: [] });
    expect(publication.record['IDS-03a']?.value).toBe(38);
    expect(edited['IDS-03a']?.value).toBe(50);
    expect(facts).toEqual([{ type: 'sheet-published', version: 4, stale: [] }]);
  });

  it.each([...requiredFields])('is refused without %s, which it names', (code) => {
    const problem = problemOf(() => publishSheet(without(code), by));

    expect(problem?.type).toBe('/problems/identity-sheets/required-missing');
    expect(problem?.params).toEqual({ missing: [code] });
  });

  it.each(fieldCodes.filter((code) => !fieldOf(code).required))('does not need %s', (code) => {
    expect(problemOf(() => publishSheet(without(code), by))).toBeNull();
  });

  it('warns of what is to be checked again without refusing', () => {
    expect(publishSheet(headCountOn('2025-01-01'), by).publication.stale).toEqual(['IDS-03a']);
  });

  it('is refused when numbers no longer agree with one another', () => {
    const record = aSheetRecord({ 'IDS-04': anEntry('IDS-04', { ...leTilleulValues['IDS-04'], count: 100 }) });

    expect(problemOf(() => publishSheet(record, by))?.errors).toEqual([
      { pointer: '/IDS-05/count', code: 'more-than-supported', params: { max: 100 } },
    ]);
  });
});
