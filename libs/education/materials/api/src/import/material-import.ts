import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { countContents, type CourseId, type ImportId, type MaterialCounts, type MaterialId } from '@trivium/education/materials/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { StructuredDocument } from '@trivium/platform/documents';
import { type FileId, FileStore } from '@trivium/platform/files';
import { JobAborted, type JobContext, JobHandlers } from '@trivium/platform/jobs';
import { AppError, type Clock, type IdSource } from '@trivium/shared/kernel';
import { MaterialContentsRepository, type SectionWithBlocks } from '../materials/material-contents.repository';
import type { MaterialEntity, MaterialWarning } from '../materials/material.entity';
import { materialErrors } from '../materials/materials.errors';
import { MaterialsRepository } from '../materials/materials.repository';
import { AssetKeeper } from './asset-keeper';
import { DocumentReader } from './document-reader';
import { inBatches, languageOf, titleOf, toIndexable, toSections, toWarnings } from './imported-document';
import { MaterialListeners } from './material-listeners';
import { PASSAGE_INDEX, type PassageIndex } from './passage-index';

export const IMPORT_KIND = 'education.import';

export interface ImportPayload {
  readonly courseId: CourseId;
  readonly materialId: MaterialId;
}

/** What the first two stages found out; present once everything is stored. */
interface StoredDocument {
  readonly title: string;
  readonly language: string;
  readonly pageCount: number | null;
  readonly counts: MaterialCounts;
  readonly warnings: readonly MaterialWarning[];
}

export interface ImportCheckpoint {
  readonly importId: ImportId;
  readonly stored?: StoredDocument;
}

export interface ImportResult {
  readonly materialId: MaterialId;
  readonly outcome: 'ready' | 'superseded';
  readonly counts?: Partial<MaterialCounts>;
}

type Context = JobContext<ImportPayload, ImportCheckpoint>;

/** The material was removed, or another job works for it: nothing is left to do here. */
class ImportSuperseded extends Error {
  override readonly name = 'ImportSuperseded';
}

/** An attempt that killed the process counts too; several restarts in a row must not fail a good book. */
const MAX_ATTEMPTS = 8;
/** Blocks written in one transaction: some 50 ms of the embedded database. */
const BLOCKS_PER_BATCH = 400;
const SECTIONS_PER_READ = 100;

/**
 * Imports a material: read (in a worker thread), store, index, then switch. Every write is fenced by the job's checkpoint, hangs on an import id that
 * nobody reads yet, and happens in short transactions; a process that dies leaves nothing visible, and the next attempt takes up after the
 * last complete stage.
 */
