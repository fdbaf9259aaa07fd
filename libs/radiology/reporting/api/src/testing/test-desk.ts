import { GenerationModule } from '@trivium/ai/generation';
import { InferenceModule } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import type { ModelEndpoint } from '@trivium/platform/config';
import { startTestApplication, type TestApplication, TEST_PASSWORD } from '@trivium/platform/auth/testing';
import { renderFormat } from '@trivium/platform/documents';
import { JobEntity, JobEventEntity, JobsModule } from '@trivium/platform/jobs';
import { ReportEngine } from '../engine/report-engine';
import { reportingEntities } from '../reporting.entities';
import { ReportingModule } from '../reporting.module';
import { reportPrompts } from '../writing/report-prompts';
import type { TranscriptionSettings } from '../speech/transcription-place';
import { ScriptedEngine } from './scripted-engine';

const ROLES = {
  radiologist: ['reports:read', 'reports:write', 'reports:sign'],
  resident: ['reports:read', 'reports:write'],
};

/** Of the log, for a defect. */
const LOG_CHARACTERS = 3_000;

export interface DeskCall {
  readonly body?: unknown;
  /** `<role>@<one|two>.test`; the radiologist of the first organisation unless told. */
  readonly as?: string;
  readonly language?: 'en' | 'zh';
  readonly accept?: string;
}

export interface TestDeskOptions {
  readonly engine?: 'scripted' | 'own';
  readonly modelEndpoints?: readonly ModelEndpoint[];
  readonly transcription?: TranscriptionSettings;
}

export type DeskAnswer = ReturnType<TestApplication['call']>;
export type DeskMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** The reporting desk over HTTP, with guard and filter, two organisations, and an engine that does what its text says. */
export class TestDesk {
  static readonly password = TEST_PASSWORD;
  private readonly tokens = new Map<string, string>();

  private constructor(readonly app: TestApplication) {}

  static async start({ engine, modelEndpoints = [], transcription = {} }: TestDeskOptions = {}): Promise<TestDesk> {
    const scripted = { provide: ReportEngine, useClass: ScriptedEngine };
    return new TestDesk(
      await startTestApplication({
        roles: ROLES as unknown as Parameters<typeof startTestApplication>[0]['roles'],
        migrations: [...platformMigrations, ...aiMigrations, ...radiologyMigrations],
        entities: [...reportingEntities, JobEntity, JobEventEntity],
        modules: [
          InferenceModule.register({ modelEndpoints: [...modelEndpoints], secretKey: 's'.repeat(40), isCloudAllowedByDefault: false }),
          JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }),
          PromptsModule.register({ sets: [{ ...reportPrompts, released: {} }] }),
          GenerationModule.register({ guards: [] }),
          ReportingModule.register({
            secretKey: 's'.repeat(40),
            draw: renderFormat,
            transcription,
            ...(engine === 'own' ? {} : { engine: scripted }),
          }),
        ],
      }),
    );
  }

  async call(
    method: DeskMethod,
    path: string,
    { body, as = 'radiologist@one.test', language = 'en', accept }: DeskCall = {},
  ): Promise<Awaited<DeskAnswer>> {
    const token = this.tokens.get(as) ?? (await this.app.signIn(as));
    this.tokens.set(as, token);
    const headers = { 'accept-language': language, ...(accept === undefined ? {} : { accept }) };
    return this.app.call({ method, url: `/api${path}`, token, body, headers });
  }

  async read<Answer>(method: DeskMethod, path: string, options?: DeskCall): Promise<Answer> {
    const answer = await this.call(method, path, options);
    const cause = answer.statusCode >= 500 ? this.app.log().slice(-LOG_CHARACTERS) : '';
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body} ${cause}`);
    return answer.json<Answer>();
  }

  /** Status and code of a refusal. */
  async refusal(method: DeskMethod, path: string, options?: DeskCall): Promise<[number, string | undefined]> {
    const answer = await this.call(method, path, options);
    return [answer.statusCode, answer.json<{ code?: string }>().code];
  }

  /** Sign-ins end after a time: a test that moves the clock far begins anew. */
  forgetSignIns(): void {
    this.tokens.clear();
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
