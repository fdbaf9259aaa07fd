import { CHART_LABELS, dayChartOption, type ChartColours } from './day-chart-options';

const COLOURS: ChartColours = {
  positive: 'blue', negative: 'orange', neutral: 'grey', abstained: 'silver', text: 'black', line: 'grey', surface: 'white',
}; // prettier-ignore

describe('dayChartOption', () => {
  const option = dayChartOption({
    hours: [
      { at: '2026-11-24T10:00:00Z', positive: 3, neutral: 2, negative: 4, abstained: 1 },
      { at: '2026-11-24T11:00:00Z', positive: 0, neutral: 0, negative: 0, abstained: 0 },
    ],
    colours: COLOURS,
    nameOf: (label) => label.toUpperCase(),
    hourOf: (at) => at.slice(11, 16),
  });

  it('draws bad news below the axis and all else above it', () => {
    const series = option.series as readonly { name: string; data: readonly number[]; itemStyle: { color: string } }[];
    expect(series.map(({ name }) => name)).toEqual(CHART_LABELS.map((label) => label.toUpperCase()));
    expect(series.map(({ data }) => data[0])).toEqual([3, 2, -4, 1]);
    expect(series.map(({ itemStyle }) => itemStyle.color)).toEqual(['blue', 'grey', 'orange', 'silver']);
  });

  it('writes counts without a sign and needs no HTML', () => {
    const { renderMode, valueFormatter } = option.tooltip as { renderMode: string; valueFormatter: (value: number) => string };
    expect(renderMode).toBe('richText');
    expect(valueFormatter(-4)).toBe('4');
  });
});
