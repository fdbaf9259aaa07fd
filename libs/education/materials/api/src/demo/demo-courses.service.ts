import { Inject, Injectable } from '@nestjs/common';
import type { CourseId, ImportId } from '@trivium/education/materials/domain';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { FileStore } from '@trivium/platform/files';
import type { Clock, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import { CoursesRepository } from '../courses/courses.repository';
import { AssetKeeper, type ReceivedAsset } from '../import/asset-keeper';
import { toIndexable } from '../import/imported-document';
import { PASSAGE_INDEX, type PassageIndex } from '../import/passage-index';
import { MaterialContentsRepository } from '../materials/material-contents.repository';
import { MaterialsRepository } from '../materials/materials.repository';
import { MATERIAL_MEDIA_TYPES } from '../materials.options';
import type { DemoBook } from './demo-book';

const MAX_BOOK_BYTES = 64 * 1024 * 1024;

/** Puts the demo's books into a database. A second call finds them and changes nothing; what a person did to them since stays. */
@Injectable()
export class DemoCourses {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesRepository,
    private readonly materials: MaterialsRepository,
    private readonly contents: MaterialContentsRepository,
    private readonly files: FileStore,
    private readonly assets: AssetKeeper,
    @Inject(PASSAGE_INDEX) private readonly index: PassageIndex,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** Whether the book was put there before. */
  async has(organisationId: OrganisationId, book: Pick<DemoBook, 'courseId'>): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async () => (await this.courses.find(book.courseId as CourseId)) !== undefined);
  }

  /** The index first, the rows in one transaction last: a process that dies in between begins anew and shows nothing half. */
  async load(organisationId: OrganisationId, teacherId: UserId, book: DemoBook): Promise<void> {
    if (await this.has(organisationId, book)) return;
    const { chunks } = await this.index.replaceDocument(organisationId, {
      collectionId: book.courseId,
      document: toIndexable({ id: book.materialId, title: book.title, language: book.language }, book.sections),
    });
    const incoming = await this.files.receive(once(book.file), {
      organisationId,
      name: book.fileName,
      maxBytes: MAX_BOOK_BYTES,
      accept: MATERIAL_MEDIA_TYPES,
    });
    const received: ReceivedAsset[] = [];
    for (const { name, mediaType, content } of book.assets) {
      const asset = await this.assets.receive(organisationId, { name, mediaType, bytes: Buffer.from(content, 'base64') });
      if (asset) received.push(asset);
    }
    const now = this.clock.now();
    const courseId = book.courseId as CourseId;
    await this.database.inOrganisation(organisationId, async () => {
      await this.courses.insert({
        id: courseId,
        title: book.title,
        language: book.courseLanguage,
        description: book.description,
        visibility: 'organisation',
        createdBy: teacherId,
        createdAt: now,
        updatedAt: now,
        archivedAt: null,
      });
      const file = await this.files.keep(incoming, { createdBy: teacherId });
      await this.materials.insertOnce({
        id: book.materialId,
        courseId,
        fileId: file.id,
        sha256: file.sha256,
        fileName: file.originalName,
        sizeBytes: file.sizeBytes,
        mediaType: file.mediaType,
        title: book.title,
        createdBy: teacherId,
        now,
      });
      const importId: ImportId = this.ids.next<'import'>();
      await this.contents.insertSections(book.materialId, importId, book.sections);
      for (const asset of received) await this.contents.insertAsset(book.materialId, importId, await this.assets.keep(asset, teacherId));
      await this.materials.activate(
        book.materialId,
        { importId, title: book.title, language: book.language, pageCount: null, counts: { ...book.counts, chunks }, warnings: [] },
        now,
      );
    });
  }
}

async function* once(base64: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(base64, 'base64');
}
