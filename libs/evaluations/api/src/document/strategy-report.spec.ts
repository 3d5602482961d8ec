import {
  currentStrategyQuestions,
  openStrategy,
  type QuestionsContent,
  questionsContentOf,
  strategyReport,
  strategyQuestionsAt,
  type StrategyId,
} from '@entente/evaluations/domain';
import { aStrategyKnown, fullStrategyAnswers } from '@entente/evaluations/domain/testing';
import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { type EvidenceSummary, evidenceSummaryDocument } from './evidence-summary';
import { strategyReportDocument } from './strategy-report';

const edition = { author: 'Association Le Tilleul', createdAt: new Date('2026-11-17T15:00:00Z') };
const known = aStrategyKnown();
const { strategy } = openStrategy('s1' as StrategyId, 2026, known);

const drawn = (language: 'fr' | 'en', answers = fullStrategyAnswers(3)) =>
  renderPdf(
    strategyReportDocument(
      strategyReport({
        strategy: { ...strategy, answers, debatedOn: '2026-10-01', validatedOn: '2026-11-02', closedOn: '2026-11-17' },
        questionnaire: strategyQuestionsAt(strategy.questions),
        known,
        previous: { year: 2025, answers: fullStrategyAnswers(1), questions: strategy.questions },
        organisation: 'Association Le Tilleul',
        owners: new Map([['m1', 'Awa Diallo']]),
        language,
      }),
      edition,
    ),
  );

const summary: EvidenceSummary = {
  language: 'fr',
  kind: 'Dossier de preuves',
  title: 'Preuves de l’année 2026',
  lead: '2 pièces réunies le 17 novembre 2026.',
  notices: ['Ce dossier n’est pas une évaluation officielle.'],
  head: ['Pièce', 'Date', 'Codes du référentiel'],
  rows: [
    { piece: 'Convention signée, 2026-014', path: '3-conventions/a.pdf', day: '4 mai 2026', codes: 'E-1, E-2' },
    { piece: 'Rapport de bilan, B-2026-001', path: '4-bilans/b.pdf', day: '1er juin 2026', codes: '' },
  ],
  empty: 'Aucune pièce.',
};

describe('the report of a strategy review', () => {
  it.each(['fr', 'en'] as const)('is an accessible archive of two pages, in %s', async (language) => {
    const { bytes, pageCount } = drawn(language);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(pageCount).toBe(2);
  });

  it('says the dates, the score, the priorities, what is known and what was corrected, and what changed', async () => {
    const text = (await pageTexts(drawn('fr').bytes)).join(' ').replace(/\s+/g, ' ');

    for (const said of [
      'Débattue en équipe le 1',
      'Validée par le conseil le 2 novembre 2026',
      'Signer une convention avec la PASS',
      'Awa Diallo',
      'Corrigé',
      'en progrès',
      'n’est pas une évaluation officielle',
    ])
      expect(text).toContain(said);
  });
});

const shipped = questionsContentOf(currentStrategyQuestions);
const ownContent: QuestionsContent = {
  ...shipped,
  title: { fr: 'La stratégie, dans nos mots', en: 'The strategy, in our words' },
  chapters: shipped.chapters.map((chapter, index) => ({
    ...chapter,
    questions: [
      ...chapter.questions.map((question) =>
        question.code === 'ORG-13' ? { ...question, asked: 'hidden' as const } : question,
      ),
      ...(index === 0
        ? [
            {
              code: 'LSQ-001',
              text: { fr: 'Combien d’équipes sont venues nous voir ?', en: 'How many teams came to see us?' },
              help: { fr: '', en: '' },
              asked: 'optional' as const,
              answer: { type: 'number' as const, options: [], unit: { fr: 'équipes', en: 'teams' } },
            },
          ]
        : []),
    ],
  })),
};

describe('the report of a strategy review on an organisation’s own questions', () => {
  it('is still an accessible archive of two pages, with its own answers and what it does not ask', async () => {
    const questions = { kind: 'strategy', version: 1, own: 'q1', content: ownContent };
    const answers = [...fullStrategyAnswers(3), { code: 'LSQ-001', fields: { answer: { value: 3, version: 1 } } }];
    const { bytes, pageCount } = renderPdf(
      strategyReportDocument(
        strategyReport({
          strategy: { ...strategy, questions, answers },
          questionnaire: strategyQuestionsAt(questions),
          known,
          previous: { year: 2025, answers: fullStrategyAnswers(1), questions: strategy.questions },
          organisation: 'Association Le Tilleul',
          owners: new Map([['m1', 'Awa Diallo']]),
          language: 'fr',
        }),
        edition,
      ),
    );
    const text = (await pageTexts(bytes)).join(' ').replace(/\s+/g, ' ');

    expect([await structuralDefects(bytes), pageCount]).toEqual([[], 2]);
    for (const said of [
      'Nos propres questions',
      '3 équipes',
      'comptées sans objet : ORG-13',
      'n’est plus posée',
      'version 1',
    ])
      expect(text).toContain(said);
  });
});

describe('the summary of a bundle', () => {
  it('is an accessible archive that names each piece with its codes', async () => {
    const { bytes } = renderPdf(evidenceSummaryDocument(summary, edition));

    expect(await structuralDefects(bytes)).toEqual([]);
    expect((await pageTexts(bytes)).join(' ')).toContain('E-1, E-2');
  });
});
