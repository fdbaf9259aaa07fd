import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { InferenceObservation } from '../client/inference-observer.port';
import { OtlpExport } from './otlp-export';

const organisationId = 'organisation-1' as OrganisationId;
const engine = { endpointId: 'e', model: 'deepseek-flash', place: 'cloud' } as const;

function callOf(callId: string): readonly InferenceObservation[] {
  return [
    { type: 'started', callId, organisationId, purpose: 'p', dataClass: 'public', candidates: 1 },
    { type: 'sent', callId, attempt: 1, engine },
    { type: 'first-token', callId, attempt: 1, engine, afterMs: 5 },
    { type: 'finished', callId, durationMs: 10, attempts: 1 },
  ];
}

describe('OtlpExport', () => {
  const heard = new Map<string, unknown>();
  const happenings = new EventEmitter();
  let isSilent = false;
  let server: Server;
  let endpoint: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void json(request).then((body) => {
        heard.set(request.url ?? '', body);
        happenings.emit('heard');
        if (!isSilent) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => heard.clear());

  const exportTo = (address: string) =>
    new OtlpExport({
      endpoint: address,
      serviceName: 'trivium-test',
      serviceVersion: '1',
      providerOf: () => 'deepseek',
      spansEveryMs: 60_000,
      metricsEveryMs: 60_000,
    });

  it('sends what waits to the collector when the program stops', async () => {
    const otlp = exportTo(`${endpoint}/`);
    for (const observation of callOf('a')) otlp.observe(observation);
    expect(otlp.host).toBe(new URL(endpoint).host);
    await otlp.onApplicationShutdown();
    expect([...heard.keys()].toSorted()).toEqual(['/v1/metrics', '/v1/traces']);
    const [traces, metrics] = [JSON.stringify(heard.get('/v1/traces')), JSON.stringify(heard.get('/v1/metrics'))];
    expect(traces).toContain('"chat deepseek-flash"');
    expect(traces).toContain('trivium-test');
    expect(metrics).toContain('gen_ai.client.operation.duration');
  });

  it.each([
    ['that is not there', () => 'http://127.0.0.1:9'],
    ['that never answers', () => endpoint],
  ])('stops within two seconds with a collector %s, and calls notice nothing', async (_, address) => {
    isSilent = true;
    const otlp = exportTo(address());
    const began = performance.now();
    for (let call = 0; call < 10_000; call++) for (const observation of callOf(`call-${call}`)) otlp.observe(observation);
    const perCallMs = (performance.now() - began) / 10_000;
    const asked = address() === endpoint ? once(happenings, 'heard') : Promise.resolve();
    const stopping = performance.now();
    await otlp.onApplicationShutdown();
    await asked;
    expect(performance.now() - stopping).toBeLessThan(2_500);
    expect(perCallMs).toBeLessThan(1);
    isSilent = false;
  });
});
