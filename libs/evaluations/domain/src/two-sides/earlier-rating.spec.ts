import { gridRef } from '../grid/evaluation-grid';
import { currentChecklist } from '../grid/grid-registry';
import { aCriterion, aDimension, aGrid, anAnswer, rated } from '../testing';
import { earlierRatings } from './earlier-rating';

const now = gridRef(currentChecklist);

describe('what somebody said the last time they rated', () => {
  it('is told by the codes of today, where anything was said', () => {
    const answers = [
      anAnswer('CHK-101', rated(3), 'La phrase du préambule est reprise.'),
      anAnswer('CHK-102', rated(1)),
      anAnswer('CHK-103', null, '  '),
    ];

    expect(earlierRatings({ grid: now, answers }, now)).toEqual([
      { code: 'CHK-101', judgement: { rating: 3 }, comment: 'La phrase du préambule est reprise.' },
      { code: 'CHK-102', judgement: { rating: 1 }, comment: '' },
    ]);
  });

  it('says nothing of a grid that never asked the same', () => {
    const own = '0198aaaa-0000-7000-8000-000000000001';
    const other = aGrid({ own, dimensions: [aDimension({ criteria: [aCriterion({ code: 'LOC-001' })] })] });
    const then = { ...gridRef(other), content: other };

    expect(earlierRatings({ grid: then, answers: [anAnswer('LOC-001', rated(2), 'Bien.')] }, now)).toEqual([]);
  });
});
