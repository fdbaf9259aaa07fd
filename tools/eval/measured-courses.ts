import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { IndexableDocument, RetrievalIndex } from '@trivium/ai/retrieval';
import { DocumentReader, type PassageIndex } from '@trivium/education/materials/api';
import { createTestMaterials, materialsTestSchema, testCaller } from '@trivium/education/materials/api/testing';
import type { CourseId } from '@trivium/education/materials/domain';
import { type Database, openDatabase } from '@trivium/platform/database';
import type { ReadProgress, StructuredDocument } from '@trivium/platform/documents';
import { runIsolated } from '@trivium/platform/files';
import { writeZip } from '@trivium/platform/files/testing';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { ROOT } from './evaluation-data';

const TEACHER = testCaller('teacher', 1);
const READ_TIMEOUT_MS = 300_000;
const READ_MEMORY_MB = 1_536;

export interface ImportedBook {
  readonly collectionId: string;
  /** From the upload's last byte to the first answer that a search gives from the book. */
  readonly seconds: number;
  readonly chunks: number;
  /** What the import handed to the index. */
  readonly document: IndexableDocument;
}

/** Courses on an embedded database in a folder, as the program keeps them; books are read in a worker thread, as there. */
export interface MeasuredCourses {
  readonly organisationId: OrganisationId;
  readonly database: Database;
  readonly index: RetrievalIndex;
  /** @param groupOf the larger section that a section is part of, by its titles, where section search should answer with that */
  importBook(book: { name: string; bytes: Uint8Array; groupOf?: (path: readonly string[]) => string }): Promise<ImportedBook>;
  close(): Promise<void>;
}

type ReadFile = Parameters<DocumentReader['read']>[0];

class WorkerReader extends DocumentReader {
  constructor(private readonly entry: URL) {
    super();
  }

  read({ bytes, fileName, signal, onProgress }: ReadFile): Promise<StructuredDocument> {
    return runIsolated<StructuredDocument, ReadProgress>({
      entry: this.entry,
      input: { bytes, fileName },
      timeoutMs: READ_TIMEOUT_MS,
      memoryMb: READ_MEMORY_MB,
      signal,
      onProgress,
    });
  }
}

async function documentsWorker(): Promise<URL> {
  const output = join(ROOT, 'dist/tools/eval/workers/documents.mjs');
  const entry = join(ROOT, 'libs/platform/documents/src/worker/index.ts');
  await promisify(execFile)(process.execPath, [join(ROOT, 'tools/start/bundle.mjs'), entry, output]);
  return pathToFileURL(output);
}

export async function openMeasuredCourses(): Promise<MeasuredCourses> {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-evaluation-'));
  const { database, close } = await openDatabase({
    app: 'education',
    configuration: { kind: 'embedded', folder: join(folder, 'database') },
    schema: materialsTestSchema,
    logger: createLogger({ level: 'error', app: 'evaluation' }),
  });
  let groupOf: ((path: readonly string[]) => string) | undefined;
  let indexed: { document: IndexableDocument; chunks: number } | undefined;
  const wrapIndex = (index: PassageIndex): PassageIndex => ({
    replaceDocument: async (organisationId, request) => {
      const sections = request.document.sections.map((section) =>
        groupOf === undefined ? section : { ...section, groupId: groupOf(section.path) },
      );
      const document = { ...request.document, sections };
      const done = await index.replaceDocument(organisationId, { ...request, document });
      indexed = { document, chunks: done.chunks };
      return done;
    },
    removeDocument: (...given) => index.removeDocument(...given),
    searchPage: (...given) => index.searchPage(...given),
    chunk: (...given) => index.chunk(...given),
  });
  const reader = new WorkerReader(await documentsWorker());
  const system = createTestMaterials({ database, folder: join(folder, 'files'), reader, wrapIndex, isOnlyProcess: true });
  return {
    organisationId: TEACHER.organisationId,
    database,
    index: system.index,
    importBook: async ({ name, bytes, groupOf: grouping }) => {
      groupOf = grouping;
      indexed = undefined;
      const course = await system.courses.create(TEACHER, { title: name, language: 'en', description: '', visibility: 'organisation' });
      const started = performance.now();
      await system.upload(TEACHER, course.id as CourseId, name, bytes);
      await system.jobs.worker.runDue();
      const found = indexed as { document: IndexableDocument; chunks: number } | undefined;
      if (found === undefined) throw new Error(`The import of ${name} ended without an index`);
      const words = found.document.sections.find(({ blocks }) => blocks.length > 0)?.blocks[0]?.text.slice(0, 200) ?? '';
      const { items } = await system.reader.search(TEACHER, course.id as CourseId, { q: words, k: 1 });
      if (items.length === 0) throw new Error(`${name} is not found after its import`);
      return { collectionId: course.id, seconds: (performance.now() - started) / 1000, ...found };
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All files of a folder as one archive, which is how a book of many files is uploaded. */
export function zipOfFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return writeZip(paths.map((path) => ({ name: path.slice(folder.length + 1), content: readFileSync(path) })));
}
