import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type FileId, FileStore, type IncomingFile } from '@trivium/platform/files';
import type { CallerIdentity } from '@trivium/platform/http';
import { isFinal, type JobId, JobsService } from '@trivium/platform/jobs';
import type { Clock, IdSource, OrganisationId, UiLanguage } from '@trivium/shared/kernel';
import { CorrectionsRepository } from '../corrections/corrections.repository';
import { cleanRows } from '../labels/dataset-card';
import { readLabelFile } from '../labels/label-file';
import { rowProblemsError } from '../labels/row-problems';
import { LEAST_CORRECTIONS } from '../model/training/adapt-sentiment';
import { LEAST_TEXTS } from '../model/training/row-tasks';
import { sentimentModelErrors } from '../model/sentiment-model.errors';
import { sentimentErrors } from '../sentiment.errors';
import { SentimentTeacher, type Teacher } from '../teaching/sentiment-teacher';
import type { TextToTeach } from '../teaching/taught-texts';
import type { DataLicence } from '../versions/data-licences';
import type { AdaptSentimentRequest, DistilSentimentRequest, LabelFileSummary, ModelAccepted } from '../versions/dto/model.dto';
import type { SentimentModelEntity, SentimentModelKind } from '../versions/sentiment-model.entity';
import { SentimentModelsRepository } from '../versions/sentiment-models.repository';
import { ADAPT_KIND, DISTIL_KIND, TRAIN_KIND } from './training-payload';
import { MOST_CORRECTIONS } from './training-rows';

/** One processor core each: more would only wait for one another. */
const MOST_AT_ONCE = 4;
const MOST_TEXT_BYTES = 64_000_000;

export interface FileToLearn {
  readonly incoming: IncomingFile;
  readonly fields: {
    readonly language?: string;
    readonly licence: DataLicence;
    readonly name?: string;
    /** Per cent of the annotators; absent: all rows. */
    readonly leastAgreement?: number;
  };
  readonly reader: UiLanguage;
}

