import { Module } from '@nestjs/common';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { platformMigrations } from '@trivium/migrations/platform';
import { InferenceFigures } from './inference-figures';
import { ObservabilityController } from './observability.controller';
import { observabilityProviders } from './observability.providers';
import type { ObservabilityResponse } from './dto/observability.dto';

const otlp = { endpoint: 'http://collector.example:4318', serviceName: 'trivium', serviceVersion: '0' };

@Module({ controllers: [ObservabilityController], providers: observabilityProviders({ modelEndpoints: [], otlp }) })
class ObservabilityOnlyModule {}

describe('GET /api/inference/observability', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication({
      roles: { admin: ['inference:manage'], analyst: ['inference:use'] },
      migrations: [...platformMigrations],
      modules: [ObservabilityOnlyModule],
    });
  }, 60_000);
  afterAll(() => app.close());

  const get = async (email: string, query = '') =>
    app.call({ url: `/api/inference/observability${query}`, token: await app.signIn(email) });

  it('shows the figures of the own organisation, and of no other', async () => {
    const figures = app.application.get(InferenceFigures, { strict: false });
    const shared = { callId: 'c', durationMs: 5, attempts: 0 };
    figures.observe({ type: 'started', callId: 'c', organisationId: FIRST_ORGANISATION, purpose: 'p', dataClass: 'public', candidates: 1 });
    figures.observe({ ...shared, type: 'failed', code: 'INFERENCE_NO_MODEL' });
    const own = await get('admin@one.test');
    expect(own.statusCode).toBe(200);
    const body = own.json<ObservabilityResponse>();
    expect([body.calls.failed, body.failures[0]?.code, body.series.length]).toEqual([1, 'INFERENCE_NO_MODEL', 60]);
    expect(body.export).toEqual({ traces: 'collector.example:4318', metrics: 'collector.example:4318' });
    expect((await get('admin@two.test')).json<ObservabilityResponse>().calls.total).toBe(0);
  });

  it('is for those who manage models', async () => {
    expect((await get('analyst@one.test')).statusCode).toBe(403);
    expect((await app.call({ url: '/api/inference/observability' })).statusCode).toBe(401);
  });

  it.each(['4', '1441', '5.5', 'many', ''])('refuses to look back "%s" minutes', async (minutes) => {
    expect((await get('admin@one.test', `?minutes=${minutes}`)).statusCode).toBe(400);
  });
});
