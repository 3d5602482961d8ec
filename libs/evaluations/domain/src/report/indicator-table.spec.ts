import { anIndicatorCell, follows } from '../testing/indicators';
import { indicatorTable } from './indicator-table';

const board = (
  codes: Parameters<typeof follows>[0][],
  cells: ReturnType<typeof anIndicatorCell>[],
  target: number | null = null,
) => ({
  year: 2026,
  on: '2026-12-31' as never,
  followed: codes.map((code) => follows(code, { target })),
  cells,
  computed: [],
});
const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');

describe('the indicators of a printed review', () => {
  it('say each period, the year, the target and how sure', () => {
    const table = indicatorTable(
      board(
        ['IND-17'],
        [
          anIndicatorCell('IND-17', '2026-T1', { days: 33 }, { reliability: 'declared' }),
          anIndicatorCell('IND-17', '2026-T3', { days: 26 }, { reliability: 'declared' }),
        ],
        21,
      ),
      'fr',
    );
    const [row] = table?.rows ?? [];

    expect(table?.title).toBe('Indicateurs de 2026');
    expect(plain(row?.periods)).toBe('T1 33 jours (1,1 mois), T3 26 jours (0,9 mois)');
    expect([plain(row?.year), plain(row?.target), row?.reliability]).toEqual([
      '26 jours (0,9 mois)',
      '21 jours (0,7 mois)',
      'déclaré',
    ]);
  });

  it('hide a number of people below five, the year that would give it away, and a share of a hidden base', () => {
    const table = indicatorTable(
      board(
        ['IND-14', 'IND-15'],
        [
          anIndicatorCell('IND-14', '2026-T1', { requests: 3 }),
          anIndicatorCell('IND-14', '2026-T2', { requests: 12 }),
          anIndicatorCell('IND-14', '2026-T3', { requests: 14 }),
          anIndicatorCell('IND-15', '2026-T3', { accepted: 8 }),
        ],
      ),
      'fr',
    );

    const said = JSON.stringify(table?.rows);
    expect(table?.rows.map(({ year }) => year)).toEqual(['masqué', 'masqué']);
    expect(said).not.toMatch(/\b3\b/);
    expect(said).not.toMatch(/\b29\b/);
    expect(plain(table?.rows[0]?.periods)).toContain('T3 14 demandes');
  });

  it('leave out what is never shown outside, and what says nothing; keep a target nobody has counted towards', () => {
    expect(indicatorTable(board(['IND-27', 'IND-05'], []), 'fr')).toBeNull();
    expect(indicatorTable(board(['IND-05'], [], 40), 'en')?.rows).toMatchObject([{ year: 'no value' }]);
  });
});
