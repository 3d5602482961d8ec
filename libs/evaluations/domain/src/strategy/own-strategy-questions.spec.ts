import * as fc from 'fast-check';
import { Problem } from '@entente/platform/kernel';
import { questionOf, questionsOf } from '../grid/questionnaire';
import { type OwnGridId } from '../grids/own-grid';
import { questionsContentOf } from '../questionnaires/adapt-questions';
import { type AdaptedQuestion, type QuestionsContent, type QuestionsRef } from '../questionnaires/questions-content';
import { questionsFaults } from '../questionnaires/questions-faults';
import { questionsFile, readQuestionsFile } from '../questionnaires/questions-file';
import { aStrategyKnown, fullStrategyAnswers } from '../testing';
import { commonScores, compareStrategies } from './compare-strategies';
import { ownAnswerText } from './own-answer-text';
import { type StrategyId } from './strategy';
import { strategyReport } from './strategy-report';
import { ratedQuestionsOf, scoreStrategy } from './strategy-score';
import { currentStrategyQuestions, strategyQuestionsAt, withOwners } from './strategy-questions';
import { debateStrategy, openStrategy, validateStrategy } from './strategy-steps';

const own = '00000000-0000-4000-8000-000000000002' as OwnGridId;
const shipped = questionsContentOf(currentStrategyQuestions);
const known = aStrategyKnown();
const today = '2026-11-20' as const;

const ownQuestion: AdaptedQuestion = {
  code: 'LSQ-001',
  text: { fr: 'Combien de partenaires ont visité nos lieux ?', en: 'How many partners visited us?' },
  help: { fr: '', en: '' },
  asked: 'required',
  answer: { type: 'number', options: [], unit: { fr: 'visites', en: 'visits' } },
};

const changed = (change: (question: AdaptedQuestion) => AdaptedQuestion): QuestionsContent => ({
  ...shipped,
  chapters: shipped.chapters.map((chapter) => ({ ...chapter, questions: chapter.questions.map(change) })),
});
const hiding = (...codes: readonly string[]): QuestionsContent =>
  changed((question) => (codes.includes(question.code) ? { ...question, asked: 'hidden' } : question));
const withOwn = (content = shipped): QuestionsContent => ({
  ...content,
  chapters: content.chapters.map((chapter, index) =>
    index === 0 ? { ...chapter, questions: [...chapter.questions, ownQuestion] } : chapter,
  ),
});
const refOf = (content: QuestionsContent, version = 1): QuestionsRef => ({ kind: 'strategy', version, own, content });
const at = (content: QuestionsContent) => strategyQuestionsAt(refOf(content));
const rated = ratedQuestionsOf(currentStrategyQuestions).map(({ code }) => code);