@Injectable()
export class MaterialImport implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly materials: MaterialsRepository,
    private readonly contents: MaterialContentsRepository,
    private readonly files: FileStore,
    private readonly reader: DocumentReader,
    private readonly assets: AssetKeeper,
    private readonly listeners: MaterialListeners,
    @Inject(PASSAGE_INDEX) private readonly index: PassageIndex,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ImportPayload, ImportCheckpoint, ImportResult>(IMPORT_KIND, {
      maxAttempts: MAX_ATTEMPTS,
      stages: { read: 5, store: 1, index: 4 },
      run: (context) => this.run(context),
    });
  }

  async run(context: Context): Promise<ImportResult> {
    const { materialId } = context.payload;
    try {
      const material = await this.begin(context);
      if (material.state === 'ready') return { materialId, outcome: 'ready', counts: material.counts };
      const { importId, stored } = (await this.resumable(context, material)) ?? (await this.readAndStore(context, material));
      const counts = await this.indexAndSwitch(context, material, importId, stored);
      return { materialId, outcome: 'ready', counts };
    } catch (error) {
      if (error instanceof ImportSuperseded || (await this.isSuperseded(context))) {
        await this.clearRemoved(context);
        return { materialId, outcome: 'superseded' };
      }
      await this.settleFailure(context, error);
      throw error;
    }
  }

  /** The material as this attempt finds it, marked as being imported: a failed job may have been started again by its own route. */
  private async begin(context: Context): Promise<MaterialEntity> {
    return this.inOrganisation(context, async () => {
      const material = await this.locked(context);
      if (material.state === 'failed') await this.materials.startImport(context.payload.materialId, context.job.id, this.clock.now());
      return material.state === 'failed' ? { ...material, state: 'importing' } : material;
    });
  }

  /** Contents that are stored completely already: by an attempt before this one, or because the material comes back from the bin. */
  private async resumable(context: Context, material: MaterialEntity): Promise<{ importId: ImportId; stored: StoredDocument } | undefined> {
    const kept =
      material.currentImportId === null ? undefined : { importId: material.currentImportId as ImportId, stored: storedOf(material) };
    const { importId, stored } = kept ?? context.checkpoint ?? {};
    if (importId === undefined || stored === undefined) return undefined;
    const written = await this.inOrganisation(context, () => this.contents.written(importId));
    // A failure in between may have cleaned up what the checkpoint still tells of.
    return written.sections === stored.counts.sections && written.blocks === stored.counts.blocks ? { importId, stored } : undefined;
  }

  private async readAndStore(context: Context, material: MaterialEntity): Promise<{ importId: ImportId; stored: StoredDocument }> {
    const { materialId } = context.payload;
    const importId = this.ids.next<'import'>();
    await context.saveCheckpoint({ importId }, async () => {
      const current = await this.locked(context);
      await this.removeFiles(context, await this.contents.deleteImports(materialId, current.currentImportId));
    });
    const document = await this.read(context, material);
    const sections = toSections(document, materialId);
    let written = 0;
    for (const batch of inBatches(sections, BLOCKS_PER_BATCH)) {
      await context.saveCheckpoint({ importId }, async () => {
        await this.locked(context);
        await this.contents.insertSections(materialId, importId, batch);
      });
      written += batch.length;
      context.progress({ stage: 'store', done: written, total: sections.length, unit: 'sections' });
    }
    const leftOut = await this.storeAssets(context, importId, document);
    const stored: StoredDocument = {
      title: titleOf(document, material.title),
      language: languageOf(document),
      pageCount: document.pageCount ?? null,
      counts: countContents(sections),
      warnings: [...toWarnings(document), ...leftOut],
    };
    await context.saveCheckpoint({ importId, stored });
    return { importId, stored };
  }

  private async read(context: Context, material: MaterialEntity): Promise<StructuredDocument> {
    const { organisationId, signal } = context;
    const file = await this.files.get(organisationId, material.fileId as FileId);
    const bytes = await this.files.read(file);
    return this.reader.read({
      bytes,
      fileName: material.fileName,
      signal,
      onProgress: ({ done, total }) => context.progress({ stage: 'read', done, total, unit: 'pages' }),
    });
  }

  private async storeAssets(context: Context, importId: ImportId, document: StructuredDocument): Promise<MaterialWarning[]> {
    const { organisationId, payload, signal, job } = context;
    let leftOut = 0;
    for (const asset of document.assets) {
      signal.throwIfAborted();
      const received = await this.assets.receive(organisationId, asset);
      if (!received) {
        leftOut++;
        continue;
      }
      try {
        await context.saveCheckpoint({ importId }, async () => {
          await this.locked(context);
          const stored = await this.assets.keep(received, job.createdBy);
          await this.contents.insertAsset(payload.materialId, importId, stored);
        });
      } catch (error) {
        await this.assets.discard(received);
        throw error;
      }
    }
    return leftOut === 0 ? [] : [assetWarning(leftOut)];
  }

  private async indexAndSwitch(
    context: Context,
    material: MaterialEntity,
    importId: ImportId,
    stored: StoredDocument,
  ): Promise<MaterialCounts> {
    const { organisationId, payload, signal } = context;
    const sections = await this.storedSections(context, importId);
    const { chunks } = await this.index.replaceDocument(organisationId, {
      collectionId: payload.courseId,
      document: toIndexable({ id: material.id, title: stored.title, language: stored.language }, sections),
      signal,
      onProgress: ({ done, total }) => context.progress({ stage: 'index', done, total, unit: 'passages' }),
    });
    const counts = { ...stored.counts, chunks };
    await context.saveCheckpoint({ importId, stored }, async () => {
      await this.locked(context);
      await this.materials.activate(payload.materialId, { importId, ...stored, counts }, this.clock.now());
      await this.listeners.ready({ organisationId, ...payload });
    });
    return counts;
  }

  private async storedSections(context: Context, importId: ImportId): Promise<SectionWithBlocks[]> {
    const sections: SectionWithBlocks[] = [];
    for (;;) {
      const read = await this.inOrganisation(context, () => this.contents.sectionsWithBlocks(importId, sections.length, SECTIONS_PER_READ));
      sections.push(...read);
      if (read.length < SECTIONS_PER_READ) return sections;
      context.signal.throwIfAborted();
    }
  }

  /**
   * Leaves nothing of a given-up import behind and tells the reason on the material. A stop of the process, a lost lease and an attempt that will be
   * repeated are no failure.
   */
  private async settleFailure(context: Context, error: unknown): Promise<void> {
    const { signal, payload, job, organisationId } = context;
    const abort = signal.aborted && signal.reason instanceof JobAborted ? signal.reason.reason : undefined;
    if (abort === 'shutdown' || abort === 'lease-lost') return;
    const isFinal = abort === 'cancelled' || (error instanceof AppError && error.status < 500) || job.attempts >= job.maxAttempts;
    if (!isFinal) return;
    const reason =
      abort === 'cancelled'
        ? materialErrors.MATERIAL_IMPORT_CANCELLED()
        : error instanceof AppError
          ? error
          : materialErrors.MATERIAL_IMPORT_FAILED();
    // First out of sight, then out of the index: an index left behind by a crash in between is never searched.
    await this.inOrganisation(context, async () => {
      const material = await this.materials.lockFor(payload.materialId, job.id);
      if (!material || material.state === 'ready') return;
      await this.removeFiles(context, await this.contents.deleteImports(payload.materialId, material.currentImportId));
      const failure = { code: reason.code, text: { en: reason.text('en'), zh: reason.text('zh') } };
      await this.materials.fail(payload.materialId, failure, this.clock.now());
    });
    await this.index.removeDocument(organisationId, { collectionId: payload.courseId, documentId: payload.materialId });
  }

  /** Whoever removed the material may have emptied the index before this attempt filled it. A newer job cleans up for itself. */
  private async clearRemoved(context: Context): Promise<void> {
    const { organisationId, payload } = context;
    const isRemoved = await this.inOrganisation(context, async () => {
      const material = await this.materials.find(payload.courseId, payload.materialId);
      if (material && material.removedAt === null) return false;
      if (material) await this.removeFiles(context, await this.contents.deleteImports(payload.materialId, material.currentImportId));
      return true;
    });
    if (isRemoved) await this.index.removeDocument(organisationId, { collectionId: payload.courseId, documentId: payload.materialId });
  }

  private async isSuperseded(context: Context): Promise<boolean> {
    return !(await this.inOrganisation(context, () => this.materials.lockFor(context.payload.materialId, context.job.id)));
  }

  private async locked(context: Context): Promise<MaterialEntity> {
    const material = await this.materials.lockFor(context.payload.materialId, context.job.id);
    if (!material) throw new ImportSuperseded();
    return material;
  }

  private async removeFiles({ organisationId }: Context, fileIds: readonly string[]): Promise<void> {
    for (const fileId of fileIds) await this.files.remove(organisationId, fileId as FileId);
  }

  private inOrganisation<Value>({ organisationId }: Context, work: () => Promise<Value>): Promise<Value> {
    return this.database.inOrganisation(organisationId, work);
  }
}

/** What a complete material tells of itself. */
function storedOf({ title, language, pageCount, counts, warnings }: MaterialEntity): StoredDocument {
  return { title, language: language ?? 'und', pageCount, counts: { ...countContents([]), ...counts }, warnings };
}

function assetWarning(count: number): MaterialWarning {
  return {
    code: 'IMAGES_LEFT_OUT',
    text: {
      en: `${count} images could not be kept: they are too large or not what their name says.`,
      zh: `有 ${count} 张图片未保存：过大，或内容与扩展名不符。`,
    },
  };
}