/** Starts trainings: file, row and job commit together, or nothing of them stays. */
@Injectable()
export class TrainingService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SentimentModelsRepository) private readonly models: SentimentModelsRepository,
    @Inject(CorrectionsRepository) private readonly corrections: CorrectionsRepository,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(SentimentTeacher) private readonly teacher: SentimentTeacher,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Trains from a received file of labelled texts. The file is looked through first, so that whoever sent it hears at once what is wrong with it.
   *
   * @throws ValidationError with the rows that cannot be read; AppError SENTIMENT_FILE_UNREADABLE, SENTIMENT_FILE_COLUMNS, SENTIMENT_FILE_TOO_MANY_ROWS,
   * SENTIMENT_FILE_NO_AGREEMENT, SENTIMENT_TOO_FEW_ROWS, SENTIMENT_TRAINING_BUSY; the received file is discarded then
   */
  async train(caller: CallerIdentity, { incoming, fields, reader }: FileToLearn): Promise<ModelAccepted> {
    try {
      await this.assertLearnable(incoming, reader, fields.leastAgreement);
      return await this.start(caller, {
        kind: 'trained',
        jobKind: TRAIN_KIND,
        incoming,
        licence: fields.licence,
        language: fields.language ?? null,
        ...(fields.leastAgreement === undefined ? {} : { leastAgreement: fields.leastAgreement }),
        name: fields.name ?? incoming.name.replace(/\.[^.]*$/u, ''),
      });
    } catch (error) {
      await this.files.discard(incoming);
      throw error;
    }
  }

  /**
   * What a received file holds, before anything is trained from it; nothing of it is kept.
   *
   * @throws as {@link train} for what cannot be read
   */
  async look({ incoming, reader }: Pick<FileToLearn, 'incoming' | 'reader'>): Promise<LabelFileSummary> {
    try {
      const { rows, problems, labels, agreements } = await readLabelFile(await readFile(incoming.path));
      if (problems.length > 0) throw rowProblemsError(problems, reader);
      const { rows: taken, card } = cleanRows(rows);
      return {
        rows: rows.length,
        labels,
        agreements,
        taken: taken.length,
        ...(card.contested ? { contested: card.contested } : {}),
        cleaning: card.cleaning,
      };
    } finally {
      await this.files.discard(incoming);
    }
  }

  /** Adapts the active version to the corrections. @throws AppError SENTIMENT_TOO_FEW_CORRECTIONS, SENTIMENT_TRAINING_BUSY */
  async adapt(caller: CallerIdentity, { name }: AdaptSentimentRequest): Promise<ModelAccepted> {
    const count = await this.database.inOrganisation(caller.organisationId, () => this.corrections.count());
    if (count < LEAST_CORRECTIONS) throw sentimentErrors.SENTIMENT_TOO_FEW_CORRECTIONS({ count, needed: LEAST_CORRECTIONS });
    return this.start(caller, { kind: 'adapted', jobKind: ADAPT_KIND, licence: 'own', language: null, name: name ?? '' });
  }

  /**
   * Has a model label texts and learns from its labels.
   *
   * @throws AppError SENTIMENT_TOO_FEW_ROWS, SENTIMENT_TRAINING_BUSY, or why the model may not be asked
   */
  async distil(caller: CallerIdentity, request: DistilSentimentRequest): Promise<ModelAccepted> {
    const { endpoint, dataClass, licence, name } = request;
    await this.teacher.assertMayTeach(caller.organisationId, { endpoint, dataClass });
    const texts = await this.textsOf(caller.organisationId, request);
    if (texts.length < LEAST_TEXTS) throw sentimentModelErrors.SENTIMENT_TOO_FEW_ROWS({ rows: texts.length, needed: LEAST_TEXTS });
    const incoming = await this.files.receive(Readable.from([Buffer.from(JSON.stringify(texts))]), {
      organisationId: caller.organisationId,
      name: 'texts.json',
      maxBytes: MOST_TEXT_BYTES,
      accept: ['application/json'],
    });
    try {
      return await this.start(caller, {
        kind: 'distilled',
        jobKind: DISTIL_KIND,
        incoming,
        licence,
        language: null,
        name: name ?? endpoint,
        teacher: { endpoint, dataClass },
      });
    } catch (error) {
      await this.files.discard(incoming);
      throw error;
    }
  }

  /**
   * Versions that a job is making. A job can end without its handler (cancelled while it waited, or given up because each attempt killed the process): its version goes when
   * somebody looks. Inside the open transaction.
   */
  async running(): Promise<SentimentModelEntity[]> {
    const running: SentimentModelEntity[] = [];
    for (const version of await this.models.inTraining()) {
      const { snapshot } = await this.jobs.get(this.database.organisationId, version.jobId as JobId);
      if (!isFinal(snapshot.state)) running.push(version);
      else if (snapshot.state !== 'succeeded') await this.remove(version.id);
    }
    return running;
  }

  private async remove(id: string): Promise<void> {
    const version = await this.models.lock(id);
    if (version?.state !== 'training') return;
    if (version.sourceFileId !== null) await this.files.remove(this.database.organisationId, version.sourceFileId as FileId);
    await this.models.delete(id);
  }

  private async start(caller: CallerIdentity, given: StartedTraining): Promise<ModelAccepted> {
    const { kind, jobKind, incoming, licence, language, name, teacher, leastAgreement } = given;
    const agreed: { readonly leastAgreement: number } | Record<string, never> = leastAgreement === undefined ? {} : { leastAgreement };
    return this.database.inOrganisation(caller.organisationId, async () => {
      if ((await this.running()).length >= MOST_AT_ONCE) throw sentimentErrors.SENTIMENT_TRAINING_BUSY({ most: MOST_AT_ONCE });
      const modelId = this.ids.next<'sentiment-model'>();
      const file = incoming ? await this.files.keep(incoming, { createdBy: caller.userId }) : undefined;
      const payload = { modelId, ...agreed, ...(teacher ? { teacher } : {}) };
      const { jobId } = await this.jobs.enqueue({ kind: jobKind, payload, createdBy: caller.userId });
      await this.models.insert({
        id: modelId,
        kind,
        state: 'training',
        name: name.slice(0, 120),
        licence,
        language,
        jobId,
        sourceFileId: file?.id ?? null,
        modelFileId: null,
        adaptationFileId: null,
        version: null,
        figures: null,
        manifests: null,
        createdBy: caller.userId,
        createdAt: this.clock.now(),
        finishedAt: null,
      });
      const details = { kind, licence, ...agreed, ...(file ? { sha256: file.sha256 } : {}) };
      await this.audit.record({
        actorId: caller.userId,
        action: 'sentiment-model.training-started',
        subjectKind: 'sentiment-model',
        subjectId: modelId,
        details,
      });
      return { jobId, modelId };
    });
  }

  private async assertLearnable(incoming: IncomingFile, reader: UiLanguage, leastAgreement: number | undefined): Promise<void> {
    const { rows, problems, agreements } = await readLabelFile(await readFile(incoming.path));
    if (problems.length > 0) throw rowProblemsError(problems, reader);
    if (leastAgreement !== undefined && agreements.length === 0) throw sentimentErrors.SENTIMENT_FILE_NO_AGREEMENT();
    const taken = cleanRows(rows, leastAgreement === undefined ? {} : { leastAgreement }).rows.length;
    if (taken < LEAST_TEXTS) throw sentimentModelErrors.SENTIMENT_TOO_FEW_ROWS({ rows: taken, needed: LEAST_TEXTS });
  }

  private async textsOf(organisationId: OrganisationId, { texts, withCorrections }: DistilSentimentRequest): Promise<TextToTeach[]> {
    const chosen = new Map(texts.map((text) => [JSON.stringify([text.text, text.entity ?? null]), text]));
    if (!withCorrections) return [...chosen.values()];
    const corrected = await this.database.inOrganisation(organisationId, () => this.corrections.list({ limit: MOST_CORRECTIONS }));
    for (const { text, entity, language } of corrected) {
      const key = JSON.stringify([text, entity]);
      if (!chosen.has(key)) chosen.set(key, { text, language, ...(entity === null ? {} : { entity }) });
    }
    return [...chosen.values()];
  }
}

interface StartedTraining {
  readonly kind: SentimentModelKind;
  readonly jobKind: string;
  readonly incoming?: IncomingFile;
  readonly licence: DataLicence;
  readonly language: string | null;
  readonly name: string;
  readonly leastAgreement?: number;
  readonly teacher?: Teacher;
}
