import { copyGrid, currentChecklist, gridFaults, type OwnGridId } from '@entente/evaluations/domain';
import {
  addCriterion,
  addDimension,
  addStep,
  moveCriterion,
  moveDimension,
  placeCriterion,
  placeOf,
  removeCriterion,
  removeStep,
  withoutCondition,
} from './grid-edits';

const { draft } = copyGrid(currentChecklist, 'g' as OwnGridId);
const codesOf = (content: typeof draft.content): readonly string[] =>
  content.dimensions.map(({ code, criteria }) => `${code}:${criteria.map((one) => one.code.slice(4)).join(' ')}`);

describe('writing a grid', () => {
  it('moves a criterion within its dimension, and over its edge into the next', () => {
    expect(codesOf(moveCriterion(draft.content, 'CHK-102', -1))[0]).toBe('D1:102 101 103 104 105');
    const over = codesOf(moveCriterion(draft.content, 'CHK-105', 1));
    expect(over.slice(0, 2)).toEqual(['D1:101 102 103 104', 'D2:105 201 202 203 204 205']);
    expect(codesOf(moveCriterion(draft.content, 'CHK-201', -1)).slice(0, 2)).toEqual([
      'D1:101 102 103 104 105 201',
      'D2:202 203 204 205',
    ]);
    expect(codesOf(moveCriterion(draft.content, 'CHK-101', -1))).toEqual(codesOf(draft.content));
  });

  it('drops a criterion where it is dragged, and says where it stands', () => {
    const content = placeCriterion(draft.content, 'CHK-101', { dimension: 'D8', index: 1 });
    expect(placeOf(content, 'CHK-101')).toMatchObject({ rank: 2, dimension: { code: 'D8' } });
  });

  it('gives new codes, never twice', () => {
    const one = addCriterion(draft, 'D1');
    const two = addCriterion({ ...one, content: removeCriterion(one.content, 'LOC-001') }, 'D1');
    expect(codesOf(two.content)[0]).toContain('002');
    const three = addDimension(two);
    expect([three.lastOwn, three.content.dimensions.at(-1)?.code]).toEqual([3, 'L3']);
    expect(gridFaults(three.content, three.lastOwn).map(({ code }) => code)).not.toContain('unknown-code');
  });

  it('keeps the scale counting from 0, whatever is taken away', () => {
    const shorter = removeStep(removeStep(draft.content, 1), 0);
    expect(shorter.scale.steps.map(({ value }) => value)).toEqual([0, 1]);
    expect(shorter.rules.lowUpTo).toBe(0);
    expect(addStep(draft.content).scale.steps.at(-1)?.value).toBe(4);
  });

  it('moves dimensions and takes conditions away', () => {
    expect(moveDimension(draft.content, 0, 1).dimensions[0]?.code).toBe('D2');
    expect(moveDimension(draft.content, 0, -1)).toEqual(draft.content);
    expect(withoutCondition(draft.content, 'CHK-101')).toEqual(draft.content);
  });
});
