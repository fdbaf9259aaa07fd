import { Injectable } from '@nestjs/common';
import type { ImportId, MaterialBlock, MaterialId, MaterialSection, SectionId } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import { In } from 'typeorm';
import { MaterialAssetEntity } from './material-asset.entity';
import { MaterialBlockEntity } from './material-block.entity';
import { MaterialSectionEntity } from './material-section.entity';

export interface SectionWithBlocks extends MaterialSection {
  readonly blocks: readonly MaterialBlock[];
}

export interface StoredAsset {
  readonly name: string;
  readonly fileId: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** What an import wrote: sections, blocks and images, inside the organisation's transaction. */
@Injectable()
export class MaterialContentsRepository {
  constructor(private readonly database: Database) {}

  /** Writes sections and their blocks in two statements, whatever their number. */
  async insertSections(materialId: MaterialId, importId: ImportId, sections: readonly SectionWithBlocks[]): Promise<void> {
    const { manager, organisationId } = this.database;
    const sectionRows = sections.map((section) => ({
      id: section.id,
      ordinal: section.ordinal,
      level: section.level,
      number: section.number ?? null,
      title: section.title,
      ancestors: section.ancestors,
      first_page: section.firstPage ?? null,
      last_page: section.lastPage ?? null,
      source_id: section.sourceId,
      block_count: section.blockCount,
    }));
    await manager.query(
      `INSERT INTO material_section (import_id, organisation_id, material_id, id, ordinal, level, number, title, ancestors, first_page, last_page, source_id, block_count)
       SELECT $1, $2, $3, s.id, s.ordinal, s.level, s.number, s.title, s.ancestors, s.first_page, s.last_page, s.source_id, s.block_count
       FROM jsonb_to_recordset($4::jsonb) AS s (id uuid, ordinal integer, level integer, number text, title text, ancestors text[], first_page integer,
                                                last_page integer, source_id text, block_count integer)`,
      [importId, organisationId, materialId, JSON.stringify(sectionRows)],
    );
    const blockRows = sections.flatMap((section) =>
      section.blocks.map(({ ordinal, kind, text, data, page }) => ({
        section_id: section.id,
        ordinal,
        kind,
        text,
        data,
        page: page ?? null,
      })),
    );
    await manager.query(
      `INSERT INTO material_block (import_id, organisation_id, section_id, ordinal, kind, text, data, page)
       SELECT $1, $2, b.section_id, b.ordinal, b.kind, b.text, b.data, b.page
       FROM jsonb_to_recordset($3::jsonb) AS b (section_id uuid, ordinal integer, kind text, text text, data jsonb, page integer)`,
      [importId, organisationId, JSON.stringify(blockRows)],
    );
  }

  async insertAsset(materialId: MaterialId, importId: ImportId, asset: StoredAsset): Promise<void> {
    const { organisationId } = this.database;
    await this.database.manager.insert(MaterialAssetEntity, { importId, materialId, organisationId, ...asset });
  }

  /** Without blocks, in reading order. */
  async sections(importId: ImportId): Promise<MaterialSection[]> {
    const rows = await this.database.manager.find(MaterialSectionEntity, { where: { importId }, order: { ordinal: 'ASC' } });
    return rows.map(toSection);
  }

  /** Sections with their blocks from `fromOrdinal` on. */
  async sectionsWithBlocks(importId: ImportId, fromOrdinal: number, limit: number): Promise<SectionWithBlocks[]> {
    const sections = await this.database.manager
      .createQueryBuilder(MaterialSectionEntity, 'section')
      .where('section.importId = :importId AND section.ordinal >= :fromOrdinal', { importId, fromOrdinal })
      .orderBy('section.ordinal')
      .limit(limit)
      .getMany();
    const blocks = await this.blocks(
      importId,
      sections.map(({ id }) => id as SectionId),
    );
    return sections.map((row) => ({ ...toSection(row), blocks: blocks.get(row.id) ?? [] }));
  }

