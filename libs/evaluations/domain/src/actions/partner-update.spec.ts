import { addDays, Problem, type Day } from '@entente/platform/kernel';
import fc from 'fast-check';
import { anAction } from '../testing';
import { answerProposal, awaitsAnswer, type PartnerUpdate, updateByPartner } from './partner-update';
import { type ActionId, planAction, type PlannedAction, reviseAction } from './planned-action';
import { type RemindedAction, reminderOn } from './action-reminders';

const today: Day = '2026-11-22';
const by = { by: 'c1', today };
const place = { id: 'a1' as ActionId, partnershipId: 's1', reviewId: null };
const planned = (overrides: Parameters<typeof anAction>[0] = {}): PlannedAction =>
  planAction(place, anAction({ ownerTheirs: 'c1', dueOn: '2026-12-01', state: 'to-do', ...overrides }), today).action;
const update = (change: Partial<PartnerUpdate> = {}): PartnerUpdate => ({
  state: 'to-do',
  effect: '',
  abandonedReason: '',
  progress: '',
  proposedDueOn: null,
  proposalReason: '',
  ...change,
});
const types = ({ facts }: { facts: readonly { type: string }[] }) => facts.map(({ type }) => type);
const refusal = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return [error.type, ...error.errors.map(({ pointer }) => pointer)];
  }
  throw new Error('Nothing was refused.');
};
const proposed = (dueOn: Day = '2027-01-15') =>
  updateByPartner(planned(), update({ proposedDueOn: dueOn, proposalReason: 'La cheffe revient en janvier.' }), by);

describe('what the partner says of its own actions', () => {
  it('begins, tells and finishes, without touching what we decided', () => {
    const begun = updateByPartner(planned(), update({ state: 'under-way', progress: ' Deux noms trouvés. ' }), by);
    const done = updateByPartner(begun.action, update({ state: 'done', effect: 'Un suppléant répond.' }), by);

    expect([types(begun), begun.action.progress]).toEqual([
      ['action-progress-told', 'action-begun'],
      { words: 'Deux noms trouvés.', by: 'c1', on: today },
    ]);
    expect(done.action).toMatchObject({
      state: 'done',
      effect: 'Un suppléant répond.',
      closedOn: today,
      progress: null,
    });
  });

  it('proposes a day with a reason; the day itself stays until we answer', () => {
    const { action, facts } = proposed();

    expect([action.dueOn, awaitsAnswer(action), types({ facts })]).toEqual([
      '2026-12-01',
      true,
      ['action-day-proposed'],
    ]);
    const accepted = answerProposal(action, true, today);
    expect(accepted.action).toMatchObject({ dueOn: '2027-01-15', firstDueOn: '2026-12-01', postponements: 1 });
    expect([accepted.action.proposal, types(accepted)]).toEqual([null, ['action-day-accepted', 'action-postponed']]);
    const declined = answerProposal(action, false, today);
    expect([declined.action.dueOn, awaitsAnswer(declined.action)]).toEqual(['2026-12-01', false]);
    expect(refusal(() => answerProposal(declined.action, true, today))).toEqual(['/problems/action/no-proposal']);
  });

  it('withdraws what it asked, and is answered by another day that we choose', () => {
    const { action } = proposed();

    expect(types(updateByPartner(action, update(), by))).toEqual(['action-proposal-withdrawn']);
    expect(reviseAction(action, { ...anAction(), ...action, dueOn: '2026-12-20' }, today).action.proposal).toBeNull();
    expect(types(updateByPartner(action, update({ proposedDueOn: '2027-01-15' }), by))).toEqual([]);
  });

  it('names every fault at once', () => {
    const wrong = update({ proposedDueOn: '2026-11-01', progress: 'x'.repeat(301) });

    expect(refusal(() => updateByPartner(planned(), wrong, by))).toEqual([
      '/problems/action/invalid',
      '/proposedDueOn',
      '/proposalReason',
      '/progress',
    ]);
    expect(refusal(() => updateByPartner(planned(), update({ state: 'done' }), by)).at(1)).toBe('/effect');
    expect(refusal(() => updateByPartner(planned(), update({ state: 'abandoned' }), by)).at(1)).toBe(
      '/abandonedReason',
    );
  });

  it('touches neither what is closed, nor what is ours, nor what we kept to ourselves', () => {
    const closed = planned({ state: 'done', effect: 'Fait.' });

    expect(refusal(() => updateByPartner(closed, update(), by))).toEqual(['/problems/action/closed']);
    for (const hidden of [planned({ ownerTheirs: null, ownerOurs: 'm1' }), planned({ visibleToPartner: false })])
      expect(refusal(() => updateByPartner(hidden, update(), by))).toEqual(['/problems/action/not-found']);
  });
});

describe('reminders of actions', () => {
  const at = (dueOn: Day, told: Partial<RemindedAction> = {}): RemindedAction => ({
    id: dueOn,
    dueOn,
    announcedFor: null,
    toldLateOn: null,
    ...told,
  });

  it('announce a day once, fourteen days before, and again when it moved', () => {
    expect(reminderOn([at(addDays(today, 15))], today)).toBeNull();
    expect(reminderOn([at(addDays(today, 14)), at(today)], today)?.soon).toHaveLength(2);
    expect(reminderOn([at('2026-11-30', { announcedFor: '2026-11-30' })], today)).toBeNull();
    expect(reminderOn([at('2026-12-02', { announcedFor: '2026-11-30' })], today)?.soon).toHaveLength(1);
  });

  it('tell what is late all together, once a week at most', () => {
    const late = at('2026-11-01', { toldLateOn: '2026-11-16' });

    expect(reminderOn([late, at('2026-11-20')], today)).toBeNull();
    expect(reminderOn([late, at('2026-11-20')], '2026-11-23')?.late).toEqual(['2026-11-01', '2026-11-20']);
  });

  it('never write twice the same day, nor of late actions twice in a week, whatever happens', () => {
    const days = fc.integer({ min: -40, max: 40 }).map((shift) => addDays(today, shift));
    fc.assert(
      fc.property(fc.uniqueArray(days, { maxLength: 8 }), (dues) => {
        let actions = dues.map((dueOn) => at(dueOn));
        const tellings: number[] = [];
        for (let shift = 0; shift < 40; shift += 1) {
          const day = addDays(today, shift);
          const told = reminderOn(actions, day);
          actions = actions.map((action) => ({
            ...action,
            announcedFor: told?.soon.includes(action.id) ? action.dueOn : action.announcedFor,
            toldLateOn: told?.late.includes(action.id) ? day : action.toldLateOn,
          }));
          if (told && told.late.length > 0) tellings.push(shift);
          expect(reminderOn(actions, day)).toBeNull();
        }
        expect(tellings.every((shift, rank) => rank === 0 || shift - (tellings[rank - 1] ?? 0) >= 7)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
