import fc from 'fast-check';
import { chartOption, type ChartLook } from './chart-option';
import { heightOf, planOf, type TableOfNumbers } from './chart-plan';

const look: ChartLook = {
  inks: ['#111', '#222', '#333', '#444', '#555', '#666'],
  text: '#000',
  muted: '#777',
  grid: '#ddd',
  surface: '#fff',
  target: '#a00',
  font: 'Atkinson',
  fontSize: 14,
  width: 700,
  still: false,
  number: (value) => `${value} €`,
  named: (label, text) => `${label} : ${text}`,
};
const cell = (value: number | null, text = String(value ?? 'aucune')) => ({ value, text });
const table = (code: string, change: Partial<TableOfNumbers> = {}): TableOfNumbers => ({
  code,
  headings: ['Lecture', 'Nombre'],
  rows: [
    { name: 'Solide', cells: [cell(4)] },
    { name: 'Fragile', cells: [cell(1)] },
  ],
  max: 5,
  ...change,
});
const years = table('dimensions', {
  headings: ['Dimension', '2024', '2025', '2026'],
  rows: [
    { name: 'Pilotage', cells: [cell(40), cell(null), cell(60)] },
    { name: 'Évaluation', cells: [cell(20), cell(30), cell(50)] },
  ],
  max: 100,
});
type Series = { type: string; data: unknown[]; lineStyle?: object; symbol?: string };
const seriesOf = (given: TableOfNumbers, change: Partial<ChartLook> = {}) => {
  const plan = planOf(given);
  return (plan ? chartOption(plan, { ...look, ...change })['series'] : []) as Series[];
};

describe('how a table is drawn', () => {
  it.each([
    ['parts of a whole', table('bands'), 'stack'],
    ['one number a row', table('obstacles'), 'bars'],
    ['years in rows', table('years'), 'lines'],
    ['one year alone', table('years', { rows: [{ name: '2026', cells: [cell(54)] }] }), 'bars'],
    ['the same rows over years', years, 'lines'],
  ])('gives %s their own shape', (_what, given, shape) => {
    expect(planOf(given)?.shape).toBe(shape);
  });

  it('draws nothing of words, and nothing at all of an empty table', () => {
    const worded = table('whole', {
      headings: ['Année', 'Score', 'Lecture'],
      rows: [
        { name: '2025', cells: [cell(54), cell(null, 'Fragile')] },
        { name: '2026', cells: [cell(61), cell(null, 'Solide')] },
      ],
    });

    expect(planOf(worded)?.series.map(({ name }) => name)).toEqual(['Score']);
    expect(planOf(table('critical', { rows: [] }))).toBeNull();
  });

  it('leaves a hole where nobody knows, and never a zero', () => {
    const [first] = seriesOf(years);

    expect(first?.data).toMatchObject([{ value: 40 }, { value: null }, { value: 60 }]);
  });

  it('writes the number of the higher of two lines above it, and of the lower one below', () => {
    const plan = {
      shape: 'lines' as const,
      max: 50,
      categories: ['T1', 'T2', 'T3'],
      series: [
        { name: '2026', values: [cell(13), cell(41), cell(20)] },
        { name: '2025', values: [cell(14), cell(23), cell(null)] },
      ],
    };
    const sides = (chartOption(plan, look)['series'] as { data: { label: { position: string } }[] }[]).map(({ data }) =>
      data.map(({ label }) => label.position),
    );

    expect(sides).toEqual([
      ['bottom', 'top', 'top'],
      ['top', 'bottom', 'bottom'],
    ]);
  });

  it('tells series apart without colour: another dash and another mark for each line', () => {
    const eight = Array.from({ length: 8 }, (_each, at) => ({ name: `D${at}`, cells: [cell(at), cell(at), cell(at)] }));
    const series = seriesOf({ ...years, rows: eight });

    expect(new Set(series.map(({ symbol }) => symbol)).size).toBe(8);
    expect(JSON.stringify(series[0]?.lineStyle)).not.toBe(JSON.stringify(series[6]?.lineStyle));
  });

  it('keeps still for whoever asks for less motion, and writes numbers as the page does', () => {
    const plan = planOf(years);
    const option = plan && chartOption(plan, { ...look, still: true });

    expect(option).toMatchObject({ animation: false, yAxis: { max: 100 } });
    expect((option?.['yAxis'] as { axisLabel: { formatter: (value: number) => string } }).axisLabel.formatter(5)).toBe(
      '5 €',
    );
  });

  it('draws the target as a line of its own, with its words', () => {
    const option = chartOption(
      {
        shape: 'lines',
        categories: ['T1'],
        series: [{ name: '2026', values: [cell(3)] }],
        max: 10,
        target: { value: 8, text: 'Cible : 8' },
      },
      look,
    );

    expect(option['series']).toMatchObject([{ markLine: { data: [{ yAxis: 8 }] } }]);
  });

  it('always keeps room for every row, whatever the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (count, narrow) => {
        const rows = Array.from({ length: count }, (_each, at) => ({ name: `Ligne ${at}`, cells: [cell(at)] }));
        const plan = planOf(table('obstacles', { rows }));

        expect(plan && heightOf(plan, narrow)).toBeGreaterThanOrEqual(count * 24);
      }),
    );
  });
});
