/** Waits by a clock that never jumps. Injected, so that tests do not wait. */
export interface Timers {
  /** @returns what calls it off */
  after(durationMs: number, act: () => void): () => void;
}

/** What `setTimeout` takes; it acts at once on anything longer. */
const MAX_DELAY_MS = 2_147_483_647;

export const systemTimers: Timers = {
  after: (durationMs, act) => {
    const timer = setTimeout(act, Math.min(durationMs, MAX_DELAY_MS));
    return () => clearTimeout(timer);
  },
};
