import { type Quadrant, type SwotNote, type SwotParty, type SwotState } from './swot-session';

/** What is discussed and voted on: a group of notes under one name, or a note alone. */
export type Card = {
  readonly id: string;
  readonly rank: number;
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly grouped: boolean;
  readonly notes: readonly SwotNote[];
};

const isShared = ({ status }: SwotNote): boolean => status === 'shared';

const rankOf = (notes: readonly SwotNote[]): number => Math.min(...notes.map(({ rank }) => rank));

/** The cards on the board, in the order in which their first note was written. */
export const cardsOf = (state: SwotState): readonly Card[] => {
  const shared = new Map(state.notes.filter(isShared).map((note) => [note.id, note]));
  const grouped = state.clusters.flatMap(({ id, quadrant, name, noteIds }): Card[] => {
    const notes = noteIds.flatMap((noteId) => shared.get(noteId) ?? []);
    noteIds.forEach((noteId) => shared.delete(noteId));
    return notes.length === 0 ? [] : [{ id, quadrant, name, grouped: true, notes, rank: rankOf(notes) }];
  });
  const alone = [...shared.values()].map((note): Card => {
    const { id, rank, quadrant, text } = note;
    return { id, rank, quadrant, name: text, grouped: false, notes: [note] };
  });
  return [...grouped, ...alone].sort((a, b) => a.rank - b.rank);
};

/** The card that an id names: its own, or that of one of its notes, since grouping moves dots with their note. */
export const cardNamed = (cards: readonly Card[], id: string): Card | undefined =>
  cards.find((card) => card.id === id) ?? cards.find(({ notes }) => notes.some((note) => note.id === id));

/** Where a participant's dots lie now; a dot whose card is gone is theirs to place again. */
export const dotsOf = (state: SwotState, participantId: string, cards = cardsOf(state)): readonly string[] =>
  (state.dots[participantId] ?? []).flatMap((target) => cardNamed(cards, target)?.id ?? []);

export type Votes = Readonly<Record<SwotParty, number>>;

/** Votes of each card by party; who voted for what is told to nobody. */
export const votesOf = (state: SwotState, cards = cardsOf(state)): ReadonlyMap<string, Votes> => {
  const votes = new Map(cards.map(({ id }) => [id, { ours: 0, theirs: 0 }]));
  for (const { id, party } of state.participants) {
    for (const target of dotsOf(state, id, cards)) {
      const count = votes.get(target);
      if (count) count[party] += 1;
    }
  }
  return votes;
};
