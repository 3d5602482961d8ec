import { addDays, addMonths, type Day } from '@entente/platform/kernel';
import { cardsOf, dotsOf } from './cards';
import { type SwotNote, type SwotState } from './swot-session';

/** From when what each wrote is no longer kept: three months after both sides approved, a year if they never do. */
export const forgetNotesOn = (state: SwotState, today: Day): Day | null => {
  if (state.status === 'cancelled') return addDays(today, 1);
  if (state.status !== 'closed') return null;
  return state.approvals.ours && state.approvals.theirs ? addMonths(today, 3) : addMonths(today, 12);
};

/** The session without its raw notes: cards keep their name and their votes, people keep their side. */
export const forgetNotes = (state: SwotState): SwotState => {
  if (state.status === 'cancelled') return { ...state, notes: [], clusters: [], undo: [], participants: [], dots: {} };
  const cards = cardsOf(state);
  return {
    ...state,
    participants: state.participants.map((one) => ({ ...one, name: '' })),
    notes: cards.map(({ id, rank, quadrant, name }): SwotNote => ({
      id,
      rank,
      quadrant,
      text: name,
      authorId: null,
      status: 'shared',
    })),
    clusters: [],
    undo: [],
    dots: Object.fromEntries(state.participants.map(({ id }) => [id, dotsOf(state, id, cards)])),
  };
};
