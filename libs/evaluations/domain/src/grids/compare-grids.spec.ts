import { checklistV1 } from '../content/checklist-v1';
import { type CodeFate, type Criterion, criteriaOf, type EvaluationGrid, gridRef } from '../grid/evaluation-grid';
import { earlierJudgementWords } from '../rating/last-year';
import { roundHalfUp } from '../score/fraction';
import { anAnswer, rated, workedExample } from '../testing';
import { compareYears, sameQuestions } from './compare-grids';
import { dryRun } from './dry-run';
import { carrying, gridOf } from './grid-content';

const own = '00000000-0000-4000-8000-000000000001';

const change = (
  before: EvaluationGrid,
  version: number,
  each: (criterion: Criterion) => readonly Criterion[],
  fates: readonly CodeFate[] = [],
): EvaluationGrid =>
  gridOf(
    {
      ...before,
      dimensions: before.dimensions.map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.flatMap(each),
      })),
    },
    {
      version,
      own,
      lineage: [
        { from: gridRef(before), codes: criteriaOf(before).map(({ code }) => code), fates },
        ...(before.lineage ?? []),
      ],
    },
  );

const renamed = (from: string, to: string) => (criterion: Criterion) => [
  criterion.code === from ? { ...criterion, code: to } : criterion,
];

const first = change(checklistV1, 1, (criterion) => (criterion.code === 'CHK-105' ? [] : [criterion]), [
  { code: 'CHK-105', fate: 'dropped' },
]);
const second = change(first, 2, renamed('CHK-104', 'LOC-001'), [{ code: 'CHK-104', fate: 'kept-as', by: 'LOC-001' }]);
const third = change(second, 3, renamed('CHK-103', 'LOC-002'), [
  { code: 'CHK-103', fate: 'replaced-by', by: 'LOC-002' },
]);

describe('codes across versions', () => {
  it('are followed through every step, kept, renamed, replaced or dropped', () => {
    const pairs = sameQuestions(checklistV1, third);

    expect([pairs?.get('CHK-101'), pairs?.get('CHK-104'), pairs?.get('CHK-103'), pairs?.get('CHK-105')]).toEqual([
      'CHK-101',
      'LOC-001',
      undefined,
      undefined,
    ]);
    expect(pairs?.size).toBe(37);
  });

  it('are followed backwards too, when an organisation goes back to the shipped grid', () => {
    expect(sameQuestions(third, checklistV1)?.get('LOC-001')).toBe('CHK-104');
  });

  it('meet between two grids copied from the same one, without mixing up codes that each gave alone', () => {
    const other = { ...change(checklistV1, 1, renamed('CHK-105', 'LOC-001'), [{ code: 'CHK-105', fate: 'dropped' }]) };
    const sibling: EvaluationGrid = { ...other, own: '00000000-0000-4000-8000-000000000002' };

    expect(sameQuestions(third, sibling)?.get('LOC-001')).toBe('CHK-104');
    expect([...(sameQuestions(third, sibling) ?? [])].filter(([, to]) => to === 'LOC-001')).toEqual([]);
  });

  it('say nothing between grids that share no version', () => {
    const { lineage: _none, ...alone } = third;
    expect(sameQuestions(checklistV1, alone)).toBeNull();
    expect(compareYears({ grid: checklistV1, answers: [] }, { grid: alone, answers: [] })).toMatchObject({
      comparable: false,
      why: 'unrelated',
    });
  });
});

describe('two years on two versions', () => {
  it('compare on what both asked, each scored again on those criteria alone', () => {
    const answers = workedExample.map((answer) =>
      answer.code === 'CHK-104' ? { ...answer, code: 'LOC-001', judgement: { value: rated(3), version: 1 } } : answer,
    );
    const compared = compareYears({ grid: checklistV1, answers: workedExample }, { grid: third, answers });

    if (!compared.comparable) throw new Error('comparable');
    expect([compared.common, compared.total]).toEqual([37, 38]);
    expect(compared.before.dimensions[0]?.total).toBe(3);
    expect(roundHalfUp(compared.after.global ?? { numerator: 0n, denominator: 1n })).toBeGreaterThan(
      roundHalfUp(compared.before.global ?? { numerator: 0n, denominator: 1n }),
    );
  });

  it('do not compare on another scale, nor when most of the grid is new', () => {
    const shorter: EvaluationGrid = { ...first, scale: { ...first.scale, steps: first.scale.steps.slice(0, 3) } };
    const mostly = change(checklistV1, 1, (criterion) =>
      criterion.code < 'CHK-500' ? [{ ...criterion, code: `LOC-${criterion.code.slice(4)}` }] : [],
    );

    expect(compareYears({ grid: checklistV1, answers: [] }, { grid: shorter, answers: [] })).toMatchObject({
      why: 'scale',
    });
    expect(compareYears({ grid: checklistV1, answers: [] }, { grid: mostly, answers: [] })).toMatchObject({
      why: 'few',
      common: 0,
    });
  });

  it('show last year’s answer beside the criterion that asks the same', () => {
    const earlier = { year: 2025, grid: gridRef(checklistV1), answers: [anAnswer('CHK-104', rated(1))] };
    const beside = (code: string) => earlierJudgementWords(earlier, { grid: carrying(third), code, language: 'fr' });

    expect([beside('LOC-001'), beside('LOC-002')]).toEqual(['En 2025\u00a0: 1, amorcé.', null]);
  });
});

describe('a dry run', () => {
  it('scores last year with the draft, and names what it would not hear', () => {
    const run = dryRun(third, { grid: checklistV1, answers: workedExample });

    expect(run.unmapped).toEqual(['CHK-103', 'CHK-105']);
    expect(run.unanswered).toEqual(['LOC-002']);
    expect(run.score.global).not.toBeNull();
  });

  it('reads nothing of ratings given on another scale', () => {
    const shorter: EvaluationGrid = { ...first, scale: { ...first.scale, steps: first.scale.steps.slice(0, 3) } };
    expect(dryRun(shorter, { grid: checklistV1, answers: workedExample })).toMatchObject({
      otherScale: true,
      score: { global: null },
    });
  });
});
