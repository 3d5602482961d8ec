import fc from 'fast-check';
import { gridRef } from '../grid/evaluation-grid';
import { currentReviewQuestions } from '../grid/grid-registry';
import { questionsContentOf } from '../questionnaires/adapt-questions';
import { aReview, anAct, anAnswer, rated } from '../testing';
import { carriedField, sinceEarlier } from './carried-answer';
import { carryAnswers, type CarryAsked, giveBackAnswers } from './carry-answers';
import { earlierAnswers } from './earlier-answers';
import { answerOf } from './criterion-answer';
import { type FieldValue, fieldOf, questionAnswerOf } from './question-answer';
import { type Review } from '../review/review';

const said = (code: string, values: Readonly<Record<string, FieldValue>>) => ({
  code,
  fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, version: 1 }])),
});

const lastYear = (overrides: Partial<Review> = {}): Review =>
  aReview({
    year: 2025,
    status: 'closed',
    answers: [anAnswer('CHK-101', rated(3), 'La phrase du préambule est reprise.'), anAnswer('CHK-102', rated(1))],
    questionAnswers: [
      said('REV-15', { rating: { rating: 2 }, comment: 'Les appels aboutissent.' }),
      said('REV-20', { objectives: [] }),
    ],
    ...overrides,
  });

const ask = (code: string, field: string, seen = 0): CarryAsked => ({ code, field, seen });
const valueOf = (review: Review, code: string, field: string): FieldValue =>
  fieldOf(questionAnswerOf(review.questionAnswers, code), field).value;

describe('what an earlier review says where this one asks the same', () => {
  it('offers comments and answers, and a rating only to be read', () => {
    const offered = earlierAnswers(lastYear(), aReview());

    expect(offered).toEqual([
      { code: 'CHK-101', field: 'comment', value: 'La phrase du préambule est reprise.', carriable: true },
      { code: 'REV-15', field: 'rating', value: { rating: 2 }, carriable: false },
      { code: 'REV-15', field: 'comment', value: 'Les appels aboutissent.', carriable: true },
    ]);
  });

  it('offers nothing under an own code of another questionnaire, for it may ask something else', () => {
    const own = (id: string): Review['questions'] => ({
      ...gridRef(currentReviewQuestions),
      own: id,
      content: {
        ...questionsContentOf(currentReviewQuestions),
        chapters: [
          {
            code: 'assessment',
            questions: [
              {
                code: 'LRQ-001',
                text: { fr: 'Et vous ?', en: 'And you?' },
                help: { fr: '', en: '' },
                asked: 'optional',
                answer: { type: 'text', options: [], unit: { fr: '', en: '' } },
              },
            ],
          },
        ],
      },
    });
    const chapter = currentReviewQuestions.chapters[0]?.code ?? '';
    const on = (id: string): Review['questions'] => {
      const ref = own(id);
      const content = ref.content && {
        ...ref.content,
        chapters: ref.content.chapters.map((each) => ({ ...each, code: chapter })),
      };
      return content ? { ...ref, content } : ref;
    };
    const earlier = lastYear({
      answers: [],
      questionAnswers: [said('LRQ-001', { answer: 'Bien.' })],
      questions: on('a'),
    });

    expect(earlierAnswers(earlier, aReview({ questions: on('a') })).map(({ code }) => code)).toEqual(['LRQ-001']);
    expect(earlierAnswers(earlier, aReview({ questions: on('b') }))).toEqual([]);
  });
});

