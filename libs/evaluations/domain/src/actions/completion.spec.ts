import { addDays, Problem, type Day } from '@entente/platform/kernel';
import fc from 'fast-check';
import { type ActionItem, toldStates } from '../review/action-item';
import { anAction } from '../testing';
import { type Closing, confirmAction, countsAs, mayJudge, sendActionBack } from './completion';
import { updateByPartner } from './partner-update';
import { type ActionId, daysLate, planAction, type PlannedAction, reviseAction } from './planned-action';

const today: Day = '2026-11-23';
const place = { id: 'a1' as ActionId, partnershipId: 's1', reviewId: null };
const closing = (overrides: Partial<Closing> = {}): Closing => ({
  proofAsked: true,
  proof: { text: 'Compte rendu du 20 novembre', link: '' },
  by: 'awa',
  isOurs: true,
  ...overrides,
});
const done = anAction({ state: 'done', effect: 'Un suppléant répond.', ownerTheirs: 'c1' });
const planned = (item: Partial<ActionItem> = {}): PlannedAction =>
  planAction(place, anAction({ ownerTheirs: 'c1', ...item }), today, closing({ proof: { text: '', link: '' } })).action;
const waiting = (): PlannedAction => reviseAction(planned(), done, today, closing()).action;
const types = ({ facts }: { facts: readonly { type: string }[] }) => facts.map(({ type }) => type);
const refusal = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem)
      return [error.type.replace('/problems/', ''), ...error.errors.map(({ pointer }) => pointer)];
  }
  throw new Error('Nothing was refused.');
};

describe('an action that asks for a proof', () => {
  it('waits for a second person once it is said done, then is done since the day it was said so', () => {
    const said = reviseAction(planned(), done, today, closing());

    expect([said.action.state, said.action.closedOn, types(said)]).toEqual([
      'to-verify',
      null,
      ['action-declared-done'],
    ]);
    const confirmed = confirmAction(said.action, { by: 'nadia', today: addDays(today, 5) });
    expect(confirmed.action).toMatchObject({
      state: 'done',
      closedOn: today,
      effect: 'Un suppléant répond.',
      declared: { by: 'awa', verified: { by: 'nadia', on: addDays(today, 5) } },
    });
    expect(types(confirmed)).toEqual(['action-verified']);
  });

  it('is not judged by whoever declared it, nor twice', () => {
    expect([mayJudge(waiting(), 'awa'), mayJudge(waiting(), 'nadia')]).toEqual([false, true]);
    expect(refusal(() => confirmAction(waiting(), { by: 'awa', today }))).toEqual(['action/own-declaration']);
    const { action } = confirmAction(waiting(), { by: 'nadia', today });
    expect(refusal(() => confirmAction(action, { by: 'julien', today }))).toEqual(['action/nothing-to-verify']);
  });

  it('goes back with a reason, and keeps the words for the next time', () => {
    expect(refusal(() => sendActionBack(waiting(), ' ', { by: 'nadia', today }))).toEqual([
      'action/invalid',
      '/reason',
    ]);
    const { action } = sendActionBack(waiting(), 'Le nom manque.', { by: 'nadia', today });

    expect(action).toMatchObject({
      state: 'under-way',
      effect: '',
      declared: {
        text: 'Compte rendu du 20 novembre',
        effect: 'Un suppléant répond.',
        sentBack: { reason: 'Le nom manque.' },
      },
    });
    // Said done again with the very same words, it waits again.
    expect(reviseAction(action, done, today, closing()).action).toMatchObject({
      state: 'to-verify',
      declared: { sentBack: null },
    });
  });

  it('asks for words or a public address, all faults at once', () => {
    const nothing = closing({ proof: { text: ' ', link: '' } });
    expect(refusal(() => reviseAction(planned(), { ...done, effect: '' }, today, nothing))).toEqual([
      'action/invalid',
      '/effect',
      '/proof',
    ]);
    const wrong = closing({ proof: { text: '', link: 'http://drive.example.org/a' } });
    expect(refusal(() => reviseAction(planned(), done, today, wrong))).toEqual(['action/invalid', '/proofLink']);
  });

  it('is not let off its proof in the move that closes it, and nobody gives « à vérifier »', () => {
    const off = closing({ proofAsked: false });
    for (const before of [planned(), waiting()])
      expect(refusal(() => reviseAction(before, done, today, off))).toEqual(['action/invalid', '/proofAsked']);
    expect(refusal(() => reviseAction(planned(), { ...done, state: 'to-verify' }, today, closing()))).toContain(
      '/state',
    );
    const { facts } = reviseAction(planned(), anAction({ ownerTheirs: 'c1' }), today, off);
    expect(types({ facts })).toEqual(['action-proof-dropped']);
  });

  it('written back as it was read, changes nothing; with another proof, is declared by whoever gave it', () => {
    const before = waiting();
    const item = { ...done, state: 'to-verify' } as const;
    expect(reviseAction(before, item, today, closing({ by: 'julien' })).facts).toEqual([]);
    const again = reviseAction(before, item, today, closing({ by: 'julien', proof: { text: 'Une photo', link: '' } }));
    expect([again.action.declared?.by, types(again)]).toEqual(['julien', ['action-declared-done']]);
  });

  it('is declared by the partner through its link too, with its proof', () => {
    const said = { progress: '', abandonedReason: '', proposedDueOn: null, proposalReason: '' };
    const told = { ...said, state: 'done', effect: 'Fait.' } as const;
    expect(refusal(() => updateByPartner(planned(), told, { by: 'c1', today }))).toEqual(['action/invalid', '/proof']);
    const proof = { proof: '', proofLink: 'https://drive.example.org/compte-rendu' };
    const { action } = updateByPartner(planned(), { ...told, ...proof }, { by: 'c1', today });

    expect(action).toMatchObject({ state: 'to-verify', closedOn: null, declared: { by: 'c1', isOurs: false } });
    expect(mayJudge(action, 'awa')).toBe(true);
  });

  it('without it, is done at once as before', () => {
    const { action } = reviseAction(planAction(place, anAction(), today).action, done, today);
    expect([action.state, action.closedOn, action.declared]).toEqual(['done', today, null]);
  });
});

describe('the figures of actions', () => {
  it('count what waits for a second person neither as late nor as done, whatever its day', () => {
    const day = fc.integer({ min: -800, max: 800 }).map((count) => addDays(today, count));
    fc.assert(
      fc.property(day, (dueOn) => {
        const action = { ...waiting(), dueOn };
        expect([countsAs(action, today), daysLate(action, today)]).toEqual(['open', 0]);
      }),
    );
  });

  it('are late exactly when an open action is past its day', () => {
    const state = fc.constantFrom(...toldStates);
    fc.assert(
      fc.property(state, fc.integer({ min: -800, max: 800 }), (each, count) => {
        const action = { state: each, dueOn: addDays(today, count) };
        expect(countsAs(action, today) === 'late').toBe(daysLate(action, today) > 0);
      }),
    );
  });
});
