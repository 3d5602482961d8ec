import fc from 'fast-check';
import { aChange, anAnswer, rated } from '../testing/answers';
import { answerOf } from './criterion-answer';
import { type AnswerChange, mergeAnswers, mergeQuestionAnswers } from './merge-answers';
import { fieldOf, questionAnswerOf } from './question-answer';

const commentChange = (code: string, value: string, seen: number): AnswerChange => ({ code, comment: { value, seen } });

describe('saving one answer at a time', () => {
  it('keeps a rating from one tab and a comment from another', () => {
    const stored = [anAnswer('CHK-101', rated(1))];

    const first = mergeAnswers(stored, [aChange('CHK-101', rated(2), 1)]);
    const second = mergeAnswers(first.answers, [commentChange('CHK-101', 'Cela progresse.', 0)]);

    expect(second.conflicts).toEqual([]);
    expect(answerOf(second.answers, 'CHK-101')).toEqual({
      code: 'CHK-101',
      judgement: { value: rated(2), version: 2 },
      comment: { value: 'Cela progresse.', version: 1 },
    });
  });

  it('hands both values back when two tabs rate the same criterion', () => {
    const first = mergeAnswers([], [aChange('CHK-101', rated(2), 0)]);

    const second = mergeAnswers(first.answers, [aChange('CHK-101', rated(0), 0)]);

    expect(second.answers).toEqual(first.answers);
    expect(second.conflicts).toEqual([
      { code: 'CHK-101', field: 'judgement', yours: rated(0), theirs: { value: rated(2), version: 1 } },
    ]);
  });

  it('writes what it can even when another field is in conflict', () => {
    const stored = [anAnswer('CHK-101', rated(1), 'Ancien mot')];
    const change = { ...aChange('CHK-101', rated(3), 1), comment: { value: 'Nouveau mot', seen: 0 } };

    const { answers, written, conflicts } = mergeAnswers(stored, [change]);

    expect(answerOf(answers, 'CHK-101').judgement.value).toEqual(rated(3));
    expect(written).toEqual(['CHK-101']);
    expect(conflicts.map(({ field, yours }) => [field, yours])).toEqual([['comment', 'Nouveau mot']]);
  });

  it('is not disturbed by the same request sent twice', () => {
    const change = aChange('CHK-101', rated(2), 0);
    const once = mergeAnswers([], [change]);

    const twice = mergeAnswers(once.answers, [change]);

    expect(twice).toEqual({ answers: once.answers, written: [], conflicts: [] });
  });

  it('gives the same answers in whatever order different criteria arrive', () => {
    const codes = ['CHK-101', 'CHK-102', 'CHK-103', 'CHK-104'];
    const anyChanges = fc.shuffledSubarray(
      codes.flatMap((code, index) => [aChange(code, rated(index % 4)), commentChange(code, `mot ${index}`, 0)]),
      { minLength: 8 },
    );
    const settled = (changes: readonly AnswerChange[]) => {
      const { answers, conflicts } = mergeAnswers([], changes);
      return { answers: answers.toSorted((a, b) => a.code.localeCompare(b.code)), conflicts };
    };

    fc.assert(fc.property(anyChanges, anyChanges, (a, b) => expect(settled(a)).toEqual(settled(b))));
  });
});

describe('saving answers to questions', () => {
  it('versions each field apart', () => {
    const first = mergeQuestionAnswers([], [{ code: 'REV-01', fields: { form: { value: 'convention', seen: 0 } } }]);
    const second = mergeQuestionAnswers(first.answers, [
      {
        code: 'REV-01',
        fields: { comment: { value: 'Signée en mai.', seen: 0 }, form: { value: 'charter', seen: 0 } },
      },
    ]);

    const answer = questionAnswerOf(second.answers, 'REV-01');
    expect(fieldOf(answer, 'comment')).toEqual({ value: 'Signée en mai.', version: 1 });
    expect(fieldOf(answer, 'form')).toEqual({ value: 'convention', version: 1 });
    expect(second.conflicts).toEqual([
      { code: 'REV-01', field: 'form', yours: 'charter', theirs: { value: 'convention', version: 1 } },
    ]);
  });

  it('reads two tables as the same when only the order of their keys differs', () => {
    const stored = mergeQuestionAnswers(
      [],
      [{ code: 'REV-20', fields: { objectives: { value: [{ objective: 'a', state: 'reached' }], seen: 0 } } }],
    );

    const again = mergeQuestionAnswers(stored.answers, [
      { code: 'REV-20', fields: { objectives: { value: [{ state: 'reached', objective: 'a' }], seen: 0 } } },
    ]);

    expect(again.written).toEqual([]);
    expect(again.conflicts).toEqual([]);
  });
});
