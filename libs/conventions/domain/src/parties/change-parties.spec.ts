import { conventionAnswersFaults } from '../answers/convention-answers-faults';
import { wholeAnswers } from '../answers/empty-answers';
import { outreachTemplate } from '../content/t2/t2';
import { type ConventionContent } from '../life/convention';
import { leTilleulAnswers, leTilleulParties, threeParties, threePartyAnswers } from '../testing';
import { mayLeave, nextPartyKey, partiesFrom, removeParty, withParty } from './change-parties';
import { conventionPartiesFaults } from './convention-party-faults';
import { emptyParty, mostParties, type PartyKey, partyKeys } from './convention-party';

const some = (...keys: readonly PartyKey[]) => partiesFrom(keys.map(emptyParty));
const pointers = (value: unknown): string[] =>
  conventionPartiesFaults(value).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the parties of a convention', () => {
  it('are two to forty, the host first and its partner next', () => {
    const crowd = partyKeys.map(emptyParty);

    expect(mostParties).toBe(40);
    expect(pointers(some('host', 'partner'))).toEqual([]);
    expect(pointers(crowd)).toEqual([]);
    expect(pointers(crowd.slice(0, 1))).toEqual([' not-a-list']);
    expect(pointers([...crowd, emptyParty('partner-2')])).toEqual([' too-many']);
    expect(pointers(some('partner', 'host'))).toEqual(['/0/key not-a-choice', '/1/key not-a-choice']);
  });

  it('bear each a key of their own, a hole left by one who went', () => {
    expect(pointers(some('host', 'partner', 'partner-3', 'partner-7'))).toEqual([]);
    expect(pointers(some('host', 'partner', 'partner-3', 'partner-3'))).toEqual(['/3/key not-a-choice']);
    expect(pointers([...some('host', 'partner'), { ...emptyParty('partner-2'), key: 'partner-40' }])).toEqual([
      '/2/key not-a-choice',
    ]);
  });

  it('take the next key, never that of one who left while there is another', () => {
    expect(nextPartyKey(some('host', 'partner'))).toBe('partner-2');
    expect(nextPartyKey(some('host', 'partner', 'partner-4'))).toBe('partner-5');
    expect(nextPartyKey(some('host', 'partner', 'partner-39'))).toBe('partner-2');
    expect(nextPartyKey(partiesFrom(partyKeys.map(emptyParty)))).toBeNull();
  });

  it('are rewritten in place, or come last', () => {
    const third = { ...emptyParty('partner-2'), legalName: 'Commune de Clairval' };

    expect(withParty(some('host', 'partner'), third).map(({ key }) => key)).toEqual(['host', 'partner', 'partner-2']);
    expect(withParty(some('host', 'partner', 'partner-2', 'partner-3'), third)[2]).toBe(third);
  });
});

describe('a party that leaves', () => {
  const content: ConventionContent = {
    answers: threePartyAnswers,
    parties: threeParties,
    edits: {},
    acceptedWarnings: [],
  };

  it('takes with it what was said of it alone, and says how much', () => {
    const { content: left, dropped } = removeParty(outreachTemplate, content, 'partner-2');

    expect(left.parties).toEqual(leTilleulParties);
    expect(JSON.stringify(left)).not.toContain('partner-2');
    expect(dropped.map(({ question, count }) => `${question} ${count}`)).toEqual([
      'gains 1',
      'pair 1',
      'contributions 1',
      'referents 2',
      'signature 2',
    ]);
  });

  it('is never one of the first two', () => {
    expect([mayLeave('host'), mayLeave('partner'), mayLeave('partner-2')]).toEqual([false, false, true]);
    expect(removeParty(outreachTemplate, content, 'partner')).toEqual({ content, dropped: [] });
  });
});

describe('answers kept before there were more than two parties', () => {
  const { others: _gains, ...gains } = leTilleulAnswers.gains;
  const { others: _pair, ...pair } = leTilleulAnswers.pair;
  const kept = { ...leTilleulAnswers, gains, pair };

  it('go on reading, and are taken as they are', () => {
    expect(wholeAnswers(outreachTemplate, kept)).toEqual(leTilleulAnswers);
    expect(conventionAnswersFaults(outreachTemplate, kept)).toEqual([]);
  });
});
