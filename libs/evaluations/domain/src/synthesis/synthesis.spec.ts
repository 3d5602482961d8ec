import fc from 'fast-check';
import { criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { checklistV1 } from '../content/checklist-v1';
import { scoreAnswers } from '../score/score';
import { summarizeScore } from '../score/score-summary';
import { rated, workedExample } from '../testing';
import { attentionReasons, readAttention } from './attention';
import { comparable } from './comparable';
import { type ClosedYear, partnershipYears } from './year-on-year';
import { yearReport, type YearSynthesis } from './year-synthesis';

const closed = (year: number, change: Partial<ClosedYear> = {}): ClosedYear => {
  const { grid = checklistV1, answers = workedExample } = change;
  return { year, grid, answers, score: summarizeScore(scoreAnswers(grid, answers)), ...change };
};
const lower = workedExample.map((answer) => ({ ...answer, judgement: { ...answer.judgement, value: rated(0) } }));
/** Another version: one dimension is gone, one criterion has another code. */
const otherVersion: EvaluationGrid = {
  ...checklistV1,
  version: 2,
  dimensions: checklistV1.dimensions.slice(1).map((dimension, index) =>
    index === 0
      ? {
          ...dimension,
          criteria: dimension.criteria.map((criterion, rank) =>
            rank === 0 ? { ...criterion, code: 'CHK-999' } : criterion,
          ),
        }
      : dimension,
  ),
};

/** An own grid that asks CHK-101 under a code of its own. */
const renamed: EvaluationGrid = {
  ...checklistV1,
  own: '00000000-0000-4000-8000-000000000001',
  lineage: [
    {
      from: { kind: 'checklist', version: 1 },
      codes: criteriaOf(checklistV1).map(({ code }) => code),
      fates: [{ code: 'CHK-101', fate: 'kept-as', by: 'LOC-001' }],
    },
  ],
  dimensions: checklistV1.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.map((criterion) =>
      criterion.code === 'CHK-101' ? { ...criterion, code: 'LOC-001' } : criterion,
    ),
  })),
};

describe('two grids', () => {
  it('compare by the codes that stand in both', () => {
    const both = comparable(checklistV1, otherVersion);

    expect(both.same).toBe(false);
    expect(both.dimensions.has('D1')).toBe(false);
    expect(both.criteria.has('CHK-202')).toBe(true);
    expect(both.criteria.has('CHK-999')).toBe(false);
    expect(comparable(checklistV1, checklistV1).same).toBe(true);
  });

  it('compare through the fates of every version in between', () => {
    const both = comparable(checklistV1, renamed);

    expect(both.same).toBe(false);
    expect(both.criteria.get('LOC-001')).toBe('CHK-101');
    expect(both.criteria.size).toBe(39);
    expect(both.dimensions.size).toBe(8);
  });

  it('never compare a code that two organisations’ grids gave each on its own', () => {
    const unrelated = { ...renamed, own: '00000000-0000-4000-8000-000000000002', lineage: [] };

    expect(comparable({ ...renamed, lineage: [] }, unrelated).criteria.has('LOC-001')).toBe(false);
    expect(comparable({ ...renamed, lineage: [] }, unrelated).criteria.has('CHK-102')).toBe(true);
  });

  it('compare nothing across scales of another length', () => {
    const shorter = { ...checklistV1, scale: { ...checklistV1.scale, steps: checklistV1.scale.steps.slice(0, 3) } };
    const both = comparable(shorter, checklistV1);

    expect([both.criteria.size, both.dimensions.size]).toEqual([0, 0]);
  });
});

describe('a partnership year on year', () => {
  it('says in a sentence how the frozen score moved', () => {
    const report = partnershipYears([closed(2025, { answers: lower }), closed(2026)], 'fr');

    expect(report.whole.sentence).toMatch(/^Le score monte de 0 en 2025 à \d+ en 2026\.$/);
    expect(report.dimensions.sentence).toMatch(/^La plus forte hausse entre 2025 et 2026/);
    expect(report.moved[0]?.after).toBe(3);
    expect(report.notes).toEqual([]);
  });

  it('never computes a frozen score anew', () => {
    const kept = closed(2025, { answers: lower, score: closed(2025).score });

    expect(partnershipYears([kept, closed(2026)], 'en').whole.sentence).toMatch(/^The score is stable/);
  });

  it('compares only what two versions of the grid share, and says so', () => {
    const report = partnershipYears([closed(2025, { grid: otherVersion }), closed(2026)], 'fr');
    const first = report.dimensions.rows.find(({ code }) => code === 'D1');

    expect(report.whole.sentence).toContain('ne se comparent pas');
    expect(first?.cells[0]).toEqual({ value: null, text: 'Autre grille' });
    expect(report.notes).toHaveLength(1);
    expect(report.moved.map(({ code }) => code)).not.toContain('CHK-201');
  });

  it('joins the years through the mapping of an own grid', () => {
    const answers = workedExample.map((answer) =>
      answer.code === 'CHK-101' ? { ...answer, code: 'LOC-001' } : answer,
    );
    const report = partnershipYears([closed(2025, { answers: lower }), closed(2026, { grid: renamed, answers })], 'fr');

    expect(report.whole.sentence).toContain('Sur les 39 critères communs');
    expect(report.moved.find(({ code }) => code === 'LOC-001')).toMatchObject({ before: 0, after: 3 });
    expect(report.dimensions.rows.every(({ cells }) => cells.every(({ value }) => value !== null))).toBe(true);
  });

  it('has one year alone to show', () => {
    expect(partnershipYears([closed(2026)], 'fr').whole.sentence).toBe('Un seul bilan est clos, en 2026.');
  });
});

describe('why a partnership needs attention', () => {
  it('is always one of the reasons, and none when all is well', () => {
    const well = {
      reviewed: true,
      running: false,
      blocking: 0,
      lowest: false,
      trend: 'up',
      lateActions: 0,
      alignment: 90,
    } as const;
    expect(readAttention(well)).toEqual([]);
    expect(readAttention({ ...well, blocking: 1, alignment: 59 })).toEqual(['critical-points', 'misaligned']);
    expect(readAttention({ ...well, reviewed: false, running: true })).toEqual([]);
    fc.assert(
      fc.property(fc.nat(3), fc.boolean(), fc.nat(3), (blocking, reviewed, lateActions) => {
        const reasons = readAttention({ ...well, blocking, reviewed, lateActions });
        expect(reasons).toEqual(attentionReasons.filter((reason) => reasons.includes(reason)));
        expect(reasons.includes('not-reviewed')).toBe(!reviewed);
      }),
    );
  });
});

describe('the synthesis of a year', () => {
  const nothing: YearSynthesis = {
    year: 2026,
    due: 4,
    reviewed: 0,
    running: 1,
    bands: [],
    years: [{ year: 2026, reviewed: 0, median: null }],
    dimensions: [],
    critical: [],
    obstacles: [],
    actions: { open: 0, late: 0, done: 0, abandoned: 0 },
    alignment: { reviews: 0, mean: null },
    attention: [],
    attentionTotal: 0,
  };

  it.each(['fr', 'en'] as const)('says something of every chart, even of an empty year, in %s', (language) => {
    const report = yearReport(nothing, language);

    expect(report.charts).toHaveLength(6);
    expect(report.charts.filter(({ sentence }) => sentence.trim() === '' || /[{}]/.test(sentence))).toEqual([]);
    expect(report.attention.rows).toEqual([]);
  });
});
