import type { InferenceObservation } from '../client/inference-observer.port';
import type { Logger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { ObservationLog } from './observation-log';

describe('ObservationLog', () => {
  it('tells of endpoints and of parts that fail, and of nothing else', () => {
    const lines: string[] = [];
    const line = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
    const logger: Logger = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error'), child: () => logger };
    const engine = { endpointId: 'e', model: 'm', place: 'cloud' } as const;
    const breaker = (to: 'open' | 'closed', needsAttention: boolean): InferenceObservation => ({
      type: 'breaker',
      engine,
      change: { from: 'closed', to, code: undefined, needsAttention },
    });
    const log = new ObservationLog(logger);
    log.observe({ type: 'started', callId: 'c', organisationId: 'o' as OrganisationId, purpose: 'p', dataClass: 'public', candidates: 1 });
    log.observe(breaker('open', true));
    log.observe(breaker('open', false));
    log.observe(breaker('closed', false));
    log.observe({ type: 'side-failure', callId: 'c', part: 'cache', error: new Error('x') });
    expect(lines).toEqual([
      'error: model endpoint needs an administrator',
      'warn: model endpoint is left alone for a while',
      'info: model endpoint changed its state',
      'warn: model call went on without a part',
    ]);
  });
});
