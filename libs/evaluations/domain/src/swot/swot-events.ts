import { type Day } from '@entente/platform/kernel';
import {
  type NoteStatus,
  type Participant,
  type SwotAction,
  type SwotCluster,
  type SwotCrossing,
  swotLimits,
  type SwotNote,
  type SwotParty,
  type SwotState,
} from './swot-session';
import { isFrom, type SwotStep } from './swot-steps';

type Details = {
  'participant-joined': { readonly participant: Participant };
  'note-written': { readonly note: SwotNote };
  'note-withdrawn': { readonly noteId: string };
  'note-judged': { readonly noteId: string; readonly status: NoteStatus };
  'dots-placed': { readonly participantId: string; readonly targets: readonly string[] };
  'mood-given': { readonly participantId: string; readonly mood: number };
  'step-moved': { readonly to: SwotStep };
  'minutes-added': { readonly minutes: number };
  'time-paused': object;
  'time-resumed': object;
  'cards-grouped': { readonly clusters: readonly SwotCluster[] };
  'grouping-undone': object;
  'crossing-put': { readonly crossing: SwotCrossing };
  'crossing-removed': { readonly crossingId: string };
  'actions-agreed': { readonly actions: readonly SwotAction[] };
  'end-noted': { readonly nextOn: Day | null; readonly informs: string };
  'session-closed': { readonly on: Day };
  'session-cancelled': object;
  'report-approved': { readonly party: SwotParty; readonly name: string };
};

export type SwotEventType = keyof Details;

/** Everything that can happen in a session. */
export type SwotEvent<Type extends SwotEventType = SwotEventType> = {
  [One in Type]: { readonly type: One } & Details[One];
}[Type];

/** Who caused it: somebody who leads, or a participant. */
export type SwotAuthor = { readonly kind: 'facilitator' | 'participant'; readonly id: string };

/** An event as the log keeps it. */
export type LoggedEvent = { readonly at: string; readonly by: SwotAuthor; readonly event: SwotEvent };

const put = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ id }) => id === one.id) ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one];

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.filter((one) => one.id !== id);

/** Moving on shares what was written; what waits for the facilitator stays where it is. */
const sharedFrom = (notes: readonly SwotNote[], step: SwotStep): readonly SwotNote[] =>
  isFrom(step, 'share')
    ? notes.map((note) => (note.status === 'hidden' ? { ...note, status: 'shared' as const } : note))
    : notes;

/** A step that was paused begins so much later: what is left of it is what was left. */
const resumed = ({ stepStartedAt, pausedAt }: SwotState, at: string): Partial<SwotState> => {
  const paused = pausedAt ? Date.parse(at) - Date.parse(pausedAt) : 0;
  return { stepStartedAt: new Date(Date.parse(stepStartedAt) + paused).toISOString(), pausedAt: null };
};

const changes: {
  readonly [Type in SwotEventType]: (state: SwotState, event: SwotEvent<Type>, at: string) => Partial<SwotState>;
} = {
  'participant-joined': ({ participants, nextRank }, { participant }) => ({
    participants: put(participants, participant),
    nextRank: Math.max(nextRank, participant.rank + 1),
  }),
  'note-written': ({ notes, nextRank }, { note }) => ({
    notes: put(notes, note),
    nextRank: Math.max(nextRank, note.rank + 1),
  }),
  'note-withdrawn': ({ notes }, { noteId }) => ({ notes: without(notes, noteId) }),
  'note-judged': ({ notes }, { noteId, status }) => ({
    notes: notes.map((note) => (note.id === noteId ? { ...note, status } : note)),
  }),
  'dots-placed': ({ dots }, { participantId, targets }) => ({ dots: { ...dots, [participantId]: targets } }),
  'mood-given': ({ moods }, { participantId, mood }) => ({ moods: { ...moods, [participantId]: mood } }),
  'step-moved': ({ notes }, { to }, at) => ({
    step: to,
    stepStartedAt: at,
    addedMinutes: 0,
    pausedAt: null,
    notes: sharedFrom(notes, to),
  }),
  'minutes-added': ({ addedMinutes }, { minutes }) => ({ addedMinutes: addedMinutes + minutes }),
  'time-paused': (_state, _event, at) => ({ pausedAt: at }),
  'time-resumed': (state, _event, at) => resumed(state, at),
  'cards-grouped': ({ clusters: before, undo }, { clusters }) => ({
    clusters,
    undo: [...undo, before].slice(-swotLimits.undo),
  }),
  'grouping-undone': ({ undo, clusters }) => ({ clusters: undo.at(-1) ?? clusters, undo: undo.slice(0, -1) }),
  'crossing-put': ({ crossings, nextRank }, { crossing }) => ({
    crossings: put(crossings, crossing),
    nextRank: Math.max(nextRank, crossing.rank + 1),
  }),
  'crossing-removed': ({ crossings }, { crossingId }) => ({ crossings: without(crossings, crossingId) }),
  'actions-agreed': (_state, { actions }) => ({ actions }),
  'end-noted': (_state, { nextOn, informs }) => ({ nextOn, informs }),
  'session-closed': (_state, { on }, at) => ({ status: 'closed', step: 'report', stepStartedAt: at, closedOn: on }),
  'session-cancelled': () => ({ status: 'cancelled' }),
  'report-approved': ({ approvals }, { party, name }, at) => ({ approvals: { ...approvals, [party]: { name, at } } }),
};

const changeOf = <Type extends SwotEventType>(
  state: SwotState,
  event: SwotEvent<Type>,
  at: string,
): Partial<SwotState> => changes[event.type](state, event, at);

/** The session after one event. */
export const applySwot = (state: SwotState, { at, by, event }: LoggedEvent): SwotState => ({
  ...state,
  ...changeOf(state, event, at),
  version: state.version + (by.kind === 'facilitator' ? 1 : 0),
});

/** The session after all of them. */
export const replaySwot = (opened: SwotState, log: readonly LoggedEvent[]): SwotState => log.reduce(applySwot, opened);
