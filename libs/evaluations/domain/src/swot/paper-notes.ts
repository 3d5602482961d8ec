import { faultAt } from '@entente/platform/kernel';
import { type FacilitatorCommand } from './swot-commands';
import { type SwotEvent } from './swot-events';
import { assertStep, assertValid, textFaults } from './swot-guards';
import { swotProblems } from './swot-problems';
import { swotLimits, type SwotState } from './swot-session';
import { isFrom } from './swot-steps';

type Entered = Omit<FacilitatorCommand<'enter'>, 'type'>;

/** What was said aloud or written on paper; whoever leads has read it. What is sent twice is entered once. */
const written = (state: SwotState, entries: readonly Entered[]): readonly SwotEvent[] => {
  const known = new Set(state.notes.map(({ id }) => id));
  const fresh = [...new Map(entries.map((entry) => [entry.noteId, entry])).values()].filter(
    ({ noteId }) => !known.has(noteId),
  );
  const already = state.notes.filter(({ authorId }) => authorId === null).length;
  if (already + fresh.length > swotLimits.paperNotes) throw swotProblems['enough-paper']();
  const status = isFrom(state.step, 'share') ? 'shared' : 'hidden';
  return fresh.map(({ noteId, quadrant, text }, index) => ({
    type: 'note-written',
    note: { id: noteId, rank: state.nextRank + index, quadrant, text: text.trim(), authorId: null, status },
  }));
};

export const enterNote = (state: SwotState, { noteId, quadrant, text }: Entered): readonly SwotEvent[] => {
  assertStep(state, 'write', 'share');
  assertValid(textFaults(text, swotLimits.note, ['text']));
  return written(state, [{ noteId, quadrant, text }]);
};

/** The notes of one quadrant of a paper board: every fault at once, and nothing entered while there is one. */
export const enterMany = (
  state: SwotState,
  { quadrant, notes }: Omit<FacilitatorCommand<'enter-many'>, 'type'>,
): readonly SwotEvent[] => {
  assertStep(state, 'write', 'share');
  assertValid([
    ...(notes.length === 0 ? [faultAt(['notes'], 'min-items', { min: 1 })] : []),
    ...notes.flatMap(({ text }, at) => textFaults(text, swotLimits.note, ['notes', at, 'text'])),
  ]);
  return written(
    state,
    notes.map((note) => ({ ...note, quadrant })),
  );
};

/** A line that cannot be entered as it is: its number on the sheet, from 1, and how long it is. */
export type LongLine = { readonly line: number; readonly length: number };

/** What is typed from a paper board, one note a line; empty lines say nothing. */
export const readLines = (typed: string): { readonly notes: readonly string[]; readonly long: readonly LongLine[] } => {
  const lines = typed.split(/\r?\n/).map((line) => line.replace(/^[\s•–*-]+/, '').trim());
  return {
    notes: lines.filter((line) => line !== ''),
    long: lines.flatMap(({ length }, at) => (length > swotLimits.note ? [{ line: at + 1, length }] : [])),
  };
};
