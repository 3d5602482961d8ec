import { anIndicatorCell, follows } from '../testing/indicators';
import { boardLines, valuesOf } from './indicator-board';
import { type IndicatorCode, indicatorOf } from './indicator-catalogue';
import { type IndicatorCell } from './indicator-entry';
import { trendSentence } from './indicator-sentence';
import { trendOf } from './indicator-trend';
import { periodCode } from './period';

const trend = (code: IndicatorCode, cells: readonly IndicatorCell[], target: number | null = null) =>
  trendOf(indicatorOf(code), valuesOf({ cells, computed: [] }), { side: 'joint', year: 2026, target, baseline: null });

const accompanied = (period: string, referrals: number) => anIndicatorCell('IND-06', period, { referrals });
const wait = (period: string, days: number) => anIndicatorCell('IND-17', period, { days });

describe('a trend', () => {
  it('compares the same quarters of both years, never a year under way with a whole one', () => {
    const cells = [
      ...[5, 5, 50, 50].map((value, at) => accompanied(`2025-T${at + 1}`, value)),
      accompanied('2026-T1', 8),
      accompanied('2026-T2', 4),
    ];

    const { figure, lastYear } = trend('IND-06', cells);

    expect(figure?.value).toBe(12);
    expect(lastYear).toMatchObject({ year: 2025, change: 'better', now: { value: 12 }, then: { value: 10 } });
    expect(lastYear?.then.periods.map(periodCode)).toEqual(['2025-T1', '2025-T2']);
  });

  it('has nothing to say against a year of which nothing common is known', () => {
    expect(trend('IND-06', [accompanied('2025-T4', 5), accompanied('2026-T1', 8)]).lastYear).toBeNull();
    expect(trend('IND-06', [accompanied('2026-T1', 8)]).lastYear).toBeNull();
  });

  it('reads a wait the other way round: fewer days are better', () => {
    expect(trend('IND-17', [wait('2025-T2', 40), wait('2026-T2', 30)]).lastYear?.change).toBe('better');
    expect(trend('IND-17', [wait('2025-T2', 30), wait('2026-T2', 40)]).lastYear?.change).toBe('worse');
    expect(trend('IND-17', [wait('2025-T2', 30), wait('2026-T2', 30)]).lastYear?.change).toBe('same');
  });

  it('takes the latest quarter that both years have', () => {
    const { figure, lastYear } = trend('IND-17', [wait('2025-T1', 40), wait('2026-T1', 30), wait('2026-T2', 99)]);

    expect([figure?.value, lastYear?.now.value, lastYear?.then.value]).toEqual([99, 30, 40]);
  });

  it('judges no number that is neither good nor bad', () => {
    const cells = [
      anIndicatorCell('IND-14', '2025-T1', { requests: 10 }),
      anIndicatorCell('IND-14', '2026-T1', { requests: 12 }),
    ];

    expect(trend('IND-14', cells).lastYear?.change).toBe('more');
  });

  it.each([
    [[10], 20, 'under-way'],
    [[10, 10], 20, 'reached'],
    [[1, 1, 1, 1], 20, 'missed'],
    [[5, 5, 5, 5], 20, 'reached'],
  ])('a sum of %j against a target of %d is %s', (values, target, state) => {
    const cells = values.map((value, at) => accompanied(`2026-T${at + 1}`, value));

    expect(trend('IND-06', cells, target).target?.state).toBe(state);
  });

  it('does not call a low number reached before the year is over', () => {
    const unmet = (period: string, count: number) => anIndicatorCell('IND-16', period, { 'OB-DELAY': count });

    expect(trend('IND-16', [unmet('2026-T1', 2)], 5).target?.state).toBe('under-way');
    expect(trend('IND-16', [unmet('2026-T1', 6)], 5).target?.state).toBe('missed');
    expect(trend('IND-17', [wait('2026-T1', 14)], 15).target?.state).toBe('reached');
  });

  it('has no target to judge while there is no value', () => {
    expect(trend('IND-06', [], 20)).toMatchObject({ figure: null, target: null, lastYear: null });
  });

  it('is told in one sentence, in both languages', () => {
    const cells = [accompanied('2025-T1', 5), accompanied('2026-T1', 8)];
    const tell = (language: 'fr' | 'en', target: number | null) =>
      trendSentence(indicatorOf('IND-06'), trend('IND-06', cells, target), 2026, language).replaceAll(
        /[\u00a0\u202f]/g,
        ' ',
      );

    expect(tell('fr', 20)).toBe(
      '8 orientations au 1er trimestre 2026 ; contre 5 orientations sur la même période de 2025 : en progrès ; cible 20 orientations : cible encore possible.',
    );
    expect(tell('en', null)).toBe(
      '8 referrals in the 1st quarter 2026; against 5 referrals over the same period of 2025: better.',
    );
    expect(trendSentence(indicatorOf('IND-06'), trend('IND-06', []), 2026, 'fr')).toContain('n’est pas zéro');
  });
});

describe('the table of a year', () => {
  const input = { year: 2026, on: '2026-08-15', cells: [accompanied('2026-T1', 8)], computed: [] } as const;

  it('has a line for each side that counts, and closes what has not begun', () => {
    const lines = boardLines({ ...input, followed: [follows('IND-06'), follows('IND-20')] });

    expect(lines.map(({ definition, side }) => `${definition.code} ${side}`)).toEqual([
      'IND-06 joint',
      'IND-20 ours',
      'IND-20 theirs',
    ]);
    expect(lines[0]?.cells.map(({ open }) => open)).toEqual([true, true, true, false]);
    expect(lines[0]?.cells.map(({ version }) => version)).toEqual([1, 0, 0, 0]);
  });

  it('shows as many cycles as were opened', () => {
    const cells = [anIndicatorCell('IND-13', '2026-C3', { invited: 12 })];
    const [line] = boardLines({ ...input, cells, followed: [follows('IND-13')] });

    expect(line?.cells).toHaveLength(3);
    expect(boardLines({ ...input, cycles: 5, followed: [follows('IND-13')] })[0]?.cells).toHaveLength(5);
  });

  it('lets what somebody entered stand over what is computed, part by part', () => {
    const computed = {
      code: 'IND-24',
      period: '2026',
      side: 'ours',
      computed: { state: 'known', parts: { changes: 0 }, basis: 'tenures', params: {} },
    } as const;
    const corrected = anIndicatorCell('IND-24', '2026', { changes: 1 }, { side: 'ours' });
    const lines = (cells: readonly IndicatorCell[]) =>
      boardLines({ ...input, cells, computed: [computed], followed: [follows('IND-24')] });

    expect(lines([])[0]?.trend.figure).toMatchObject({ value: 0, reliability: 'counted' });
    expect(lines([corrected])[0]?.trend.figure?.value).toBe(1);
    expect(lines([])[1]?.trend.figure).toBeNull();
  });
});
