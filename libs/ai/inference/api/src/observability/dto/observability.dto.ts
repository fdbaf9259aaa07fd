import { endpointPlaceSchema } from '@trivium/ai/inference/protocol';
import { z } from 'zod';

const LONGEST_MINUTES = 1_440;

export const observabilityQuery = z.object({
  minutes: z.coerce.number().int().min(5).max(LONGEST_MINUTES).default(60).describe('How far to look back'),
});
export type ObservabilityQuery = z.infer<typeof observabilityQuery>;

const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();

const engineFigures = z.object({
  endpoint: z.string(),
  model: z.string(),
  place: endpointPlaceSchema,
  breaker: z.enum(['closed', 'open', 'half-open']),
  breakerChangedAt: z.iso.datetime().nullable(),
  attempts: count,
  failures: count.describe('Attempts without a whole answer; those that were stopped, or slower than their hedge, are none'),
  firstTokenMs: z.object({ p50: milliseconds, p95: milliseconds, p99: milliseconds }).nullable().describe('At most 5 % too high'),
  tokensPerSecond: z.object({ p50: z.number().nonnegative() }).nullable().describe('From the first token on'),
  inputTokens: count,
  outputTokens: count,
  cacheHitTokens: count.describe('Part of the input tokens, found in the prefix cache of the provider'),
  costMicroUsd: count.nullable().describe('Millionths of a US dollar; null when an attempt has no price on record'),
});
export type EngineFigures = z.infer<typeof engineFigures>;

export const observabilityResponse = z
  .object({
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    isSinceStart: z.boolean().describe('Whether this process is younger than `from`: figures are kept in its memory'),
    calls: z.object({
      total: count.describe('Calls that have ended'),
      answered: count,
      failed: count,
      cancelled: count,
      cached: count,
      fellBack: count,
      hedged: count,
      retried: count,
    }),
    cache: z.object({ hits: count, misses: count }),
    engines: z.array(engineFigures),
    failures: z.array(z.object({ code: z.string(), count, lastAt: z.iso.datetime() })),
    series: z.array(z.object({ at: z.iso.datetime(), calls: count, failed: count, firstTokenP95Ms: milliseconds.nullable() })).max(60),
    export: z
      .object({ traces: z.string().nullable(), metrics: z.string().nullable() })
      .describe('Host and port that telemetry is sent to; null when it is sent nowhere'),
  })
  .meta({ id: 'InferenceObservability' });
export type ObservabilityResponse = z.infer<typeof observabilityResponse>;
