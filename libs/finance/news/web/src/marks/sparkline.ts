/** Where the line of a sparkline runs; a gap where nothing was said. */
export interface SparklineShape {
  /** `points` of polylines. */
  readonly lines: readonly string[];
  /** The last value, drawn as a dot. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

export interface SparklineSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Values at the lower and the upper edge. */
  readonly lowest: number;
  readonly highest: number;
}

/** Half of the dot at the end, so that it is not cut off. */
const MARGIN_PX = 2.5;

export function sparklineOf(values: readonly (number | null)[], { widthPx, heightPx, lowest, highest }: SparklineSize): SparklineShape {
  const step = values.length > 1 ? (widthPx - 2 * MARGIN_PX) / (values.length - 1) : 0;
  const reach = highest - lowest || 1;
  const lines: string[][] = [];
  let end: SparklineShape['end'];
  let isOpen = false;
  values.forEach((value, index) => {
    if (value === null) {
      isOpen = false;
      return;
    }
    const share = (Math.min(highest, Math.max(lowest, value)) - lowest) / reach;
    const x = round(MARGIN_PX + index * step);
    const y = round(heightPx - MARGIN_PX - share * (heightPx - 2 * MARGIN_PX));
    if (!isOpen) lines.push([]);
    isOpen = true;
    lines.at(-1)?.push(`${x},${y}`);
    end = { x, y };
  });
  // A value alone has no length: a short dash shows it.
  return { lines: lines.map((points) => (points.length > 1 ? points.join(' ') : dash(points[0] ?? ''))), end };
}

function dash(point: string): string {
  const [x = 0, y = 0] = point.split(',').map(Number);
  return `${round(x - 1.5)},${y} ${round(x + 1.5)},${y}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
