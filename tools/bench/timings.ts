import { cpuUsage } from 'node:process';
import type { Figure } from '../eval/figures';
import { quantile } from '../eval/retrieval-metrics';

/** What this process has computed so far. An embedded database runs in it: then this is the cost of a call whatever else the machine does. */
export function processorMs(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1_000;
}

/** What a figure about a time is called, and what it is judged by. */
export type TimedFigure = Pick<Figure, 'set' | 'name' | 'size'> & Partial<Pick<Figure, 'must' | 'aim'>>;

/** How long calls take: by the clock, and in processor time of this process. */
export class Timings {
  readonly wallMs: number[] = [];
  private readonly processorTimesMs: number[] = [];

  async of<Value>(call: () => Promise<Value>): Promise<Value> {
    const started = performance.now();
    const startedMs = processorMs();
    const value = await call();
    this.wallMs.push(performance.now() - started);
    this.processorTimesMs.push(processorMs() - startedMs);
    return value;
  }

  median(): number {
    return quantile(this.wallMs, 0.5);
  }

  p95(): number {
    return quantile(this.wallMs, 0.95);
  }

  /** Median and p95 by the clock, the bars on the second; for a database in this process also p95 of processor time. */
  figures({ set, name, size, must, aim }: TimedFigure, { isEmbedded }: { readonly isEmbedded: boolean }): Figure[] {
    const shared = { set, size: `${size}, ${this.wallMs.length} queries`, unit: 'ms', isCost: true } as const;
    return [
      { ...shared, name: `${name}, median`, value: this.median() },
      { ...shared, name: `${name}, p95`, value: this.p95(), must, aim },
      ...(isEmbedded ? [{ ...shared, name: `${name}, p95 of processor time`, value: quantile(this.processorTimesMs, 0.95) }] : []),
    ];
  }
}
