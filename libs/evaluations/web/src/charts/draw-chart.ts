// Weighs more than all our pages together: loaded when a first chart comes into view, never with a page.
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

/** A drawing on the page, until it is put away. */
export type Drawing = {
  readonly show: (option: Readonly<Record<string, unknown>>, size: { width: number; height: number }) => void;
  readonly putAway: () => void;
};

export const startDrawing = (host: HTMLElement, size: { width: number; height: number }): Drawing => {
  const chart = init(host, null, { renderer: 'svg', ...size });
  return {
    show: (option, { width, height }) => {
      chart.resize({ width, height });
      chart.setOption(option, { notMerge: true });
    },
    putAway: () => chart.dispose(),
  };
};
