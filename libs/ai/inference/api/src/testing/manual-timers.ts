import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Timers } from '../engines/timers';

interface Waiting {
  readonly dueMs: number;
  readonly act: () => void;
}

/** Timers that go off when a test says so. */
export class ManualTimers implements Timers {
  private passedMs = 0;
  private readonly waiting = new Set<Waiting>();

  /** How much time has passed since the beginning. */
  get nowMs(): number {
    return this.passedMs;
  }

  /** Timers that are set. */
  get count(): number {
    return this.waiting.size;
  }

  after(durationMs: number, act: () => void): () => void {
    const entry = { dueMs: this.passedMs + durationMs, act };
    this.waiting.add(entry);
    return () => this.waiting.delete(entry);
  }

  /** Lets time pass; what is due goes off in order. */
  advance(durationMs: number): void {
    const untilMs = this.passedMs + durationMs;
    for (let next = this.nextDue(untilMs); next !== undefined; next = this.nextDue(untilMs)) {
      this.passedMs = next.dueMs;
      this.waiting.delete(next);
      next.act();
    }
    this.passedMs = untilMs;
  }

  /** Lets time pass, `stepMs` for each turn of the event loop, until `work` is done. */
  async advanceUntil(work: Promise<unknown>, stepMs = 1_000): Promise<void> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    for (await nextTurn(); !isDone; await nextTurn()) this.advance(stepMs);
  }

  private nextDue(untilMs: number): Waiting | undefined {
    return [...this.waiting].filter(({ dueMs }) => dueMs <= untilMs).sort((first, second) => first.dueMs - second.dueMs)[0];
  }
}
