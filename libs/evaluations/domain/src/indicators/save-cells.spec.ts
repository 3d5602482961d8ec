import { Problem } from '@entente/platform/kernel';
import fc from 'fast-check';
import { anEntry, anIndicatorCell, follows } from '../testing/indicators';
import { followedFaults } from './followed';
import { indicatorCodes } from './indicator-catalogue';
import { type CellKey, type Computed, type IndicatorEntry, type Parts } from './indicator-entry';
import { type CellWrite, saveCells } from './save-cells';

const write = (value: IndicatorEntry, overrides: Partial<CellWrite> = {}): CellWrite => ({
  code: 'IND-05',
  period: '2026-T1',
  side: 'joint',
  value,
  seen: 0,
  ...overrides,
});

const known = {
  followed: indicatorCodes.map((code) => follows(code)),
  stored: [],
  computed: new Map<CellKey, Computed>(),
  on: '2026-08-15',
} as const;

type Known = Parameters<typeof saveCells>[1];

const faults = (writes: readonly CellWrite[], around: Partial<Known> = {}): readonly string[] => {
  try {
    saveCells(writes, { ...known, ...around });
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
  return [];
};

const of = (code: string, period: string, parts: Parts, side: CellWrite['side'] = 'joint') =>
  write(anEntry(parts), { code, period, side });

describe('saving cells', () => {
  it('keeps a number, zero included, with its version', () => {
    const [saved] = saveCells([write(anEntry({ referrals: 0 }, { comment: '  À revoir ' }))], known);

    expect(saved).toMatchObject({
      entry: { parts: { referrals: 0 }, reliability: 'counted', comment: 'À revoir' },
      version: 1,
      outcome: 'written',
    });
  });

  it('takes a value back: what is empty is no zero, and no longer counted', () => {
    const stored = [anIndicatorCell('IND-05', '2026-T1', { referrals: 3 })];
    const [saved] = saveCells([write(anEntry({}), { seen: 1 })], { ...known, stored });

    expect(saved).toMatchObject({ entry: { parts: {}, reliability: null }, version: 2, outcome: 'written' });
  });

  it('gives both values back when somebody wrote meanwhile, and keeps theirs', () => {
    const stored = [anIndicatorCell('IND-05', '2026-T1', { referrals: 3 })];
    const [saved] = saveCells([write(anEntry({ referrals: 9 }))], { ...known, stored });

    expect(saved).toMatchObject({
      outcome: 'conflict',
      entry: { parts: { referrals: 3 } },
      yours: { parts: { referrals: 9 } },
      version: 1,
    });
  });

  it('does nothing twice: the same value again is no conflict', () => {
    const stored = [anIndicatorCell('IND-05', '2026-T1', { referrals: 3 })];
    const [saved] = saveCells([write(anEntry({ referrals: 3 }))], { ...known, stored });

    expect(saved).toMatchObject({ outcome: 'unchanged', version: 1 });
  });

  it('says all that is wrong at once, each at its place', () => {
    const writes = [
      write(anEntry({ referrals: -1, nonsense: 2 }, { reliability: null })),
      of('IND-99', '2026-T1', {}),
      of('IND-05', '2026', { referrals: 1.5 }),
      of('IND-05', '2026-T4', { referrals: 1 }),
      of('IND-20', '2026-T1', { design: 1 }),
      of('IND-07', '2026-T1', { regular: 1, meetings: true }),
      of('IND-19', '2026-S1', { kept: 8, known: 7 }),
    ];

    expect(faults(writes)).toEqual([
      '/cells/0/entry/parts/referrals too-small',
      '/cells/0/entry/parts/nonsense unknown-part',
      '/cells/0/entry/reliability reliability',
      '/cells/1/code unknown-indicator',
      '/cells/2/period indicator-period',
      '/cells/2/entry/parts/referrals not-whole',
      '/cells/3/period period-to-come',
      '/cells/4/side indicator-side',
      '/cells/5/entry/parts/regular flag',
      '/cells/5/entry/parts/meetings not-a-number',
      '/cells/6/entry/parts/kept above-whole',
    ]);
  });

  it.each([
    ['IND-05', '2026-T1', { referrals: 1_000_000 }, []],
    ['IND-05', '2026-T1', { referrals: 1_000_001 }, ['/cells/0/entry/parts/referrals too-big']],
    ['IND-26', '2026', { points: 100 }, []],
    ['IND-26', '2026', { points: 101 }, ['/cells/0/entry/parts/points too-big']],
    ['IND-17', '2026-T1', { days: 12.25 }, []],
    ['IND-17', '2026-T1', { days: 12.255 }, ['/cells/0/entry/parts/days too-many-decimals']],
    ['IND-19', '2026-S1', { kept: 7, known: 7 }, []],
    ['IND-19', '2026-S2', { kept: 0, known: 0 }, []],
    ['IND-05', '2026-T3', { referrals: 1 }, []],
  ] as const)('accepts up to the edge: %s %s %j', (code, period, parts, expected) => {
    expect(faults([of(code, period, parts)])).toEqual(expected);
  });

  it('takes one year at a time: others were not read', () => {
    expect(faults([of('IND-05', '2026-T1', { referrals: 1 }), of('IND-05', '2019-T1', { referrals: 1 })])).toEqual([
      '/cells/1/period one-year-at-a-time',
    ]);
  });

  it('refuses what the partnership does not follow, and a cell given twice', () => {
    expect(faults([write(anEntry({ referrals: 1 }))], { followed: [] })).toEqual(['/cells/0/code not-followed']);
    expect(faults([write(anEntry({ referrals: 1 })), write(anEntry({ referrals: 2 }))])).toEqual([
      '/cells/1 cell-twice',
    ]);
  });

  it('asks why a computed value is corrected, and only then', () => {
    const computed = new Map<CellKey, Computed>([
      ['IND-24|2026|ours', { state: 'known', parts: { changes: 1 }, basis: 'tenures', params: {} }],
    ]);
    const correction = (changes: number, reason = '') =>
      write(anEntry({ changes }, { reason }), { code: 'IND-24', period: '2026', side: 'ours' });

    expect(faults([correction(2)], { computed })).toEqual(['/cells/0/entry/reason correction-reason']);
    expect(faults([correction(1)], { computed })).toEqual([]);
    expect(faults([correction(2)])).toEqual([]);
    expect(saveCells([correction(2, 'Une passation oubliée')], { ...known, computed })[0]?.corrected).toBe(true);
  });

  it('refuses any entry in words, whatever is sent, and never breaks', () => {
    const anyParts = fc.dictionary(
      fc.string(),
      fc.oneof(fc.double(), fc.boolean(), fc.integer()),
    ) as fc.Arbitrary<Parts>;
    fc.assert(
      fc.property(fc.string(), fc.string(), anyParts, (code, period, parts) => {
        expect(() => faults([of(code, period, parts)])).not.toThrow();
      }),
    );
  });
});

describe('choosing indicators', () => {
  it('accepts a choice, its target and its own rule', () => {
    expect(followedFaults([follows('IND-05', { target: 60, baseline: 41.5, rule: 'Nos deux sites.' })])).toEqual([]);
    expect(followedFaults([])).toEqual([]);
  });

  it('says all that is wrong with it', () => {
    const wrong = [
      follows('IND-05', { target: -1, baseline: 0.001 }),
      { ...follows('IND-05'), rule: 'x'.repeat(501) },
      { code: 'IND-33', target: null, baseline: null, rule: '' },
    ];

    expect(followedFaults(wrong).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/followed/0/target too-small',
      '/followed/0/baseline too-many-decimals',
      '/followed/1/rule too-long',
      '/followed/2/code unknown-indicator',
      '/followed/1/code indicator-twice',
    ]);
  });
});