  async section(importId: ImportId, sectionId: SectionId): Promise<MaterialSection | undefined> {
    const row = await this.database.manager.findOneBy(MaterialSectionEntity, { importId, id: sectionId });
    return row ? toSection(row) : undefined;
  }

  /** The sections of the given places in reading order; places outside the material are left out. */
  async sectionsAt(importId: ImportId, ordinals: readonly number[]): Promise<MaterialSection[]> {
    const rows = await this.database.manager.find(MaterialSectionEntity, {
      where: { importId, ordinal: In([...ordinals]) },
      order: { ordinal: 'ASC' },
    });
    return rows.map(toSection);
  }

  /** Sections by id, of whichever of the given imports holds them. */
  async sectionsByIds(importIds: readonly string[], sectionIds: readonly string[]): Promise<Map<string, MaterialSection>> {
    if (importIds.length === 0 || sectionIds.length === 0) return new Map();
    const rows = await this.database.manager.findBy(MaterialSectionEntity, { importId: In([...importIds]), id: In([...sectionIds]) });
    return new Map(rows.map((row) => [row.id, toSection(row)]));
  }

  /** Blocks by section id, in order; of each section those from `from` up to before `to`. */
  async blocks(
    importId: ImportId,
    sectionIds: readonly SectionId[],
    window?: { from: number; to: number },
  ): Promise<Map<string, MaterialBlock[]>> {
    const found = new Map<string, MaterialBlock[]>();
    if (sectionIds.length === 0) return found;
    const query = this.database.manager
      .createQueryBuilder(MaterialBlockEntity, 'block')
      .where('block.importId = :importId AND block.sectionId IN (:...sectionIds)', { importId, sectionIds })
      .orderBy('block.sectionId')
      .addOrderBy('block.ordinal');
    if (window) query.andWhere('block.ordinal >= :from AND block.ordinal < :to', window);
    for (const row of await query.getMany()) {
      const block: MaterialBlock = { ordinal: row.ordinal, kind: row.kind, text: row.text, data: row.data, page: row.page ?? undefined };
      const list = found.get(row.sectionId);
      if (list) list.push(block);
      else found.set(row.sectionId, [block]);
    }
    return found;
  }

  /** How much an import wrote: what a later attempt checks before it builds on it. */
  async written(importId: ImportId): Promise<{ sections: number; blocks: number }> {
    const [row] = (await this.database.manager.query(
      `SELECT (SELECT count(*)::integer FROM material_section WHERE import_id = $1) AS sections,
              (SELECT count(*)::integer FROM material_block WHERE import_id = $1) AS blocks`,
      [importId],
    )) as { sections: number; blocks: number }[];
    return row ?? { sections: 0, blocks: 0 };
  }

  async asset(importId: ImportId, name: string): Promise<StoredAsset | undefined> {
    return (await this.database.manager.findOneBy(MaterialAssetEntity, { importId, name })) ?? undefined;
  }

  /**
   * Deletes what imports of a material wrote, all but `kept`.
   *
   * @returns files of their images, which nothing names any more
   */
  async deleteImports(materialId: MaterialId, kept: string | null): Promise<string[]> {
    const { manager } = this.database;
    const assets = (await manager.query(
      `WITH gone AS (DELETE FROM material_asset WHERE material_id = $1 AND import_id IS DISTINCT FROM $2::uuid RETURNING file_id)
       SELECT DISTINCT file_id AS "fileId" FROM gone`,
      [materialId, kept],
    )) as { fileId: string }[];
    await manager.query(`DELETE FROM material_section WHERE material_id = $1 AND import_id IS DISTINCT FROM $2::uuid`, [materialId, kept]);
    return assets.map(({ fileId }) => fileId);
  }
}

function toSection(row: MaterialSectionEntity): MaterialSection {
  return {
    id: row.id as SectionId,
    ordinal: row.ordinal,
    level: row.level,
    number: row.number ?? undefined,
    title: row.title,
    ancestors: row.ancestors,
    firstPage: row.firstPage ?? undefined,
    lastPage: row.lastPage ?? undefined,
    sourceId: row.sourceId,
    blockCount: row.blockCount,
  };
}
