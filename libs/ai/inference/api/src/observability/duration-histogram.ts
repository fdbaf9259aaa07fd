/** Each bucket's upper bound is this much above the one before: a quantile is at most 5 % too high. */
const GROWTH = 1.05;
const LOWEST = 0.1;
/** Above an hour all is one: 0.1 × 1.05^358. */
const MOST_BUCKETS = 358;

/** Counts of positive numbers in buckets that grow by 5 %: a few hundred numbers at most, whatever is counted, and two of them can be added. */
export class DurationHistogram {
  private readonly counts = new Map<number, number>();
  private total = 0;

  add(value: number): void {
    const bucket = value <= LOWEST ? 0 : Math.min(MOST_BUCKETS, Math.ceil(Math.log(value / LOWEST) / Math.log(GROWTH)));
    this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
    this.total++;
  }

  addAll(other: DurationHistogram): void {
    for (const [bucket, count] of other.counts) this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + count);
    this.total += other.total;
  }

  /**
   * The upper bound of the bucket in which the smallest number lies that `share` of all do not exceed (nearest rank).
   *
   * @param share above 0, up to 1
   * @returns undefined when nothing was counted
   */
  quantile(share: number): number | undefined {
    let left = Math.ceil(share * this.total);
    for (const [bucket, count] of [...this.counts].toSorted(([first], [second]) => first - second)) {
      left -= count;
      if (left <= 0) return LOWEST * GROWTH ** bucket;
    }
    return undefined;
  }
}
