export interface LatencyWindowOptions {
  /** Measurements that are looked back on. */
  readonly size: number;
  /** Fewer than this tell nothing. */
  readonly minimum: number;
}

export const DEFAULT_LATENCY_WINDOW: LatencyWindowOptions = { size: 200, minimum: 20 };

/** The last measurements of one thing, in milliseconds. */
export class LatencyWindow {
  private readonly samples: number[] = [];
  private next = 0;
  private sorted: readonly number[] | undefined;

  constructor(private readonly options: LatencyWindowOptions = DEFAULT_LATENCY_WINDOW) {}

  add(durationMs: number): void {
    this.samples[this.next] = durationMs;
    this.next = (this.next + 1) % this.options.size;
    this.sorted = undefined;
  }

  /**
   * The smallest measurement that `share` of all do not exceed (nearest rank).
   *
   * @param share above 0, up to 1
   * @returns undefined while there are too few
   */
  quantile(share: number): number | undefined {
    if (this.samples.length < this.options.minimum) return undefined;
    this.sorted ??= this.samples.toSorted((first, second) => first - second);
    return this.sorted[Math.ceil(share * this.sorted.length) - 1];
  }
}
