import { type ChartPlan, type DrawnSeries } from './chart-plan';

/** How drawings look here and now: colours of the page as they stand, width, language. */
export type ChartLook = {
  readonly inks: readonly string[];
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly surface: string;
  readonly target: string;
  readonly font: string;
  readonly fontSize: number;
  readonly width: number;
  readonly still: boolean;
  readonly number: (value: number) => string;
  /** « Nom : texte », as the language writes it. */
  readonly named: (label: string, text: string) => string;
};

export const isNarrow = ({ width }: Pick<ChartLook, 'width'>): boolean => width < 520;

// Never colour alone: each series has its own pattern, dash and mark.
const dashes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [12, 4], [2, 6]] as const;
const marks = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'] as const;
const patterns = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    dashArrayX: [
      [7, 7],
      [0, 7, 7, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.7,
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6] },
  {
    symbol: 'triangle',
    dashArrayX: [
      [9, 9],
      [0, 9, 9, 0],
    ],
    dashArrayY: [7, 2],
    symbolSize: 0.75,
  },
] as const;

const at = <Each>(list: readonly Each[], index: number): Each | undefined => list[index % list.length];

/** Past the last ink, the same ones come again with a hollow mark and another dash. */
const markOf = (index: number): string => {
  const [mark, round] = [at(marks, index) ?? 'circle', Math.floor(index / marks.length)];
  return round % 2 === 0 ? mark : `empty${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
};
const dashOf = (index: number) => at(dashes, index + 3 * Math.floor(index / dashes.length));

const words = ({ text, font, fontSize }: ChartLook) => ({ color: text, fontFamily: font, fontSize });

const common = (look: ChartLook) => ({
  animation: !look.still,
  animationDuration: 300,
  color: [...look.inks],
  textStyle: words(look),
  // The table beside is what is read aloud.
  aria: {
    enabled: true,
    label: { enabled: false },
    decal: { show: true, decals: patterns.map((pattern) => ({ color: look.surface, ...pattern })) },
  },
});

const legend = (look: ChartLook) => ({
  show: true,
  bottom: 0,
  left: 0,
  orient: isNarrow(look) ? 'vertical' : 'horizontal',
  itemWidth: 28,
  itemHeight: 12,
  itemGap: isNarrow(look) ? 8 : 20,
  selectedMode: false,
  textStyle: words(look),
});

/** Category names take as much room as they need, up to two fifths of the width; on a phone they stand above. */
const categoryAxis = ({ categories }: ChartPlan, look: ChartLook) => ({
  type: 'category',
  inverse: true,
  data: [...categories],
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: isNarrow(look)
    ? {
        ...words(look),
        inside: true,
        align: 'left',
        verticalAlign: 'bottom',
        padding: [0, 0, 12, 0],
        width: look.width - 24,
        overflow: 'truncate',
      }
    : { ...words(look), width: Math.min(260, look.width * 0.4), overflow: 'break', lineHeight: look.fontSize * 1.3 },
});

const barSeries = ({ max }: ChartPlan, look: ChartLook, { name, values }: DrawnSeries) => ({
  type: 'bar',
  name,
  barMaxWidth: isNarrow(look) ? 12 : 18,
  itemStyle: { borderRadius: 3 },
  showBackground: true,
  backgroundStyle: { color: look.grid, opacity: 0.6, borderRadius: 3 },
  data: values.map(({ value, text }) => ({ value: value ?? 0, label: { formatter: () => text } })),
  label: { show: true, position: 'right', ...words(look), fontWeight: 700 },
  ...(max > 0 ? {} : { silent: true }),
});

const barsOption = (plan: ChartPlan, look: ChartLook) => ({
  ...common(look),
  grid: { left: 0, right: 56, top: isNarrow(look) ? 12 : 0, bottom: 0, containLabel: !isNarrow(look) },
  xAxis: { type: 'value', show: false, min: 0, max: plan.max },
  yAxis: categoryAxis(plan, look),
  series: plan.series.map((series) => barSeries(plan, look, series)),
});

/** « Solide : 4 »: the legend says what a thin slice has no room for. */
const stackName =
  ({ named }: ChartLook) =>
  ({ name, values }: DrawnSeries): string =>
    named(name, values[0]?.text ?? '');

const stackOption = (plan: ChartPlan, look: ChartLook) => ({
  ...common(look),
  legend: { ...legend(look), bottom: 'auto', top: 60, data: plan.series.map(stackName(look)) },
  grid: { left: 0, right: 0, top: 8, height: 40 },
  xAxis: { type: 'value', show: false, min: 0, max: plan.max },
  yAxis: { type: 'category', show: false, data: [''] },
  series: plan.series.map((series) => {
    const [first] = series.values;
    const isWide = (first?.value ?? 0) / plan.max > 0.06;
    return {
      type: 'bar',
      stack: 'whole',
      name: stackName(look)(series),
      barWidth: 36,
      itemStyle: { borderColor: look.surface, borderWidth: 2 },
      data: [first?.value ?? 0],
      label: {
        show: isWide,
        ...words(look),
        fontWeight: 700,
        backgroundColor: look.surface,
        padding: [3, 6],
        borderRadius: 4,
        formatter: () => first?.text ?? '',
      },
    };
  }),
});

const targetLine = ({ target }: ChartPlan, look: ChartLook) =>
  target
    ? {
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: look.target, type: 'dashed', width: 2 },
          label: { position: 'insideStartTop', ...words(look), fontWeight: 700, formatter: () => target.text },
          data: [{ yAxis: target.value }],
        },
      }
    : {};

/** Of two lines, the words of the higher stand above it and those of the lower below: they never cross. */
const sideOf = ({ series }: ChartPlan, index: number, rank: number): 'top' | 'bottom' => {
  const valueOf = (which: number) => series[which]?.values[rank]?.value ?? null;
  const [own, other] = [valueOf(index), valueOf(1 - index)];
  const isHigher = own === other || own === null || other === null ? index === 0 : own > other;
  return isHigher ? 'top' : 'bottom';
};

const lineSeries = (plan: ChartPlan, look: ChartLook, index: number) => {
  const { name, values } = plan.series[index] ?? { name: '', values: [] };
  return {
    type: 'line',
    name,
    symbol: markOf(index),
    symbolSize: 9,
    lineStyle: { width: 2.5, type: dashOf(index) },
    connectNulls: false,
    data: values.map(({ value, text }, rank) => ({
      value,
      label: { formatter: () => text, position: sideOf(plan, index, rank) },
    })),
    // Several lines would write over each other: the table has every number.
    label: {
      show: plan.series.length <= 2,
      ...words(look),
      fontWeight: 700,
      textBorderColor: look.surface,
      textBorderWidth: 3,
    },
    labelLayout: { moveOverlap: 'shiftY' },
    ...(index === 0 ? targetLine(plan, look) : {}),
  };
};

const linesOption = (plan: ChartPlan, look: ChartLook) => {
  const named = plan.series.length > 1;
  const rows = named ? Math.ceil(plan.series.length / (isNarrow(look) ? 1 : 2)) : 0;
  return {
    ...common(look),
    ...(named ? { legend: { ...legend(look), data: plan.series.map(({ name }) => name) } } : {}),
    grid: { left: 4, right: 24, top: 28, bottom: 12 + rows * 20, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...plan.categories],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.grid } },
      axisLabel: words(look),
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: plan.max,
      // Even steps: a top that four does not divide finds its own.
      ...(plan.max % 4 === 0 ? { interval: plan.max / 4 } : { splitNumber: 4 }),
      splitLine: { lineStyle: { color: look.grid } },
      axisLabel: { ...words(look), color: look.muted, formatter: look.number },
    },
    series: plan.series.map((_each, index) => lineSeries(plan, look, index)),
  };
};

/** What the drawing library is told; the same plan and look always give the same drawing. */
export const chartOption = (plan: ChartPlan, look: ChartLook): Readonly<Record<string, unknown>> => {
  switch (plan.shape) {
    case 'bars':
      return barsOption(plan, look);
    case 'stack':
      return stackOption(plan, look);
    case 'lines':
      return linesOption(plan, look);
  }
};
