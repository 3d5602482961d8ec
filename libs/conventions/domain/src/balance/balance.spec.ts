import * as fc from 'fast-check';
import { contributionUnits, rhythms } from '@entente/partners/domain';
import { type ContributionLine } from '../answers/convention-answers';
import { leTilleulAnswers } from '../testing';
import { type PartyKey } from '../parties/convention-party';
import { balanceOfContributions, contributionHours, isUnequal, sidesWithoutContribution } from './balance';

const two = [{ key: 'host' }, { key: 'partner' }] as const;
const three = [...two, { key: 'partner-2' }] as const;

const line = (party: PartyKey, change: Partial<ContributionLine>): ContributionLine => ({
  party,
  label: 'Apport',
  volume: 1,
  unit: 'hour',
  rhythm: 'week',
  hoursPerUnit: null,
  ...change,
});

describe('the balance of contributions', () => {
  it('gives the figures of the drawn question: 176 hours against 94', () => {
    const lines = [
      line('host', { volume: 3 }),
      line('host', {}),
      line('partner', { volume: 2 }),
      line('partner', { volume: 6, rhythm: 'year' }),
    ];
    const { sides, reading } = balanceOfContributions({ contributions: { lines } }, two);

    expect(sides.map(({ party, hours }) => [party, hours])).toEqual([
      ['host', 176],
      ['partner', 94],
    ]);
    expect(reading).toBe('we-give-nearly-twice');
  });

  it('counts sessions by what each is worth, and says what it cannot count', () => {
    expect(contributionHours(line('host', { unit: 'session', hoursPerUnit: 3 }))).toBe(132);
    expect(contributionHours(line('host', { unit: 'session' }))).toBeNull();
    expect(contributionHours(line('host', { volume: null }))).toBeNull();
    expect(balanceOfContributions(leTilleulAnswers, two).sides[0]).toEqual({
      party: 'host',
      hours: 264,
      uncounted: 1,
      lines: 3,
    });
  });

  it('names a side that gives nothing', () => {
    const balance = balanceOfContributions({ contributions: { lines: [line('host', {})] } }, two);

    expect(sidesWithoutContribution(balance)).toEqual(['partner']);
    expect(balance.reading).toBe('only-we-give');
  });

  it('never loses nor invents an hour when sides are swapped', () => {
    const anyLine = fc.record({
      party: fc.constantFrom<PartyKey>('host', 'partner'),
      label: fc.constant('x'),
      volume: fc.option(fc.integer({ min: 0, max: 100 })),
      unit: fc.option(fc.constantFrom(...contributionUnits)),
      rhythm: fc.option(fc.constantFrom(...rhythms)),
      hoursPerUnit: fc.option(fc.integer({ min: 1, max: 8 })),
    });
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const swapped = lines.map((each) => ({
          ...each,
          party: each.party === 'host' ? ('partner' as const) : ('host' as const),
        }));
        const [one, other] = [lines, swapped].map((each) =>
          balanceOfContributions({ contributions: { lines: each } }, two).sides.map(({ hours }) => hours),
        );

        expect(one).toEqual(other?.toReversed());
      }),
    );
  });

  it('says nothing of two sides where there are three, and sees who gives twice what the others give', () => {
    const equal = [line('host', { volume: 3 }), line('partner', { volume: 2 }), line('partner-2', { volume: 2 })];
    const heavy = [line('host', { volume: 4 }), line('partner', { volume: 2 }), line('partner-2', { volume: 2 })];
    const balanceOf = (lines: readonly ContributionLine[]) =>
      balanceOfContributions({ contributions: { lines } }, three);

    expect(balanceOf(equal).sides.map(({ party, hours }) => [party, hours])).toEqual([
      ['host', 132],
      ['partner', 88],
      ['partner-2', 88],
    ]);
    expect(balanceOf(equal).reading).toBeNull();
    expect([equal, heavy].map((lines) => isUnequal(balanceOf(lines)))).toEqual([false, true]);
    expect(sidesWithoutContribution(balanceOf(equal.slice(0, 2)))).toEqual(['partner-2']);
  });
});
