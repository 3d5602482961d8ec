import { checklistV1 } from '../content/checklist-v1';
import { reviewQuestionsV1 } from '../content/review-questions-v1';
import { checkQuestionChanges } from '../answers/check-question-answer';
import { questionOf } from '../grid/questionnaire';
import { type TieFacts, dependencyIndex } from './dependency-index';
import { aSolidTie, someSources } from '../testing/sources';
import { type ReviewSources, nextReviewDay, prefillReview } from './prefill';

const solidTie = aSolidTie();

const prefilled = (sources: ReviewSources) =>
  new Map(prefillReview(reviewQuestionsV1, sources).map((prefill) => [prefill.code, prefill]));

describe('preparing a review from what is known', () => {
  it('takes the form, the objectives, the actions and the contributions over', () => {
    const known = prefilled(someSources());

    expect(known.get('REV-01')?.values).toEqual({ form: 'convention' });
    expect(known.get('REV-20')?.values).toEqual({
      objectives: [{ objective: 'Une permanence par semaine', state: null, value: null }],
    });
    expect(known.get('REV-06')?.values).toEqual({
      contributions: [{ contribution: 'Maraude', unit: 'séances', planned: 44, done: null }],
    });
    expect(known.get('REV-07')?.values).toMatchObject({ contributions: [{ contribution: 'Local' }] });
    expect(known.get('REV-29')?.values).toEqual({ nextReviewOn: '2027-12-14' });
  });

  it('says that ties are informal when there is no convention, and leaves its questions empty', () => {
    const known = prefilled(someSources({ convention: null }));

    expect(known.get('REV-01')?.values).toEqual({ form: 'informal' });
    expect([known.has('REV-10'), known.has('REV-20'), known.has('REV-21')]).toEqual([false, false, false]);
    expect(known.get('REV-29')?.values).toEqual({ nextReviewOn: '2027-12-14' });
  });

  it('says from where each proposal comes, in both languages', () => {
    for (const { code, basis } of prefilled(someSources()).values()) {
      expect([code, Boolean(basis.words.fr && basis.words.en)]).toEqual([code, true]);
    }
  });

  it('proposes only answers that would be accepted', () => {
    const forms = { questionnaire: reviewQuestionsV1, grid: checklistV1 };
    const changes = prefillReview(reviewQuestionsV1, someSources())
      .filter(({ code }) => questionOf(reviewQuestionsV1, code)?.heldBy === 'answers')
      .map(({ code, values }) => ({
        code,
        fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, seen: 0 }])),
      }));

    expect(changes.length).toBeGreaterThan(7);
    expect(checkQuestionChanges(forms, changes)).toEqual([]);
  });

  it('follows the rhythm of the convention, to the end of a shorter month', () => {
    expect([nextReviewDay('2026-08-31', 6), nextReviewDay('2026-12-14', null)]).toEqual(['2027-02-28', '2027-12-14']);
  });
});

describe('the dependency index', () => {
  it('is 0 for a tie held by several people, out of what can be known', () => {
    expect(dependencyIndex(solidTie)).toEqual({ points: 0, outOf: 90 });
  });

  it.each<[Partial<TieFacts>, number]>([
    [{ activeContactsTheirs: 1 }, 30],
    [{ activeContactsOurs: 1 }, 20],
    [{ conventionInForce: false }, 20],
    [{ deputyNamed: false }, 10],
    [{ departureAnnounced: true }, 10],
    [{ metOnTwoLevels: false }, 10],
    [{ metOnTwoLevels: true }, 0],
  ])('adds what makes the tie fragile: %j', (facts, points) => {
    expect(dependencyIndex({ ...solidTie, ...facts }).points).toBe(points);
  });

  it('reaches 100 when everything hangs on one person', () => {
    const fragile: TieFacts = {
      activeContactsTheirs: 1,
      activeContactsOurs: 0,
      conventionInForce: false,
      deputyNamed: false,
      departureAnnounced: true,
      metOnTwoLevels: false,
    };

    expect(dependencyIndex(fragile)).toEqual({ points: 100, outOf: 100 });
  });
});
