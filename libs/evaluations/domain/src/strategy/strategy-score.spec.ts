import fc from 'fast-check';
import { type QuestionAnswer } from '../answers/question-answer';
import { parseFraction } from '../score/fraction';
import { currentStrategyQuestions } from './strategy-questions';
import { strategyGridOf } from './strategy-scales';
import { ratedQuestionsOf, scoreStrategy } from './strategy-score';

type Given = number | 'set-aside' | null;

const codes = ratedQuestionsOf(currentStrategyQuestions).map(({ code }) => code);
const answersOf = (given: readonly Given[]): readonly QuestionAnswer[] =>
  codes.map((code, index) => {
    const one = given[index] ?? null;
    const value = one === null ? null : one === 'set-aside' ? { notApplicable: 'Non' } : { rating: one };
    return { code, fields: { rating: { value, version: 1 } } };
  });
const score = (given: readonly Given[]) => scoreStrategy(currentStrategyQuestions, answersOf(given));

const anAnswer = (code: string): fc.Arbitrary<Given> =>
  fc.oneof(
    fc.constantFrom(...strategyGridOf(code).scale.steps.map(({ value }) => value)),
    fc.constantFrom<Given>('set-aside', null),
  );
const answers = fc.tuple(...codes.map(anAnswer));

/** The same mean written another way: a table of points on paper, tenths of a point, no fraction type. */
const paper: Readonly<Record<string, readonly number[]>> = { yesNo: [0, 15, 30], four: [0, 10, 20, 30] };
const yesNo = ['ORG-01', 'ORG-03', 'ORG-08', 'ORG-09', 'ORG-14', 'ORG-24'];
const secondOpinion = (given: readonly Given[]) => {
  let [points, rated, aside] = [0, 0, 0];
  for (const [index, one] of given.entries()) {
    if (one === 'set-aside') aside += 1;
    else if (one !== null) {
      points += paper[yesNo.includes(codes[index] ?? '') ? 'yesNo' : 'four']?.[one] ?? Number.NaN;
      rated += 1;
    }
  }
  return { over: BigInt(points * 100), under: BigInt(30 * rated), rated, aside };
};

describe('the score of a strategy review', () => {
  it('counts twenty questions, fourteen in four steps and six in yes, partly, no', () => {
    expect(codes).toHaveLength(20);
    expect(codes.filter((code) => strategyGridOf(code).scale.steps.length === 3)).toEqual(yesNo);
  });

  it('is the mean on 100, partly worth a point and a half', () => {
    const only = (code: string, rating: Given) => score(codes.map((each) => (each === code ? rating : null)));

    expect(only('ORG-01', 1).value).toEqual({ shown: 50, exact: '50/1' });
    expect(only('ORG-02', 1).value).toEqual({ shown: 33, exact: '100/3' });
    expect(only('ORG-02', null).value).toBeNull();
    expect(only('ORG-02', 'set-aside')).toMatchObject({ value: null, notApplicable: 1, rated: 0 });
  });

  it('agrees with a second computation, to the last fraction', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { value, rated, notApplicable } = score(given);
        const other = secondOpinion(given);
        if (rated !== other.rated || notApplicable !== other.aside) return false;
        if (value === null) return other.rated === 0;
        const { numerator, denominator } = parseFraction(value.exact);
        return numerator * other.under === other.over * denominator && value.shown >= 0 && value.shown <= 100;
      }),
    );
  });

  it('never falls when an answer gets better, and ignores what is set aside', () => {
    fc.assert(
      fc.property(answers, fc.nat(codes.length - 1), (given, at) => {
        const one = given[at];
        const most = strategyGridOf(codes[at] ?? '').scale.steps.length - 1;
        if (typeof one !== 'number' || one === most) return true;
        const before = parseFraction(score(given).value?.exact ?? '0/1');
        const after = parseFraction(score(given.with(at, one + 1)).value?.exact ?? '0/1');
        return after.numerator * before.denominator > before.numerator * after.denominator;
      }),
    );
    expect(score(codes.map((_code, index) => (index === 0 ? 2 : 'set-aside'))).value?.shown).toBe(100);
  });

  it('is provisional under 70 % of what applies, and says when too much is set aside', () => {
    const rated = (count: number, rest: Given) => score(codes.map((_code, index) => (index < count ? 1 : rest)));

    expect([rated(13, null).provisional, rated(14, null).provisional]).toEqual([true, false]);
    expect([rated(14, 'set-aside').manyNotApplicable, rated(13, 'set-aside').manyNotApplicable]).toEqual([false, true]);
  });
});
