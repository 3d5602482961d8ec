import fc from 'fast-check';
import { aParticipant, aSwot } from '../testing/a-swot';
import { anyMeeting, held } from '../testing/swot-arbitraries';
import { diffBoards, patchBoard } from './board-patch';
import { cardsOf, dotsOf, votesOf } from './cards';
import { boardFor, type SwotViewer } from './swot-board';

const people = [
  aParticipant(),
  aParticipant({ id: 'p2', rank: 2, party: 'theirs', name: 'Farid' }),
  aParticipant({ id: 'p3', rank: 3, party: 'theirs', name: 'Inès', anonymous: true }),
];
const viewers: readonly SwotViewer[] = [
  { kind: 'facilitator' },
  { kind: 'watcher' },
  ...people.map(({ id }) => ({ kind: 'participant', participantId: id }) as const),
];
const meetings = anyMeeting.map((meeting) => held(aSwot({ people }), meeting));

describe('a meeting where anybody asks for anything', () => {
  it('never counts more than three dots of one person, nor a dot that nobody placed', () => {
    fc.assert(
      fc.property(meetings, (states) => {
        for (const state of states) {
          const placed = people.map(({ id }) => dotsOf(state, id).length);
          expect(Math.max(...placed)).toBeLessThanOrEqual(3);
          const counted = [...votesOf(state).values()].reduce((sum, { ours, theirs }) => sum + ours + theirs, 0);
          expect(counted).toBe(placed.reduce((sum, one) => sum + one, 0));
        }
      }),
    );
  });

  it('never holds more than three notes of one person in a quadrant', () => {
    fc.assert(
      fc.property(meetings, (states) => {
        const counts = new Map<string, number>();
        for (const { authorId, quadrant } of states.at(-1)?.notes ?? []) {
          counts.set(`${authorId} ${quadrant}`, (counts.get(`${authorId} ${quadrant}`) ?? 0) + 1);
        }
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never shows a hidden note to anybody but its author', () => {
    fc.assert(
      fc.property(meetings, (states) => {
        for (const state of states) {
          for (const viewer of viewers) {
            const seen = new Set(
              [...boardFor(state, viewer).pending, ...boardFor(state, viewer).cards.flatMap(({ notes }) => notes)].map(
                ({ id }) => id,
              ),
            );
            const forbidden = state.notes.filter(({ status, authorId }) =>
              viewer.kind === 'facilitator'
                ? status === 'hidden' || status === 'returned'
                : status !== 'shared' && (viewer.kind === 'watcher' || authorId !== viewer.participantId),
            );
            expect(forbidden.filter(({ id }) => seen.has(id))).toEqual([]);
          }
        }
      }),
    );
  });

  it('keeps every shared note on exactly one card', () => {
    fc.assert(
      fc.property(meetings, (states) => {
        const state = states.at(-1) ?? aSwot();
        const shared = state.notes.filter(({ status }) => status === 'shared').map(({ id }) => id);
        const onCards = cardsOf(state).flatMap(({ notes }) => notes.map(({ id }) => id));
        expect([...onCards].sort()).toEqual([...shared].sort());
      }),
    );
  });

  it('brings anybody from any moment to any later one by what changed alone', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), fc.constantFrom(...viewers), (states, at, viewer) => {
        const before = boardFor(states[at % states.length] ?? aSwot(), viewer);
        const now = boardFor(states.at(-1) ?? aSwot(), viewer);
        const patch = diffBoards(before, now);
        expect(patch ? patchBoard(before, patch) : before).toEqual(now);
      }),
    );
  });
});
