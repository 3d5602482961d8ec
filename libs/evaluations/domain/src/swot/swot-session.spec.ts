import { Problem } from '@entente/platform/kernel';
import { after, aParticipant, aSwot, aSwotAction } from '../testing/a-swot';
import { cardsOf } from './cards';
import { decideForFacilitator } from './facilitator-acts';
import { decideForParticipant, joinSwot } from './participant-acts';
import { boardFor } from './swot-board';
import { type FacilitatorCommand, type ParticipantCommand } from './swot-commands';
import { type SwotState } from './swot-session';

const lead = (state: SwotState, command: FacilitatorCommand, seen = state.version): SwotState =>
  after(state, decideForFacilitator(state, command, seen));

const ask = (state: SwotState, id: string, command: ParticipantCommand): SwotState => {
  const participant = state.participants.find((one) => one.id === id) ?? aParticipant({ id });
  return after(state, decideForParticipant(state, command, { participant, professionals: ['Farid Ouali'] }));
};

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.type.replace('/problems/swot/', '');
    throw error;
  }
  return 'none';
};

const note = (noteId: string, text: string): ParticipantCommand => ({
  type: 'write',
  noteId,
  quadrant: 'strengths',
  text,
});
const writeFour = (state: SwotState): SwotState =>
  ['a', 'b', 'c', 'd'].reduce((next, id) => ask(next, 'p1', note(id, `Idée ${id}`)), state);

