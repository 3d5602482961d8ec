import { fold } from '@entente/platform/kernel';
import { type Card, cardsOf, votesOf } from './cards';
import { type Quadrant, type SwotState } from './swot-session';

/** What became of a card between two sessions. */
export const cardFates = ['still', 'new', 'gone'] as const;
export type CardFate = (typeof cardFates)[number];

export type ComparedCard = {
  readonly fate: CardFate;
  readonly quadrant: Quadrant;
  readonly name: string;
  /** How it was called last time, when it was called otherwise. */
  readonly before: string | null;
  readonly votes: number;
};

// Articles and small words make any two sentences look alike.
const SMALL = 3;
const ALIKE = 0.5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > SMALL),
  );

/** How many words two names share, among all of theirs. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (fold(a.trim()) === fold(b.trim())) return 1;
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
};

type Pair = { readonly card: Card; readonly past: Card; readonly score: number };

/** Cards of both boards that speak of the same thing, in one quadrant, each at most once, the most alike first. */
const pairsOf = (cards: readonly Card[], past: readonly Card[]): ReadonlyMap<string, Card> => {
  const candidates = cards
    .flatMap((card) =>
      past
        .filter(({ quadrant }) => quadrant === card.quadrant)
        .map((one): Pair => ({ card, past: one, score: likeness(card.name, one.name) })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<string, Card>();
  const taken = new Set<string>();
  for (const { card, past: one } of candidates) {
    if (pairs.has(card.id) || taken.has(one.id)) continue;
    pairs.set(card.id, one);
    taken.add(one.id);
  }
  return pairs;
};

/** What is still there, what is new, what is gone since the session before. */
export const compareBoards = (now: SwotState, before: SwotState): readonly ComparedCard[] => {
  const [cards, past] = [cardsOf(now), cardsOf(before)];
  const pairs = pairsOf(cards, past);
  const found = new Set([...pairs.values()].map(({ id }) => id));
  const [votes, pastVotes] = [votesOf(now, cards), votesOf(before, past)];
  const sum = (counts: typeof votes, id: string) => (counts.get(id)?.ours ?? 0) + (counts.get(id)?.theirs ?? 0);
  return [
    ...cards.map(({ id, quadrant, name }): ComparedCard => {
      const same = pairs.get(id);
      const isRenamed = same !== undefined && same.name !== name;
      return {
        fate: same ? 'still' : 'new',
        quadrant,
        name,
        before: isRenamed ? same.name : null,
        votes: sum(votes, id),
      };
    }),
    ...past
      .filter(({ id }) => !found.has(id))
      .map(({ id, quadrant, name }): ComparedCard => ({
        fate: 'gone',
        quadrant,
        name,
        before: null,
        votes: sum(pastVotes, id),
      })),
  ];
};
