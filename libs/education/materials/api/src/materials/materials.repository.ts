import { Injectable } from '@nestjs/common';
import type { CourseId, ImportId, MaterialCounts, MaterialId } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import { In, IsNull } from 'typeorm';
import { MaterialEntity, type MaterialFailure, type MaterialWarning } from './material.entity';

/** A file that became a material. */
export interface NewMaterial {
  readonly id: MaterialId;
  readonly courseId: CourseId;
  readonly fileId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly title: string;
  readonly createdBy: string;
  readonly now: Date;
}

/** What an import found out about its material. */
export interface ImportedMaterial {
  readonly importId: ImportId;
  readonly title: string;
  readonly language: string;
  readonly pageCount: number | null;
  readonly counts: MaterialCounts;
  readonly warnings: readonly MaterialWarning[];
}

/** Materials of one organisation, inside its transaction. */
@Injectable()
export class MaterialsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the course holds a file of the same bytes already; the database decides, so two uploads at once do not both win */
  async insertOnce(material: NewMaterial): Promise<boolean> {
    const rows = (await this.database.manager.query(
      `INSERT INTO material (id, organisation_id, course_id, file_id, sha256, file_name, size_bytes, media_type, title, state, created_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'importing', $10, $11, $11)
       ON CONFLICT (course_id, sha256) WHERE removed_at IS NULL DO NOTHING RETURNING id`,
      [
        material.id,
        this.database.organisationId,
        material.courseId,
        material.fileId,
        material.sha256,
        material.fileName,
        material.sizeBytes,
        material.mediaType,
        material.title,
        material.createdBy,
        material.now,
      ],
    )) as unknown[];
    return rows.length > 0;
  }

  /** By id, also when it lies in the bin. */
  async find(courseId: CourseId, materialId: MaterialId): Promise<MaterialEntity | undefined> {
    return (await this.database.manager.findOneBy(MaterialEntity, { id: materialId, courseId })) ?? undefined;
  }

  async findSameFile(courseId: CourseId, sha256: string): Promise<MaterialEntity | undefined> {
    return (await this.database.manager.findOneBy(MaterialEntity, { courseId, sha256, removedAt: IsNull() })) ?? undefined;
  }

  /** Newest first; `shown` tells whether those in use or those in the bin. */
  async list(
    courseId: CourseId,
    { shown, beforeId, limit }: { shown: 'active' | 'removed'; beforeId?: string; limit: number },
  ): Promise<MaterialEntity[]> {
    const query = this.database.manager
      .createQueryBuilder(MaterialEntity, 'material')
      .where('material.courseId = :courseId', { courseId })
      .andWhere(shown === 'removed' ? 'material.removedAt IS NOT NULL' : 'material.removedAt IS NULL')
      .orderBy('material.id', 'DESC')
      .limit(limit);
    if (beforeId !== undefined) query.andWhere('material.id < :beforeId', { beforeId });
    return query.getMany();
  }

  /** Materials of a course that may be read and searched, oldest first. */
  async ready(courseId: CourseId): Promise<MaterialEntity[]> {
    return this.database.manager.find(MaterialEntity, { where: { courseId, state: 'ready', removedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** The material when `jobId` is the job that works for it now; locked, so that nobody removes or restarts it meanwhile. */
  async lockFor(materialId: MaterialId, jobId: string): Promise<MaterialEntity | undefined> {
    const row = await this.database.manager.findOne(MaterialEntity, {
      where: { id: materialId, jobId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    return row ?? undefined;
  }

  async startImport(materialId: MaterialId, jobId: string, now: Date): Promise<void> {
    await this.database.manager.update(MaterialEntity, { id: materialId }, { state: 'importing', failure: null, jobId, updatedAt: now });
  }

  /** From here on the material is read and searched. */
  async activate(materialId: MaterialId, imported: ImportedMaterial, now: Date): Promise<void> {
    const { importId, title, language, pageCount, counts, warnings } = imported;
    await this.database.manager.update(
      MaterialEntity,
      { id: materialId },
      {
        state: 'ready',
        failure: null,
        currentImportId: importId,
        title,
        language,
        pageCount,
        counts,
        warnings: [...warnings],
        updatedAt: now,
      },
    );
  }

  async fail(materialId: MaterialId, failure: MaterialFailure, now: Date): Promise<void> {
    await this.database.manager.update(MaterialEntity, { id: materialId }, { state: 'failed', failure, updatedAt: now });
  }

  async setRemoved(materialId: MaterialId, removedAt: Date | null, now: Date): Promise<void> {
    await this.database.manager.update(MaterialEntity, { id: materialId }, { removedAt, updatedAt: now });
  }

  /** The import that a ready material is read from. */
  async currentImport(materialId: MaterialId): Promise<ImportId | undefined> {
    const row = await this.database.manager.findOneBy(MaterialEntity, { id: materialId, state: 'ready', removedAt: IsNull() });
    return (row?.currentImportId as ImportId | null | undefined) ?? undefined;
  }

  async titles(materialIds: readonly string[]): Promise<Map<string, string>> {
    if (materialIds.length === 0) return new Map();
    const rows = await this.database.manager.findBy(MaterialEntity, { id: In([...materialIds]) });
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async delete(materialId: MaterialId): Promise<void> {
    await this.database.manager.delete(MaterialEntity, { id: materialId });
  }
}
