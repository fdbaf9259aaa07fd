import { Controller, Inject, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { observabilityQuery, type ObservabilityQuery, observabilityResponse, type ObservabilityResponse } from './dto/observability.dto';
import { InferenceFigures } from './inference-figures';
import { OTLP_EXPORT } from './observability.providers';
import type { OtlpExport } from './otlp-export';

/** How the models of the caller's organisation have done lately. */
@Controller('inference/observability')
export class ObservabilityController {
  constructor(
    private readonly figures: InferenceFigures,
    @Inject(OTLP_EXPORT) private readonly otlp: OtlpExport | null,
  ) {}

  @Route({
    method: 'GET',
    permission: 'inference:manage',
    summary: 'Show calls, cache, engines, failures and times of the last minutes, as this process has seen them',
    tag: 'Models',
    operation: 'getInferenceObservability',
    response: observabilityResponse,
    callsPerMinute: 120,
  })
  show(
    @Caller() { organisationId }: CallerIdentity,
    @Query({ schema: observabilityQuery }) { minutes }: ObservabilityQuery,
  ): ObservabilityResponse {
    const host = this.otlp?.host ?? null;
    return { ...this.figures.of(organisationId, minutes), export: { traces: host, metrics: host } };
  }
}
