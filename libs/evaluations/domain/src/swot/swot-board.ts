import { type Day } from '@entente/platform/kernel';
import { type Card, cardsOf, dotsOf, votesOf } from './cards';
import {
  type CrossingKind,
  type NoteStatus,
  type Participant,
  type Quadrant,
  type SwotAction,
  type SwotApproval,
  type SwotParty,
  type SwotState,
  type SwotStatus,
} from './swot-session';
import { isFrom, plannedMinutes, type SwotMode, type SwotStep } from './swot-steps';

/** Whose eyes: somebody who leads, somebody of ours who only looks, or one participant. */
export type SwotViewer =
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'watcher' }
  | { readonly kind: 'participant'; readonly participantId: string };

export type BoardNote = {
  readonly id: string;
  readonly text: string;
  /** Null when nobody is to know which side wrote it, or when it comes from paper. */
  readonly party: SwotParty | null;
  readonly mine: boolean;
};

export type BoardCard = {
  readonly id: string;
  readonly rank: number;
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly grouped: boolean;
  readonly notes: readonly BoardNote[];
  readonly oursVotes: number;
  readonly theirsVotes: number;
};

/** A note before it is shared: its author's own, or one that waits for whoever leads. */
export type PendingNote = {
  readonly id: string;
  readonly rank: number;
  readonly quadrant: Quadrant;
  readonly text: string;
  readonly status: NoteStatus;
};

export type BoardPerson = {
  readonly id: string;
  readonly rank: number;
  readonly party: SwotParty;
  /** Empty for whoever would rather not be named. */
  readonly name: string;
};

export type BoardCrossing = {
  readonly id: string;
  readonly rank: number;
  readonly kind: CrossingKind;
  readonly text: string;
  readonly inside: string | null;
  readonly outside: string | null;
};

export type BoardSelf = {
  readonly id: string;
  readonly party: SwotParty;
  readonly name: string;
  readonly anonymous: boolean;
  readonly dots: readonly string[];
  readonly mood: number | null;
};

/** What one person sees of a session. Lists are keyed by id and ordered by rank, so that changes travel alone. */
export type SwotBoard = {
  readonly mode: SwotMode;
  readonly status: SwotStatus;
  readonly step: SwotStep;
  readonly stepStartedAt: string;
  /** Minutes that this step lasts; 0 when nobody counts them. */
  readonly minutes: number;
  /** Since when the time stands still; null while it runs. */
  readonly pausedAt: string | null;
  readonly version: number;
  readonly self: BoardSelf | null;
  /** How many have done what this step asks of each. */
  readonly doneCount: number;
  readonly noteCount: number;
  readonly heldCount: number;
  readonly canUndo: boolean;
  /** How many gave each mood, from 1 to 5. */
  readonly moods: readonly number[];
  readonly actions: readonly SwotAction[];
  readonly nextOn: Day | null;
  readonly informs: string;
  readonly closedOn: Day | null;
  readonly approvalOurs: SwotApproval | null;
  readonly approvalTheirs: SwotApproval | null;
  readonly people: readonly BoardPerson[];
  readonly cards: readonly BoardCard[];
  readonly pending: readonly PendingNote[];
  readonly crossings: readonly BoardCrossing[];
};

const isMe = (viewer: SwotViewer, id: string | null): boolean =>
  viewer.kind === 'participant' && id !== null && viewer.participantId === id;

const boardCards = (state: SwotState, cards: readonly Card[], viewer: SwotViewer): readonly BoardCard[] => {
  const people = new Map(state.participants.map((one) => [one.id, one]));
  const votes = votesOf(state, cards);
  const partyOf = (authorId: string | null): SwotParty | null => {
    const author = people.get(authorId ?? '');
    return author && !author.anonymous ? author.party : null;
  };
  return cards.map(({ notes, ...card }) => ({
    ...card,
    notes: notes.map(({ id, text, authorId }) => ({
      id,
      text,
      party: partyOf(authorId),
      mine: isMe(viewer, authorId),
    })),
    oursVotes: votes.get(card.id)?.ours ?? 0,
    theirsVotes: votes.get(card.id)?.theirs ?? 0,
  }));
};

/** A hidden note is its author's alone; whoever leads reads those that are held, and only those. */
const pendingFor = (state: SwotState, viewer: SwotViewer): readonly PendingNote[] =>
  state.notes
    .filter(({ status, authorId }) =>
      viewer.kind === 'facilitator' ? status === 'held' : status !== 'shared' && isMe(viewer, authorId),
    )
    .map(({ id, rank, quadrant, text, status }) => ({ id, rank, quadrant, text, status }));

const doneIn = (state: SwotState, cards: readonly Card[]): number => {
  const hasDone: Partial<Record<SwotStep, (person: Participant) => boolean>> = {
    write: ({ id }) => state.notes.some(({ authorId }) => authorId === id),
    prioritise: ({ id }) => dotsOf(state, id, cards).length > 0,
    close: ({ id }) => state.moods[id] !== undefined,
  };
  const done = hasDone[state.step];
  return done ? state.participants.filter(done).length : 0;
};

const selfOf = (state: SwotState, cards: readonly Card[], viewer: SwotViewer): BoardSelf | null => {
  const me = state.participants.find(({ id }) => isMe(viewer, id));
  if (!me) return null;
  const { id, party, name, anonymous } = me;
  return { id, party, name, anonymous, dots: dotsOf(state, id, cards), mood: state.moods[id] ?? null };
};

const moodsOf = ({ moods, step }: SwotState): readonly number[] => {
  const given = Object.values(moods);
  return isFrom(step, 'close') ? [1, 2, 3, 4, 5].map((mood) => given.filter((one) => one === mood).length) : [];
};

/** The session as one person may see it: the only way out of the state. */
export const boardFor = (state: SwotState, viewer: SwotViewer): SwotBoard => {
  const cards = cardsOf(state);
  return {
    mode: state.mode,
    status: state.status,
    step: state.step,
    stepStartedAt: state.stepStartedAt,
    minutes: plannedMinutes(state.step, state.mode) + state.addedMinutes,
    pausedAt: state.pausedAt ?? null,
    version: state.version,
    self: selfOf(state, cards, viewer),
    doneCount: doneIn(state, cards),
    noteCount: state.notes.length,
    heldCount: state.notes.filter(({ status }) => status === 'held').length,
    canUndo: state.undo.length > 0,
    moods: moodsOf(state),
    actions: state.actions,
    nextOn: state.nextOn,
    informs: state.informs,
    closedOn: state.closedOn,
    approvalOurs: state.approvals.ours ?? null,
    approvalTheirs: state.approvals.theirs ?? null,
    people: state.participants.map(({ id, rank, party, name, anonymous }) => ({
      id,
      rank,
      party,
      name: anonymous && !isMe(viewer, id) ? '' : name,
    })),
    cards: boardCards(state, cards, viewer),
    pending: pendingFor(state, viewer),
    crossings: state.crossings,
  };
};
