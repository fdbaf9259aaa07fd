import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { HourCounts } from '../stories.client';

export type DayChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

/** In the order of stacking: the sure ones lie at the axis, what is unsure lies outside. */
export const CHART_LABELS = ['positive', 'neutral', 'negative', 'abstained'] as const;
export type ChartLabel = (typeof CHART_LABELS)[number];

/** Colours as the theme has them at this moment; a canvas knows no CSS variables. */
export type ChartColours = Readonly<Record<ChartLabel | 'text' | 'line' | 'surface', string>>;

export interface DayChartDrawing {
  readonly hours: readonly HourCounts[];
  readonly colours: ChartColours;
  readonly nameOf: (label: ChartLabel) => string;
  readonly hourOf: (at: string) => string;
}

/** One stacked column an hour: positive above the axis, negative below it, so that the balance is seen by shape and not by colour alone. */
export function dayChartOption({ hours, colours, nameOf, hourOf }: DayChartDrawing): DayChartOption {
  const text = { color: colours.text, fontSize: 11, fontFamily: 'Inter Variable, system-ui, sans-serif' };
  return {
    animation: false,
    grid: { left: 28, right: 4, top: 8, bottom: 20 },
    // Drawn on the canvas: a tooltip of HTML would need inline styles, which the content security policy forbids.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { ...text, fontSize: 12 },
      valueFormatter: (value) => String(Math.abs(Number(value))),
      axisPointer: { type: 'shadow' },
    },
    xAxis: {
      type: 'category',
      data: hours.map(({ at }) => hourOf(at)),
      axisLabel: { ...text, interval: 5 },
      axisLine: { onZero: true, lineStyle: { color: colours.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 2,
      axisLabel: { ...text, formatter: (value: number) => String(Math.abs(value)) },
      splitLine: { lineStyle: { color: colours.line, type: 'dashed' } },
    },
    series: CHART_LABELS.map((label) => ({
      type: 'bar' as const,
      name: nameOf(label),
      stack: 'all',
      barCategoryGap: '28%',
      itemStyle: { color: colours[label] },
      data: hours.map((hour) => (label === 'negative' ? -hour[label] : hour[label])),
    })),
  };
}
