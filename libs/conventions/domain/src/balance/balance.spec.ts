import * as fc from 'fast-check';
import { contributionUnits, rhythms } from '@entente/partners/domain';
import { type ContributionLine } from '../answers/convention-answers';
import { partyKeys } from '../parties/convention-party';
import { leTilleulAnswers } from '../testing';
import { balanceOfContributions, contributionHours, sidesWithoutContribution } from './balance';

const line = (party: 'host' | 'partner', change: Partial<ContributionLine>): ContributionLine => ({
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
    const { host, partner, reading } = balanceOfContributions({ contributions: { lines } });

    expect({ host: host.hours, partner: partner.hours, reading }).toEqual({
      host: 176,
      partner: 94,
      reading: 'we-give-nearly-twice',
    });
  });

  it('counts sessions by what each is worth, and says what it cannot count', () => {
    expect(contributionHours(line('host', { unit: 'session', hoursPerUnit: 3 }))).toBe(132);
    expect(contributionHours(line('host', { unit: 'session' }))).toBeNull();
    expect(contributionHours(line('host', { volume: null }))).toBeNull();
    expect(balanceOfContributions(leTilleulAnswers).host).toEqual({
      party: 'host',
      hours: 264,
      uncounted: 1,
      lines: 3,
    });
  });

  it('names a side that gives nothing', () => {
    const balance = balanceOfContributions({ contributions: { lines: [line('host', {})] } });

    expect(sidesWithoutContribution(balance)).toEqual(['partner']);
    expect(balance.reading).toBe('only-we-give');
  });

  it('never loses nor invents an hour when sides are swapped', () => {
    const anyLine = fc.record({
      party: fc.constantFrom(...partyKeys),
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
        const [one, other] = [
          balanceOfContributions({ contributions: { lines } }),
          balanceOfContributions({ contributions: { lines: swapped } }),
        ];

        return (
          one.host.hours === other.partner.hours &&
          one.partner.hours === other.host.hours &&
          one.host.lines + one.partner.lines === lines.length
        );
      }),
    );
  });
});
