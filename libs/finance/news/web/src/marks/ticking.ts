import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { systemClock } from '@trivium/shared/kernel';
import { DELAY } from '@trivium/web/kit';

/** The present moment, told anew every `everyMs` for as long as the calling component lives: "3 minutes ago" must not stand still. */
export function ticking(everyMs: number): Signal<Date> {
  const delay = inject(DELAY);
  const stop = new AbortController();
  inject(DestroyRef).onDestroy(() => stop.abort());
  const now = signal(systemClock.now());
  const run = async (): Promise<void> => {
    for (;;) {
      await delay(everyMs, stop.signal);
      if (stop.signal.aborted) return;
      now.set(systemClock.now());
    }
  };
  void run();
  return now.asReadonly();
}
