import type { Logger } from '@trivium/platform/observability';
import type { InferenceObservation, InferenceObserver } from '../client/inference-observer.port';

/** Tells the log what somebody may have to act on: endpoints that fail or recover, and books or caches that failed beside a call. */
export class ObservationLog implements InferenceObserver {
  constructor(private readonly logger: Logger) {}

  observe(observation: InferenceObservation): void {
    if (observation.type === 'side-failure') {
      const { callId, part, error } = observation;
      this.logger.warn('model call went on without a part', { callId, part, error });
      return;
    }
    if (observation.type !== 'breaker') return;
    const { engine, change } = observation;
    const details = { endpoint: engine.endpointId, model: engine.model, from: change.from, to: change.to, code: change.code };
    if (change.needsAttention) this.logger.error('model endpoint needs an administrator', details);
    else if (change.to === 'open') this.logger.warn('model endpoint is left alone for a while', details);
    else this.logger.info('model endpoint changed its state', details);
  }
}
