/** One value over time; null where nothing was measured, which is a gap and not a zero. */
export interface ChartPoint {
  readonly at: string;
  readonly value: number | null;
}

export interface ChartSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The value at the upper edge. */
  readonly highest: number;
}

export interface ChartBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A round number at or above every value, for the upper edge: 1, 2 or 5 times a power of ten. */
export function niceCeiling(values: readonly (number | null)[]): number {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  if (highest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((step) => step * power).find((edge) => edge >= highest) ?? highest;
}

/** One bar for each value, side by side with a gap of a fifth. */
export function barsOf(values: readonly (number | null)[], { widthPx, heightPx, highest }: ChartSize): readonly ChartBar[] {
  const slot = widthPx / Math.max(1, values.length);
  return values.map((value, index) => {
    const height = ((value ?? 0) / highest) * heightPx;
    return { x: index * slot + slot * 0.1, y: heightPx - height, width: slot * 0.8, height };
  });
}

/** Lines through values that follow one another, as the points of `polyline`; a gap begins a new one, and a value alone is a point. */
export function linesOf(values: readonly (number | null)[], { widthPx, heightPx, highest }: ChartSize): readonly string[] {
  const slot = widthPx / Math.max(1, values.length);
  const lines: string[][] = [];
  let isOpen = false;
  values.forEach((value, index) => {
    if (value === null) {
      isOpen = false;
      return;
    }
    if (!isOpen) lines.push([]);
    isOpen = true;
    lines.at(-1)?.push(`${round((index + 0.5) * slot)},${round(heightPx - (value / highest) * heightPx)}`);
  });
  return lines.map((points) => points.join(' '));
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