describe('a SWOT session', () => {
  it('goes through its steps and back, and shares what was written on the way', () => {
    const written = ask(aSwot(), 'p1', note('a', 'La permanence du jeudi'));

    const shared = lead(written, { type: 'move', way: 'next' });
    const back = lead(shared, { type: 'move', way: 'back' });

    expect(cardsOf(written)).toEqual([]);
    expect([shared.step, cardsOf(shared).map(({ name }) => name)]).toEqual(['share', ['La permanence du jeudi']]);
    expect([back.step, cardsOf(back).length]).toEqual(['write', 1]);
  });

  it('takes three notes of one person in a quadrant, and says why the fourth is refused', () => {
    expect(refusal(() => writeFour(aSwot()))).toBe('enough-notes');
  });

  it('writes a note once when it is sent twice', () => {
    const twice = ask(ask(aSwot(), 'p1', note('a', 'Une idée')), 'p1', note('a', 'Une idée'));

    expect(twice.notes).toHaveLength(1);
  });

  it('does not let somebody else touch a note', () => {
    const state = ask(aSwot(), 'p1', note('a', 'Une idée'));

    expect(refusal(() => ask(state, 'p2', note('a', 'Autre chose')))).toBe('note-gone');
    expect(refusal(() => ask(state, 'p2', { type: 'withdraw', noteId: 'a' }))).toBe('note-gone');
  });

  it('holds a note that seems to speak of a person until it is read, and blocks the votes meanwhile', () => {
    const state = lead(ask(aSwot(), 'p1', note('a', 'Mme Dupont a été mal reçue')), { type: 'move', way: 'next' });

    expect(boardFor(state, { kind: 'participant', participantId: 'p2' }).cards).toEqual([]);
    expect(boardFor(state, { kind: 'facilitator' }).pending.map(({ status }) => status)).toEqual(['held']);
    expect(refusal(() => lead(state, { type: 'move', way: 'next' }))).toBe('notes-held');
    const released = lead(state, { type: 'judge', noteId: 'a', verdict: 'release' });
    expect(cardsOf(released)).toHaveLength(1);
  });

  it('lets the author write again what was sent back, even once the others are shared', () => {
    const state = lead(ask(aSwot(), 'p1', note('a', 'Mme Dupont a été mal reçue')), { type: 'move', way: 'next' });

    const returned = lead(state, { type: 'judge', noteId: 'a', verdict: 'return' });
    const again = ask(returned, 'p1', note('a', 'L’accueil est parfois rude'));

    expect(cardsOf(again).map(({ name }) => name)).toEqual(['L’accueil est parfois rude']);
  });

  it('holds nothing for the name of a professional', () => {
    expect(ask(aSwot(), 'p1', note('a', 'M. Farid Ouali répond vite')).notes[0]?.status).toBe('hidden');
  });

  it('refuses a second facilitator who acts on what the first has changed', () => {
    const state = aSwot();
    const moved = lead(state, { type: 'move', way: 'next' });

    expect(refusal(() => lead(moved, { type: 'move', way: 'next' }, state.version))).toBe('changed-elsewhere');
    expect(lead(moved, { type: 'move', way: 'next' }, moved.version).step).toBe('prioritise');
  });

  it('does not make a note stale for whoever leads', () => {
    const state = aSwot();
    const participant = aParticipant();
    const events = decideForParticipant(state, note('a', 'Une idée'), { participant, professionals: [] });

    expect(events).toHaveLength(1);
  });

  it('counts votes by party, and moves dots with a note that joins a group', () => {
    const state = aSwot({
      step: 'prioritise',
      notes: [
        ['a', 'p1', 'strengths'],
        ['b', 'p2', 'strengths'],
      ],
    });

    const voted = ask(ask(state, 'p1', { type: 'vote', targets: ['a', 'a', 'b'] }), 'p2', {
      type: 'vote',
      targets: ['b'],
    });
    const grouped = lead(voted, { type: 'group', cardId: 'a', withId: 'b', clusterId: 'c' });

    const cardsIn = (one: SwotState) =>
      boardFor(one, { kind: 'facilitator' }).cards.map(({ id, oursVotes, theirsVotes }) => [
        id,
        oursVotes,
        theirsVotes,
      ]);
    expect(cardsIn(voted)).toEqual([
      ['a', 2, 0],
      ['b', 1, 1],
    ]);
    expect(cardsIn(grouped)).toEqual([['c', 3, 1]]);
    expect(cardsIn(lead(grouped, { type: 'undo' }))).toEqual(cardsIn(voted));
  });

  it('refuses a fourth dot and a card that is gone', () => {
    const state = aSwot({ step: 'prioritise', notes: [['a', 'p1', 'strengths']] });

    expect(refusal(() => ask(state, 'p1', { type: 'vote', targets: ['a', 'a', 'a', 'a'] }))).toBe('invalid');
    expect(refusal(() => ask(state, 'p1', { type: 'vote', targets: ['z'] }))).toBe('card-gone');
  });

  it('groups within one quadrant only, takes a note out, and leaves no group of one', () => {
    const state = aSwot({
      step: 'share',
      notes: [
        ['a', 'p1', 'strengths'],
        ['b', 'p2', 'strengths'],
        ['c', 'p1', 'threats'],
      ],
    });

    const grouped = lead(state, { type: 'group', cardId: 'b', withId: 'a', clusterId: 'g' });
    const named = lead(grouped, { type: 'rename', clusterId: 'g', name: 'La permanence' });

    expect(refusal(() => lead(state, { type: 'group', cardId: 'a', withId: 'c', clusterId: 'g' }))).toBe(
      'other-quadrant',
    );
    expect(cardsOf(named).map(({ name }) => name)).toEqual(['La permanence', 'Note c']);
    expect(cardsOf(lead(named, { type: 'ungroup', noteId: 'a' })).map(({ name }) => name)).toEqual([
      'Note a',
      'Note b',
      'Note c',
    ]);
  });

  it('crosses one card from between us with one from around us, of the right quadrants', () => {
    const state = aSwot({
      step: 'cross',
      notes: [
        ['a', 'p1', 'strengths'],
        ['b', 'p2', 'threats'],
      ],
    });
    const crossing = { type: 'cross', crossingId: 'x', text: 'Tenir le jeudi', inside: 'a', outside: 'b' } as const;

    expect(lead(state, { ...crossing, kind: 'protect' }).crossings).toHaveLength(1);
    expect(refusal(() => lead(state, { ...crossing, kind: 'amplify' }))).toBe('card-gone');
  });

  it('closes on three to five whole actions and a next date, and names what is missing', () => {
    const state = aSwot({ step: 'close' });
    const three = ['a', 'b', 'c'].map((id) => aSwotAction({ id }));
    const close = { type: 'close', on: '2026-11-17' } as const;

    const ready = lead(lead(state, { type: 'agree', actions: three }), {
      type: 'note-end',
      nextOn: '2027-05-11',
      informs: '',
    });

    expect(refusal(() => lead(state, close))).toBe('not-ready');
    expect(
      refusal(() => lead(lead(ready, { type: 'agree', actions: [aSwotAction({ ownerTheirs: '' })] }), close)),
    ).toBe('not-ready');
    expect(refusal(() => lead(state, { type: 'agree', actions: [...three, ...three] }))).toBe('invalid');
    expect(lead(ready, close)).toMatchObject({ status: 'closed', step: 'report', closedOn: '2026-11-17' });
  });

  it('is approved once by each side, after it is closed only', () => {
    const three = ['a', 'b', 'c'].map((id) => aSwotAction({ id }));
    const open = lead(lead(aSwot({ step: 'close' }), { type: 'agree', actions: three }), {
      type: 'note-end',
      nextOn: '2027-05-11',
      informs: '',
    });
    const closed = lead(open, { type: 'close', on: '2026-11-17' });

    expect(refusal(() => ask(open, 'p2', { type: 'approve', name: 'Farid Ouali' }))).toBe('not-now');
    const theirs = ask(closed, 'p2', { type: 'approve', name: 'Farid Ouali' });
    expect(ask(theirs, 'p2', { type: 'approve', name: 'Quelqu’un' }).approvals.theirs?.name).toBe('Farid Ouali');
    expect(Object.keys(lead(theirs, { type: 'approve', name: 'Awa Diallo' }).approvals).sort()).toEqual([
      'ours',
      'theirs',
    ]);
  });

  it('takes nobody in once it is over', () => {
    const over = lead(aSwot(), { type: 'cancel' });

    expect(refusal(() => joinSwot(over, { id: 'p9', party: 'ours', name: '', anonymous: false }))).toBe('over');
  });

  it('tells the name and the side of whoever stays anonymous to nobody else', () => {
    const people = [
      aParticipant(),
      aParticipant({ id: 'p2', rank: 2, party: 'theirs', name: 'Inès', anonymous: true }),
    ];
    const state = aSwot({ step: 'share', people, notes: [['a', 'p2', 'strengths']] });

    const seen = boardFor(state, { kind: 'participant', participantId: 'p1' });

    expect(JSON.stringify(seen)).not.toContain('Inès');
    expect(seen.cards[0]?.notes[0]).toMatchObject({ party: null, mine: false });
    expect(boardFor(state, { kind: 'participant', participantId: 'p2' }).self?.name).toBe('Inès');
  });

  it('gives days to write when everybody writes at their own hour', () => {
    expect(boardFor({ ...aSwot(), mode: 'remote' }, { kind: 'facilitator' }).minutes).toBe(7_200);
    expect(boardFor(lead(aSwot(), { type: 'add-minutes', minutes: 5 }), { kind: 'facilitator' }).minutes).toBe(15);
  });
});
