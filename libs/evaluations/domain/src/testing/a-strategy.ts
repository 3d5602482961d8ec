import { type FieldValue, type QuestionAnswer } from '../answers/question-answer';
import { questionsOf } from '../grid/questionnaire';
import { type Asking, type QuestionsContent } from '../questionnaires/questions-content';
import { currentStrategyQuestions } from '../strategy/strategy-questions';
import { strategyGridOf } from '../strategy/strategy-scales';
import { type StrategyKnown } from '../strategy/strategy-known';

/** What Entente knows of an organisation that has worked for two years. */
export const aStrategyKnown = (overrides: Partial<StrategyKnown> = {}): StrategyKnown => ({
  on: '2026-11-02',
  partners: ['CSAPA Le Passage', 'Équipe mobile psychiatrie-précarité', 'Hôpital de Vaubrun'],
  structureTypes: { count: 7, of: 12 },
  firstContacts: 4,
  led: { count: 3, of: 3 },
  contributedHours: 176,
  reviewsHeld: 2,
  actionHours: 12,
  sturdy: { count: 1, of: 3 },
  sheet: { upToDate: 92, publishedOn: '2026-10-20' },
  dormant: ['Mission locale'],
  missingTypes: [{ fr: 'Cabinet dentaire', en: 'Dental practice' }],
  ...overrides,
});

const written = (value: FieldValue) => ({ value, version: 1 });

/** Every question answered: ratings at this step, or the highest of their scale. */
export const fullStrategyAnswers = (step: number): readonly QuestionAnswer[] =>
  questionsOf(currentStrategyQuestions).map(({ code, fields }) => ({
    code,
    fields: Object.fromEntries(
      fields.flatMap(({ name, type }): [string, ReturnType<typeof written>][] => {
        if (type === 'rating') {
          const most = strategyGridOf(code).scale.steps.length - 1;
          return [[name, written({ rating: Math.min(step, most) })]];
        }
        if (code === 'ORG-06' && name === 'value') return [[name, written(6)]];
        if (code === 'ORG-06' && name === 'reason') return [[name, written('Deux contacts pris au forum.')]];
        if (code !== 'ORG-26') return [];
        const one = { expected: 'Une permanence chaque mois', owner: 'm1', before: '2027-06-30' };
        return [
          [
            name,
            written(
              ['Signer une convention avec la PASS', 'Former deux équipes', 'Trouver un dentiste'].map((action) => ({
                ...one,
                action,
              })),
            ),
          ],
        ];
      }),
    ),
  }));

/** Questions of the strategy with LSQ-001, one of the organisation's own, at the end of the first chapter. */
export const withOwnQuestion = (content: QuestionsContent, asked: Asking = 'optional'): QuestionsContent => ({
  ...content,
  chapters: content.chapters.map((chapter, index) => {
    const answer = { type: 'text' as const, options: [], unit: { fr: '', en: '' } };
    const text = { fr: 'Qui nous visite ?', en: '' };
    const own = { code: 'LSQ-001', text, help: { fr: '', en: '' }, asked, answer };
    return index === 0 ? { ...chapter, questions: [...chapter.questions, own] } : chapter;
  }),
});
