import { faultAt } from '@entente/platform/kernel';
import { cardNamed, cardsOf } from './cards';
import { type Joining, type ParticipantCommand, type ParticipantCommandType } from './swot-commands';
import { type SwotEvent } from './swot-events';
import { assertOpen, assertStep, assertValid, seemsPersonal, textFaults } from './swot-guards';
import { swotProblems } from './swot-problems';
import { type Participant, swotLimits, type SwotNote, type SwotState } from './swot-session';
import { isFrom } from './swot-steps';

/** What a decision of a participant looks at besides the session. */
export type ParticipantAct = { readonly participant: Participant; readonly professionals: readonly string[] };

type Deciders = {
  readonly [Type in ParticipantCommandType]: (
    state: SwotState,
    command: ParticipantCommand<Type>,
    act: ParticipantAct,
  ) => readonly SwotEvent[];
};

/** Somebody comes in, as long as there is something to take part in. */
export const joinSwot = (state: SwotState, joining: Joining): readonly SwotEvent[] => {
  assertOpen(state);
  if (state.participants.length >= swotLimits.participants) throw swotProblems.full();
  const name = joining.name.trim();
  assertValid(name.length > swotLimits.name ? [faultAt(['name'], 'max-length', { max: swotLimits.name })] : []);
  return [{ type: 'participant-joined', participant: { ...joining, name, rank: state.nextRank } }];
};

const ownNote = (state: SwotState, noteId: string, { id }: Participant): SwotNote => {
  const note = state.notes.find((one) => one.id === noteId && one.authorId === id);
  if (!note) throw swotProblems['note-gone']();
  if (note.status === 'shared') throw swotProblems['note-shared']();
  return note;
};

/** Hidden until shared; what was sent back is shared as soon as it is written again. */
const statusOf = (state: SwotState, words: string, professionals: readonly string[]): SwotNote['status'] => {
  if (seemsPersonal(words, professionals)) return 'held';
  return isFrom(state.step, 'share') ? 'shared' : 'hidden';
};

const assertRoom = ({ notes }: SwotState, { authorId, quadrant, id }: SwotNote): void => {
  const others = notes.filter((one) => one.authorId === authorId && one.quadrant === quadrant && one.id !== id);
  if (others.length >= swotLimits.notesPerQuadrant) throw swotProblems['enough-notes']();
};

const write: Deciders['write'] = (state, { noteId, quadrant, text }, { participant, professionals }) => {
  assertOpen(state);
  const known = state.notes.some(({ id }) => id === noteId) ? ownNote(state, noteId, participant) : null;
  assertStep(state, 'write', ...(known?.status === 'returned' ? (['share'] as const) : []));
  const words = text.trim();
  assertValid(textFaults(words, swotLimits.note, ['text']));
  if (known?.text === words && known.quadrant === quadrant) return [];
  const note: SwotNote = {
    id: noteId,
    rank: known?.rank ?? state.nextRank,
    quadrant,
    text: words,
    authorId: participant.id,
    status: statusOf(state, words, professionals),
  };
  assertRoom(state, note);
  return [{ type: 'note-written', note }];
};

const withdraw: Deciders['withdraw'] = (state, { noteId }, { participant }) => {
  assertStep(state, 'write');
  if (!state.notes.some(({ id }) => id === noteId)) return [];
  ownNote(state, noteId, participant);
  return [{ type: 'note-withdrawn', noteId }];
};

const vote: Deciders['vote'] = (state, { targets }, { participant }) => {
  assertStep(state, 'prioritise');
  assertValid(targets.length > swotLimits.dots ? [faultAt(['targets'], 'max-items', { max: swotLimits.dots })] : []);
  const cards = cardsOf(state);
  const placed = targets.map((target) => cardNamed(cards, target)?.id);
  if (placed.includes(undefined)) throw swotProblems['card-gone']();
  return [{ type: 'dots-placed', participantId: participant.id, targets: placed.flatMap((id) => id ?? []) }];
};

const mood: Deciders['mood'] = (state, command, { participant }) => {
  assertStep(state, 'close');
  const fits = Number.isInteger(command.mood) && command.mood >= 1 && command.mood <= 5;
  assertValid(fits ? [] : [faultAt(['mood'], 'choice')]);
  return [{ type: 'mood-given', participantId: participant.id, mood: command.mood }];
};

const approve: Deciders['approve'] = (state, { name }, { participant }) => approveSwot(state, participant.party, name);

/** One approval by side; the second click of the same side changes nothing. */
export const approveSwot = (state: SwotState, party: Participant['party'], name: string): readonly SwotEvent[] => {
  if (state.status !== 'closed' || !isFrom(state.step, 'report')) throw swotProblems['not-now']({ step: state.step });
  assertValid(textFaults(name, swotLimits.owner, ['name']));
  return state.approvals[party] ? [] : [{ type: 'report-approved', party, name: name.trim() }];
};

const deciders: Deciders = { write, withdraw, vote, mood, approve };

/** What follows from a participant's wish. */
export const decideForParticipant = <Type extends ParticipantCommandType>(
  state: SwotState,
  command: ParticipantCommand<Type>,
  act: ParticipantAct,
): readonly SwotEvent[] => deciders[command.type](state, command, act);
