import { aCriterion, aDimension, aGrid } from '../testing';
import { criteriaOf } from '../grid/evaluation-grid';
import { currentChecklist } from '../grid/grid-registry';
import { indicators } from '../indicators/indicator-catalogue';
import { referenceGroups } from './reference-choices';

const own = '0198aaaa-0000-7000-8000-000000000001';
const grid = aGrid({
  own,
  title: { fr: 'Notre grille', en: 'Our grid' },
  dimensions: [aDimension({ criteria: [aCriterion({ code: 'CHK-101' }), aCriterion({ code: 'LOC-001' })] })],
});
const nothing = { questionnaires: [], grids: [], indicators: [] };

describe('what a framework may point at', () => {
  it('is what ships, while the organisation added nothing', () => {
    const groups = referenceGroups({ ...nothing, indicators, grids: [currentChecklist] });

    expect(groups.map(({ kind, from }) => [kind, from])).toEqual([
      ['document', null],
      ['question', null],
      ['criterion', null],
      ['indicator', null],
    ]);
    expect(groups[2]?.choices.map(({ code }) => code)).toEqual(criteriaOf(currentChecklist).map(({ code }) => code));
  });

  it('offers a copied criterion once, and what was added with the grid that gave its code', () => {
    const groups = referenceGroups({ ...nothing, grids: [grid] });

    expect(groups.filter(({ from }) => from !== null)).toEqual([
      {
        kind: 'criterion',
        from: grid.title,
        choices: [{ kind: 'criterion', code: 'LOC-001', own, label: aCriterion().text }],
      },
    ]);
  });
});