describe('carrying answers over', () => {
  it('takes them over, marked with the year and what they said', () => {
    const { review, facts, conflicts } = carryAnswers(
      aReview(),
      lastYear(),
      [ask('REV-15', 'comment'), ask('CHK-101', 'comment')],
      anAct(),
    );

    expect(valueOf(review, 'REV-15', 'comment')).toBe('Les appels aboutissent.');
    expect(answerOf(review.answers, 'CHK-101')).toEqual({
      ...anAnswer('CHK-101', null, 'La phrase du préambule est reprise.'),
    });
    expect(carriedField(review.carried ?? [], 'REV-15', 'comment')).toMatchObject({ year: 2025 });
    expect([facts.map(({ type }) => type), conflicts]).toEqual([['answers-carried'], []]);
  });

  it.each([
    ['a rating', ask('REV-15', 'rating'), '/answers/0', 'rating-not-carried'],
    ['what the earlier review left empty', ask('CHK-103', 'comment'), '/answers/0', 'nothing-to-carry'],
  ])('never carries %s', (_what, asked, pointer, code) => {
    expect(() => carryAnswers(aReview(), lastYear(), [asked], anAct())).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer, code })] }),
    );
  });

  it('never replaces an answer under the eyes, and hands back both when it was written meanwhile', () => {
    const review = aReview({ questionAnswers: [said('REV-15', { comment: 'Autre chose.' })] });

    expect(() => carryAnswers(review, lastYear(), [ask('REV-15', 'comment', 1)], anAct())).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'already-answered' })] }),
    );
    const stale = carryAnswers(review, lastYear(), [ask('REV-15', 'comment', 0)], anAct());
    expect(stale.conflicts).toEqual([
      {
        code: 'REV-15',
        field: 'comment',
        yours: 'Les appels aboutissent.',
        theirs: { value: 'Autre chose.', version: 1 },
      },
    ]);
    expect([stale.facts, stale.review.carried]).toEqual([[], []]);
  });

  it('says the same after the same press twice, and nothing of it once undone', () => {
    const requests = [ask('REV-15', 'comment'), ask('CHK-101', 'comment')];
    fc.assert(
      fc.property(fc.subarray(requests), fc.nat({ max: 3 }), (asked, again) => {
        const once = carryAnswers(aReview(), lastYear(), asked, anAct()).review;
        const twice = Array.from({ length: again }).reduce<Review>(
          (review) => carryAnswers(review, lastYear(), asked, anAct()).review,
          once,
        );
        expect(twice).toEqual(once);

        const seen = asked.map((each) => ({ ...each, seen: 1 }));
        const back = giveBackAnswers(twice, seen, anAct()).review;
        expect(back.carried).toEqual([]);
        expect(valueOf(back, 'REV-15', 'comment')).toBeNull();
        expect(giveBackAnswers(back, seen, anAct()).facts).toEqual([]);
      }),
    );
  });

  it('keeps what was edited since when the reprise is undone from an older page', () => {
    const carried = carryAnswers(aReview(), lastYear(), [ask('REV-15', 'comment')], anAct()).review;
    const edited: Review = {
      ...carried,
      questionAnswers: [said('REV-15', { comment: 'Plus précis.' })].map((each) => ({
        ...each,
        fields: { comment: { value: 'Plus précis.', version: 2 } },
      })),
    };

    const { review, conflicts } = giveBackAnswers(edited, [ask('REV-15', 'comment', 1)], anAct());

    expect(valueOf(review, 'REV-15', 'comment')).toBe('Plus précis.');
    expect([conflicts.length, review.carried?.length]).toEqual([1, 1]);
  });
});

describe('what became of an answer since', () => {
  const taken = [{ code: 'REV-15', field: 'comment', year: 2025, value: 'Avant.' }];
  const now = (values: Readonly<Record<string, FieldValue>>) => ({
    fields: ['rating', 'comment'],
    valueOf: (field: string) => values[field] ?? null,
  });

  it.each([
    ['unchanged', taken, { comment: 'Avant.' }],
    ['unchanged', taken, { comment: 'Avant.', rating: { rating: 3 } }],
    ['modified', taken, { comment: 'Après.' }],
    ['modified', taken, {}],
    ['new', [], { comment: 'Avant.' }],
    ['unanswered', [], { comment: ' ' }],
  ] as const)('is %s', (state, marks, values) => {
    expect(sinceEarlier(marks, now(values))).toBe(state);
  });
});
