import fc from 'fast-check';
import { compareFeedback, mostChanged } from './compare-feedback';
import { type Tally } from './feedback-answers';
import { feedbackResults } from './feedback-results';

type Counts = Readonly<Record<string, number>>;

const tallies = (counts: Counts): readonly Tally[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    { question: 'sheets', choice: 'online', count: all },
    { question: 'FBK-02', choice: 'any', count: all },
    ...Object.entries(counts).map(([choice, count]) => ({ question: 'FBK-02', choice, count })),
  ];
};

const compared = (now: Counts, before: Counts) => {
  const [one, other] = [feedbackResults(tallies(now)), feedbackResults(tallies(before))];
  return one && other ? compareFeedback(one, other) : [];
};

describe('what people said, year beside year', () => {
  it('puts the shares that both years show side by side, in points', () => {
    const changes = compared({ yes: 15, no: 5, unknown: 0 }, { yes: 10, no: 10, unknown: 0 });

    expect(changes).toContainEqual({
      code: 'FBK-02',
      choices: ['yes'],
      now: { count: 15, answered: 20 },
      before: { count: 10, answered: 20 },
      points: 25,
    });
    expect(mostChanged(changes)?.choices).toEqual(['yes']);
  });

  it('says nothing of a difference of a few points', () => {
    expect(mostChanged(compared({ yes: 11, no: 9, unknown: 0 }, { yes: 10, no: 10, unknown: 0 }))).toBeNull();
  });

  it('compares nothing below five answers in either year, nor what one of them hides', () => {
    const count = fc.nat({ max: 12 });
    const year = fc.record({ yes: count, no: count, unknown: count });
    fc.assert(
      fc.property(year, year, (now, before) => {
        const sum = (one: Counts) => Object.values(one).reduce((all, each) => all + each, 0);
        for (const { choices, ...change } of compared(now, before)) {
          expect(Math.min(sum(now), sum(before))).toBeGreaterThanOrEqual(5);
          expect(Math.min(change.now.count, change.before.count)).toBeGreaterThanOrEqual(5);
          expect(choices.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
