import type { Configuration } from '@trivium/platform/config';
import type { ObservabilityOptions } from './observability.providers';

/** Where an app's traces and metrics go, and under which name; undefined where no collector is set. */
export function otlpOf({
  otlpEndpoint,
  app,
  version,
}: Pick<Configuration, 'otlpEndpoint' | 'app' | 'version'>): ObservabilityOptions['otlp'] {
  return otlpEndpoint === undefined ? undefined : { endpoint: otlpEndpoint, serviceName: `trivium-${app}`, serviceVersion: version };
}
