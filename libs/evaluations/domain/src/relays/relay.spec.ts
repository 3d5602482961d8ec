import { relayFaults, sumHeld } from './relay';

const leaverId = 'julien';
const members = ['awa', 'nadia', 'julien'];

describe('what somebody holds, passed on', () => {
  it('goes to people who can take it, once for each partner', () => {
    const lines = [
      { partnerId: 'a', toId: 'awa' },
      { partnerId: null, toId: 'nadia' },
    ];

    expect(relayFaults(lines, { leaverId, members })).toEqual([]);
  });

  it('says all that is wrong at once: nobody, the leaver, a partner twice', () => {
    const lines = [
      { partnerId: 'a', toId: 'nobody' },
      { partnerId: 'b', toId: 'julien' },
      { partnerId: 'a', toId: 'awa' },
      { partnerId: null, toId: 'awa' },
      { partnerId: null, toId: 'awa' },
    ];

    expect(relayFaults(lines, { leaverId, members }).map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/lines/0/toId', 'choice'],
      ['/lines/1/toId', 'choice'],
      ['/lines/2/partnerId', 'same-partner'],
      ['/lines/4/partnerId', 'same-partner'],
    ]);
  });

  it('adds up', () => {
    const counts = [
      { posts: 1, actions: 2, sections: 0 },
      { posts: 0, actions: 1, sections: 3 },
    ];

    expect(sumHeld(counts)).toEqual({ posts: 1, actions: 3, sections: 3 });
    expect(sumHeld([])).toEqual({ posts: 0, actions: 0, sections: 0 });
  });
});
