import { Inject, Injectable } from '@nestjs/common';
import { screenForDistress } from '@trivium/ai/compliance';
import { answeredPage, type StoredChunk, toFoundPassage } from '@trivium/ai/retrieval';
import { type CourseId, type ImportId, outlineOf, type SectionId, windowAround } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import { type FileId, FileStore, type OpenedFile } from '@trivium/platform/files';
import { CourseAccess, type CourseReader } from '../courses/course-access.service';
import type { OutlineResponse, PassageResponse, SearchQuery, SearchResponse, SectionResponse } from '../dto/reading.dto';
import { toBlocks, toSectionLink } from '../dto/reading.dto';
import { PASSAGE_INDEX, type PassageIndex } from '../import/passage-index';
import { MaterialContentsRepository } from '../materials/material-contents.repository';
import type { MaterialEntity } from '../materials/material.entity';
import { materialErrors } from '../materials/materials.errors';
import { MaterialsRepository } from '../materials/materials.repository';
import type { MaterialKey } from '../materials/materials.service';

type ReadableMaterial = MaterialEntity & { readonly currentImportId: string };

/** Reads and searches what is in the materials of a course: complete imports only, whatever the index may hold besides. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly database: Database,
    private readonly access: CourseAccess,
    private readonly materials: MaterialsRepository,
    private readonly contents: MaterialContentsRepository,
    private readonly files: FileStore,
    @Inject(PASSAGE_INDEX) private readonly index: PassageIndex,
  ) {}

  /** The table of contents. */
  async outline(caller: CourseReader, key: MaterialKey): Promise<OutlineResponse> {
    return this.reading(caller, key, async (material) => ({
      materialId: material.id,
      title: material.title,
      language: material.language ?? 'und',
      pageCount: material.pageCount,
      sections: outlineOf(await this.contents.sections(material.currentImportId as ImportId)),
    }));
  }

  /** One section with its blocks, and its neighbours in reading order. */
  async section(caller: CourseReader, key: MaterialKey, sectionId: SectionId): Promise<SectionResponse> {
    return this.reading(caller, key, async (material) => {
      const importId = material.currentImportId as ImportId;
      const section = await this.contents.section(importId, sectionId);
      if (!section) throw materialErrors.SECTION_NOT_FOUND();
      const blocks = await this.contents.blocks(importId, [sectionId]);
      const around = await this.contents.sectionsAt(importId, [section.ordinal - 1, section.ordinal + 1]);
      const neighbour = (ordinal: number) => {
        const found = around.find((candidate) => candidate.ordinal === ordinal);
        return found ? toSectionLink(found) : null;
      };
      return {
        materialId: material.id,
        materialTitle: material.title,
        language: material.language ?? 'und',
        section: toSectionLink(section),
        firstPage: section.firstPage ?? null,
        lastPage: section.lastPage ?? null,
        blocks: toBlocks(blocks.get(sectionId) ?? []),
        previous: neighbour(section.ordinal - 1),
        next: neighbour(section.ordinal + 1),
      };
    });
  }

  /** @throws AppError ASSET_NOT_FOUND */
  async openAsset(caller: CourseReader, key: MaterialKey, name: string): Promise<OpenedFile & { readonly mediaType: string }> {
    const asset = await this.reading(caller, key, async ({ currentImportId }) => this.contents.asset(currentImportId as ImportId, name));
    if (!asset) throw materialErrors.ASSET_NOT_FOUND();
    return { ...(await this.files.open(caller.organisationId, asset.fileId as FileId)), mediaType: asset.mediaType };
  }

  /** A passage in its section, with the exact characters that were indexed. @throws AppError PASSAGE_NOT_FOUND */
  async passage(caller: CourseReader, courseId: CourseId, passageId: string): Promise<PassageResponse> {
    await this.access.readable(caller, courseId);
    const chunk = await this.index.chunk(caller.organisationId, passageId);
    if (!chunk || chunk.collectionId !== courseId) throw materialErrors.PASSAGE_NOT_FOUND();
    return this.database.inOrganisation(caller.organisationId, () => this.shown(courseId, chunk));
  }

  /** The passages of the course that fit a query best, a page of them. */
  async search(caller: CourseReader, courseId: CourseId, { q, k, cursor, language, materialId }: SearchQuery): Promise<SearchResponse> {
    const materials = await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.readable(caller, courseId);
      return this.materials.ready(courseId);
    });
    // Somebody in danger gets no "nothing found".
    if (screenForDistress(q) !== undefined) return { items: [], nextCursor: null, total: 0, meant: [], needsCare: true };
    // Named one by one: the index may know a material that is just being imported, or was just removed.
    const documentIds = materials.map(({ id }) => id).filter((id) => materialId === undefined || id === materialId);
    if (documentIds.length === 0) return { items: [], nextCursor: null, total: 0, meant: [] };
    const page = await this.index.searchPage(caller.organisationId, {
      collectionId: courseId,
      query: q,
      limit: k,
      offset: Number(cursor ?? 0),
      syntax: 'operators',
      filter: { documentIds, ...(language !== undefined && { languages: [language] }) },
    });
    const importIds = materials.flatMap(({ currentImportId }) => currentImportId ?? []);
    const sections = await this.database.inOrganisation(caller.organisationId, () =>
      this.contents.sectionsByIds(importIds, [...new Set(page.hits.map(({ sectionId }) => sectionId))]),
    );
    const byId = new Map(materials.map((material) => [material.id, material]));
    const items = page.hits.flatMap((hit) => {
      const material = byId.get(hit.documentId);
      if (material === undefined) return [];
      const found = toFoundPassage(hit);
      const named = { materialId: material.id, materialTitle: material.title, sectionNumber: sections.get(hit.sectionId)?.number };
      return [{ ...found, section: found.section === '' ? material.title : found.section, ...named }];
    });
    return { items, ...answeredPage(page) };
  }

  private async shown(courseId: CourseId, chunk: StoredChunk): Promise<PassageResponse> {
    const material = (await this.materials.ready(courseId)).find(({ id }) => id === chunk.documentId);
    const importId = material?.currentImportId as ImportId | undefined;
    const section = importId && (await this.contents.section(importId, chunk.sectionId as SectionId));
    if (!material || !importId || !section) throw materialErrors.PASSAGE_NOT_FOUND();
    const window = windowAround(chunk.blocks, section.blockCount);
    const blocks = (await this.contents.blocks(importId, [section.id], window)).get(section.id) ?? [];
    return {
      passageId: chunk.chunkId,
      materialId: material.id,
      materialTitle: material.title,
      language: chunk.language,
      section: toSectionLink(section),
      page: chunk.page ?? null,
      text: chunk.text,
      blocks: toBlocks(blocks),
      isWholeSection: blocks.length === section.blockCount,
      highlight: chunk.pieces.map(({ block, start, end }) => ({ blockOrdinal: block, start, end })),
    };
  }

  private async reading<Value>(
    caller: CourseReader,
    { courseId, materialId }: MaterialKey,
    work: (material: ReadableMaterial) => Promise<Value>,
  ): Promise<Value> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.readable(caller, courseId);
      const material = await this.materials.find(courseId, materialId);
      if (!material || material.removedAt !== null) throw materialErrors.MATERIAL_NOT_FOUND();
      const { currentImportId, state } = material;
      if (state !== 'ready' || currentImportId === null) throw materialErrors.MATERIAL_NOT_READY({ title: material.title, state });
      return work(Object.assign(material, { currentImportId }));
    });
  }
}
