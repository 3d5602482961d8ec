import { Problem } from '@entente/platform/kernel';
import fc from 'fast-check';
import { after, aSwot, swotMoment } from '../testing/a-swot';
import { decideForFacilitator } from './facilitator-acts';
import { readLines } from './paper-notes';
import { boardFor } from './swot-board';
import { applySwot } from './swot-events';
import { swotLimits, type SwotState } from './swot-session';

const enter = (state: SwotState, texts: readonly string[], from = 0) =>
  decideForFacilitator(
    state,
    {
      type: 'enter-many',
      quadrant: 'strengths',
      notes: texts.map((text, at) => ({ noteId: `n${from + at}`, text })),
    },
    state.version,
  );

const refusalOf = (act: () => unknown): Problem => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('the notes of a paper board', () => {
  it('enters all of them at once, in their order, under nobody’s name', () => {
    const state = aSwot({ step: 'share' });

    const next = after(state, enter(state, ['La permanence', ' Les maraudes ']));

    expect(boardFor(next, { kind: 'facilitator' }).cards.map(({ name }) => name)).toEqual([
      'La permanence',
      'Les maraudes',
    ]);
    expect(next.notes.map(({ authorId }) => authorId)).toEqual([null, null]);
  });

  it('says every fault at once, and enters nothing', () => {
    const state = aSwot({ step: 'share' });

    const refusal = refusalOf(() => enter(state, ['x'.repeat(141), 'La permanence', ' ']));

    expect(refusal.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/notes/0/text', 'max-length'],
      ['/notes/2/text', 'required'],
    ]);
  });

  it('enters once what is sent twice, and no more than a session takes', () => {
    const state = aSwot({ step: 'share' });
    const next = after(state, enter(state, ['Une', 'Deux']));

    expect(enter(next, ['Une', 'Deux'])).toEqual([]);
    expect(enter(next, ['Une', 'Deux', 'Trois'])).toHaveLength(1);
    const tooMany = Array.from({ length: swotLimits.paperNotes - 1 }, () => 'Encore');
    expect(refusalOf(() => enter(next, tooMany, 10)).type).toContain('enough-paper');
  });

  it('loses no word of what is pasted, whatever its lines', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 20 }), (lines) => {
        const typed = lines.map((words) => words.join(' ')).join('\r\n');

        expect(readLines(typed).notes).toEqual(lines.map((words) => words.join(' ')).filter((line) => line !== ''));
      }),
    );
  });

  it('names the lines that are too long by their number on the sheet, and forgets bullets', () => {
    const { notes, long } = readLines(`• Une\n\n- ${'x'.repeat(150)}\n– Trois`);

    expect(notes[0]).toBe('Une');
    expect(notes[2]).toBe('Trois');
    expect(long).toEqual([{ line: 3, length: 150 }]);
  });
});

describe('the time of a step', () => {
  const lead = { kind: 'facilitator', id: 'nadia' } as const;
  const at = (minutes: number) => new Date(swotMoment.getTime() + minutes * 60_000).toISOString();
  const act = (state: SwotState, type: 'pause' | 'resume', minutes: number): SwotState =>
    decideForFacilitator(state, { type }, state.version).reduce(
      (one, event) => applySwot(one, { at: at(minutes), by: lead, event }),
      state,
    );

  it('stands still while it is paused, and goes on from where it was', () => {
    const paused = act(aSwot(), 'pause', 4);
    const resumed = act(paused, 'resume', 24);

    expect(boardFor(paused, { kind: 'watcher' }).pausedAt).toBe(at(4));
    expect(resumed.pausedAt).toBeNull();
    // Four minutes had gone by; four have.
    expect(resumed.stepStartedAt).toBe(at(20));
  });

  it('pauses once, and runs again with the next step', () => {
    const paused = act(aSwot(), 'pause', 4);

    expect(decideForFacilitator(paused, { type: 'pause' }, paused.version)).toEqual([]);
    expect(
      after(paused, decideForFacilitator(paused, { type: 'move', way: 'next' }, paused.version)).pausedAt,
    ).toBeNull();
    expect(refusalOf(() => act(aSwot({ step: 'prepare' }), 'pause', 0)).type).toContain('not-now');
  });
});
