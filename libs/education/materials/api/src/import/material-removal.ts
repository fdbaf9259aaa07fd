import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CourseId, MaterialId } from '@trivium/education/materials/domain';
import { CLOCK, Database } from '@trivium/platform/database';
import { type FileId, FileStore } from '@trivium/platform/files';
import { type JobContext, JobHandlers, JobsService } from '@trivium/platform/jobs';
import type { Clock } from '@trivium/shared/kernel';
import { MaterialContentsRepository } from '../materials/material-contents.repository';
import { MaterialsRepository } from '../materials/materials.repository';
import { IMPORT_KIND, type ImportPayload } from './material-import';
import { PASSAGE_INDEX, type PassageIndex } from './passage-index';

export const UNINDEX_KIND = 'education.materials.unindex';
export const PURGE_KIND = 'education.materials.purge';
/** How long a removed material can come back. */
export const BIN_DAYS = 30;

type Context = JobContext<ImportPayload>;

/** What follows the removal of a material: its index goes at once, its contents and its file after a month in the bin. */
@Injectable()
export class MaterialRemoval implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobsService,
    private readonly materials: MaterialsRepository,
    private readonly contents: MaterialContentsRepository,
    private readonly files: FileStore,
    @Inject(PASSAGE_INDEX) private readonly index: PassageIndex,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ImportPayload, undefined, object>(UNINDEX_KIND, { maxAttempts: 10, run: (context) => this.unindex(context) });
    this.handlers.register<ImportPayload, undefined, object>(PURGE_KIND, { maxAttempts: 10, run: (context) => this.purge(context) });
  }

  /** Puts both jobs into the queue, inside the transaction that removes the material. */
  async follow(payload: { readonly courseId: CourseId; readonly materialId: MaterialId }): Promise<void> {
    await this.jobs.enqueue({ kind: UNINDEX_KIND, payload, priority: 1 });
    await this.jobs.enqueue({ kind: PURGE_KIND, payload, runAfter: new Date(this.clock.now().getTime() + BIN_DAYS * 86_400_000) });
  }

  private async unindex({ organisationId, payload, job }: Context): Promise<object> {
    const { courseId, materialId } = payload;
    const found = await this.database.inOrganisation(organisationId, () => this.materials.find(courseId, materialId));
    if (found && found.removedAt === null) return { removed: false };
    await this.index.removeDocument(organisationId, { collectionId: courseId, documentId: materialId });
    // Restored and indexed again while this ran: what was taken away just now has to come back.
    await this.database.inOrganisation(organisationId, async () => {
      const now = await this.materials.find(courseId, materialId);
      if (!now || now.removedAt !== null || now.state !== 'ready') return;
      const { jobId } = await this.jobs.enqueue({ kind: IMPORT_KIND, payload, createdBy: job.createdBy });
      await this.materials.startImport(materialId, jobId, this.clock.now());
    });
    return { removed: true };
  }

  /** A material that was restored and removed again waits for the job of its later removal. */
  private async purge({ organisationId, payload }: Context): Promise<object> {
    const { courseId, materialId } = payload;
    return this.database.inOrganisation(organisationId, async () => {
      const material = await this.materials.find(courseId, materialId);
      const before = this.clock.now().getTime() - BIN_DAYS * 86_400_000;
      if (!material || material.removedAt === null || material.removedAt.getTime() > before) return { purged: false };
      for (const fileId of await this.contents.deleteImports(materialId, null)) await this.files.remove(organisationId, fileId as FileId);
      await this.materials.delete(materialId);
      await this.files.remove(organisationId, material.fileId as FileId);
      return { purged: true };
    });
  }
}
