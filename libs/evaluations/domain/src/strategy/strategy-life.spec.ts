import { Problem } from '@entente/platform/kernel';
import { aStrategyKnown, fullStrategyAnswers } from '../testing';
import { compareStrategies } from './compare-strategies';
import { correctionsOf } from './missing-from';
import { priorityActions } from './priority-actions';
import {
  type Strategy,
  type StrategyId,
  strategyActions,
  strategyStatuses,
  isStrategyActionPossible,
} from './strategy';
import { knownOf } from './strategy-known';
import { currentStrategyQuestions, withOwners } from './strategy-questions';
import { closeStrategy, debateStrategy, openStrategy, reopenStrategy, validateStrategy } from './strategy-steps';

const known = aStrategyKnown();
const questionnaire = withOwners(currentStrategyQuestions, [{ code: 'm1', label: { fr: 'Awa', en: 'Awa' } }]);
const today = '2026-11-20' as const;
const opened = (overrides: Partial<Strategy> = {}): Strategy => ({
  ...openStrategy('s1' as StrategyId, 2026, known).strategy,
  ...overrides,
});

const refusal = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
  throw new Error('Nothing was refused.');
};

describe('the life of a strategy review', () => {
  it('goes from draft to closed, one step at a time, and back with a reason', () => {
    const table = strategyStatuses.map((status) => [
      status,
      strategyActions.filter((action) => isStrategyActionPossible(action, { status })),
    ]);

    expect(table).toEqual([
      ['draft', ['answer', 'debate']],
      ['debated', ['answer', 'validate', 'reopen']],
      ['validated', ['close', 'reopen']],
      ['closed', ['reopen']],
    ]);
  });

  it('keeps with the validation what Entente knew that day', () => {
    const debated = debateStrategy(opened({ answers: fullStrategyAnswers(2) }), { on: '2026-10-01', today }).strategy;
    const { strategy } = validateStrategy(debated, questionnaire, { on: '2026-11-02', today, known });

    expect(strategy).toMatchObject({ status: 'validated', known, debatedOn: '2026-10-01', validatedOn: '2026-11-02' });
    expect(closeStrategy(strategy, today).strategy).toMatchObject({ status: 'closed', closedOn: today });
  });

  it('says all that the board would miss, each with its place', () => {
    const debated = { ...opened(), status: 'debated' as const, debatedOn: '2026-10-01' as const };

    expect(refusal(() => validateStrategy(debated, questionnaire, { on: '2026-09-01', today, known }))).toEqual([
      '/on before-the-debate',
      '/questions/ORG-26/fields/priorities needs-a-priority',
    ]);
    expect(refusal(() => debateStrategy(opened(), { on: '2027-01-01', today }))).toEqual(['/on in-the-future']);
    const closed = { ...opened(), status: 'closed' as const };
    expect(refusal(() => reopenStrategy(closed, { by: 'm1', at: new Date(), reason: ' ' }))).toEqual([
      '/reason required',
    ]);
  });

  it('asks for a reason only where a known figure was written otherwise', () => {
    expect(correctionsOf(opened().answers, known)).toEqual([]);
    expect(correctionsOf(fullStrategyAnswers(2), known)).toEqual([
      { code: 'ORG-06', known: 4, given: 6, reason: 'Deux contacts pris au forum.' },
    ]);
  });

  it('makes an action of each priority that is whole', () => {
    expect(
      priorityActions(fullStrategyAnswers(2)).map(({ action, ownerOurs, dueOn }) => [action, ownerOurs, dueOn]),
    ).toEqual([
      ['Signer une convention avec la PASS', 'm1', '2027-06-30'],
      ['Former deux équipes', 'm1', '2027-06-30'],
      ['Trouver un dentiste', 'm1', '2027-06-30'],
    ]);
    expect(priorityActions(opened().answers)).toEqual([]);
  });

  it('tells what got better, what was written anew, and nothing of what stayed', () => {
    const year = (answers: Strategy['answers']) => ({ questionnaire: currentStrategyQuestions, answers });
    const changes = compareStrategies(year(opened().answers), year(fullStrategyAnswers(2)));

    expect(changes.find(({ code }) => code === 'ORG-13')).toMatchObject({ move: 'newly-rated' });
    expect(changes.find(({ code }) => code === 'ORG-26')).toMatchObject({ move: 'unrated', reworded: ['priorities'] });
    const same = compareStrategies(year(fullStrategyAnswers(2)), year(fullStrategyAnswers(2)));
    expect(new Set(same.map(({ move }) => move))).toEqual(new Set(['same', 'unrated']));
  });
});

describe('what Entente knows', () => {
  it('is never a zero where nothing is known', () => {
    const nothing = aStrategyKnown({
      structureTypes: null,
      firstContacts: null,
      sturdy: { count: 0, of: 0 },
      contributedHours: null,
      actionHours: null,
      sheet: null,
      partners: [],
    });

    for (const code of ['ORG-01', 'ORG-05', 'ORG-06', 'ORG-14', 'ORG-18', 'ORG-21'])
      expect([code, knownOf(code, nothing, 'fr')?.values]).toEqual([code, {}]);
    expect(knownOf('ORG-06', aStrategyKnown({ firstContacts: 0 }), 'fr')?.values).toEqual({ value: 0 });
  });

  it('rounds a share half up', () => {
    const percentOf = (count: number, of: number) =>
      knownOf('ORG-18', aStrategyKnown({ sturdy: { count, of } }), 'fr')?.values['value'];

    expect([percentOf(1, 3), percentOf(2, 3), percentOf(1, 8), percentOf(0, 4), percentOf(4, 4)]).toEqual([
      33, 67, 13, 0, 100,
    ]);
  });
});
