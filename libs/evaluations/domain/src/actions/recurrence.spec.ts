import { addDays, addMonths, type Day, Problem } from '@entente/platform/kernel';
import fc from 'fast-check';
import type { ActionItem } from '../review/action-item';
import { anAction } from '../testing';
import { noClosing } from './completion';
import { type ActionId, planAction, type PlannedAction, reviseAction } from './planned-action';
import { actionRhythms, comingDay, dayOfTurn, nextAction, nextDueOn, type SeriesWish } from './recurrence';

const today: Day = '2027-01-20';
const place = { id: 'a1' as ActionId, partnershipId: 's1', reviewId: 'r1' };
const monthly: SeriesWish = { every: 'month', until: null, stops: null };
const planned = (item: Partial<ActionItem> = {}, series: Partial<SeriesWish> = {}): PlannedAction =>
  planAction(place, anAction(item), today, { ...noClosing, series: { ...monthly, ...series } }).action;
const done = { state: 'done', effect: 'Un suppléant répond.' } as const;
const close = (action: PlannedAction, on: Day = today): PlannedAction =>
  reviseAction(action, { ...action, ...done }, on).action;
const follow = (action: PlannedAction, id = 'a2'): PlannedAction => {
  const next = nextAction(close(action), id as ActionId);
  if (!next) throw new Error('Nothing follows.');
  return next.action;
};
const faultsOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
  return [];
};

const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays('2026-01-01', count));
const rhythms = fc.constantFrom(...actionRhythms);

