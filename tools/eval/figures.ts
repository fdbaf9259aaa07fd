/** One measured number. `must` is what is promised, `aim` what is wished for: the least, or the most where `isCost`. */
export interface Figure {
  /** The data, or the part of them, that was asked. */
  readonly set: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'share' | 'nDCG@10' | 'chunks/s' | 'items/s' | 's' | 'ms' | 'kB' | 'MB' | 'words' | 'rows' | 'times';
  /** How many questions, pages or chunks the number stands on. */
  readonly size: string;
  readonly must?: number;
  readonly aim?: number;
  readonly isCost?: boolean;
}

const HEADINGS = ['set', 'figure', 'size', 'value', 'must', 'aim', 'reached'] as const;
const isShare = (figure: Figure): boolean => figure.unit === 'share' || figure.unit === 'nDCG@10';

/** `yes`, `no`, or `must` when only the lower bar is cleared; `–` when there is no bar. */
export function reached(figure: Figure): string {
  const { value, must, aim, isCost = false } = figure;
  // As printed: nobody should have to explain `.920, must .920, no`.
  const shown = isShare(figure) ? Math.round(value * 1000) / 1000 : value;
  const clears = (bar: number): boolean => (isCost ? shown <= bar : shown >= bar);
  if (aim !== undefined && clears(aim)) return 'yes';
  if (must !== undefined && clears(must)) return aim === undefined ? 'yes' : 'must';
  return must === undefined && aim === undefined ? '–' : 'no';
}

/** Between 1 and 10 milliseconds the digit behind the point tells one search from another. */
function decimalsOf({ unit }: Figure, value: number): number {
  if (unit === 'times') return 2;
  // A few microseconds would read as nothing.
  if (unit === 'ms' && value > 0 && value < 0.1) return 3;
  return unit === 's' || ((unit === 'ms' || unit === 'rows' || unit === 'kB') && value < 10 && !Number.isInteger(value)) ? 1 : 0;
}

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const number = (figure: Figure, value: number | undefined, isBar = true): string => {
    if (value === undefined) return '–';
    if (isShare(figure)) return value.toFixed(3);
    return `${figure.isCost && isBar ? '≤ ' : ''}${value.toFixed(decimalsOf(figure, value))} ${figure.unit}`;
  };
  const rows = figures.map((figure) => [
    figure.set,
    figure.unit === 'nDCG@10' ? `${figure.name} nDCG@10`.trim() : figure.name,
    figure.size,
    number(figure, figure.value, false),
    number(figure, figure.must),
    number(figure, figure.aim),
    reached(figure),
  ]);
  const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADINGS), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
