import { performance } from 'node:perf_hooks';
import { type Pace, systemPace } from '../embeddings/retry-schedule';
import { systemTimers, type Timers } from '../engines/timers';

/** Time, waiting and chance, injected. Durations are measured by `monotonicMs`, never by the clock: a clock may be set while a call runs. */
export interface Timing extends Pace, Timers {
  /** Milliseconds since some fixed moment; never goes back. */
  monotonicMs(): number;
}

export const systemTiming: Timing = { ...systemPace, ...systemTimers, monotonicMs: () => performance.now() };
