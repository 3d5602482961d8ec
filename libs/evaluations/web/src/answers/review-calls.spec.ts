import { refusedKeys, toAnswersBody, toOutcome } from './review-calls';

describe('a batch of answers', () => {
  it('gathers what changed of one criterion and of one question', () => {
    const body = toAnswersBody([
      { key: 'CHK-101/judgement', write: { value: { rating: 2 }, seen: 0 } },
      { key: 'CHK-101/comment', write: { value: 'Oui', seen: 1 } },
      { key: 'REV-24/count', write: { value: 12, seen: 0 } },
      { key: 'REV-24/ways', write: { value: ['meeting'], seen: 2 } },
    ]);

    expect(body).toEqual({
      answers: [{ code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 }, comment: { value: 'Oui', seen: 1 } }],
      questions: [{ code: 'REV-24', fields: { count: { value: 12, seen: 0 }, ways: { value: ['meeting'], seen: 2 } } }],
    });
  });

  it.each([
    ['CHK-101', 'answers'],
    ['LOC-001', 'answers'],
    ['REV-24', 'questions'],
    ['ORG-06', 'questions'],
    ['LRQ-001', 'questions'],
  ] as const)('sends %s among the %s', (code, list) => {
    const body = toAnswersBody([{ key: `${code}/comment`, write: { value: 'Oui', seen: 0 } }]);

    expect(body[list]).toMatchObject([{ code }]);
  });

  it('finds the fields that a refusal names', () => {
    const body = toAnswersBody([
      { key: 'CHK-101/judgement', write: { value: { rating: 9 }, seen: 0 } },
      { key: 'REV-24/count', write: { value: 'x', seen: 0 } },
    ]);

    expect(refusedKeys(body, ['/answers/0/judgement/rating', '/questions/0/fields/count', '/answers/7'])).toEqual([
      'CHK-101/judgement',
      'REV-24/count',
    ]);
  });

  it('reads the judgement of a conflict as the domain does', () => {
    const { conflicts } = toOutcome({
      answers: [],
      questions: [],
      conflicts: [
        { code: 'CHK-101', field: 'judgement', yours: null, theirs: { value: { notApplicable: 'Rien' }, version: 4 } },
      ],
    } as unknown as Parameters<typeof toOutcome>[0]);

    expect(conflicts[0]?.theirs).toEqual({ value: { notApplicable: 'Rien' }, version: 4 });
  });
});
