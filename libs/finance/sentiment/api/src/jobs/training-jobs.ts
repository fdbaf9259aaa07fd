import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import { type FileId, FileStore, type IncomingFile } from '@trivium/platform/files';
import { JobAborted, type JobContext, JobHandlers } from '@trivium/platform/jobs';
import { AppError, type Clock } from '@trivium/shared/kernel';
import { SentimentModel } from '../model/sentiment-model';
import type { SentimentOrigin, SentimentSource } from '../model/sentiment-manifest';
import { LEAST_TEXTS } from '../model/training/row-tasks';
import { sentimentErrors } from '../sentiment.errors';
import { TEXTS_PER_CALL } from '../teaching/sentiment-labels.template';
import { SentimentTeacher } from '../teaching/sentiment-teacher';
import type { TaughtLabel, TextToTeach } from '../teaching/taught-texts';
import type { TeacherFigures } from '../versions/kept-figures';
import type { SentimentModelEntity } from '../versions/sentiment-model.entity';
import { SentimentModelsRepository } from '../versions/sentiment-models.repository';
import { BaseModel } from './base-model';
import { SentimentTrainer } from './sentiment-trainer';
import {
  ADAPT_KIND,
  DISTIL_KIND,
  type DistilCheckpoint,
  type DistilPayload,
  TRAIN_KIND,
  type TrainingPayload,
  type TrainingResult,
} from './training-payload';
import { TrainingRows } from './training-rows';
import type { TrainedVersion, TrainingTask } from './training-task';

type Context = JobContext<TrainingPayload, DistilCheckpoint | null>;

/** The version was deleted, or finished by an attempt whose end nobody wrote down. */
class TrainingSuperseded extends Error {
  override readonly name = 'TrainingSuperseded';
}

/** An attempt that killed the process counts too. */
const MAX_ATTEMPTS = 5;
/** Training draws from it alone, so that the same rows give the same bytes. */
const SEED = 20_261_126;
/** Far above the largest version. */
const MOST_BYTES = 256_000_000;

/**
 * Makes versions: reads what is to be learned, learns it in a thread, keeps the files and the row in one transaction. Until then nobody sees a version, so a process that dies leaves
 * none behind, and the next attempt begins from the kept file.
 */
