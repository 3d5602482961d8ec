import { Problem, type Day } from '@entente/platform/kernel';
import { anAction } from '../testing';
import { type ActionId, asksToGiveUp, daysLate, planAction, type PlannedAction, reviseAction } from './planned-action';

const today: Day = '2026-11-22';
const place = { id: 'a1' as ActionId, partnershipId: 's1', reviewId: null };
const planned = (overrides: Parameters<typeof anAction>[0] = {}): PlannedAction =>
  planAction(place, anAction(overrides), today).action;
const types = ({ facts }: ReturnType<typeof reviseAction>) => facts.map(({ type }) => type);

const pointers = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer }) => pointer);
  }
  throw new Error('Nothing was refused.');
};

describe('an action of the plan', () => {
  it('remembers the day that was promised first, whatever is put off', () => {
    const first = planned({ dueOn: '2026-12-01' });
    const later = reviseAction(first, { ...anAction(), dueOn: '2027-01-15' }, today);

    expect(later.action).toMatchObject({ firstDueOn: '2026-12-01', dueOn: '2027-01-15', postponements: 1 });
    expect(later.facts).toMatchObject([{ type: 'action-postponed', postponements: 1 }]);
  });

  it('counts no postponement when the day comes nearer, or once it is closed', () => {
    const first = planned({ dueOn: '2026-12-01' });

    expect(reviseAction(first, anAction({ dueOn: '2026-11-25' }), today).action.postponements).toBe(0);
    const done = anAction({ dueOn: '2027-02-01', state: 'done', effect: 'Un suppléant répond.' });
    expect(reviseAction(first, done, today).action.postponements).toBe(0);
  });

  it('asks whether to give up from the third postponement on', () => {
    const put = (postponements: number) => ({ ...planned({ dueOn: '2026-12-01' }), postponements });

    expect([0, 1, 2, 3].map((times) => asksToGiveUp(put(times), '2026-12-02'))).toEqual([false, false, true, true]);
    expect(asksToGiveUp(put(5), '2026-12-01')).toBe(false);
    expect(asksToGiveUp({ ...put(5), state: 'done' }, '2027-01-01')).toBe(false);
  });

  it('is late from the day after its day, and only while it is open', () => {
    const days: readonly Day[] = ['2026-11-21', '2026-11-22', '2026-11-23'];
    expect(days.map((dueOn) => daysLate({ state: 'to-do', dueOn }, today))).toEqual([1, 0, 0]);
    expect(daysLate({ state: 'abandoned', dueOn: '2020-01-01' }, today)).toBe(0);
  });

  it('is done with its effect, given up with a reason, and reopened without either', () => {
    const first = planned();
    const done = reviseAction(first, anAction({ state: 'done', effect: ' Un suppléant répond. ' }), today);

    expect([done.action.effect, done.action.closedOn, types(done)]).toEqual([
      'Un suppléant répond.',
      today,
      ['action-done'],
    ]);
    const again = reviseAction(done.action, { ...done.action, state: 'under-way' }, '2026-12-01');
    expect([again.action.effect, again.action.closedOn, types(again)]).toEqual(['', null, ['action-taken-up-again']]);
    expect(pointers(() => reviseAction(first, anAction({ state: 'done' }), today))).toEqual(['/effect']);
    expect(pointers(() => reviseAction(first, anAction({ state: 'abandoned' }), today))).toEqual(['/abandonedReason']);
  });

  it('names every fault at once', () => {
    const wrong = anAction({ action: ' ', expectedResult: 'x'.repeat(201), ownerOurs: null, ownerTheirs: null });

    expect(pointers(() => planAction(place, wrong, today))).toEqual(['/action', '/expectedResult', '/ownerOurs']);
  });

  it('says nothing when nothing changed', () => {
    const first = planned();

    expect(reviseAction(first, first, today)).toEqual({ action: first, facts: [] });
    expect(types(reviseAction(first, anAction({ priority: 'normal' }), today))).toEqual(['action-revised']);
  });
});
