import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Module, type DynamicModule } from '@nestjs/common';
import { InferenceClient } from '@trivium/ai/inference/api';
import { clientOver, ScriptedChatEngine, type ScriptStep, VirtualTiming } from '@trivium/ai/inference/api/testing';
import type { ChatRequest } from '@trivium/ai/inference/protocol';
import { PromptSeal } from '@trivium/ai/prompts';
import { financeMigrations } from '@trivium/migrations/finance';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { FilesModule, StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity, type JobResponse, JobsModule, JobWorker } from '@trivium/platform/jobs';
import { build } from 'esbuild';
import { SentimentCorrectionEntity } from '../corrections/sentiment-correction.entity';
import { SentimentModule } from '../sentiment.module';
import { SentimentActiveModelEntity, SentimentModelEntity } from '../versions/sentiment-model.entity';

const ROOT = resolve(__dirname, '../../../../../..');
const BOUNDARY = 'sentiment-test-boundary';

@Module({})
class ScriptedModelsModule {}

/** What the scripted teacher does with its n-th request, from 0. */
export type TeacherScript = (call: number, request: ChatRequest) => readonly ScriptStep[];

export interface Upload {
  readonly content: string;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The sentiment API with real jobs, real files, a real training thread and a teacher that follows a script. */
export class SentimentDesk {
  script: TeacherScript = () => [];
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly app: TestApplication,
    readonly teacher: ScriptedChatEngine,
    private readonly folder: string,
  ) {}

  static async start(): Promise<SentimentDesk> {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-sentiment-'));
    const worker = join(folder, 'sentiment.mjs');
    await build({
      entryPoints: [join(ROOT, 'libs/finance/sentiment/api/src/jobs/worker/index.ts')],
      outfile: worker,
      bundle: true,
      platform: 'node',
      format: 'esm',
      tsconfig: join(ROOT, 'tsconfig.base.json'),
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    });
    const started: { desk?: SentimentDesk } = {};
    const teacher = new ScriptedChatEngine({
      timing: new VirtualTiming(),
      endpointId: 'teacher',
      place: 'local',
      maxDataClass: 'confidential',
      isOnThisMachine: true,
      script: (call, request) => started.desk?.script(call, request) ?? [],
    });
    const app = await startTestApplication({
      roles: { analyst: ['sentiment:use', 'sentiment:train'], reader: ['sentiment:use'], nobody: [] },
      migrations: [...platformMigrations, ...aiMigrations, ...financeMigrations],
      entities: [SentimentModelEntity, SentimentActiveModelEntity, SentimentCorrectionEntity, JobEntity, JobEventEntity, StoredFileEntity],
      modules: [
        JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }),
        FilesModule.register({ dataFolder: folder }),
        scriptedModels(teacher),
        SentimentModule.register({
          worker: pathToFileURL(worker),
          shipped: {
            model: pathToFileURL(join(ROOT, 'libs/finance/sentiment/api/src/model/shipped.model')),
            manifest: pathToFileURL(join(ROOT, 'libs/finance/sentiment/api/src/model/shipped.manifest.json')),
          },
        }),
      ],
    });
    return (started.desk = new SentimentDesk(app, teacher, folder));
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async call(method: 'GET' | 'POST' | 'DELETE', path: string, { body, as = 'analyst@one.test' }: { body?: unknown; as?: string } = {}) {
    return this.app.call({ method, url: `/api/sentiment${path}`, token: await this.token(as), body });
  }

  /** @returns the answer's JSON, or throws what was refused */
  async read<Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, options: { body?: unknown; as?: string } = {}): Promise<Answer> {
    const answer = await this.call(method, path, options);
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`);
    return answer.json<Answer>();
  }

  async refusal(method: 'GET' | 'POST' | 'DELETE', path: string, options: { body?: unknown; as?: string } = {}): Promise<[number, string]> {
    const answer = await this.call(method, path, options);
    return [answer.statusCode, answer.statusCode === 204 ? '' : answer.json<{ code: string }>().code];
  }

  async upload(
    { content, name = 'labels.tsv', fields = { language: 'en', licence: 'own' } }: Upload,
    { as = 'analyst@one.test', language = 'en', path = '' }: { as?: string; language?: string; path?: '' | '/look' } = {},
  ) {
    const part = (head: string, value: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
    const parts = Object.entries(fields).map(([field, value]) => part(`name="${field}"`, value));
    const payload = `${parts.join('')}${part(`name="file"; filename="${name}"`, content)}--${BOUNDARY}--\r\n`;
    return this.app.application.inject({
      method: 'POST',
      url: `/api/sentiment/models${path}`,
      payload,
      headers: {
        authorization: `Bearer ${await this.token(as)}`,
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        'accept-language': language,
      },
    });
  }

  /** Uploads, and runs the job to its end. */
  async train(upload: Upload, as = 'analyst@one.test'): Promise<{ modelId: string; job: JobResponse }> {
    const answer = await this.upload(upload, { as });
    if (answer.statusCode !== 202) throw new Error(`${answer.statusCode} ${answer.body}`);
    const { jobId, modelId } = answer.json<{ jobId: string; modelId: string }>();
    await this.work();
    return { modelId, job: await this.job(jobId, as) };
  }

  async work(): Promise<void> {
    await this.app.application.get(JobWorker, { strict: false }).runDue();
  }

  async job(jobId: string, as = 'analyst@one.test'): Promise<JobResponse> {
    return (await this.app.call({ url: `/api/jobs/${jobId}`, token: await this.token(as) })).json<JobResponse>();
  }

  async token(email: string): Promise<string> {
    const known = this.tokens.get(email) ?? (await this.app.signIn(email));
    this.tokens.set(email, known);
    return known;
  }
}

function scriptedModels(teacher: ScriptedChatEngine): DynamicModule {
  const providers = [
    { provide: InferenceClient, useValue: clientOver([teacher], { limits: { maxAttempts: 1 } }).client },
    { provide: PromptSeal, useValue: new PromptSeal('test') },
  ];
  return { module: ScriptedModelsModule, global: true, providers, exports: [InferenceClient, PromptSeal] };
}

const UP = ['rose', 'climbed', 'jumped', 'grew', 'improved', 'surged', 'increased', 'advanced'];
const DOWN = ['fell', 'slumped', 'dropped', 'shrank', 'worsened', 'plunged', 'decreased', 'declined'];
const THINGS = ['Profit', 'Revenue', 'Net sales', 'Operating income', 'Margin', 'Order intake', 'Cash flow', 'Turnover'];

/** Labelled sentences in which nothing is to be guessed. */
export function labelledRows(count: number): { text: string; label: 'positive' | 'negative' }[] {
  return Array.from({ length: count }, (_, number) => {
    const [words, label] = number % 2 === 0 ? ([UP, 'positive'] as const) : ([DOWN, 'negative'] as const);
    const thing = THINGS[(number >> 1) % THINGS.length] ?? '';
    return { text: `${thing} of unit ${number} ${words[(number >> 4) % words.length] ?? ''} to ${number * 7} million`, label };
  });
}

export function tsvOf(rows: readonly { text: string; label: string }[]): string {
  return ['text\tlabel', ...rows.map(({ text, label }) => `${text}\t${label}`)].join('\n');
}
