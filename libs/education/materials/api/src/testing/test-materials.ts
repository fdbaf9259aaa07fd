import { randomBytes } from 'node:crypto';
import type { RetrievalIndex } from '@trivium/ai/retrieval';
import { createTestRetrieval } from '@trivium/ai/retrieval/testing';
import type { CourseId } from '@trivium/education/materials/domain';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { auditEntities, AuditRepository, AuditService } from '@trivium/platform/audit';
import type { Database, Schema } from '@trivium/platform/database';
import { type FileStore, StoredFileEntity } from '@trivium/platform/files';
import { JobEntity, JobEventEntity } from '@trivium/platform/jobs';
import { createTestJobs, type TestJobs } from '@trivium/platform/jobs/testing';
import type { Logger } from '@trivium/platform/observability';
import { type Clock, systemClock, type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { CourseAccess, type CourseReader } from '../courses/course-access.service';
import { CourseMembersRepository } from '../courses/course-members.repository';
import { CoursesRepository } from '../courses/courses.repository';
import { CoursesService } from '../courses/courses.service';
import type { MaterialAccepted } from '../dto/material.dto';
import { AssetKeeper } from '../import/asset-keeper';
import type { DocumentReader } from '../import/document-reader';
import { MaterialImport } from '../import/material-import';
import { MaterialListeners } from '../import/material-listeners';
import { MaterialRemoval } from '../import/material-removal';
import type { PassageIndex } from '../import/passage-index';
import { materialsEntities } from '../index';
import { MaterialContentsRepository } from '../materials/material-contents.repository';
import { MaterialsRepository } from '../materials/materials.repository';
import { MaterialsService } from '../materials/materials.service';
import { MATERIAL_MEDIA_TYPES } from '../materials.options';
import { CourseContents } from '../reading/course-contents.service';
import { MaterialReader } from '../reading/material-reader.service';
import { InProcessDocumentReader } from './in-process-document-reader';
import { createTestFiles } from './test-files';

/** Everything of the schema that materials stand on. */
export const materialsTestSchema: Schema = {
  entities: [...materialsEntities, ...auditEntities, JobEntity, JobEventEntity, StoredFileEntity],
  migrations: [...platformMigrations, ...aiMigrations, ...educationMigrations],
};

export interface TestMaterialsOptions {
  readonly database: Database;
  /** Where uploaded bytes lie. */
  readonly folder: string;
  readonly reader?: DocumentReader;
  /** Wraps the real index, to make it fail or stall. */
  readonly wrapIndex?: (index: PassageIndex) => PassageIndex;
  readonly clock?: Clock;
  readonly isOnlyProcess?: boolean;
}

/** Courses and materials without the web framework. Jobs run when `jobs.worker.runDue()` is called. */
export interface TestMaterials {
  readonly access: CourseAccess;
  readonly courses: CoursesService;
  readonly members: CourseMembersRepository;
  readonly materials: MaterialsService;
  readonly reader: MaterialReader;
  readonly contents: CourseContents;
  readonly listeners: MaterialListeners;
  readonly index: RetrievalIndex;
  readonly files: FileStore;
  readonly jobs: TestJobs;
  readonly ids: UuidV7Source;
  upload(caller: CourseReader, courseId: CourseId, name: string, content: string | Uint8Array): Promise<MaterialAccepted>;
}

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};

export function createTestMaterials({
  database,
  folder,
  reader,
  wrapIndex,
  clock = systemClock,
  isOnlyProcess,
}: TestMaterialsOptions): TestMaterials {
  const ids = new UuidV7Source(
    () => clock.now().getTime(),
    (length) => new Uint8Array(randomBytes(length)),
  );
  const jobs = createTestJobs({ database, clock, isOnlyProcess });
  const files = createTestFiles({ database, folder, clock, ids, logger: silent });
  const audit = new AuditService(database, new AuditRepository(database), clock);
  const { index } = createTestRetrieval(database);
  const usedIndex = wrapIndex ? wrapIndex(index) : index;
  const courseRows = new CoursesRepository(database);
  const rows = new MaterialsRepository(database);
  const contentRows = new MaterialContentsRepository(database);
  const access = new CourseAccess(database, courseRows);
  const listeners = new MaterialListeners();
  const removal = new MaterialRemoval(database, jobs.handlers, jobs.service, rows, contentRows, files, usedIndex, clock);
  const materialImport = new MaterialImport(
    database,
    jobs.handlers,
    rows,
    contentRows,
    files,
    reader ?? new InProcessDocumentReader(),
    new AssetKeeper(files),
    listeners,
    usedIndex,
    clock,
    ids,
  );
  removal.onModuleInit();
  materialImport.onModuleInit();
  const materials = new MaterialsService(database, access, rows, files, jobs.service, removal, listeners, audit, clock, ids);
  return {
    access,
    courses: new CoursesService(database, courseRows, access, audit, clock, ids),
    members: new CourseMembersRepository(database),
    materials,
    reader: new MaterialReader(database, access, rows, contentRows, files, usedIndex),
    contents: new CourseContents(database, rows, contentRows),
    listeners,
    index,
    files,
    jobs,
    ids,
    upload: async (caller, courseId, name, content) => {
      const { organisationId } = caller;
      const incoming = await files.receive(once(Buffer.from(content)), {
        organisationId,
        name,
        maxBytes: 2 ** 24,
        accept: MATERIAL_MEDIA_TYPES,
      });
      return materials.take(caller, courseId, incoming);
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Somebody of an organisation; a teacher may write courses, a student only read. */
export function testCaller(role: 'teacher' | 'student', organisation: number, person = 1): CourseReader {
  const tail = (kind: string, value: number) => `00000000-0000-7000-8000-${kind}${String(value).padStart(8, '0')}`;
  return {
    organisationId: tail('0000', organisation) as OrganisationId,
    userId: tail(role === 'teacher' ? 'aaaa' : 'bbbb', organisation * 1_000 + person) as UserId,
    permissions: new Set(role === 'teacher' ? ['courses:read', 'courses:write'] : ['courses:read']),
  };
}
