import { faultAt } from '@entente/platform/kernel';
import { cardsOf } from './cards';
import { agreeActions, closeSwot, noteEnd } from './ending';
import { groupCards, renameCluster, undoGrouping, ungroupNote } from './grouping';
import { approveSwot } from './participant-acts';
import { type FacilitatorCommand, type FacilitatorCommandType } from './swot-commands';
import { type SwotEvent } from './swot-events';
import { assertOpen, assertStep, assertValid, textFaults } from './swot-guards';
import { swotProblems } from './swot-problems';
import { type SwotCrossing, swotLimits, type SwotState } from './swot-session';
import { isFrom, neighbour, plannedMinutes } from './swot-steps';
import { enterMany, enterNote } from './paper-notes';

type Deciders = {
  readonly [Type in FacilitatorCommandType]: (
    state: SwotState,
    command: FacilitatorCommand<Type>,
  ) => readonly SwotEvent[];
};

const move: Deciders['move'] = (state, { way }) => {
  assertOpen(state);
  const to = neighbour(state.step, way);
  if (!to) throw swotProblems['not-now']({ step: state.step });
  // What may speak of a person is read before anybody votes on the rest.
  if (to === 'prioritise' && state.notes.some(({ status }) => status === 'held')) throw swotProblems['notes-held']();
  return [{ type: 'step-moved', to }];
};

const addMinutes: Deciders['add-minutes'] = (state, { minutes }) => {
  assertOpen(state);
  assertValid(Number.isInteger(minutes) && minutes >= 1 ? [] : [faultAt(['minutes'], 'min', { min: 1 })]);
  if (state.addedMinutes + minutes > swotLimits.extraMinutes) throw swotProblems['enough-minutes']();
  return [{ type: 'minutes-added', minutes }];
};

const pause: Deciders['pause'] = (state) => {
  assertOpen(state);
  if (plannedMinutes(state.step, state.mode) === 0) throw swotProblems['not-now']({ step: state.step });
  return state.pausedAt ? [] : [{ type: 'time-paused' }];
};

const resume: Deciders['resume'] = (state) => {
  assertOpen(state);
  return state.pausedAt ? [{ type: 'time-resumed' }] : [];
};

const judge: Deciders['judge'] = (state, { noteId, verdict }) => {
  assertOpen(state);
  const note = state.notes.find(({ id }) => id === noteId);
  if (!note) throw swotProblems['note-gone']();
  if (note.status !== 'held') return [];
  if (verdict === 'return') return [{ type: 'note-judged', noteId, status: 'returned' }];
  return [{ type: 'note-judged', noteId, status: isFrom(state.step, 'share') ? 'shared' : 'hidden' }];
};

const insideOf = { amplify: 'strengths', protect: 'strengths', repair: 'weaknesses', stop: 'weaknesses' } as const;
const outsideOf = { amplify: 'opportunities', protect: 'threats', repair: 'opportunities', stop: 'threats' } as const;

/** The quadrants that each crossing brings together. */
export const crossedQuadrants = (kind: SwotCrossing['kind']) => [insideOf[kind], outsideOf[kind]] as const;

const cross: Deciders['cross'] = (state, { type: _type, crossingId, ...crossing }) => {
  assertStep(state, 'cross', 'decide');
  assertValid(textFaults(crossing.text, swotLimits.crossing, ['text']));
  const known = state.crossings.find(({ id }) => id === crossingId);
  if (!known && state.crossings.length >= swotLimits.crossings) throw swotProblems['enough-crossings']();
  const cards = cardsOf(state);
  const fits = (id: string | null, quadrant: string) =>
    id === null || cards.some((card) => card.id === id && card.quadrant === quadrant);
  const [inside, outside] = crossedQuadrants(crossing.kind);
  if (!fits(crossing.inside, inside) || !fits(crossing.outside, outside)) throw swotProblems['card-gone']();
  const rank = known?.rank ?? state.nextRank;
  return [{ type: 'crossing-put', crossing: { ...crossing, text: crossing.text.trim(), id: crossingId, rank } }];
};

const uncross: Deciders['uncross'] = (state, { crossingId }) => {
  assertStep(state, 'cross', 'decide');
  return state.crossings.some(({ id }) => id === crossingId) ? [{ type: 'crossing-removed', crossingId }] : [];
};

const cancel: Deciders['cancel'] = (state) => {
  assertOpen(state);
  return [{ type: 'session-cancelled' }];
};

const deciders: Deciders = {
  move,
  'add-minutes': addMinutes,
  pause,
  resume,
  judge,
  enter: enterNote,
  'enter-many': enterMany,
  group: groupCards,
  rename: renameCluster,
  ungroup: ungroupNote,
  undo: undoGrouping,
  cross,
  uncross,
  agree: agreeActions,
  'note-end': noteEnd,
  close: closeSwot,
  cancel,
  approve: (state, { name }) => approveSwot(state, 'ours', name),
};

/** What follows from the wish of whoever leads; `seen` is the version under their eyes. */
export const decideForFacilitator = <Type extends FacilitatorCommandType>(
  state: SwotState,
  command: FacilitatorCommand<Type>,
  seen: number,
): readonly SwotEvent[] => {
  if (seen !== state.version) throw swotProblems['changed-elsewhere']({ version: state.version });
  return deciders[command.type](state, command);
};
