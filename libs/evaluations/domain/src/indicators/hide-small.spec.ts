import fc from 'fast-check';
import { obstacleCodes } from '../content/obstacles';
import { type OpenCell, outsideCells, outsideSum, smallestShown } from './hide-small';
import { type Parts } from './indicator-entry';

const cell = (code: string, period: string, parts: Parts): OpenCell => ({ code, period, side: 'joint', parts });

const shown = (...cells: OpenCell[]) =>
  Object.fromEntries(outsideCells(cells).map(({ code, period, parts }) => [`${code} ${period}`, parts]));

describe('what leaves the organisation', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [6, 6],
  ])('shows %d people as %j', (referrals, expected) => {
    expect(shown(cell('IND-03', '2026-S1', { concerned: referrals }))).toEqual({
      'IND-03 2026-S1': { concerned: expected },
    });
  });

  it('leaves meetings, hours and money as they are: they count nobody', () => {
    const cells = [
      cell('IND-07', '2026-T1', { meetings: 2, regular: true }),
      cell('IND-20', '2026-T1', { design: 1.5 }),
      cell('IND-30', '2026', { state: 300 }),
    ];

    expect(outsideCells(cells).map(({ parts }) => parts)).toEqual(cells.map(({ parts }) => parts));
  });

  it('never shows the reciprocity index, whatever it is worth', () => {
    expect(outsideCells([cell('IND-27', '2026', { points: 80 })])).toEqual([]);
  });

  it('hides a second quarter when the year would give the first one away', () => {
    const quarters = [3, 9, 12, 7].map((referrals, at) => cell('IND-05', `2026-T${at + 1}`, { referrals }));

    expect(outsideCells(quarters).map(({ parts }) => parts['referrals'])).toEqual([null, 9, 12, null]);
  });

  it('hides a third when two hidden ones add up to less than five', () => {
    const quarters = [1, 2, 12, 7].map((referrals, at) => cell('IND-05', `2026-T${at + 1}`, { referrals }));

    expect(outsideCells(quarters).map(({ parts }) => parts['referrals'])).toEqual([null, null, 12, null]);
  });

  it('keeps years apart: the total of one says nothing of another', () => {
    const cells = [cell('IND-05', '2025-T4', { referrals: 3 }), cell('IND-05', '2026-T1', { referrals: 30 })];

    expect(outsideCells(cells).map(({ parts }) => parts['referrals'])).toEqual([null, 30]);
  });

  it('hides a second reason when the number of requests would give the first one away', () => {
    const { parts } = outsideCells([
      cell('IND-16', '2026-T1', { 'OB-DELAY': 2, 'OB-COST': 8, 'OB-SUPPLY': 20 }),
    ])[0] ?? {
      parts: {},
    };

    expect(parts).toEqual({ 'OB-DELAY': null, 'OB-COST': null, 'OB-SUPPLY': 20 });
  });

  it('hides a part when the rest of its whole is small: 13 accepted of 15 are two that were not', () => {
    expect(
      shown(cell('IND-14', '2026-T1', { requests: 15 }), cell('IND-15', '2026-T1', { accepted: 13 })),
    ).toMatchObject({ 'IND-15 2026-T1': { accepted: null }, 'IND-14 2026-T1': { requests: 15 } });
    expect(shown(cell('IND-19', '2026-S1', { kept: 10, known: 15 }))).toEqual({
      'IND-19 2026-S1': { kept: 10, known: 15 },
    });
    expect(shown(cell('IND-19', '2026-S1', { kept: 11, known: 15 }))).toEqual({
      'IND-19 2026-S1': { kept: null, known: 15 },
    });
  });

  it('hides the step of a funnel that lost fewer than five', () => {
    const funnel = { invited: 40, registered: 38, present: 20, completed: 12 };

    expect(shown(cell('IND-13', '2026-C1', funnel))).toEqual({
      'IND-13 2026-C1': { invited: 40, registered: null, present: 20, completed: 12 },
    });
  });

  const anyCells: fc.Arbitrary<OpenCell[]> = fc
    .tuple(
      fc.array(fc.option(fc.integer({ min: 0, max: 14 })), { minLength: 4, maxLength: 4 }),
      fc.array(fc.dictionary(fc.constantFrom(...obstacleCodes.slice(0, 6)), fc.integer({ min: 0, max: 14 })), {
        minLength: 4,
        maxLength: 4,
      }),
    )
    .map(([quarters, reasons]) => [
      ...quarters.flatMap((referrals, at) =>
        referrals === null ? [] : [cell('IND-05', `2026-T${at + 1}`, { referrals })],
      ),
      ...reasons.map((parts, at) => cell('IND-16', `2026-T${at + 1}`, parts)),
    ]);

  it('shows no number of people below five, and nothing else than what was counted', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        outsideCells(cells).forEach(({ parts }, at) => {
          for (const [name, value] of Object.entries(parts)) {
            if (value === null) continue;
            expect(value).toBe(cells[at]?.parts[name]);
            expect(Number(value)).toBeGreaterThanOrEqual(smallestShown);
          }
        });
      }),
    );
  });

  // The attack: somebody knows the total of a line and takes away what is shown.
  it('leaves at least two unknowns worth five in every line whose total may be known', () => {
    const lines = (cells: readonly { code: string; period: string; parts: Readonly<Record<string, unknown>> }[]) => [
      cells.filter(({ code }) => code === 'IND-05').map(({ parts }) => parts['referrals']),
      ...cells.filter(({ code }) => code === 'IND-16').map(({ parts }) => Object.values(parts)),
      ...obstacleCodes
        .slice(0, 6)
        .map((reason) =>
          cells.flatMap(({ code, parts }) => (code === 'IND-16' && reason in parts ? [parts[reason]] : [])),
        ),
    ];

    fc.assert(
      fc.property(anyCells, (cells) => {
        const open = lines(cells);
        lines(outsideCells(cells)).forEach((line, at) => {
          const hidden = (open[at] ?? []).filter((_value, index) => line[index] === null).map(Number);
          const rest = hidden.reduce((sum, value) => sum + value, 0);
          const all = hidden.length === line.length;
          expect(hidden.length === 0 || all || (hidden.length > 1 && rest >= smallestShown)).toBe(true);
          const total = outsideSum(
            open[at]?.map(Number) ?? [],
            line.map((value) => (value === null ? null : Number(value))),
          );
          if (hidden.length === 1 || (hidden.length > 0 && rest < smallestShown)) expect(total).toBeNull();
        });
      }),
    );
  });

  it('hides no more the second time than the first', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        expect(outsideCells(cells)).toEqual(outsideCells(cells.toReversed()).toReversed());
      }),
    );
  });
});
