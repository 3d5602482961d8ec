import fc from 'fast-check';
import { balanceWords, formatVolume } from '../content/contribution-words';
import { aContribution } from '../testing';
import {
  type Balance,
  balanceOf,
  balanceReadings,
  contributionFaults,
  directions,
  isTwiceOrMore,
  readBalance,
  rhythms,
  runsOn,
  yearlyHours,
} from './contributions';

const codes = (overrides: Parameters<typeof aContribution>[0]): string[] =>
  contributionFaults(aContribution(overrides)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a contribution', () => {
  it.each([
    ['week', 4, 176],
    ['month', 1.5, 18],
    ['quarter', 3, 12],
    ['year', 6, 6],
    ['once', 7, 7],
  ] as const)('of hours by %s, %d each, makes %d hours a year', (rhythm, volume, hours) => {
    expect(yearlyHours(aContribution({ rhythm, volume, unit: 'hour' }))).toBe(hours);
  });

  it('of sessions counts in hours once both agree what a session is worth', () => {
    const session = aContribution({ unit: 'session', rhythm: 'month', volume: 2 });

    expect(yearlyHours({ ...session, hoursPerUnit: 3.5 })).toBe(84);
    expect(yearlyHours({ ...session, hoursPerUnit: null })).toBeNull();
  });

  it('keeps its tenths exact', () => {
    expect(yearlyHours(aContribution({ rhythm: 'month', volume: 0.1 }))).toBe(1.2);
  });

  it('runs from its first day to its last, both counted', () => {
    const contribution = aContribution({ from: '2026-01-01', until: '2026-06-30' });

    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => runsOn(contribution, day as '2026-01-01')),
    ).toEqual([false, true, true, false]);
    expect(runsOn(aContribution({ from: null, until: null }), '2040-01-01')).toBe(true);
  });

  it.each([
    [{ unit: 'hour', volume: 3, rhythm: 'week' }, '3\u00a0h par semaine', '3\u00a0h per week'],
    [{ unit: 'session', volume: 1, rhythm: 'month' }, '1\u00a0séance par mois', '1\u00a0session per month'],
    [{ unit: 'session', volume: 2, rhythm: 'month' }, '2\u00a0séances par mois', '2\u00a0sessions per month'],
    [{ unit: 'day', volume: 1.5, rhythm: 'year' }, '1,5\u00a0jour par an', '1.5\u00a0days per year'],
    [{ unit: 'loan', volume: 1, rhythm: 'once' }, '1\u00a0prêt', '1\u00a0loan'],
    [{ unit: 'euro', volume: 1240, rhythm: 'year' }, '1\u202f240\u00a0€ par an', '1,240\u00a0€ per year'],
  ] as const)('reads as people say it: %j', (overrides, french, english) => {
    expect(formatVolume(aContribution(overrides), 'fr')).toBe(french);
    expect(formatVolume(aContribution(overrides), 'en')).toBe(english);
  });

  it('says all that is wrong at once', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({ type: 'miracle', volume: 0, from: '2026-06-01', until: '2026-05-31', description: 'x'.repeat(301) }),
    ).toEqual(['/type not-a-choice', '/description too-long', '/volume too-small', '/until too-early']);
  });
});

describe('the balance of contributions', () => {
  it('agrees with the worked example of the question flow', () => {
    const contributions = [
      aContribution({ direction: 'gives', volume: 3, rhythm: 'week' }),
      aContribution({ direction: 'gives', volume: 1, rhythm: 'week' }),
      aContribution({ direction: 'receives', volume: 2, rhythm: 'week' }),
      aContribution({ direction: 'receives', volume: 6, rhythm: 'year' }),
    ];

    expect(balanceOf(contributions)).toEqual({ given: 176, received: 94, uncounted: [], reciprocity: 53 });
    expect(readBalance(balanceOf(contributions))).toBe('we-give-nearly-twice');
  });

  it('lists beside it what has no worth in hours', () => {
    const loan = aContribution({ unit: 'loan', hoursPerUnit: null });

    expect(balanceOf([loan])).toEqual({ given: 0, received: 0, uncounted: [loan], reciprocity: null });
  });

  it.each<[number, number, string]>([
    [0, 0, 'nothing-yet'],
    [10, 0, 'only-we-give'],
    [0, 10, 'only-they-give'],
    [100, 100, 'even'],
    [124, 100, 'even'],
    [125, 100, 'we-give-more'],
    [100, 175, 'they-give-nearly-twice'],
    [199.9, 100, 'we-give-nearly-twice'],
    [200, 100, 'we-give-twice'],
    [200.1, 100, 'we-give-more-than-twice'],
    [100, 200, 'they-give-twice'],
    [100, 300, 'they-give-more-than-twice'],
  ])('%d given and %d received reads %s', (given, received, reading) => {
    expect(readBalance({ given, received })).toBe(reading);
  });

  it('is worth talking about from twice on', () => {
    const ratios = [
      [199.9, 100],
      [200, 100],
      [100, 200.1],
    ] as const;

    expect(ratios.map(([given, received]) => isTwiceOrMore(readBalance({ given, received })))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('has words for each reading', () => {
    for (const reading of balanceReadings) expect(balanceWords[reading].fr).not.toBe('');
  });

  it('swaps sides when the record does, and never depends on the order', () => {
    const line = fc.record({
      direction: fc.constantFrom(...directions),
      rhythm: fc.constantFrom(...rhythms),
      volume: fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
      unit: fc.constantFrom('hour' as const, 'session' as const),
      hoursPerUnit: fc.constantFrom(null, 1, 2.5),
    });
    const totals = ({ given, received, reciprocity }: Balance) => ({ given, received, reciprocity });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const contributions = lines.map((overrides) => aContribution(overrides));
        const mirrored = contributions.map((each) =>
          aContribution({ ...each, direction: each.direction === 'gives' ? 'receives' : 'gives' }),
        );
        const { given, received, reciprocity } = balanceOf(contributions);

        expect(totals(balanceOf(mirrored))).toEqual({ given: received, received: given, reciprocity });
        expect(totals(balanceOf(contributions.toReversed()))).toEqual({ given, received, reciprocity });
        expect(reciprocity === null || (reciprocity >= 0 && reciprocity <= 100)).toBe(true);
      }),
    );
  });
});
