import fc from 'fast-check';
import { type Day } from '@entente/platform/kernel';
import { aPartnership } from '../testing';
import { handOnPosts } from './partnership-decisions';
import { isEmpty, type Tenure, type TenureRole } from './tenures';

const tenure = (personId: string, role: TenureRole, from: Day = '2024-09-01'): Tenure => ({
  side: 'ours',
  role,
  personId,
  from,
  until: null,
});
const passing = { leaverId: 'julien', toId: 'awa', on: '2026-11-23' } as const;
const open = (tenures: readonly Tenure[]) => tenures.filter(({ until }) => until === null);

describe('what somebody held of a partnership, handed on', () => {
  it('goes to somebody new from that day, told on both sides', () => {
    const { partnership, facts } = handOnPosts(aPartnership({ tenures: [tenure('julien', 'referent')] }), passing);

    expect(partnership.tenures).toEqual([
      { ...tenure('julien', 'referent'), until: '2026-11-23' },
      tenure('awa', 'referent', '2026-11-23'),
    ]);
    expect(facts.map(({ type }) => type)).toEqual(['referent-left', 'referent-named']);
  });

  it('makes a référent of the deputy, who is deputy no more', () => {
    const tenures = [tenure('julien', 'referent'), tenure('awa', 'deputy')];

    expect(open(handOnPosts(aPartnership({ tenures }), passing).partnership.tenures)).toEqual([
      tenure('awa', 'referent', '2026-11-23'),
    ]);
  });

  it('leaves a référent who takes over from their deputy where they are', () => {
    const tenures = [tenure('julien', 'deputy'), tenure('awa', 'referent')];

    expect(open(handOnPosts(aPartnership({ tenures }), passing).partnership.tenures)).toEqual([
      tenure('awa', 'referent'),
    ]);
  });

  it('changes nothing where the leaver holds nothing', () => {
    const partnership = aPartnership({ tenures: [{ ...tenure('julien', 'referent'), until: '2025-01-01' }] });

    expect(handOnPosts(partnership, passing)).toEqual({ partnership, facts: [] });
  });

  it('leaves nothing with the leaver, and one person at most in each post, whoever held what since when', () => {
    const day = fc.constantFrom<Day>('2024-09-01', '2026-11-23', '2027-01-01');
    const role = fc.constantFrom<TenureRole>('referent', 'deputy');
    fc.assert(
      fc.property(role, day, fc.boolean(), day, (held, since, isOther, otherSince) => {
        const rest: TenureRole = held === 'referent' ? 'deputy' : 'referent';
        const tenures = [tenure('julien', held, since), ...(isOther ? [tenure('awa', rest, otherSince)] : [])];

        const after = handOnPosts(aPartnership({ tenures }), passing).partnership.tenures;

        const left = open(after).filter((each) => !isEmpty(each));
        expect(left.map(({ personId }) => personId)).toEqual(['awa']);
        expect(after.every(({ from, until }) => until === null || until >= from)).toBe(true);
      }),
    );
  });
});
