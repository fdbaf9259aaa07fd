import type { Timing } from '../resilience/timing';
import type { EngineAttempt } from './engine-attempt';

export interface HedgedOpenOptions {
  readonly primary: EngineAttempt;
  /** Since the request went out; undefined opens nothing besides. */
  readonly hedgeAfterMs: number | undefined;
  /** A second attempt, not yet opened, or undefined when none may be made now. */
  hedge(): EngineAttempt | undefined;
  /** Stops the slower one; not waited for. */
  abandon(loser: EngineAttempt): void;
  readonly timing: Timing;
}

/**
 * Opens an attempt, and a second one beside it when the first is slower than almost all before it; the first of them to answer is kept, the other one stopped (Dean and Barroso,
 * "The Tail at Scale", 2013).
 *
 * @throws the error of the first attempt when none answers
 */
export async function openHedged({ primary, hedgeAfterMs, hedge, abandon, timing }: HedgedOpenOptions): Promise<EngineAttempt> {
  const opened = primary.open();
  if (hedgeAfterMs === undefined || (await isOpenWithin(opened, { primary, durationMs: hedgeAfterMs, timing }))) {
    await opened;
    return primary;
  }
  const second = hedge();
  if (second === undefined) {
    await opened;
    return primary;
  }
  try {
    const winner = await Promise.any([opened.then(() => primary), second.open().then(() => second)]);
    abandon(winner === primary ? second : primary);
    return winner;
  } catch {
    // Both have failed. The first one's error is the one to tell: its engine was chosen.
    await opened;
    return primary;
  }
}

/** Whether the attempt opens, or fails, within a time after its request went out. */
function isOpenWithin(
  opened: Promise<void>,
  { primary, durationMs, timing }: { readonly primary: EngineAttempt; readonly durationMs: number; readonly timing: Timing },
): Promise<boolean> {
  return new Promise((resolve) => {
    let hasSettled = false;
    let callOff = (): void => undefined;
    const settled = (): void => {
      hasSettled = true;
      callOff();
      resolve(true);
    };
    opened.then(settled, settled);
    void primary.sent.then(() => {
      if (!hasSettled) callOff = timing.after(durationMs, () => resolve(false));
    });
  });
}