describe('an action that comes back', () => {
  it.each<[Day, readonly Day[]]>([
    ['2027-01-31', ['2027-02-28', '2027-03-31', '2027-04-30']],
    ['2028-01-31', ['2028-02-29', '2028-03-31', '2028-04-30']],
    ['2027-02-28', ['2027-03-28', '2027-04-28', '2027-05-28']],
  ])('of each month from %s is due %j', (dueOn, expected) => {
    const [first, second] = [follow(planned({ dueOn })), follow(follow(planned({ dueOn }), 'a2'), 'a3')];

    expect([first.dueOn, second.dueOn, nextDueOn(second)]).toEqual(expected);
  });

  it('keeps the day of the month whatever the rhythm, and never one after the month’s end', () => {
    fc.assert(
      fc.property(days, rhythms, fc.integer({ min: 0, max: 60 }), (from, every, turn) => {
        const day = dayOfTurn({ from, every }, turn);

        expect(Number(day.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        const isMonthEnd = addDays(day, 1).endsWith('-01');
        expect(day.slice(8) === from.slice(8) || isMonthEnd).toBe(true);
        expect(dayOfTurn({ from, every }, turn + 1) > day).toBe(true);
      }),
    );
  });

  it('is counted from the first day of the series, whenever each one is closed or put off', () => {
    fc.assert(
      fc.property(
        days,
        rhythms,
        fc.array(fc.record({ closed: days, later: fc.integer({ min: 0, max: 20 }) }), { maxLength: 8 }),
        (from, every, moves) => {
          let action = planned({ dueOn: from }, { every });
          for (const { closed, later } of moves) {
            const dueOn = addDays(action.dueOn, later);
            const putOff = reviseAction(action, { ...action, dueOn }, today).action;
            action = follow({ ...putOff, closedOn: closed });
          }
          const turn = action.recurrence?.turn ?? -1;
          expect(action.dueOn).toBe(dayOfTurn({ from, every }, turn));
          expect(turn).toBe(moves.length);
        },
      ),
    );
  });

  it('put off beyond the next day, is followed by the first that comes after its own', () => {
    const putOff = reviseAction(planned(), { ...planned(), dueOn: '2027-05-10' }, today).action;

    expect(nextDueOn(putOff)).toBe('2027-05-31');
  });

  it('put off never gives a day that is not after its own', () => {
    fc.assert(
      fc.property(days, rhythms, fc.integer({ min: -400, max: 900 }), (from, every, moved) => {
        const dueOn = addDays(from, moved);
        const next = nextDueOn({ dueOn, recurrence: { every, from, turn: 0, until: null } });

        expect(next !== null && next > dueOn && next > from).toBe(true);
      }),
    );
  });

  it('is followed by the same action, to do, without what was said of the closed one nor its review', () => {
    const closed = close(planned({ ownerTheirs: 'c1' }));

    expect(follow(closed)).toMatchObject({
      action: closed.action,
      expectedResult: closed.expectedResult,
      ownerOurs: closed.ownerOurs,
      ownerTheirs: 'c1',
      previousId: 'a1',
      reviewId: null,
      state: 'to-do',
      effect: '',
      closedOn: null,
      postponements: 0,
      firstDueOn: '2027-02-28',
    });
  });

  it('waits to be closed: nothing follows while it is open, or waits for a second person', () => {
    expect(nextAction(planned(), 'a2' as ActionId)).toBeNull();
    const item = { ...anAction(), ...done };
    const proof = { text: 'Compte rendu', link: '' };
    const asked = { ...noClosing, proofAsked: true, proof, by: 'awa', series: monthly };
    const waiting = planAction(place, item, today, asked).action;
    expect([waiting.state, nextAction(waiting, 'a2' as ActionId), comingDay(waiting)]).toEqual([
      'to-verify',
      null,
      '2027-02-28',
    ]);
  });

  it('stops on demand, and after the last day that was said', () => {
    const stopping = { ...noClosing, series: { ...monthly, every: 'never' as const } };
    const stopped = reviseAction(planned(), { ...planned(), ...done }, today, stopping);
    expect([stopped.action.recurrence, nextAction(stopped.action, 'a2' as ActionId)]).toEqual([null, null]);
    expect(stopped.facts.map(({ type }) => type)).toEqual(['action-series-stopped', 'action-done']);

    expect(nextDueOn(planned({}, { until: '2027-02-28' }))).toBe('2027-02-28');
    expect(nextDueOn(planned({}, { until: '2027-02-27' }))).toBeNull();
    expect(faultsOf(() => planned({}, { until: '2027-01-30' }))).toEqual(['/comesBackUntil series-ends-early']);
  });

  it.each(actionRhythms)('has nothing after the last day there is: each %s', (every) => {
    expect(nextDueOn(planned({ dueOn: '9999-12-31' }, { every }))).toBeNull();
  });

  it('given up, asks whether the series stops', () => {
    const item = { ...planned(), state: 'abandoned' as const, abandonedReason: 'Personne ce mois-ci.' };
    const giveUp = (stops: boolean | null) =>
      reviseAction(planned(), item, today, { ...noClosing, series: { ...monthly, stops } }).action;

    expect(faultsOf(() => giveUp(null))).toEqual(['/stopsSeries series-asked']);
    expect(nextAction(giveUp(false), 'a2' as ActionId)?.action.dueOn).toBe('2027-02-28');
    expect(nextAction(giveUp(true), 'a2' as ActionId)).toBeNull();
    // The last of its series: there is nothing to ask.
    const last = planned({}, { until: '2027-01-31' });
    expect(faultsOf(() => reviseAction(last, { ...last, ...item, recurrence: null } as ActionItem, today))).toEqual([]);
  });

  it('begins another series, at its own day, with another rhythm; the same one said again changes nothing', () => {
    const second = follow(planned());
    const again = reviseAction(second, second, today, { ...noClosing, series: monthly });
    expect([again.facts, again.action]).toEqual([[], second]);

    const { action } = reviseAction(second, second, today, { ...noClosing, series: { ...monthly, every: 'year' } });
    expect(action.recurrence).toEqual({ every: 'year', from: '2027-02-28', turn: 0, until: null });
    expect(nextDueOn(action)).toBe(addMonths('2027-02-28', 12));
  });
});
