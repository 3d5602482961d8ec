import { Problem } from '@entente/platform/kernel';
import { checklistV1 } from '../content/checklist-v1';
import { currentReviewQuestions } from '../grid/grid-registry';
import { answersSheet } from '../report/answers-sheet';
import { contentOf, type GridContent, gridOf } from './grid-content';
import { gridFile, readGridFile } from './grid-file';

const content = contentOf(checklistV1);
const file = (change: object = {}) => ({ ...gridFile(content, 0), ...change });
const withGrid = (change: Partial<GridContent>) => JSON.stringify(file({ grid: { ...content, ...change } }));

const faultsOf = (text: string): readonly string[] => {
  try {
    readGridFile(text);
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
  throw new Error('Nothing was refused.');
};

const [dimension] = content.dimensions;
const [criterion] = dimension?.criteria ?? [];
if (!dimension || !criterion) throw new Error('The checklist has criteria.');
const withCriterion = (change: object) =>
  withGrid({ dimensions: [{ ...dimension, criteria: [{ ...criterion, ...change }] }] });

describe('a grid in a file', () => {
  it('comes back as it left', () => {
    expect(readGridFile(JSON.stringify(gridFile(content, 7)))).toEqual({ content, fates: [], lastOwn: 7 });
  });

  it.each([
    ['something else than JSON', '<grid/>', '/file not-json'],
    ['another JSON', '{"format":"other"}', '/file not-a-grid'],
    ['a list', '[]', '/file not-a-grid'],
    ['a format of tomorrow', JSON.stringify(file({ formatVersion: 2 })), '/file/formatVersion newer-format'],
    ['a kind that is not scored', JSON.stringify(file({ kind: 'feedback' })), '/file/kind choice'],
    ['a huge file', `"${'x'.repeat(300_001)}"`, '/file max-length'],
    ['a field of its own', JSON.stringify(file({ owner: 'me' })), '/file/owner unknown-field'],
    ['a hidden prototype', `{"__proto__":{"x":1},${JSON.stringify(file()).slice(1)}`, '/file/__proto__ unknown-field'],
    [
      'a code of Entente that does not exist',
      withCriterion({ code: 'CHK-999' }),
      '/file/grid/dimensions/0/criteria/0/code unknown-code',
    ],
    [
      'an own code never given',
      withCriterion({ code: 'LOC-009' }),
      '/file/grid/dimensions/0/criteria/0/code unknown-code',
    ],
    [
      'a weight that is no number',
      withCriterion({ weight: '=2+1' }),
      '/file/grid/dimensions/0/criteria/0/weight integer',
    ],
    ['a weight out of bounds', withCriterion({ weight: 1e9 }), '/file/grid/dimensions/0/criteria/0/weight max'],
    [
      'a control character',
      withCriterion({ text: { fr: 'a\u0000b', en: '' } }),
      '/file/grid/dimensions/0/criteria/0/text/fr characters',
    ],
    [
      'an obstacle nobody knows',
      withCriterion({ obstacles: ['OB-X'] }),
      '/file/grid/dimensions/0/criteria/0/obstacles/0 choice',
    ],
  ])('is refused when it is %s', (_name, text, expected) => {
    expect(faultsOf(text)).toContain(expected);
  });

  it('is refused with the same code twice', () => {
    const text = withGrid({ dimensions: [{ ...dimension, criteria: [criterion, criterion] }] });

    expect(faultsOf(text)).toEqual(['/file/grid/dimensions/0/criteria/1/code duplicate-code']);
  });

  it('is refused without falling over, however deep it is nested', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const nested = JSON.stringify(file({ grid: null })).replace('null', deep);

    expect(faultsOf(deep)).toEqual(['/file not-a-grid']);
    expect(faultsOf(nested)).toContain('/file/grid object');
  });

  it('tells at most a hundred faults', () => {
    const many = withGrid({
      dimensions: Array.from({ length: 12 }, () => ({ ...dimension, name: { fr: '', en: '' } })),
    });
    expect(faultsOf(many).length).toBeLessThanOrEqual(100);
  });

  it('may hold words that a spreadsheet would run: they never run in the answers', () => {
    const text = withCriterion({ text: { fr: '=HYPERLINK("http://evil")', en: '' }, topic: { fr: '@x', en: '' } });
    const grid = gridOf(readGridFile(text).content, { version: 1, own: 'o' });
    const rows = answersSheet(
      {
        ...{ reference: 'B-2026-001', partner: 'P', year: 2026, grid, answers: [], both: null },
        ...{ questionnaire: currentReviewQuestions, questionAnswers: [] },
      },
      'fr',
    );

    expect(JSON.stringify(rows)).toContain('=HYPERLINK');
  });
});
