import type { InferenceObservation, InferenceObserver } from '../client/inference-observer.port';

/** Tells several observers; one that fails keeps nothing from the others. */
export class Observers implements InferenceObserver {
  constructor(private readonly observers: readonly InferenceObserver[]) {}

  observe(observation: InferenceObservation): void {
    for (const observer of this.observers) {
      try {
        observer.observe(observation);
      } catch {
        // Whoever only watches must not end a call, and has no better place to tell of its own defect.
      }
    }
  }
}
