import { Injectable } from '@nestjs/common';
import type { CourseId, ImportId, MaterialBlock, MaterialId, SectionId } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { MaterialContentsRepository, type SectionWithBlocks } from '../materials/material-contents.repository';
import { MaterialsRepository } from '../materials/materials.repository';

/** A readable material, as other capabilities work on it. */
export interface ReadyMaterial {
  readonly materialId: MaterialId;
  readonly title: string;
  readonly language: string;
  readonly pageCount: number | undefined;
  /** Changes when the contents do. */
  readonly importId: ImportId;
}

const SECTIONS_PER_READ = 50;

/** Contents of a course for other capabilities (graph, practice …) of the same organisation. They have checked access; this does not. */
@Injectable()
export class CourseContents {
  constructor(
    private readonly database: Database,
    private readonly materials: MaterialsRepository,
    private readonly contents: MaterialContentsRepository,
  ) {}

  async materialsOf(organisationId: OrganisationId, courseId: CourseId): Promise<ReadyMaterial[]> {
    const rows = await this.database.inOrganisation(organisationId, () => this.materials.ready(courseId));
    return rows.flatMap(({ id, title, language, pageCount, currentImportId }) =>
      currentImportId === null
        ? []
        : [
            {
              materialId: id as MaterialId,
              title,
              language: language ?? 'und',
              pageCount: pageCount ?? undefined,
              importId: currentImportId as ImportId,
            },
          ],
    );
  }

  /** Sections with their blocks in reading order, a few at a time; no transaction is open while the caller works on one. */
  async *sectionsOf(organisationId: OrganisationId, { importId }: Pick<ReadyMaterial, 'importId'>): AsyncGenerator<SectionWithBlocks> {
    for (let from = 0; ;) {
      const read = await this.database.inOrganisation(organisationId, () =>
        this.contents.sectionsWithBlocks(importId, from, SECTIONS_PER_READ),
      );
      yield* read;
      if (read.length < SECTIONS_PER_READ) return;
      from += read.length;
    }
  }

  /** Blocks `from`…`to` (both included) of one section of a material; empty when the material is gone or not ready. */
  async blocksOf(
    organisationId: OrganisationId,
    { materialId, sectionId, from, to }: { materialId: string; sectionId: string; from: number; to: number },
  ): Promise<MaterialBlock[]> {
    return this.database.inOrganisation(organisationId, async () => {
      const importId = await this.materials.currentImport(materialId as MaterialId);
      if (importId === undefined) return [];
      const blocks = await this.contents.blocks(importId, [sectionId as SectionId], { from, to: to + 1 });
      return blocks.get(sectionId) ?? [];
    });
  }

  /** Titles of ready materials by id; others are left out. */
  async titlesOf(organisationId: OrganisationId, materialIds: readonly string[]): Promise<Map<string, string>> {
    return this.database.inOrganisation(organisationId, () => this.materials.titles(materialIds));
  }
}
