import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '@trivium/shared/kernel';
import type { Timing } from '../resilience/timing';

interface Sleeper {
  readonly wakesAtMs: number;
  wake(): void;
}

const START = Date.parse('2026-11-25T00:00:00Z');

/** Time that passes only when a test lets it; nothing ever really waits. */
export class VirtualTiming implements Timing {
  private nowMs = 0;
  private clockOffsetMs = 0;
  private readonly sleepers = new Set<Sleeper>();

  constructor(private readonly chance: () => number = () => 0.5) {}

  readonly clock: Clock = { now: () => new Date(START + this.nowMs + this.clockOffsetMs) };

  monotonicMs(): number {
    return this.nowMs;
  }

  random(): number {
    return this.chance();
  }

  wait(durationMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper: Sleeper = {
        wakesAtMs: this.nowMs + Math.max(0, durationMs),
        wake: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }

  after(durationMs: number, act: () => void): () => void {
    const sleeper: Sleeper = { wakesAtMs: this.nowMs + Math.max(0, durationMs), wake: act };
    this.sleepers.add(sleeper);
    return () => void this.sleepers.delete(sleeper);
  }

  /** Timers that nobody has woken or stopped: a test of cleaning up asks for 0. */
  get pending(): number {
    return this.sleepers.size;
  }

  /** Sets the wall clock; durations do not notice. */
  jumpClock(byMs: number): void {
    this.clockOffsetMs += byMs;
  }

  /** Lets `durationMs` pass, waking sleepers in their order. */
  async advance(durationMs: number): Promise<void> {
    const endMs = this.nowMs + durationMs;
    await turn();
    for (let next = this.earliest(); next !== undefined && next.wakesAtMs <= endMs; next = this.earliest()) await this.wakeOne(next);
    this.nowMs = endMs;
  }

  /**
   * Lets as much time pass as `work` needs.
   *
   * @throws Error when `work` waits for something that is no timer: it would hang for ever
   */
  async run<Value>(work: Promise<Value>): Promise<Value> {
    const state = { isSettled: false };
    const settle = (): void => {
      state.isSettled = true;
    };
    work.then(settle, settle);
    await turn();
    while (!state.isSettled) {
      const next = this.earliest();
      if (next === undefined) throw new Error('The work waits for something that never comes.');
      await this.wakeOne(next);
    }
    return await work;
  }

  private earliest(): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of this.sleepers) if (first === undefined || sleeper.wakesAtMs < first.wakesAtMs) first = sleeper;
    return first;
  }

  private async wakeOne(sleeper: Sleeper): Promise<void> {
    this.sleepers.delete(sleeper);
    this.nowMs = Math.max(this.nowMs, sleeper.wakesAtMs);
    sleeper.wake();
    await turn();
  }
}
