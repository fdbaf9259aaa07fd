import type { OnApplicationShutdown } from '@nestjs/common';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { InferenceObservation, InferenceObserver } from '../client/inference-observer.port';
import { GenAiTelemetry, type GenAiTelemetryOptions } from './gen-ai-telemetry';

const SCOPE = 'trivium.inference';
/** A collector that does not answer is given up: what waits is dropped, calls notice nothing. */
const EXPORT_TIMEOUT_MS = 5_000;
const SPANS_EVERY_MS = 5_000;
const METRICS_EVERY_MS = 30_000;
/** Spans that wait, some 2 MB; more are dropped. */
const MOST_WAITING_SPANS = 2_048;
/** A restart must not wait for a collector that is down. */
const SHUTDOWN_MS = 2_000;

export interface OtlpExportOptions extends Pick<GenAiTelemetryOptions, 'providerOf'> {
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`: where the collector listens, without `/v1/traces`. */
  readonly endpoint: string;
  readonly serviceName: string;
  readonly serviceVersion: string;
  readonly spansEveryMs?: number;
  readonly metricsEveryMs?: number;
}

/**
 * Sends traces and metrics of calls to a collector by OTLP over HTTP. The one way out beside the guarded fetcher: the address is a setting of whoever runs the installation, and
 * holds no word of any text. Providers are its own, not the global ones: another library that uses OpenTelemetry sends nothing through it.
 */
export class OtlpExport implements InferenceObserver, OnApplicationShutdown {
  /** Host and port that traces and metrics go to. */
  readonly host: string;
  private readonly traces: TracerProvider;
  private readonly metrics: MeterProvider;
  private readonly telemetry: GenAiTelemetry;

  constructor(options: OtlpExportOptions) {
    const { endpoint, serviceName, serviceVersion, providerOf, spansEveryMs = SPANS_EVERY_MS, metricsEveryMs = METRICS_EVERY_MS } = options;
    this.host = new URL(endpoint).host;
    const resource = resourceFromAttributes({ 'service.name': serviceName, 'service.version': serviceVersion });
    const signal = (path: string) => ({ url: `${endpoint.replace(/\/+$/, '')}/v1/${path}`, timeoutMillis: EXPORT_TIMEOUT_MS });
    const spans = new BatchSpanProcessor({
      exporter: new OTLPTraceExporter(signal('traces')),
      maxQueueSize: MOST_WAITING_SPANS,
      scheduledDelayMillis: spansEveryMs,
      exportTimeoutMillis: EXPORT_TIMEOUT_MS,
    });
    const reader = new PeriodicExportingMetricReader({
      exporter: new OTLPMetricExporter(signal('metrics')),
      exportIntervalMillis: metricsEveryMs,
      exportTimeoutMillis: Math.min(EXPORT_TIMEOUT_MS, metricsEveryMs),
    });
    this.traces = new TracerProvider({ resource, spanProcessors: [spans] });
    this.metrics = new MeterProvider({ resource, readers: [reader] });
    this.telemetry = new GenAiTelemetry({ providerOf, tracer: this.traces.getTracer(SCOPE), meter: this.metrics.getMeter(SCOPE) });
  }

  observe(observation: InferenceObservation): void {
    this.telemetry.observe(observation);
  }

  /** Sends what waits; gives up after two seconds, and never fails. */
  async onApplicationShutdown(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SHUTDOWN_MS);
    });
    await Promise.race([Promise.allSettled([this.traces.shutdown(), this.metrics.shutdown()]), late]);
    clearTimeout(timer);
  }
}
