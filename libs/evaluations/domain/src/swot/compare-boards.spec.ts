import { after, aFullSwot, aSwot } from '../testing/a-swot';
import { cardsOf, votesOf } from './cards';
import { compareBoards } from './compare-boards';
import { forgetNotes, forgetNotesOn } from './forget-notes';
import { type SwotState } from './swot-session';

const closed = (state: SwotState): SwotState => after(state, [{ type: 'session-closed', on: '2026-11-17' }]);

describe('two boards of one partnership', () => {
  it('say what is still there under other words, what is new, and what is gone', () => {
    const before = aSwot({
      step: 'share',
      notes: [
        ['a', 'p1', 'strengths', 'La permanence du jeudi'],
        ['b', 'p1', 'weaknesses', 'Tout repose sur deux personnes'],
        ['c', 'p1', 'threats', 'La permanence du jeudi pourrait fermer'],
      ],
    });
    const now = aSwot({
      step: 'share',
      notes: [
        ['x', 'p1', 'strengths', 'La permanence du jeudi, connue'],
        ['y', 'p1', 'weaknesses', 'Des mots différents'],
      ],
    });

    expect(compareBoards(now, before).map(({ fate, name, before: past }) => [fate, name, past])).toEqual([
      ['still', 'La permanence du jeudi, connue', 'La permanence du jeudi'],
      ['new', 'Des mots différents', null],
      ['gone', 'Tout repose sur deux personnes', null],
      ['gone', 'La permanence du jeudi pourrait fermer', null],
    ]);
  });

  it('find each card once, the most alike first', () => {
    const before = aSwot({ step: 'share', notes: [['a', 'p1', 'strengths', 'Les maraudes communes']] });
    const now = aSwot({
      step: 'share',
      notes: [
        ['x', 'p1', 'strengths', 'Les maraudes communes du soir'],
        ['y', 'p1', 'strengths', 'Les maraudes communes'],
      ],
    });

    expect(compareBoards(now, before).map(({ fate }) => fate)).toEqual(['new', 'still']);
  });

  it('are the same board once raw notes are forgotten', () => {
    const whole = closed(aFullSwot());

    expect(compareBoards(forgetNotes(whole), whole).every(({ fate, before }) => fate === 'still' && !before)).toBe(
      true,
    );
  });
});

describe('forgetting raw notes', () => {
  it('keeps cards, votes and actions, and neither authors, names nor what was hidden', () => {
    const held = after(aFullSwot(), [
      {
        type: 'note-written',
        note: { id: 'z', rank: 900, quadrant: 'threats', text: 'Mme Dupont', authorId: 'p1', status: 'held' },
      },
    ]);
    const whole = closed(held);

    const left = forgetNotes(whole);

    expect(JSON.stringify(left)).not.toMatch(/Dupont|"Awa"|"Farid"/);
    expect(left.notes.every(({ authorId }) => authorId === null)).toBe(true);
    expect(cardsOf(left).map(({ name }) => name)).toEqual(cardsOf(whole).map(({ name }) => name));
    expect([...votesOf(left)]).toEqual([...votesOf(whole)]);
    expect(left.actions).toEqual(whole.actions);
  });

  it('waits three months after both sides approved, a year otherwise, a day once cancelled', () => {
    const done = closed(aFullSwot());
    const approved = after(done, [
      { type: 'report-approved', party: 'ours', name: 'Awa' },
      { type: 'report-approved', party: 'theirs', name: 'Farid' },
    ]);
    const cancelled = after(aFullSwot(), [{ type: 'session-cancelled' }]);

    const days = [aFullSwot(), done, approved, cancelled].map((state) => forgetNotesOn(state, '2026-11-17'));

    expect(days).toEqual([null, '2027-11-17', '2027-02-17', '2026-11-18']);
  });
});
