/** Coverage of one glyph, a byte per pixel, with the place of its first pixel from the pen: y downwards from the base line. */
export interface GlyphRaster {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly coverage: Uint8Array;
}

export interface OutlineCommand {
  readonly command: string;
  readonly args: readonly number[];
}

type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Lines per pixel: 5 give 6 greys upwards, and sideways the coverage is exact. */
const LINES_PER_PIXEL = 5;
const STEPS_PER_CURVE = 6;

/** Fills an outline (non-zero winding), in grey steps at its edges. `scale` is pixels per font unit. */
export function rasterize(commands: readonly OutlineCommand[], scale: number): GlyphRaster | undefined {
  const edges = flatten(commands, scale);
  if (edges.length === 0) return undefined;
  const [leftPx, topPx] = [Math.floor(least(edges, 0, 2)), Math.floor(least(edges, 1, 3))];
  const [widthPx, heightPx] = [Math.ceil(most(edges, 0, 2)) - leftPx + 1, Math.ceil(most(edges, 1, 3)) - topPx + 1];
  const sums = new Float32Array(widthPx * heightPx);
  for (let line = 0; line < heightPx * LINES_PER_PIXEL; line++) {
    const y = topPx + (line + 0.5) / LINES_PER_PIXEL;
    const row = Math.floor(line / LINES_PER_PIXEL) * widthPx;
    for (const [from, to] of inside(edges, y)) addSpan(sums, { row, from: from - leftPx, to: to - leftPx });
  }
  const coverage = Uint8Array.from(sums, (sum) => Math.min(255, Math.round((sum * 255) / LINES_PER_PIXEL)));
  return { leftPx, topPx, widthPx, heightPx, coverage };
}

function least(edges: readonly Edge[], one: 0 | 1, other: 2 | 3): number {
  return edges.reduce((lowest, edge) => Math.min(lowest, edge[one], edge[other]), Infinity);
}

function most(edges: readonly Edge[], one: 0 | 1, other: 2 | 3): number {
  return edges.reduce((highest, edge) => Math.max(highest, edge[one], edge[other]), -Infinity);
}

/** Where a horizontal line is inside the outline. */
function inside(edges: readonly Edge[], y: number): [number, number][] {
  const crossings: { x: number; turn: 1 | -1 }[] = [];
  for (const [fromX, fromY, toX, toY] of edges) {
    if (fromY <= y === toY <= y) continue;
    crossings.push({ x: fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX), turn: toY > fromY ? 1 : -1 });
  }
  crossings.sort((one, other) => one.x - other.x);
  const spans: [number, number][] = [];
  let winding = 0;
  let start = 0;
  for (const { x, turn } of crossings) {
    if (winding === 0) start = x;
    winding += turn;
    if (winding === 0) spans.push([start, x]);
  }
  return spans;
}

function addSpan(sums: Float32Array, { row, from, to }: { readonly row: number; readonly from: number; readonly to: number }): void {
  for (let x = Math.floor(from); x < to; x++) {
    const at = row + x;
    sums[at] = (sums[at] ?? 0) + Math.min(to, x + 1) - Math.max(from, x);
  }
}

function flatten(commands: readonly OutlineCommand[], scale: number): Edge[] {
  const edges: Edge[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    edges.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((value, index) => (index % 2 === 0 ? value * scale : -value * scale));
    if (command === 'moveTo') [startX, startY, x, y] = [a, b, a, b];
    else if (command === 'lineTo') to(a, b);
    else if (command === 'closePath') to(startX, startY);
    else {
      const [fromX, fromY] = [x, y];
      for (let step = 1; step <= STEPS_PER_CURVE; step++) {
        const t = step / STEPS_PER_CURVE;
        const u = 1 - t;
        if (command === 'quadraticCurveTo') to(u * u * fromX + 2 * u * t * a + t * t * c, u * u * fromY + 2 * u * t * b + t * t * d);
        else
          to(
            u ** 3 * fromX + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * e,
            u ** 3 * fromY + 3 * u * u * t * b + 3 * u * t * t * d + t ** 3 * f,
          );
      }
    }
  }
  return edges;
}
