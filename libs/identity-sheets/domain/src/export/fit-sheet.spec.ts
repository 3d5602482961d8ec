import fc from 'fast-check';
import { sheetBlockIds, type SheetBlockId, sheetRows } from './block-ids';
import { type BlockHeights, fitSheet } from './fit-sheet';

const room = { recto: 264, verso: 264, gap: 5.5 };

// Heights in millimetres, read on the picture of the design.
const drawn: BlockHeights = {
  title: 16,
  offers: 52,
  expectations: 39,
  figures: 21,
  missions: 32,
  publics: 28,
  services: 38,
  difficulties: 26,
  resources: 28,
  partners: 38,
  way: 26,
  limits: 22,
  admission: 26,
  territory: 20,
  organisation: 20,
  documents: 16,
  contact: 37,
  identifiers: 8,
};

const totalOf = (rows: readonly (readonly SheetBlockId[])[], heights: BlockHeights): number =>
  rows.reduce((sum, row) => sum + Math.max(...row.map((id) => heights[id] ?? 0)), 0) +
  room.gap * Math.max(0, rows.length - 1);

describe('laying out the sheet', () => {
  it('fits as drawn in the design', () => {
    const fit = fitSheet(drawn, room);

    expect(fit).toMatchObject({ moved: [], overflow: [], lacking: 0, fits: true });
    expect(fit.recto).toEqual(sheetRows.recto);
    expect(fit.verso).toEqual([...sheetRows.verso, ...sheetRows.foot]);
  });

  it('sends the end of a long recto to the top of the verso, and says which', () => {
    const fit = fitSheet({ ...drawn, missions: 75 }, room);

    expect(fit.moved).toEqual(['services']);
    expect(fit.verso[0]).toEqual(['services']);
    expect(fit.fits).toBe(true);
  });

  it('says what no side can hold, and how much height lacks', () => {
    const fit = fitSheet({ ...drawn, partners: 92 }, room);

    expect(fit.fits).toBe(false);
    expect(fit.overflow).toEqual(['organisation', 'documents']);
    expect(fit.lacking).toBe(6);
    expect(fit.verso.slice(-2)).toEqual([['contact'], ['identifiers']]);
  });

  it('fits again once a block is left out', () => {
    const { organisation, documents, ...rest } = { ...drawn, partners: 92 };

    expect([organisation, documents]).toEqual([20, 16]);
    expect(fitSheet(rest, room).fits).toBe(true);
  });

  it('keeps the neighbour of a block that is not there', () => {
    const { publics, ...rest } = drawn;

    expect(publics).toBe(28);
    expect(fitSheet(rest, room).recto).toContainEqual(['missions']);
  });

  it('accepts a side filled to the brim', () => {
    const heights = { title: 100.1, offers: 100.2, expectations: 264 - 100.1 - 100.2 - 11 };

    expect(fitSheet(heights, room).moved).toEqual([]);
  });

  it('says so when the foot alone is too high', () => {
    expect(fitSheet({ contact: 300 }, room)).toMatchObject({ fits: false, lacking: 36 });
  });

  it('loses no block, changes no order, and never fills a side beyond its room', () => {
    const height = fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10);
    const heights = fc
      .uniqueArray(fc.constantFrom(...sheetBlockIds))
      .chain((ids) =>
        fc
          .tuple(...ids.map(() => height))
          .map((values): BlockHeights => Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 1]))),
      );
    fc.assert(
      fc.property(heights, (measured) => {
        const { recto, verso, overflow, fits, lacking } = fitSheet(measured, room);
        const placed = [...recto, ...verso].flat();
        const asked = sheetBlockIds.filter((id) => measured[id] !== undefined);

        expect([...placed, ...overflow].sort()).toEqual([...asked].sort());
        expect(placed).toEqual(asked.filter((id) => placed.includes(id)));
        expect(totalOf(recto, measured)).toBeLessThanOrEqual(room.recto + 0.01);
        expect(fits).toBe(overflow.length === 0 && totalOf(verso, measured) <= room.verso + 0.001);
        expect(lacking > 0).toBe(!fits);
      }),
    );
  });
});
