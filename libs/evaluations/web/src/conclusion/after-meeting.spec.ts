import { type ReviewView } from '@entente/platform/api-client';
import { afterMeeting } from './after-meeting';
import { emptyConclusion } from './conclusion-draft';

const review = { conclusion: null, sources: { convention: null } } as unknown as ReviewView;
const sides = {
  meeting: { heldOn: '2026-12-14', attendees: [{ kind: 'member' as const, id: 'm-1' }] },
  actions: [
    { key: 'k', code: 'CHK-303', action: 'Nommer un suppléant', ownerOurs: 'm-1', ownerTheirs: null, dueOn: null },
  ],
};

describe('a conclusion after both sides rated together', () => {
  it('begins with their meeting and with the actions decided in front of the gaps', () => {
    const { meeting, nextReviewOn, actions } = afterMeeting(emptyConclusion, review, sides);

    expect(meeting).toMatchObject({ heldOn: '2026-12-14', attendees: [{ kind: 'member', id: 'm-1' }] });
    expect(nextReviewOn > '2027-11').toBe(true);
    expect(actions).toMatchObject([
      { action: 'Nommer un suppléant', origin: { kind: 'gap', code: 'CHK-303' }, ownerOurs: 'm-1', dueOn: '' },
    ]);
  });

  it('leaves alone what is recorded already', () => {
    const recorded = { ...review, conclusion: {} } as unknown as ReviewView;

    expect(afterMeeting(emptyConclusion, recorded, sides)).toBe(emptyConclusion);
  });
});
