import fc from 'fast-check';
import { Problem } from '@entente/platform/kernel';
import { checklistV1 } from '../content/checklist-v1';
import { type CodeFate, criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { gridAt } from '../grid/grid-registry';
import { fraction } from '../score/fraction';
import { scoreOf } from '../score/score';
import { anyOwnGridAndJudgements } from '../testing/arbitraries';
import { secondOpinion } from '../testing/second-opinion';
import { carrying, contentOf, type GridContent, gridOf } from './grid-content';
import { gridFaults } from './grid-faults';
import { copyGrid, type OwnGrid, type OwnGridId, publishGrid, readDraft, reviseGrid } from './own-grid';

const id = '00000000-0000-4000-8000-000000000001' as OwnGridId;

const without = (content: GridContent, ...codes: readonly string[]): GridContent => ({
  ...content,
  dimensions: content.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.filter(({ code }) => !codes.includes(code)),
  })),
});

const revised = (grid: OwnGrid, content: GridContent, fates: readonly CodeFate[] = []): OwnGrid =>
  reviseGrid(grid, { ...grid.draft, content, fates }, grid.revision);

const faultsOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
  throw new Error('Nothing was refused.');
};

describe('scores on an own grid', () => {
  it('agree with a second implementation on 1,000 random grids and ratings', () => {
    fc.assert(
      fc.property(anyOwnGridAndJudgements, ({ grid, judgements }) => {
        const score = scoreOf(grid, judgements);
        const second = secondOpinion(grid, judgements);
        const exact = second.global && fraction(second.global.over, second.global.under);

        expect([score.global, score.rated, score.notApplicable, score.provisional, score.manyNotApplicable]).toEqual([
          exact,
          second.rated,
          second.notApplicable,
          second.provisional,
          second.manyNotApplicable,
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are made on grids that could be published', () => {
    fc.assert(
      fc.property(anyOwnGridAndJudgements, ({ grid }) => {
        expect(gridFaults(contentOf(grid), 999)).toEqual([]);
      }),
    );
  });
});

describe('a grid of one’s own', () => {
  const copied = copyGrid(checklistV1, id);

  it('begins with the words and codes of the one it was copied from', () => {
    expect(copied).toMatchObject({ base: { kind: 'checklist', version: 1 }, published: 0, revision: 1 });
    expect(copied.draft.content).toEqual(contentOf(checklistV1));
    expect(gridFaults(copied.draft.content, 0)).toEqual([]);
  });

  it('is read by its reference alone, and never without its content', () => {
    const own = gridOf(copied.draft.content, { version: 2, own: id });

    expect(gridAt(carrying(own))).toBe(own);
    expect(() => gridAt({ kind: 'checklist', version: 2, own: id })).toThrow('was not read');
  });

  it('says at once everything that keeps it from being published, each with its place', () => {
    const content: GridContent = {
      ...copied.draft.content,
      title: { fr: ' ', en: 'Title' },
      rules: { ...copied.draft.content.rules, lowUpTo: 3 },
      dimensions: copied.draft.content.dimensions.map((dimension, index) =>
        index === 0 ? { ...dimension, code: 'D9', criteria: [] } : dimension,
      ),
    };
    const draft = revised(copied, content);

    expect(faultsOf(() => publishGrid(draft, { before: checklistV1, last: null }, 2))).toEqual([
      '/title/fr required',
      '/rules/lowUpTo max',
      '/dimensions/0/code unknown-code',
      '/dimensions/0/criteria needs-a-criterion',
      ...['101', '102', '103', '104', '105'].map((code) => `/fates/CHK-${code} fate-missing`),
    ]);
  });

  it('asks what becomes of every dropped criterion, and keeps the answer with the version', () => {
    const content = without(copied.draft.content, 'CHK-105', 'CHK-804');
    const fates: CodeFate[] = [{ code: 'CHK-105', fate: 'dropped' }];

    expect(
      faultsOf(() => publishGrid(revised(copied, content, fates), { before: checklistV1, last: null }, 2)),
    ).toEqual(['/fates/CHK-804 fate-missing']);

    const whole = revised(copied, content, [...fates, { code: 'CHK-804', fate: 'dropped' }]);
    const { grid, version } = publishGrid(whole, { before: checklistV1, last: null }, 2);
    expect(grid).toMatchObject({ published: 1, revision: 3, draft: { fates: [] } });
    expect(version.lineage).toMatchObject([{ from: { kind: 'checklist', version: 1 }, fates: [{}, {}] }]);
  });

  it('never gives a code twice, even once its criterion is gone', () => {
    const withNew = {
      ...copied.draft,
      lastOwn: 4,
      content: without(copied.draft.content, 'CHK-105'),
    };
    const after = reviseGrid(reviseGrid(copied, withNew, 1), { ...withNew, lastOwn: 0 }, 2);

    expect(after.draft.lastOwn).toBe(4);
  });

  it('refuses a stale save, a second identical version, and an archived grid', () => {
    const { grid, version } = publishGrid(copied, { before: checklistV1, last: null }, 1);
    const before: EvaluationGrid = gridOf(version.content, { version: 1, own: id, lineage: version.lineage });

    expect(() => reviseGrid(grid, grid.draft, 1)).toThrow('changed');
    expect(() => publishGrid(grid, { before, last: version }, 2)).toThrow(Problem);
    expect(() => reviseGrid({ ...grid, archived: true }, grid.draft, 2)).toThrow('archiv');
  });

  it('fills empty English with the French words when it is published', () => {
    const content = { ...copied.draft.content, title: { fr: 'Notre grille', en: '' } };
    const { version } = publishGrid(revised(copied, content), { before: checklistV1, last: null }, 2);

    expect(version.content.title).toEqual({ fr: 'Notre grille', en: 'Notre grille' });
  });

  it.each([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', []],
    ['no content', { fates: [], lastOwn: 0 }],
    ['one field too many', { ...copied.draft, script: 1 }],
    ['weights of another kind', { ...copied.draft, content: { ...copied.draft.content, rules: { bands: 'all' } } }],
  ])('refuses %s as a draft', (_name, given) => {
    expect(faultsOf(() => readDraft(given)).length).toBeGreaterThan(0);
  });

  it('has at most one condition in a row, and never on a critical criterion', () => {
    const content = copied.draft.content;
    const conditional = {
      ...content,
      dimensions: content.dimensions.map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.map((criterion) =>
          criterion.code === 'CHK-101' || criterion.code === 'CHK-303'
            ? { ...criterion, askedIf: { code: 'CHK-302', from: 1, upTo: 9 } }
            : criterion,
        ),
      })),
    };

    expect(gridFaults(conditional, 0).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/dimensions/0/criteria/0/askedIf/code condition-looks-back',
      '/dimensions/0/criteria/0/askedIf/upTo max',
      '/dimensions/2/criteria/2/askedIf/upTo max',
      '/dimensions/2/criteria/2/askedIf critical-always-asked',
    ]);
    expect(criteriaOf(checklistV1)).toHaveLength(39);
  });
});
