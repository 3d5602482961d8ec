import { Problem } from '@entente/platform/kernel';
import fc from 'fast-check';
import { cardsOf } from '../swot/cards';
import { decideForFacilitator } from '../swot/facilitator-acts';
import { decideForParticipant } from '../swot/participant-acts';
import { type SwotEvent } from '../swot/swot-events';
import { quadrants, type SwotState } from '../swot/swot-session';
import { after } from './a-swot';

/** Asks somebody who leads or takes part for something; what is refused leaves the session as it was. */
export type Turn = (state: SwotState) => readonly SwotEvent[];

const index = fc.nat({ max: 12 });
const person = fc.constantFrom('p1', 'p2', 'p3');
const words = fc.constantFrom('On se répond vite', 'Tout repose sur deux', 'Mme Dupont a 43 ans', 'Un appel à projets');

const cardAt = (state: SwotState, at: number): string => {
  const cards = cardsOf(state);
  return cards[at % Math.max(1, cards.length)]?.id ?? 'none';
};

const asParticipant =
  (id: string, act: (state: SwotState) => Parameters<typeof decideForParticipant>[1]): Turn =>
  (state) => {
    const participant = state.participants.find((one) => one.id === id);
    return participant ? decideForParticipant(state, act(state), { participant, professionals: [] }) : [];
  };

const writing = fc
  .tuple(person, index, fc.constantFrom(...quadrants), words)
  .map(([id, note, quadrant, text]) =>
    asParticipant(id, () => ({ type: 'write', noteId: `n${note}-${id}`, quadrant, text })),
  );
const voting = fc
  .tuple(person, fc.array(index, { maxLength: 5 }))
  .map(([id, at]) => asParticipant(id, (state) => ({ type: 'vote', targets: at.map((one) => cardAt(state, one)) })));
const leading = fc
  .oneof(
    fc
      .constantFrom('next', 'back', 'next' as const)
      .map((way) => () => ({ type: 'move', way: way === 'back' ? way : 'next' }) as const),
    fc.tuple(index, index).map(([a, b]) => (state: SwotState) => {
      const [cardId, withId] = [cardAt(state, a), cardAt(state, b)];
      return { type: 'group', cardId, withId, clusterId: `c${a}${b}` } as const;
    }),
    index.map((at) => (state: SwotState) => ({ type: 'ungroup', noteId: state.notes[at]?.id ?? 'none' }) as const),
    index.map((at) => (state: SwotState) => {
      const held = state.notes.filter(({ status }) => status === 'held');
      return { type: 'judge', noteId: held[at % Math.max(1, held.length)]?.id ?? 'none', verdict: 'release' } as const;
    }),
    fc.constant(() => ({ type: 'undo' }) as const),
  )
  .map(
    (command): Turn =>
      (state) =>
        decideForFacilitator(state, command(state), state.version),
  );

/** A long meeting where anybody asks for anything at any moment. */
export const anyMeeting: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: writing }, { weight: 3, arbitrary: voting }, { weight: 4, arbitrary: leading }),
  { maxLength: 60 },
);

/** What the meeting comes to, state after state. */
export const held = (opened: SwotState, meeting: readonly Turn[]): readonly SwotState[] =>
  meeting.reduce<readonly SwotState[]>(
    (states, turn) => {
      const state = states.at(-1) ?? opened;
      try {
        return [...states, after(state, turn(state))];
      } catch (error) {
        if (error instanceof Problem) return states;
        throw error;
      }
    },
    [opened],
  );
