import { Injectable, InjectionToken } from '@angular/core';

/**
 * What every request to the own API carries beside its body. The shell provides the real one; streams, which do not pass Angular's
 * interceptors, ask it directly.
 */
@Injectable({ providedIn: 'root' })
export class RequestContext {
  /** Headers for a request with this method: language always, the anti-forgery token on unsafe methods. */
  headers(_method: string): Record<string, string> {
    return {};
  }

  /** Called on a 401. Resolves to true when the person signed in again and the request is worth repeating once. */
  reauthenticate(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** The browser's fetch, injected so that a test can answer. */
export const FETCH = new InjectionToken<typeof fetch>('trivium.fetch', {
  providedIn: 'root',
  factory: () => (input, init) => globalThis.fetch(input, init),
});

/** Waits `ms`, or until `signal` aborts; injected so that a test need not wait. */
export type Delay = (ms: number, signal?: AbortSignal) => Promise<void>;

export const DELAY = new InjectionToken<Delay>('trivium.delay', {
  providedIn: 'root',
  factory: () => (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    }),
});
