export interface StreamDeadline {
  readonly deadline: AbortSignal;
  /** The deadline, or the caller. */
  readonly end: AbortSignal;
  /** Forgets both. */
  readonly callOff: () => void;
}

/** A deadline that can be called off: the timers of many short streams with long deadlines would pile up for hours. */
export function deadlineIn(timeoutMs: number, caller: AbortSignal | undefined): StreamDeadline {
  const deadline = new AbortController();
  const end = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort();
    end.abort();
  }, timeoutMs);
  timer.unref();
  // By hand: `AbortSignal.any` keeps weak references for the collector to clear, which a stream of words feels.
  const follow = (): void => end.abort(caller?.reason);
  caller?.addEventListener('abort', follow, { once: true });
  if (caller?.aborted) follow();
  return {
    deadline: deadline.signal,
    end: end.signal,
    callOff: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', follow);
    },
  };
}
