import { aDelegation, awa, julien, nadia, sylvie } from '../testing';
import { delegate, type Delegation, delegationFaults, placesOf } from './delegation';

const today = '2026-11-17';
const refusal = (wanted: Partial<Delegation>, known: readonly Delegation[] = []): string => {
  try {
    delegate(aDelegation(wanted), known, today);
  } catch (error) {
    return (error as { type: string }).type.split('/').at(-1) ?? '';
  }
  return 'none';
};

describe('a delegation', () => {
  it('is given to somebody else, from a day to another', () => {
    expect(refusal({})).toBe('none');
  });

  it.each([
    ['to oneself', { delegateId: nadia }, [], 'delegation-to-oneself'],
    ['twice on the same days', { delegateId: awa }, [aDelegation()], 'delegation-overlaps'],
    ['to somebody who is away too', { delegateId: awa }, [aDelegation({ memberId: awa })], 'delegation-chain'],
    [
      'by somebody who stands in for another',
      { memberId: sylvie, delegateId: awa },
      [aDelegation()],
      'delegation-chain',
    ],
  ] as const)('is refused %s', (_how, wanted, known, expected) => {
    expect(refusal(wanted, known)).toBe(expected);
  });

  it('may follow another one', () => {
    expect(refusal({ delegateId: awa, beginsOn: '2026-11-28', endsOn: '2026-12-04' }, [aDelegation()])).toBe('none');
  });

  it.each([
    [{ beginsOn: '2026-11-20', endsOn: '2026-11-19' }, '/endsOn ends-before-it-begins'],
    [{ beginsOn: '2026-11-01', endsOn: '2026-11-10' }, '/endsOn delegation-over'],
    [{ beginsOn: '2026-11-20', endsOn: '2028-01-01' }, '/endsOn delegation-too-long'],
    [{ beginsOn: 'demain', endsOn: '2026-11-20' }, '/beginsOn not-a-day'],
  ])('says what is wrong with its days', (days, fault) => {
    expect(delegationFaults(days, today).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
  });

  it('gives a place on its first and last days, and not around them', () => {
    const places = (on: Delegation['beginsOn']) => placesOf([aDelegation()], sylvie, on);

    expect(places('2026-11-16')).toEqual([sylvie, nadia]);
    expect(places('2026-11-27')).toEqual([sylvie, nadia]);
    expect([places('2026-11-15'), places('2026-11-28')]).toEqual([[sylvie], [sylvie]]);
    expect(placesOf([aDelegation()], julien, '2026-11-20')).toEqual([julien]);
  });
});