describe('the strategy questions of an organisation', () => {
  it('begin as those of Entente, word for word', () => {
    expect(questionsOf(at(shipped))).toEqual(questionsOf(currentStrategyQuestions));
    expect(questionsFaults('strategy', { content: shipped, lastOwn: 0 })).toEqual([]);
  });

  it('never hide the priorities, and never take a code of the review', () => {
    const codes = (content: QuestionsContent, lastOwn = 1) =>
      questionsFaults('strategy', { content, lastOwn }).map(({ code }) => code);

    expect(codes(hiding('ORG-26'))).toEqual(['question-essential']);
    expect(codes(hiding('ORG-01', 'ORG-07'))).toEqual([]);
    const elsewhere = withOwn();
    const stolen = JSON.parse(JSON.stringify(elsewhere).replace('LSQ-001', 'LRQ-001')) as QuestionsContent;
    expect([codes(elsewhere), codes(stolen)]).toEqual([[], ['unknown-question-code']]);
  });

  it('score what is asked as before, whatever is reworded, ordered or added', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 3 }), (text, step) => {
        const content = withOwn(changed((question) => ({ ...question, text: { fr: text, en: text } })));
        const turned = {
          ...content,
          chapters: content.chapters.map((chapter) => ({ ...chapter, questions: chapter.questions.toReversed() })),
        };
        const answers = fullStrategyAnswers(step);
        expect(scoreStrategy(at(turned), answers)).toEqual(scoreStrategy(currentStrategyQuestions, answers));
      }),
      { numRuns: 50 },
    );
  });

  it('count a hidden rated question exactly as one set aside, so that too many are told', () => {
    fc.assert(
      fc.property(fc.subarray(rated), fc.integer({ min: 0, max: 3 }), (codes, step) => {
        const answers = fullStrategyAnswers(step);
        const setAside = answers.map((answer) =>
          codes.includes(answer.code)
            ? { ...answer, fields: { rating: { value: { notApplicable: 'Hors de notre projet.' }, version: 1 } } }
            : answer,
        );
        expect(scoreStrategy(at(hiding(...codes)), answers)).toEqual(scoreStrategy(currentStrategyQuestions, setAside));
      }),
      { numRuns: 100 },
    );
    expect(scoreStrategy(at(hiding(...rated.slice(0, 7))), []).manyNotApplicable).toBe(true);
  });

  it('are those of the review that was opened on them: nothing hidden is filled in', () => {
    const { strategy } = openStrategy('s1' as StrategyId, 2026, known, refOf(hiding('ORG-01')));

    expect(strategy.questions).toMatchObject({ own, version: 1 });
    expect(strategy.answers.map(({ code }) => code)).not.toContain('ORG-01');
    expect(strategy.answers.map(({ code }) => code)).toContain('ORG-06');
    expect(() => strategyQuestionsAt({ kind: 'strategy', version: 1, own })).toThrow(RangeError);
  });

  it('keep the board waiting for what is required', () => {
    const answers = fullStrategyAnswers(2);
    const owners = [{ code: 'm1', label: { fr: 'Awa', en: 'Awa' } }];
    const questionnaire = withOwners(at(withOwn()), owners);
    const { strategy } = openStrategy('s1' as StrategyId, 2026, known, refOf(withOwn()));
    const debated = debateStrategy({ ...strategy, answers }, { on: '2026-10-01', today }).strategy;
    const validate = (given: typeof answers) => () =>
      validateStrategy({ ...debated, answers: given }, questionnaire, { on: '2026-11-02', today, known });
    const faults = (() => {
      try {
        validate(answers)();
      } catch (error) {
        if (error instanceof Problem) return error.errors;
      }
      throw new Error('Nothing was refused.');
    })();

    expect(faults).toMatchObject([{ pointer: '/questions/LSQ-001', code: 'question-awaited' }]);
    const said = [...answers, { code: 'LSQ-001', fields: { answer: { value: 0, version: 1 } } }];
    expect(validate(said)().strategy.status).toBe('validated');
  });

  it('compare two years by code, on what both asked', () => {
    const before = { questionnaire: currentStrategyQuestions, answers: fullStrategyAnswers(1) };
    const answers = [...fullStrategyAnswers(3), { code: 'LSQ-001', fields: { answer: { value: 12, version: 1 } } }];
    const now = { questionnaire: at(withOwn(hiding('ORG-13'))), answers };
    const moves = new Map(compareStrategies(before, now).map(({ code, move }) => [code, move]));

    expect([moves.get('LSQ-001'), moves.get('ORG-13'), moves.get('ORG-15')]).toEqual([
      'newly-asked',
      'no-longer-asked',
      'better',
    ]);
    expect(commonScores(before, now)).toMatchObject({ questions: rated.length - 1, now: { shown: 100 } });
    expect(commonScores(before, { ...before, questionnaire: at(withOwn()) })).toBeNull();
    const question = questionOf(now.questionnaire, 'LSQ-001');
    expect(question && ownAnswerText(question, answers, 'fr')).toBe('12\u00a0visites');
    const later = { ...now, answers: fullStrategyAnswers(3) };
    expect(compareStrategies(now, later).find(({ code }) => code === 'LSQ-001')?.move).toBe('answered-otherwise');
  });

  it('count the change on what both years rated, never a year half answered against a whole one', () => {
    const questionnaire = currentStrategyQuestions;
    const before = { questionnaire, answers: fullStrategyAnswers(1) };
    const begun = {
      questionnaire,
      answers: fullStrategyAnswers(3).filter(({ code }) => code === 'ORG-01' || code === 'ORG-15'),
    };
    const common = commonScores(before, begun);

    expect(common).toMatchObject({ now: { shown: 100 } });
    expect(common?.questions).toBeLessThanOrEqual(2);
    expect(common?.before).toEqual(
      scoreStrategy(
        questionnaire,
        before.answers.filter(({ code }) => code === 'ORG-01' || code === 'ORG-15'),
      ).value,
    );
    expect(commonScores(before, { questionnaire, answers: [] })).toEqual({ questions: 0, before: null, now: null });
  });

  it('stand in the report in their own words, and say what they left out', () => {
    const content = withOwn(
      changed((question) =>
        question.code === 'ORG-15'
          ? { ...question, text: { fr: 'Qui peut décider seul ?', en: 'Who may decide alone?' } }
          : question.code === 'ORG-13'
            ? { ...question, asked: 'hidden' }
            : question,
      ),
    );
    const { strategy } = openStrategy('s1' as StrategyId, 2026, known, refOf(content));
    const previous = { year: 2025, answers: fullStrategyAnswers(1), questions: { kind: 'strategy', version: 1 } };
    const report = strategyReport({
      strategy: { ...strategy, answers: fullStrategyAnswers(3) },
      questionnaire: at(content),
      known,
      previous,
      organisation: 'Le Tilleul',
      owners: new Map(),
      language: 'fr',
    });

    expect(report.lines.map(({ question }) => question.replace(/\s/g, ' '))).toContain('Qui peut décider seul ?');
    expect(report.lines.find(({ change }) => change === 'n’est plus posée')).toMatchObject({ answer: 'pas posée' });
    expect(report.own).toMatchObject([{ answer: 'pas de réponse', change: 'nouvelle question' }]);
    expect(report.notices.join(' ')).toContain('ORG-13');
    expect(report.notices.join(' ')).toContain('19 questions notées');
  });

  it('travel as a file that says its kind', () => {
    const draft = { content: withOwn(), lastOwn: 1 };
    const text = JSON.stringify(questionsFile('strategy', draft));

    expect(readQuestionsFile(text)).toEqual({ kind: 'strategy', ...draft });
    for (const wrong of [
      text.replace('"kind":"strategy"', '"kind":"annual-review"'),
      text.replace('"kind":"strategy"', '"kind":"feedback"'),
      text.replace('"ORG-05"', '"ORG-99"'),
      text.replace('"lastOwn":1', '"lastOwn":0'),
    ])
      expect(() => readQuestionsFile(wrong)).toThrow(Problem);
  });
});
