import fc from 'fast-check';
import { checklistV1 } from '../content/checklist-v1';
import { reviewQuestionsV1 } from '../content/review-questions-v1';
import { openQuestionsOf } from '../grid/questionnaire';
import { reviewReport } from '../report/review-report';
import { aReportInput } from '../testing/a-report';
import { aReview } from '../testing/a-review';
import { checkQuestionChanges, isFieldValue } from './check-question-answer';
import { type QuestionChange, mergeQuestionAnswers } from './merge-answers';
import { type FieldValue } from './question-answer';
import { questionWarnings } from './personal-data-warnings';

const forms = { questionnaire: reviewQuestionsV1, grid: checklistV1 };

const faultsOf = (code: string, name: string, value: FieldValue) =>
  checkQuestionChanges(forms, [{ code, fields: { [name]: { value, seen: 0 } } }]).map((fault) => [
    fault.pointer.replace('/questions/0', ''),
    fault.code,
  ]);

describe('checking answers to the review questions', () => {
  it.each<[string, string, FieldValue]>([
    ['REV-01', 'form', 'convention'],
    ['REV-02', 'lastReviewOn', '2025-12-10'],
    ['REV-08', 'rating', { rating: 2 }],
    ['REV-08', 'rating', { notApplicable: 'Trop tôt pour le dire.' }],
    ['REV-24', 'ways', ['questionnaire', 'meeting']],
    ['REV-24', 'count', 12],
    ['REV-17', 'strengths', ['Les maraudes communes']],
    ['REV-19b', 'obstacles', ['OB-TIME', 'OB-DELAY']],
    ['REV-06', 'contributions', [{ contribution: 'Avis téléphonique', unit: 'appels', planned: 40, done: 32.5 }]],
    ['REV-20', 'objectives', [{ objective: 'Un suppléant', state: 'under-way', value: null }]],
    ['REV-01', 'form', null],
  ])('accepts %s %s = %j', (code, name, value) => {
    expect(faultsOf(code, name, value)).toEqual([]);
  });

  it.each<[string, string, FieldValue, string, string]>([
    ['REV-99', 'form', 'convention', '/code', 'unknown-question'],
    ['REV-03', 'field', 3, '/code', 'unknown-question'],
    ['REV-28', 'decision', 'stop', '/code', 'unknown-question'],
    ['REV-01', 'shape', 'convention', '/fields/shape', 'unknown'],
    ['REV-01', 'form', 'handshake', '/fields/form', 'choice'],
    ['REV-01', 'form', 3, '/fields/form', 'choice'],
    ['REV-02', 'lastReviewOn', '2025-02-30', '/fields/lastReviewOn', 'day'],
    ['REV-04', 'comment', 'a'.repeat(1001), '/fields/comment', 'max-length'],
    ['REV-04', 'comment', 12, '/fields/comment', 'text'],
    ['REV-04', 'comment', 'a\u0000b', '/fields/comment', 'characters'],
    ['REV-04', 'comment', '\ud800', '/fields/comment', 'characters'],
    ['REV-08', 'rating', { rating: 2, notApplicable: 'x' }, '/fields/rating', 'rating'],
    ['REV-08', 'rating', { rating: 5 }, '/fields/rating/rating', 'rating-outside-scale'],
    ['REV-08', 'rating', { notApplicable: ' ' }, '/fields/rating/notApplicable', 'not-applicable-reason'],
    ['REV-08', 'rating', 2, '/fields/rating', 'rating'],
    ['REV-24', 'ways', ['questionnaire', 'telepathy'], '/fields/ways/1', 'choice'],
    ['REV-24', 'ways', ['meeting', 'meeting'], '/fields/ways/1', 'duplicate-answer'],
    ['REV-24', 'ways', 'meeting', '/fields/ways', 'list'],
    ['REV-24', 'count', -1, '/fields/count', 'min'],
    ['REV-24', 'count', 1.5, '/fields/count', 'integer'],
    ['REV-24', 'count', 100_001, '/fields/count', 'max'],
    ['REV-17', 'strengths', Array.from({ length: 13 }, () => 'x'), '/fields/strengths', 'max-items'],
    ['REV-17', 'strengths', ['x'.repeat(201)], '/fields/strengths/0', 'max-length'],
    ['REV-06', 'contributions', [{ contribution: 'Avis', done: 1.25 }], '/fields/contributions/0/done', 'one-decimal'],
    ['REV-06', 'contributions', [{ price: 3 }], '/fields/contributions/0/price', 'unknown'],
    ['REV-06', 'contributions', 'beaucoup', '/fields/contributions', 'list'],
  ])('refuses %s %s = %j', (code, name, value, pointer, fault) => {
    expect(faultsOf(code, name, value)).toEqual([[pointer, fault]]);
  });

  it('accepts line ends, tabs and any letter of the world', () => {
    expect(faultsOf('REV-04', 'comment', 'Ligne 1\nLigne 2\t😀 Αλέξανδρος')).toEqual([]);
  });

  it('never breaks on values from outside, and prints whatever it accepts', () => {
    const anyField = fc.constantFrom(
      ...openQuestionsOf(reviewQuestionsV1).flatMap(({ code, fields }) => fields.map(({ name }) => ({ code, name }))),
    );
    fc.assert(
      fc.property(anyField, fc.jsonValue({ maxDepth: 3 }), ({ code, name }, value) => {
        if (!isFieldValue(value)) return;
        const change = { code, fields: { [name]: { value, seen: 0 } } };
        const faults = checkQuestionChanges(forms, [change]);
        if (faults.length > 0) return;

        const { answers } = mergeQuestionAnswers([], [change]);
        const printed = reviewReport(aReportInput({ review: aReview({ questionAnswers: answers }) }));
        expect(printed.questions.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('finds personal data in any line or cell', () => {
    const changes: readonly QuestionChange[] = [
      { code: 'REV-17', fields: { strengths: { value: ['Bien', 'Mme Lefort, hébergée, va mieux'], seen: 0 } } },
      {
        code: 'REV-20',
        fields: { objectives: { value: [{ objective: 'a', value: 'Mme Lefort, hébergée' }], seen: 0 } },
      },
    ];

    expect(questionWarnings(changes).map(({ pointer }) => pointer)).toEqual([
      '/questions/0/fields/strengths/1',
      '/questions/1/fields/objectives/0/value',
    ]);
  });
});
