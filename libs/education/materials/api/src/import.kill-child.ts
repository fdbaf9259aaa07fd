// A process of its own for `import.kill.pglite.db-spec.ts`: uploads a book once, then works on its import until it is killed. Prints a line per step.
import type { CourseId } from '@trivium/education/materials/domain';
import { openDatabase } from '@trivium/platform/database';
import type { StructuredDocument } from '@trivium/platform/documents';
import { createLogger } from '@trivium/platform/observability';
import type { ReadFile } from './import/document-reader';
import type { PassageIndex } from './import/passage-index';
import { bookOf, KILL_ORGANISATION, KILL_TEACHER, type KillArguments, RARE_WORD } from './import.kill-arguments';
import { createTestMaterials, InProcessDocumentReader, materialsTestSchema } from './testing';

const { databaseFolder, filesFolder, chapters, stopAt } = JSON.parse(process.argv[2] ?? '') as KillArguments;
const say = (line: string): void => {
  // Written before this returns: a pipe's writes are synchronous here.
  process.stdout.write(`${line}\n`);
  if (stopAt !== undefined && new RegExp(stopAt).test(line)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
const caller = { organisationId: KILL_ORGANISATION, userId: KILL_TEACHER, permissions: new Set(['courses:read', 'courses:write']) };

const { database, close } = await openDatabase({
  app: 'education',
  configuration: { kind: 'embedded', folder: databaseFolder },
  schema: materialsTestSchema,
  logger: createLogger({ level: 'silent', app: 'test' }),
});
class TellingReader extends InProcessDocumentReader {
  override async read(file: ReadFile): Promise<StructuredDocument> {
    say('reading');
    const document = await super.read(file);
    say('read');
    return document;
  }
}
const wrapIndex = (index: PassageIndex): PassageIndex => ({
  replaceDocument: async (organisationId, request) => {
    say('indexing');
    const onProgress = (progress: { readonly done: number; readonly total: number }) => {
      say(`indexed ${progress.done} of ${progress.total}`);
      request.onProgress?.(progress);
    };
    const done = await index.replaceDocument(organisationId, { ...request, onProgress });
    say('index activated');
    return done;
  },
  removeDocument: (...given) => index.removeDocument(...given),
  searchPage: (...given) => index.searchPage(...given),
  chunk: (...given) => index.chunk(...given),
});
const system = createTestMaterials({ database, folder: filesFolder, isOnlyProcess: true, reader: new TellingReader(), wrapIndex });
const { courses, materials, reader, jobs } = system;

const known = await courses.list(caller, { limit: 10, shown: 'active' });
const course =
  known.items[0] ?? (await courses.create(caller, { title: 'Killed', language: 'en', description: '', visibility: 'organisation' }));
const courseId = course.id as CourseId;
const look = async () => (await materials.list(caller, courseId, { limit: 10, shown: 'active' }, 'en')).items[0];
if (!(await look())) await system.upload(caller, courseId, 'book.md', bookOf(chapters));
say('open');

const alive = setInterval(() => undefined, 1_000);
await jobs.worker.start();
for (;;) {
  // Both in this order: what is searched before the material is ready would be half a book.
  const { items } = await reader.search(caller, courseId, { q: RARE_WORD, k: 5 });
  const material = await look();
  if (material?.state === 'importing' && items.length > 0) say('half a book was found');
  if (material?.state === 'ready') {
    say(
      `ready ${JSON.stringify({ counts: material.counts, found: (await reader.search(caller, courseId, { q: RARE_WORD, k: 5 })).items.length })}`,
    );
    break;
  }
  if (material?.state === 'failed') {
    say(`failed ${JSON.stringify(material.failure)}`);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
clearInterval(alive);
await jobs.worker.stop();
await close();