@Injectable()
export class TrainingJobs implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(SentimentModelsRepository) private readonly models: SentimentModelsRepository,
    @Inject(TrainingRows) private readonly rows: TrainingRows,
    @Inject(BaseModel) private readonly base: BaseModel,
    @Inject(SentimentTrainer) private readonly trainer: SentimentTrainer,
    @Inject(SentimentTeacher) private readonly teacher: SentimentTeacher,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const shared = { maxAttempts: MAX_ATTEMPTS, stages: { reading: 1, learning: 12, storing: 1 } };
    this.handlers.register<TrainingPayload, null, TrainingResult>(TRAIN_KIND, {
      ...shared,
      run: (context) => this.run(context, (version) => this.trained(context, version)),
    });
    this.handlers.register<TrainingPayload, null, TrainingResult>(ADAPT_KIND, {
      ...shared,
      run: (context) => this.run(context, () => this.adapted(context)),
    });
    this.handlers.register<DistilPayload, DistilCheckpoint, TrainingResult>(DISTIL_KIND, {
      ...shared,
      stages: { teaching: 8, ...shared.stages },
      run: (context) => this.run(context, (version) => this.distilled(context, version)),
    });
  }

  private async run(context: Context, learn: (version: SentimentModelEntity) => Promise<Learned>): Promise<TrainingResult> {
    const { modelId } = context.payload;
    try {
      const version = await this.inTraining(context);
      const learned = await learn(version);
      context.progress({ stage: 'storing', done: 0, total: 1 });
      await this.store(context, learned);
      return { modelId, outcome: 'ready', accuracy: learned.trained.figures.accuracy };
    } catch (error) {
      if (error instanceof TrainingSuperseded) return { modelId, outcome: 'superseded' };
      await this.settleFailure(context, error);
      throw error;
    }
  }

  private async inTraining({ organisationId, payload }: Context): Promise<SentimentModelEntity> {
    const version = await this.database.inOrganisation(organisationId, () => this.models.find(payload.modelId));
    if (version?.state !== 'training') throw new TrainingSuperseded();
    return version;
  }

  private async trained(context: Context, version: SentimentModelEntity): Promise<Learned> {
    const { rows, source } = await this.rows.ofFile(context.organisationId, version, context.payload.leastAgreement);
    return this.learn(context, { kind: 'trained', rows, ...(await this.common(context, [source])), ...languageOf(version) });
  }

  private async adapted(context: Context): Promise<Learned> {
    const { rows, source } = await this.rows.ofCorrections(context.organisationId);
    return this.learn(context, { kind: 'adapted', rows, ...(await this.common(context, [source])) });
  }

  private async distilled(context: JobContext<DistilPayload, DistilCheckpoint>, version: SentimentModelEntity): Promise<Learned> {
    const { rows: texts, source } = await this.rows.toTeach(context.organisationId, version);
    const labels = await this.taught(context, texts);
    const labelled = labels.filter((label) => label !== null).length;
    const { endpoint } = context.payload.teacher;
    const figures: TeacherFigures = { endpoint, asked: texts.length, labelled, dropped: texts.length - labelled };
    if (labelled < LEAST_TEXTS) throw sentimentErrors.SENTIMENT_TEACHER_USELESS({ asked: texts.length, labelled, needed: LEAST_TEXTS });
    const taught = texts.map((text, place) => ({ ...text, ...(labels[place] ?? {}) }));
    const task = { kind: 'distilled' as const, texts: taught, ...(await this.common(context, [source])) };
    return this.learn(context, task, figures);
  }

  /** Asks the teacher batch by batch, outside any transaction; every answer is kept before the next question. */
  private async taught(context: JobContext<DistilPayload, DistilCheckpoint>, texts: readonly TextToTeach[]): Promise<TaughtLabel[]> {
    const { organisationId, signal, payload, job } = context;
    const labels: TaughtLabel[] = [...(context.checkpoint?.labels ?? [])];
    while (labels.length < texts.length) {
      signal.throwIfAborted();
      const batch = texts.slice(labels.length, labels.length + TEXTS_PER_CALL);
      labels.push(...(await this.teacher.label(batch, payload.teacher, { organisationId, userId: job.createdBy, signal })));
      await context.saveCheckpoint({ labels });
      context.progress({ stage: 'teaching', done: labels.length, total: texts.length, unit: 'texts' });
    }
    return labels;
  }

  private async common({ organisationId }: Context, sources: readonly SentimentSource[]): Promise<Common> {
    const origin = { trainedOn: this.clock.now().toISOString().slice(0, 10), sources: [...sources] };
    return { origin, seed: SEED, base: await this.base.bytes(organisationId) };
  }

  private async learn(context: Context, task: TrainingTask, teacher?: TeacherFigures): Promise<Learned> {
    const trained = await this.trainer.train(task, {
      signal: context.signal,
      onProgress: ({ stage, done, total }) => context.progress({ stage, done, total, unit: stage === 'reading' ? 'rows' : 'steps' }),
    });
    context.signal.throwIfAborted();
    return { task, trained, teacher };
  }

  private async store(context: Context, { task, trained, teacher }: Learned): Promise<void> {
    const isAdapted = task.kind === 'adapted';
    // Opened once before anybody else does: a version that cannot be opened must not be offered.
    const opened = isAdapted ? SentimentModel.open(task.base, trained.bytes) : SentimentModel.open(trained.bytes);
    const received: IncomingFile[] = [];
    try {
      const model = await this.receive(context, isAdapted ? task.base : trained.bytes, received);
      const adaptation = isAdapted ? await this.receive(context, trained.bytes, received) : undefined;
      await context.saveCheckpoint(null, async () => {
        const version = await this.models.lock(context.payload.modelId);
        if (version?.state !== 'training') throw new TrainingSuperseded();
        const createdBy = context.job.createdBy;
        await this.models.finish(version.id, {
          modelFileId: (await this.files.keep(model, { createdBy })).id,
          adaptationFileId: adaptation ? (await this.files.keep(adaptation, { createdBy })).id : null,
          version: opened.version,
          figures: { ...trained.figures, ...(teacher ? { teacher } : {}) },
          manifests: isAdapted ? [...opened.manifests, trained.manifest] : [...opened.manifests],
          finishedAt: this.clock.now(),
        });
        const details = { kind: version.kind, version: opened.version, rows: trained.manifest.rows, licence: version.licence };
        await this.audit.record({
          actorId: createdBy,
          action: 'sentiment-model.trained',
          subjectKind: 'sentiment-model',
          subjectId: version.id,
          details,
        });
      });
    } catch (error) {
      for (const file of received) await this.files.discard(file);
      throw error;
    }
  }

  private async receive({ organisationId, payload }: Context, bytes: Uint8Array, received: IncomingFile[]): Promise<IncomingFile> {
    const file = await this.files.receive(Readable.from([bytes]), {
      organisationId,
      name: `${payload.modelId}.model`,
      maxBytes: MOST_BYTES,
      accept: ['application/octet-stream'],
    });
    received.push(file);
    return file;
  }

  /** A training that is given up leaves no version behind. A stop of the process, a lost lease and an attempt that will be repeated are no failure. */
  private async settleFailure({ signal, job, organisationId, payload }: Context, error: unknown): Promise<void> {
    const abort = signal.aborted && signal.reason instanceof JobAborted ? signal.reason.reason : undefined;
    if (abort === 'shutdown' || abort === 'lease-lost') return;
    const isUsersError = error instanceof AppError && error.status < 500;
    if (abort !== 'cancelled' && !isUsersError && job.attempts < job.maxAttempts) return;
    await this.database.inOrganisation(organisationId, async () => {
      const version = await this.models.lock(payload.modelId);
      if (version?.state !== 'training' || version.jobId !== job.id) return;
      if (version.sourceFileId !== null) await this.files.remove(organisationId, version.sourceFileId as FileId);
      await this.models.delete(version.id);
    });
  }
}

interface Common {
  readonly origin: SentimentOrigin;
  readonly seed: number;
  readonly base: Uint8Array<ArrayBuffer>;
}

interface Learned {
  readonly task: TrainingTask;
  readonly trained: TrainedVersion;
  readonly teacher: TeacherFigures | undefined;
}

function languageOf({ language }: SentimentModelEntity): { language?: string } {
  return language === null ? {} : { language };
}
