import type { Clock } from '@trivium/shared/kernel';

/** A clock that a test sets. */
export class SettableClock implements Clock {
  private timeMs = Date.UTC(2026, 10, 24, 12);
  now(): Date {
    return new Date(this.timeMs);
  }
  advance(milliseconds: number): void {
    this.timeMs += milliseconds;
  }
}
