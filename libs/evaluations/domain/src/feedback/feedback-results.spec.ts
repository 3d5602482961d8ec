import fc from 'fast-check';
import { type FeedbackAnswer, tallyFeedback, type Tally } from './feedback-answers';
import { addShares, feedbackResults, hiddenCounts, shareIn } from './feedback-results';

const one = (question: string, ...choices: string[]): FeedbackAnswer => ({ question, choices, text: '' });

const added = (sheets: readonly (readonly FeedbackAnswer[])[]): Tally[] => {
  const counts = new Map<string, Tally>();
  for (const tally of sheets.flatMap((answers) => tallyFeedback(answers, 'online'))) {
    const key = `${tally.question} ${tally.choice}`;
    counts.set(key, { ...tally, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

const many = (times: number, ...answers: FeedbackAnswer[]) => Array.from({ length: times }, () => answers);
const lineOf = (sheets: readonly (readonly FeedbackAnswer[])[], code: string) =>
  feedbackResults(added(sheets))?.questions.find((question) => question.code === code);

describe('results of a campaign', () => {
  it('show nothing below five answers', () => {
    expect(feedbackResults(added(many(4, one('FBK-02', 'yes'))))).toBeNull();
    expect(feedbackResults(added(many(5, one('FBK-02', 'yes'))))?.responses).toBe(5);
  });

  it('count each choice where all are five or more', () => {
    const sheets = [
      ...many(9, one('FBK-02', 'yes')),
      ...many(6, one('FBK-02', 'no')),
      ...many(5, one('FBK-02', 'unknown')),
    ];

    expect(lineOf(sheets, 'FBK-02')).toEqual({
      code: 'FBK-02',
      answered: 20,
      parts: [
        { choices: ['yes'], count: 9 },
        { choices: ['no'], count: 6 },
        { choices: ['unknown'], count: 5 },
      ],
    });
  });

  it('put choices together where one alone would be too few', () => {
    const sheets = [
      ...many(12, one('FBK-09', 'very')),
      ...many(3, one('FBK-09', 'rather')),
      ...many(6, one('FBK-09', 'not')),
    ];

    expect(lineOf(sheets, 'FBK-09')?.parts).toEqual([
      { choices: ['very', 'rather'], count: 15 },
      { choices: ['little', 'not'], count: 6 },
    ]);
  });

  it('hide a question that few answered, though many answered the others', () => {
    const sheets = [...many(9, one('FBK-02', 'yes')), ...many(4, one('FBK-03', 'no'))];

    expect(lineOf(sheets, 'FBK-03')).toMatchObject({
      answered: null,
      parts: [{ count: null }, { count: null }, { count: null }],
    });
  });

  it('hide, of several choices, what all but a few chose', () => {
    const sheets = [
      ...many(10, one('FBK-12', 'delay', 'money')),
      ...many(2, one('FBK-12', 'delay', 'fear')),
      ...many(6, one('FBK-12', 'delay')),
    ];
    const parts = lineOf(sheets, 'FBK-12')?.parts.filter(({ count }) => count !== null);

    expect(parts).toEqual([{ choices: ['money'], count: 10 }]);
  });

  it('never let a number below five stand, nor be worked out from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 6 }), (counts) => {
        const hidden = hiddenCounts(counts);
        const gone = counts.filter((_count, at) => hidden[at]);
        const seen = counts.filter((_count, at) => !hidden[at]);
        const total = gone.reduce((all, count) => all + count, 0);
        expect(seen.every((count) => count >= 5)).toBe(true);
        expect(gone.length === 0 || seen.length === 0 || (gone.length > 1 && total >= 5)).toBe(true);
      }),
    );
  });

  it('give the shares of indicators, over one campaign or several', () => {
    const first = feedbackResults(
      added([...many(8, one('FBK-11', 'better')), ...many(6, one('FBK-11', 'no')), ...many(5, one('FBK-11', 'worse'))]),
    );
    const second = feedbackResults(added([...many(5, one('FBK-11', 'better')), ...many(1, one('FBK-11', 'no'))]));

    expect(shareIn(first, 'FBK-11', 'better')).toEqual({ count: 8, answered: 19 });
    expect(shareIn(second, 'FBK-11', 'better')).toBeNull();
    expect(addShares([shareIn(first, 'FBK-11', 'better'), shareIn(second, 'FBK-11', 'better')])).toEqual({
      count: 8,
      answered: 19,
    });
    expect(addShares([null])).toBeNull();
  });
});
