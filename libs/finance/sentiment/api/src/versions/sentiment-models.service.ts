import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import { type FileId, FileStore } from '@trivium/platform/files';
import { type CallerIdentity, decodeCursor, httpErrors, type ListQuery, toPage } from '@trivium/platform/http';
import { type Clock, isUuid, type UiLanguage } from '@trivium/shared/kernel';
import { ActiveModels } from '../analysis/active-models';
import { TrainingService } from '../jobs/training.service';
import { sentimentErrors } from '../sentiment.errors';
import { type ExportQuery, SHIPPED_ID, type SentimentModelList, type SentimentModelResponse } from './dto/model.dto';
import { cardText } from './card-text';
import { ModelChanges } from './model-changes';
import { exportBlockers, toModelResponse, toShippedResponse } from './model-response';
import type { SentimentModelEntity } from './sentiment-model.entity';
import { SentimentModelsRepository } from './sentiment-models.repository';
import { ShippedModel } from './shipped-model';

/** A file to be given to a person. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Versions of an organisation's model: show, use, roll back, hand out, delete. The one that comes with the program is always among them. */
@Injectable()
export class SentimentModelsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SentimentModelsRepository) private readonly models: SentimentModelsRepository,
    @Inject(ShippedModel) private readonly shipped: ShippedModel,
    @Inject(ActiveModels) private readonly active: ActiveModels,
    @Inject(ModelChanges) private readonly changes: ModelChanges,
    @Inject(TrainingService) private readonly training: TrainingService,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first; what comes with the program is the last. */
  async list({ organisationId }: CallerIdentity, { limit, cursor }: ListQuery): Promise<SentimentModelList> {
    const [beforeId] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    if (beforeId !== undefined && (typeof beforeId !== 'string' || !isUuid(beforeId))) throw httpErrors.CURSOR_INVALID();
    const read = await this.database.inOrganisation(organisationId, async () => {
      const running = await this.training.running();
      const page = toPage(await this.models.list({ beforeId, limit: limit + 1 }), limit, ({ id }) => [id]);
      return { running, page, activeId: await this.models.activeId() };
    });
    const own = read.page.items.map((row) => toModelResponse(row, read.activeId));
    const { nextCursor } = read.page;
    return {
      items: nextCursor === null ? [...own, await this.shippedResponse(read.activeId)] : own,
      nextCursor,
      running: read.running.map(({ id, jobId, name, kind, createdAt }) => ({ id, jobId, name, kind, createdAt: createdAt.toISOString() })),
    };
  }

  /** @throws AppError SENTIMENT_MODEL_NOT_FOUND, SENTIMENT_MODEL_NOT_READY */
  async get({ organisationId }: CallerIdentity, id: string): Promise<SentimentModelResponse> {
    const { row, activeId } = await this.database.inOrganisation(organisationId, async () => ({
      row: id === SHIPPED_ID ? undefined : await this.ready(await this.models.find(id)),
      activeId: await this.models.activeId(),
    }));
    return row ? toModelResponse(row, activeId) : this.shippedResponse(activeId);
  }

  /**
   * Uses a version from now on; an older one, or the one that comes with the program, is how to roll back. Activating what is active changes nothing.
   *
   * @throws AppError SENTIMENT_MODEL_NOT_FOUND, SENTIMENT_MODEL_NOT_READY
   */
  async activate(caller: CallerIdentity, id: string): Promise<SentimentModelResponse> {
    const { organisationId, userId } = caller;
    await this.database.inOrganisation(organisationId, async () => {
      // Locked, so that nobody deletes it at this moment.
      const row = id === SHIPPED_ID ? undefined : await this.ready(await this.models.lock(id));
      const before = (await this.models.activeId()) ?? SHIPPED_ID;
      if (before === id) return;
      await this.models.activate({ modelId: row?.id ?? null, changedBy: userId, changedAt: this.clock.now() });
      await this.changes.tell({ organisationId, changedBy: userId });
      await this.note(caller, { id, action: 'sentiment-model.activated', details: { before } });
    });
    // After the commit, and also where nothing changed here: another process may have changed it.
    this.active.forget(organisationId);
    return this.get(caller, id);
  }

  /** @throws AppError SENTIMENT_MODEL_NOT_FOUND, SENTIMENT_MODEL_NOT_READY, SENTIMENT_EXPORT_FORBIDDEN, SENTIMENT_EXPORT_PART_MISSING */
  async export(caller: CallerIdentity, id: string, { part, reader }: ExportQuery & { readonly reader: UiLanguage }): Promise<ExportedFile> {
    const name = `sentiment-${id}`;
    const version = await this.get(caller, id);
    if (part === 'manifest') {
      const { manifest, lineage, metrics } = version;
      return { name: `${name}.json`, bytes: Buffer.from(JSON.stringify({ manifest, lineage, metrics }, undefined, 2)) };
    }
    if (part === 'card') return { name: `${name}.md`, bytes: Buffer.from(cardText(version, reader)) };
    if (id === SHIPPED_ID) {
      if (part === 'adaptation') throw sentimentErrors.SENTIMENT_EXPORT_PART_MISSING();
      return { name: `${name}.model`, bytes: await this.shipped.bytes() };
    }
    const row = await this.noteExport(caller, id, part);
    const fileId = part === 'model' ? row.modelFileId : row.adaptationFileId;
    if (fileId === null) throw sentimentErrors.SENTIMENT_EXPORT_PART_MISSING();
    return { name: `${name}.${part}`, bytes: await this.files.read(await this.files.get(caller.organisationId, fileId as FileId)) };
  }

  /**
   * Deletes a version with its files; one that is still being trained is stopped by cancelling its job.
   *
   * @throws AppError SENTIMENT_MODEL_NOT_FOUND, SENTIMENT_MODEL_NOT_READY, SENTIMENT_MODEL_ACTIVE, SENTIMENT_MODEL_SHIPPED
   */
  async remove(caller: CallerIdentity, id: string): Promise<void> {
    if (id === SHIPPED_ID) throw sentimentErrors.SENTIMENT_MODEL_SHIPPED();
    await this.database.inOrganisation(caller.organisationId, async () => {
      const row = await this.ready(await this.models.lock(id));
      if ((await this.models.activeId()) === id) throw sentimentErrors.SENTIMENT_MODEL_ACTIVE();
      await this.models.delete(id);
      for (const fileId of [row.sourceFileId, row.modelFileId, row.adaptationFileId]) {
        if (fileId !== null) await this.files.remove(caller.organisationId, fileId as FileId);
      }
      await this.note(caller, { id, action: 'sentiment-model.deleted', details: { version: row.version } });
    });
  }

  private async noteExport(caller: CallerIdentity, id: string, part: string): Promise<SentimentModelEntity> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const row = await this.ready(await this.models.find(id));
      const blockers = exportBlockers(row.manifests ?? []);
      if (blockers.length > 0) throw sentimentErrors.SENTIMENT_EXPORT_FORBIDDEN({ licences: blockers.join(', ') });
      await this.note(caller, { id, action: 'sentiment-model.exported', details: { part } });
      return row;
    });
  }

  private async shippedResponse(activeId: string | undefined): Promise<SentimentModelResponse> {
    const [description, { version }] = [await this.shipped.description(), await this.shipped.opened()];
    return toShippedResponse(description, { version, isActive: activeId === undefined });
  }

  private async ready(row: SentimentModelEntity | undefined): Promise<SentimentModelEntity> {
    const known = row?.state === 'training' ? await this.afterTraining(row) : row;
    if (!known) throw sentimentErrors.SENTIMENT_MODEL_NOT_FOUND();
    if (known.state !== 'ready') throw sentimentErrors.SENTIMENT_MODEL_NOT_READY();
    return known;
  }

  /** What became of a version in training: its job may have ended without its handler, and then there is none. */
  private async afterTraining({ id }: SentimentModelEntity): Promise<SentimentModelEntity | undefined> {
    await this.training.running();
    return this.models.find(id);
  }

  private async note(
    { userId }: CallerIdentity,
    { id, action, details }: { readonly id: string; readonly action: string; readonly details: Readonly<Record<string, string | null>> },
  ): Promise<void> {
    await this.audit.record({ actorId: userId, action, subjectKind: 'sentiment-model', subjectId: id, details });
  }
}
