import type { Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { CLOCK } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock } from '@trivium/shared/kernel';
import { ObservationLog } from '../composition/observation-log';
import type { RoutedEngine } from '../routing/route-decision';
import { InferenceFigures } from './inference-figures';
import { Observers } from './observers';
import { OtlpExport, type OtlpExportOptions } from './otlp-export';

/** The way to a collector; null where none is set. */
export const OTLP_EXPORT = Symbol('OtlpExport');

export interface ObservabilityOptions {
  readonly modelEndpoints: readonly ModelEndpoint[];
  /** Undefined: nothing is sent anywhere. */
  readonly otlp?: Pick<OtlpExportOptions, 'endpoint' | 'serviceName' | 'serviceVersion'>;
}

/** Who watches the client: {@link Observers} tells the log, the figures of this process, and a collector where one is set. */
export function observabilityProviders({ modelEndpoints, otlp }: ObservabilityOptions): Provider[] {
  return [
    { provide: ObservationLog, inject: [LOGGER], useFactory: (logger: Logger) => new ObservationLog(logger) },
    { provide: InferenceFigures, inject: [CLOCK], useFactory: (clock: Clock) => new InferenceFigures(clock) },
    {
      provide: OTLP_EXPORT,
      useFactory: () => (otlp === undefined ? null : new OtlpExport({ ...otlp, providerOf: providerOf(modelEndpoints) })),
    },
    {
      provide: Observers,
      inject: [ObservationLog, InferenceFigures, OTLP_EXPORT],
      useFactory: (log: ObservationLog, figures: InferenceFigures, exporting: OtlpExport | null) =>
        new Observers([log, figures, ...(exporting === null ? [] : [exporting])]),
    },
  ];
}

/** The conventions name who serves a model, not how it is spoken to: an OpenAI-compatible server of one's own is none of theirs. */
function providerOf(modelEndpoints: readonly ModelEndpoint[]): (engine: RoutedEngine) => string | undefined {
  const kinds = new Map(modelEndpoints.map(({ id, kind }) => [id, kind]));
  return ({ endpointId, place, model }) => {
    const kind = kinds.get(endpointId);
    if (kind === 'deepseek' || (kind === undefined && place === 'cloud' && model.startsWith('deepseek'))) return 'deepseek';
    return kind === 'gguf' ? 'llama.cpp' : undefined;
  };
}
