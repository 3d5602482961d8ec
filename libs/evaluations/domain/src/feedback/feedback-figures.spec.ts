import { feedbackFacts, feedbackFigures } from './feedback-figures';
import { type FeedbackResults } from './feedback-results';

const results = (yes: number | null): FeedbackResults => ({
  responses: 20,
  questions: [{ code: 'FBK-02', answered: 20, parts: [{ choices: ['yes'], count: yes }] }],
});

describe('what people said, beside the review', () => {
  const all = [
    { year: 2026, results: results(15) },
    { year: 2026, results: results(null) },
    { year: 2025, results: results(9) },
  ];

  it('adds up the campaigns of a year, and leaves out what may not be shown', () => {
    expect(feedbackFigures(all, 2026)).toEqual({
      year: 2026,
      responses: 40,
      informed: { count: 15, answered: 20 },
      told: null,
      better: null,
    });
    expect(feedbackFigures(all, 2024)).toBeNull();
  });

  it('says a share beside the question that it answers, and nothing beside the others', () => {
    const figures = feedbackFigures(all, 2026);

    expect(feedbackFacts('REV-15', figures, 'en')).toEqual([
      'In 2026, 15 people out of 20 knew of the partnership (75%, FBK-02).',
    ]);
    expect(feedbackFacts('REV-24', figures, 'fr')).toEqual(['En 2026, 40 personnes ont répondu au questionnaire.']);
    expect(feedbackFacts('REV-08', figures, 'fr')).toEqual([]);
    expect(feedbackFacts('REV-15', null, 'fr')).toEqual([]);
  });
});
