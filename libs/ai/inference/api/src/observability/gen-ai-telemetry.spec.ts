import { SpanStatusCode } from '@opentelemetry/api';
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { InferenceClient } from '../client/inference-client';
import { callContext, chatRequest, CountingIds, readAll } from '../testing/client-rig';
import { MemoryLedger } from '../testing/memory-ledger';
import { answering, ScriptedChatEngine, type ScriptStep } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';
import { GenAiTelemetry } from './gen-ai-telemetry';

const SECRET = 'Mrs Sample, born 1970';

function rig(...scripts: ((call: number) => readonly ScriptStep[])[]) {
  const timing = new VirtualTiming();
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: metrics })] });
  const telemetry = new GenAiTelemetry({
    tracer: tracers.getTracer('test'),
    meter: meters.getMeter('test'),
    providerOf: ({ endpointId }) => (endpointId === 'endpoint-0' ? 'deepseek' : undefined),
  });
  const engines = scripts.map(
    (script, position) => new ScriptedChatEngine({ timing, endpointId: `endpoint-${position}`, model: `model-${position}`, script }),
  );
  const client = new InferenceClient({
    modelsOf: () => ({ engines, isCloudAllowed: true }),
    timing,
    ledger: new MemoryLedger(),
    observer: telemetry,
    ids: new CountingIds(),
  });
  const ask = async (model = 'auto') => {
    const request = chatRequest({ model, messages: [{ role: 'user', content: SECRET }] });
    const seen = await timing.run(readAll(client.stream(request, callContext({ purpose: 'tutor.answer' }))));
    await timing.advance(0);
    return seen;
  };
  const told = async () => {
    await tracers.forceFlush();
    await meters.forceFlush();
    const points = metrics
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap((scope) =>
        scope.metrics.flatMap(({ descriptor, dataPoints }) =>
          dataPoints.map(({ attributes, value }) => ({ name: descriptor.name, attributes, value })),
        ),
      );
    const finished = spans.getFinishedSpans();
    const call = finished.find(({ parentSpanContext }) => parentSpanContext === undefined) as ReadableSpan;
    const attempts = finished.filter((span) => span !== call);
    return { call, attempts, points: points ?? [] };
  };
  return { ask, told, telemetry, stop: () => Promise.all([tracers.shutdown(), meters.shutdown()]) };
}

const overloaded: ScriptStep = { type: 'fail', error: inferenceErrors.INFERENCE_OVERLOADED({ status: 503, endpoint: SECRET }) };
const usage: ScriptStep = {
  type: 'usage',
  usage: { promptTokens: 120, cacheHitTokens: 64, cacheMissTokens: 56, completionTokens: 30, reasoningTokens: 12 },
};
const answer: readonly ScriptStep[] = [
  { type: 'wait', durationMs: 250 },
  { type: 'text', delta: 'the answer' },
  usage,
  { type: 'finish', reason: 'stop' },
];

describe('GenAiTelemetry', () => {
  it('tells a call by the conventions: its model, provider, tokens, finish and first chunk', async () => {
    const { ask, told, telemetry, stop } = rig(() => answer);
    await ask();
    const { call, attempts, points } = await told();
    expect(call.name).toBe('chat model-0');
    expect(call.attributes).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'deepseek',
      'gen_ai.request.model': 'model-0',
      'gen_ai.response.model': 'model-0',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.response.time_to_first_chunk': 0.25,
      'gen_ai.usage.input_tokens': 120,
      'gen_ai.usage.cache_read.input_tokens': 64,
      'gen_ai.usage.output_tokens': 30,
      'gen_ai.usage.reasoning.output_tokens': 12,
      'trivium.purpose': 'tutor.answer',
    });
    expect(attempts.map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId])).toEqual([
      ['attempt 1', call.spanContext().spanId],
    ]);
    // Usage stands once: a viewer adds up what it finds.
    expect(Object.keys(attempts[0]?.attributes ?? {}).filter((name) => name.startsWith('gen_ai.'))).toEqual([]);
    const sums = points.map(({ name, attributes, value }) => [name, attributes['gen_ai.token.type'] ?? '', (value as { sum: number }).sum]);
    expect(sums).toEqual(
      expect.arrayContaining([
        ['gen_ai.client.operation.duration', '', 0.25],
        ['gen_ai.client.operation.time_to_first_chunk', '', 0.25],
        ['gen_ai.client.token.usage', 'input', 120],
        ['gen_ai.client.token.usage', 'output', 30],
      ]),
    );
    expect(telemetry.openCalls).toBe(0);
    await stop();
  });

  it('tells repetition and fallback as events, and attempts as children with their error', async () => {
    const { ask, told, stop } = rig(
      () => [overloaded],
      () => answer,
    );
    await ask();
    const { call, attempts } = await told();
    expect(call.events.map(({ name }) => name)).toEqual(['retried', 'retried', 'fell-back']);
    expect(call.attributes['gen_ai.response.model']).toBe('model-1');
    expect(attempts.map(({ name, status, attributes }) => [name, status.code, attributes['error.type']])).toEqual([
      ['attempt 1', SpanStatusCode.ERROR, 'INFERENCE_OVERLOADED'],
      ['attempt 2', SpanStatusCode.UNSET, undefined],
    ]);
    await stop();
  });

  it('tells a failure by its code', async () => {
    const { ask, told, telemetry, stop } = rig(() => [overloaded]);
    await ask();
    const { call, points } = await told();
    expect([call.status, call.attributes['error.type']]).toEqual([{ code: SpanStatusCode.ERROR }, 'INFERENCE_OVERLOADED']);
    expect(points.find(({ name }) => name === 'gen_ai.client.operation.duration')?.attributes['error.type']).toBe('INFERENCE_OVERLOADED');
    expect(telemetry.openCalls).toBe(0);
    await stop();
  });

  it.each<[string, readonly ScriptStep[], string]>([
    ['an answer', answer, 'auto'],
    ['a failure', [overloaded], 'auto'],
    ['half an answer', [{ type: 'text', delta: `half ${SECRET}` }, overloaded], 'auto'],
    ['a model that nobody serves', answer, SECRET],
  ])('holds no word of prompt, answer, error or wish: %s', async (_, script, model) => {
    const { ask, told, stop } = rig(() => [...script]);
    await ask(model);
    const { call, attempts, points } = await told();
    const spans = [call, ...attempts].map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
    const said = JSON.stringify([spans, points]);
    expect(said).not.toContain('Sample');
    expect(said).not.toContain('the answer');
    expect(said).toContain('gen_ai.operation.name');
    await stop();
  });

  it('survives a call that hedges, and ends every span', async () => {
    const { ask, told, telemetry, stop } = rig((call) =>
      call < 30 ? answering('fast') : [{ type: 'wait', durationMs: 60_000 }, ...answer],
    );
    for (let call = 0; call < 32; call++) await ask();
    const { attempts } = await told();
    expect(attempts.length).toBeGreaterThanOrEqual(32);
    expect(telemetry.openCalls).toBe(0);
    await stop();
  });
});
