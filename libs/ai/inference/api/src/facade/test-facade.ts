import { request as httpRequest, type IncomingMessage } from 'node:http';
import { SseDecoder } from '@trivium/ai/inference/protocol';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import { InferenceModule } from '../inference.module';
import type { OpenAiError } from './openai-error';

/** Minutes from the test application's clock to 26 November 2026, 12:00 UTC, 20:00 in Beijing: a moment with a price on record, off-peak. */
const MINUTES_TO_NOVEMBER = (Date.parse('2026-11-26T12:00:00Z') - Date.parse('2026-03-01T08:00:00Z')) / 60_000;

/** An application with models, at a moment when they have prices. `admin` may do everything with models, `analyst` use them, `guest` nothing. */
export async function startFacade(modelEndpoints: readonly ModelEndpoint[]): Promise<TestApplication> {
  const app = await startTestApplication({
    roles: { admin: ['inference:use', 'inference:manage'], analyst: ['inference:use'], guest: [] },
    migrations: [...platformMigrations, ...aiMigrations],
    modules: [InferenceModule.register({ modelEndpoints, secretKey: 's'.repeat(40), isCloudAllowedByDefault: true })],
  });
  app.clock.advance(MINUTES_TO_NOVEMBER);
  return app;
}

/** The data of an event stream, in order; comments are left out. */
export function dataOf(stream: string): readonly string[] {
  return new SseDecoder().push(Buffer.from(stream)).flatMap((item) => (item.type === 'event' ? [item.data] : []));
}

/** Status, type and code of a refusal. */
export function errorOf({ statusCode, body }: { readonly statusCode: number; readonly body: string }): readonly [number, string, string] {
  const { error } = JSON.parse(body) as OpenAiError;
  return [statusCode, error.type, error.code];
}

export interface OpenedPost {
  readonly response: IncomingMessage;
  /** Closes the connection, as a client does that leaves. */
  hangUp(): void;
}

/** A request over a real connection, which a test can close in the middle. */
export function post(
  url: string,
  { token, body }: { readonly token: string; readonly body: unknown },
): Promise<OpenedPost> & { hangUp(): void } {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-trivium-data-class': 'public' };
  const sent = httpRequest(url, { method: 'POST', headers, agent: false });
  const hangUp = (): void => void sent.destroy();
  const opened = new Promise<OpenedPost>((resolve, reject) => {
    sent.on('response', (response) => resolve({ response, hangUp }));
    sent.on('error', reject);
  });
  sent.end(JSON.stringify(body));
  return Object.assign(opened, { hangUp });
}
