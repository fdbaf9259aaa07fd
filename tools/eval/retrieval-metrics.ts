/** Normalised discounted cumulative gain of the first ten, linear gains (Järvelin and Kekäläinen 2002). */
export function ndcgAt10(ranked: readonly string[], gains: ReadonlyMap<string, number>): number {
  const discounted = (values: readonly number[]): number =>
    values.slice(0, 10).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
  const ideal = discounted([...gains.values()].sort((first, second) => second - first));
  return ideal === 0 ? 0 : discounted(ranked.map((id) => gains.get(id) ?? 0)) / ideal;
}

/** Whether one of the first `count` is relevant, as 0 or 1. */
export function hitAt(count: number, ranked: readonly string[], gains: ReadonlyMap<string, number>): number {
  return ranked.slice(0, count).some((id) => (gains.get(id) ?? 0) > 0) ? 1 : 0;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value below which `share` of the values lie; values in any order. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((first, second) => first - second)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
