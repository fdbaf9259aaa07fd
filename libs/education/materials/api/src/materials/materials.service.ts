import { Inject, Injectable } from '@nestjs/common';
import type { CourseId, MaterialId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { FileStore, type FileId, type IncomingFile, type OpenedFile } from '@trivium/platform/files';
import { type Page, toPage } from '@trivium/platform/http';
import { isFinal, type JobId, JobsService } from '@trivium/platform/jobs';
import type { Clock, IdSource, UiLanguage } from '@trivium/shared/kernel';
import { CourseAccess, type CourseReader, WRITE_COURSES } from '../courses/course-access.service';
import { idOfCursor } from '../dto/cursor';
import { type MaterialAccepted, type MaterialListQuery, type MaterialResponse, toMaterialResponse } from '../dto/material.dto';
import { IMPORT_KIND } from '../import/material-import';
import { MaterialListeners } from '../import/material-listeners';
import { MaterialRemoval } from '../import/material-removal';
import type { MaterialEntity } from './material.entity';
import { materialErrors } from './materials.errors';
import { MaterialsRepository } from './materials.repository';

/** Which material of which course. */
export interface MaterialKey {
  readonly courseId: CourseId;
  readonly materialId: MaterialId;
}

/** Materials of a course: take in, show, remove, bring back. What is in them is the reader's business. */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly database: Database,
    private readonly access: CourseAccess,
    private readonly materials: MaterialsRepository,
    private readonly files: FileStore,
    private readonly jobs: JobsService,
    private readonly removal: MaterialRemoval,
    private readonly listeners: MaterialListeners,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** Refuses before a body of megabytes is read. @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED */
  async assertMayUpload(caller: CourseReader, courseId: CourseId): Promise<void> {
    await this.access.writable(caller, courseId);
  }

  /**
   * Makes a received file a material and puts its import into the queue: file, material and job commit together.
   *
   * @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED, MATERIAL_DUPLICATE; the received file is discarded then
   */
  async take(caller: CourseReader, courseId: CourseId, incoming: IncomingFile, title?: string): Promise<MaterialAccepted> {
    try {
      return await this.database.inOrganisation(caller.organisationId, async () => {
        await this.access.writable(caller, courseId);
        await this.refuseDuplicate(courseId, incoming.sha256);
        const file = await this.files.keep(incoming, { createdBy: caller.userId });
        const materialId = this.ids.next<'material'>();
        const now = this.clock.now();
        const isNew = await this.materials.insertOnce({
          id: materialId,
          courseId,
          fileId: file.id,
          sha256: file.sha256,
          fileName: file.originalName,
          sizeBytes: file.sizeBytes,
          mediaType: file.mediaType,
          title: title ?? file.originalName.replace(/\.[^.]*$/u, ''),
          createdBy: caller.userId,
          now,
        });
        // Somebody uploaded the same file a moment ago.
        if (!isNew) await this.refuseDuplicate(courseId, incoming.sha256);
        const jobId = await this.startImport(caller, { courseId, materialId });
        await this.note(caller, materialId, 'material.uploaded');
        return { jobId, materialId };
      });
    } catch (error) {
      await this.files.discard(incoming);
      throw error;
    }
  }

  /** Newest first. */
  async list(caller: CourseReader, courseId: CourseId, query: MaterialListQuery, language: UiLanguage): Promise<Page<MaterialResponse>> {
    const beforeId = idOfCursor(query.cursor);
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.readable(caller, courseId);
      if (query.shown === 'removed' && !caller.permissions.has(WRITE_COURSES)) return { items: [], nextCursor: null };
      const rows = await this.materials.list(courseId, { shown: query.shown, beforeId, limit: query.limit + 1 });
      const { items, nextCursor } = toPage(rows, query.limit, ({ id }) => [id]);
      const settled = await Promise.all(items.map((material) => this.settled(material)));
      return { items: settled.map((material) => toMaterialResponse(material, language)), nextCursor };
    });
  }

  /** @throws AppError COURSE_NOT_FOUND, MATERIAL_NOT_FOUND */
  async get(caller: CourseReader, key: MaterialKey, language: UiLanguage): Promise<MaterialResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.readable(caller, key.courseId);
      return toMaterialResponse(await this.settled(await this.active(key)), language);
    });
  }

  /** The uploaded file, or the part of it that a `Range` header asks for. */
  async openFile(caller: CourseReader, key: MaterialKey, rangeHeader: string | undefined): Promise<OpenedFile> {
    const material = await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.readable(caller, key.courseId);
      return this.active(key);
    });
    return this.files.open(caller.organisationId, material.fileId as FileId, rangeHeader);
  }

  /**
   * Imports a failed material again from its kept file.
   *
   * @throws AppError MATERIAL_STILL_IMPORTING, MATERIAL_ALREADY_READY
   */
  async retry(caller: CourseReader, key: MaterialKey): Promise<MaterialAccepted> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, key.courseId);
      const material = await this.settled(await this.active(key));
      if (material.state === 'importing') throw materialErrors.MATERIAL_STILL_IMPORTING({ title: material.title });
      if (material.state === 'ready') throw materialErrors.MATERIAL_ALREADY_READY({ title: material.title });
      return { jobId: await this.startImport(caller, key), materialId: key.materialId };
    });
  }

  /** Takes a material away from readers and search at once; it can come back for a month. */
  async remove(caller: CourseReader, key: MaterialKey): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, key.courseId);
      await this.active(key);
      const now = this.clock.now();
      await this.materials.setRemoved(key.materialId, now, now);
      await this.removal.follow(key);
      await this.listeners.removed({ organisationId: caller.organisationId, ...key });
      await this.note(caller, key.materialId, 'material.removed');
    });
  }

  /**
   * Takes a removed material back. Its contents are still there, only its index is made anew; one whose import had not ended is imported again.
   *
   * @throws AppError MATERIAL_NOT_FOUND, MATERIAL_DUPLICATE when the same file was uploaded meanwhile
   */
  async restore(caller: CourseReader, key: MaterialKey): Promise<MaterialAccepted> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, key.courseId);
      const material = await this.materials.find(key.courseId, key.materialId);
      if (!material || material.removedAt === null) throw materialErrors.MATERIAL_NOT_FOUND();
      await this.refuseDuplicate(key.courseId, material.sha256);
      await this.materials.setRemoved(key.materialId, null, this.clock.now());
      const jobId = await this.startImport(caller, key);
      await this.note(caller, key.materialId, 'material.restored');
      return { jobId, materialId: key.materialId };
    });
  }

  /** A material in use, inside the open transaction. @throws AppError MATERIAL_NOT_FOUND */
  private async active({ courseId, materialId }: MaterialKey): Promise<MaterialEntity> {
    const material = await this.materials.find(courseId, materialId);
    if (!material || material.removedAt !== null) throw materialErrors.MATERIAL_NOT_FOUND();
    return material;
  }

  /**
   * A job can end without its handler: cancelled while it waited, or given up because each attempt killed the process. The material learns of it
   * when somebody looks.
   */
  private async settled(material: MaterialEntity): Promise<MaterialEntity> {
    if (material.state !== 'importing' || material.jobId === null) return material;
    const job = await this.jobs.get(this.database.organisationId, material.jobId as JobId);
    if (!isFinal(job.snapshot.state) || job.snapshot.state === 'succeeded') return material;
    const cancelled = materialErrors.MATERIAL_IMPORT_CANCELLED();
    const failure = job.failure ?? { code: cancelled.code, text: { en: cancelled.text('en'), zh: cancelled.text('zh') } };
    const told = { code: failure.code, text: { en: failure.text.en, zh: failure.text.zh } };
    await this.materials.fail(material.id as MaterialId, told, this.clock.now());
    return Object.assign(material, { state: 'failed', failure: told });
  }

  private async startImport(caller: CourseReader, { courseId, materialId }: MaterialKey): Promise<JobId> {
    const { jobId } = await this.jobs.enqueue({ kind: IMPORT_KIND, payload: { courseId, materialId }, createdBy: caller.userId });
    await this.materials.startImport(materialId, jobId, this.clock.now());
    return jobId;
  }

  private async refuseDuplicate(courseId: CourseId, sha256: string): Promise<void> {
    const same = await this.materials.findSameFile(courseId, sha256);
    if (same) throw materialErrors.MATERIAL_DUPLICATE({ title: same.title, materialId: same.id, state: same.state });
  }

  private async note(caller: CourseReader, subjectId: string, action: string): Promise<void> {
    await this.audit.record({ actorId: caller.userId, action, subjectKind: 'material', subjectId });
  }
}
