import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CourseId, MaterialId, SectionId } from '@trivium/education/materials/domain';
import type { StructuredDocument } from '@trivium/platform/documents';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { writeZip } from '@trivium/platform/files/testing';
import type { JobId } from '@trivium/platform/jobs';
import { AppError } from '@trivium/shared/kernel';
import type { CourseReader } from './courses/course-access.service';
import { DocumentReader, type ReadFile } from './import/document-reader';
import type { PassageIndex } from './import/passage-index';
import { createTestMaterials, InProcessDocumentReader, materialsTestSchema, testCaller, type TestMaterials } from './testing';

const BOOK = `# Memory

## Encoding

Encoding is the act of getting information into memory. The hippocampus takes part in it.

- Semantic encoding uses the meaning of words.
- Visual encoding uses images.

## Storage

Storage keeps what was encoded. The Atkinson-Shiffrin model has three stages.

$$E = mc^2$$
`;
const CHINESE = '# 记忆\n\n## 编码\n\n编码是把信息送入记忆的过程。海马体参与其中。\n';

/** A reader that does what a test says. */
class ScriptedReader extends DocumentReader {
  next: ((file: ReadFile) => Promise<StructuredDocument>) | undefined;
  readonly real = new InProcessDocumentReader();
  reads = 0;

  async read(file: ReadFile): Promise<StructuredDocument> {
    this.reads++;
    return (this.next ?? ((given: ReadFile) => this.real.read(given)))(file);
  }
}

describe('materials of a course', () => {
  let test: TestDatabase;
  let folder: string;
  let system: TestMaterials;
  const reader = new ScriptedReader();
  let beforeIndexing: (() => Promise<void>) | undefined;
  let afterIndexing: (() => Promise<void>) | undefined;
  let made = 0;
  let now = new Date('2026-09-01T08:00:00Z');
  let teacher: CourseReader;
  let student: CourseReader;
  let foreigner: CourseReader;
  let courseId: CourseId;

  const wrapIndex = (index: PassageIndex): PassageIndex => ({
    replaceDocument: async (organisationId, request) => {
      // Jobs that other tests left in the queue run too: they are not what this test is about.
      const isOurs = request.collectionId === courseId;
      if (isOurs) await beforeIndexing?.();
      const done = await index.replaceDocument(organisationId, request);
      if (isOurs) await afterIndexing?.();
      return done;
    },
    removeDocument: (...given) => index.removeDocument(...given),
    searchPage: (...given) => index.searchPage(...given),
    chunk: (...given) => index.chunk(...given),
  });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-materials-'));
    test = await openTestDatabase(materialsTestSchema);
    system = createTestMaterials({ database: test.database, folder, reader, wrapIndex, clock: { now: () => now } });
  }, 60_000);
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    reader.next = undefined;
    reader.reads = 0;
    beforeIndexing = afterIndexing = undefined;
    const organisation = (made += 2);
    teacher = testCaller('teacher', organisation);
    student = testCaller('student', organisation);
    foreigner = testCaller('teacher', organisation + 1);
    const course = await system.courses.create(teacher, {
      title: 'Psychology',
      language: 'en',
      description: '',
      visibility: 'organisation',
    });
    courseId = course.id as CourseId;
  });

  const work = () => system.jobs.worker.runDue();
  const upload = (name = 'memory.md', content = BOOK) => system.upload(teacher, courseId, name, content);
  const search = (query: string, caller = student) => system.reader.search(caller, courseId, { q: query, k: 10 });
  const stateOf = async (materialId: string) => system.materials.get(teacher, { courseId, materialId: materialId as MaterialId }, 'en');
  const keyOf = (accepted: { materialId: string }) => ({ courseId, materialId: accepted.materialId as MaterialId });
  const rowsOf = (materialId: string) => countRows(test, materialId);

  it('imports a book and counts what is in it', async () => {
    const accepted = await upload();
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'importing', language: null });
    await work();
    const material = await stateOf(accepted.materialId);
    expect(material).toMatchObject({
      state: 'ready',
      title: 'Memory',
      language: 'en',
      failure: null,
      counts: { sections: 3, blocks: 5, formulas: 1 },
    });
    expect(material.counts.chunks).toBeGreaterThan(0);
    expect((await system.courses.get(student, courseId)).materials).toEqual({ ready: 1, importing: 0, failed: 0 });
  });

  it('shows outline, sections with neighbours, and a passage with its exact characters', async () => {
    reader.next = async (file) => {
      const document = await reader.real.read(file);
      const section = (title: string) => document.sections.find((candidate) => candidate.title === title);
      const inner = (title: string) => ({ ...section(title), level: 2, ancestors: ['Memory'] });
      return {
        ...document,
        sections: [{ ...section('Encoding'), sourceId: 'top', title: 'Memory', blocks: [] }, inner('Encoding'), inner('Storage')],
      } as StructuredDocument;
    };
    const key = keyOf(await upload());
    await work();
    const outline = await system.reader.outline(student, key);
    expect(outline.sections).toMatchObject([
      { title: 'Memory', totalBlockCount: 5, children: [{ title: 'Encoding' }, { title: 'Storage' }] },
    ]);
    const encoding = await system.reader.section(student, key, outline.sections[0]?.children[0]?.id as SectionId);
    expect(encoding).toMatchObject({
      section: { path: ['Memory', 'Encoding'] },
      previous: { title: 'Memory' },
      next: { title: 'Storage' },
    });

    const { items } = await search('What does the hippocampus do?');
    expect(items[0]).toMatchObject({ section: 'Encoding', materialTitle: 'Memory', sectionPath: ['Memory', 'Encoding'] });
    expect(items[0]?.highlights.map(({ start, end }) => items[0]?.text.slice(start, end).toLowerCase())).toContain('hippocampus');
    const passage = await system.reader.passage(student, courseId, items[0]?.passageId ?? '');
    expect(passage.section.title).toBe('Encoding');
    const quoted = passage.highlight.map(({ blockOrdinal, start, end }) =>
      passage.blocks.find(({ ordinal }) => ordinal === blockOrdinal)?.text.slice(start, end),
    );
    expect(quoted.every((text) => text !== undefined && passage.text.includes(text))).toBe(true);
    expect(quoted.join(' ')).toContain('hippocampus');
  });

  it('finds a Chinese book by a Chinese question', async () => {
    const accepted = await upload('记忆.md', CHINESE);
    await work();
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'ready', language: 'zh', title: '记忆' });
    expect((await search('海马体有什么作用？')).items[0]).toMatchObject({ section: '编码' });
  });

  it('gives back the uploaded file and a range of it', async () => {
    const key = keyOf(await upload());
    const whole = await system.materials.openFile(student, key, undefined);
    expect((await buffer(whole.stream)).toString()).toBe(BOOK);
    const part = await system.materials.openFile(student, key, 'bytes=2-7');
    expect((await buffer(part.stream)).toString()).toBe('Memory');
  });

  it('refuses the same file twice and names the one that is there', async () => {
    const { materialId } = await upload();
    await expect(upload('another-name.md')).rejects.toMatchObject({ code: 'MATERIAL_DUPLICATE', parameters: { materialId } });
    const both = await Promise.allSettled([upload('a.md', CHINESE), upload('b.md', CHINESE)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('another course of the organisation may hold the same file', async () => {
    await upload();
    const other = await system.courses.create(teacher, { title: 'Second', language: 'en', description: '', visibility: 'organisation' });
    await expect(system.upload(teacher, other.id as CourseId, 'memory.md', BOOK)).resolves.toMatchObject({
      jobId: expect.any(String) as string,
    });
  });

  it('does not show what is not ready, not even what the index knows already', async () => {
    const accepted = await upload();
    let seenWhileIndexed: unknown;
    afterIndexing = async () => {
      expect(await system.index.search(teacher.organisationId, { collectionId: courseId, query: 'hippocampus', limit: 5 })).not.toEqual([]);
      seenWhileIndexed = (await search('hippocampus')).items;
      await expect(system.reader.outline(student, keyOf(accepted))).rejects.toMatchObject({ code: 'MATERIAL_NOT_READY' });
    };
    await work();
    expect(seenWhileIndexed).toEqual([]);
    expect((await search('hippocampus')).items).not.toEqual([]);
  });

  it('tells the reason of a file that cannot be read, and leaves nothing', async () => {
    const accepted = await upload('empty.md', '   \n \n');
    await work();
    const material = await stateOf(accepted.materialId);
    expect(material).toMatchObject({ state: 'failed', failure: { code: 'DOCUMENT_EMPTY' } });
    expect(await rowsOf(accepted.materialId)).toEqual({ sections: 0, assets: 0 });
    expect((await search('anything')).items).toEqual([]);
  });

  it('keeps nothing of an import that breaks while it is indexed, and can be started again', async () => {
    const accepted = await upload();
    beforeIndexing = () => Promise.reject(new AppError('INDEX_REFUSED', { status: 422, en: 'no', zh: '否' }));
    await work();
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'failed', failure: { code: 'INDEX_REFUSED', text: 'no' } });
    expect(await rowsOf(accepted.materialId)).toEqual({ sections: 0, assets: 0 });
    expect((await search('hippocampus')).items).toEqual([]);

    beforeIndexing = undefined;
    await system.materials.retry(teacher, keyOf(accepted));
    await expect(system.materials.retry(teacher, keyOf(accepted))).rejects.toMatchObject({ code: 'MATERIAL_STILL_IMPORTING' });
    await work();
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'ready', counts: { sections: 3 } });
    await expect(system.materials.retry(teacher, keyOf(accepted))).rejects.toMatchObject({ code: 'MATERIAL_ALREADY_READY' });
  });

  it('does not read again what an interrupted attempt has stored completely', async () => {
    const accepted = await upload();
    beforeIndexing = () => {
      beforeIndexing = undefined;
      return Promise.reject(new Error('the process fell over'));
    };
    await work();
    expect((await stateOf(accepted.materialId)).state).toBe('importing');
    expect((await search('hippocampus')).items).toEqual([]);
    now = new Date(now.getTime() + 60_000);
    await work();
    expect((await stateOf(accepted.materialId)).state).toBe('ready');
    expect(reader.reads).toBe(1);
  });

  it('starts over when the first attempt died half-way through storing', async () => {
    const accepted = await upload();
    reader.next = async (file) => {
      reader.next = undefined;
      const document = await reader.real.read(file);
      const good = document.sections[0];
      // The second section cannot be written: what was written before it has to go.
      return {
        ...document,
        sections: [
          { ...good, blocks: manyBlocks(500) },
          { ...good, sourceId: 'bad', level: Number.NaN },
        ],
      } as StructuredDocument;
    };
    await work();
    expect((await rowsOf(accepted.materialId)).sections).toBe(1);
    now = new Date(now.getTime() + 60_000);
    await work();
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'ready', counts: { sections: 3, blocks: 5 } });
    expect((await rowsOf(accepted.materialId)).sections).toBe(3);
  });

  it('a cancelled import leaves nothing, whether it waited or ran', async () => {
    const waiting = await upload();
    await system.jobs.service.cancel(teacher, waiting.jobId as JobId);
    expect(await stateOf(waiting.materialId)).toMatchObject({ state: 'failed', failure: { code: 'MATERIAL_IMPORT_CANCELLED' } });

    const running = await upload('zh.md', CHINESE);
    beforeIndexing = async () => {
      await system.jobs.service.cancel(teacher, running.jobId as JobId);
    };
    await work();
    expect(await stateOf(running.materialId)).toMatchObject({ state: 'failed', failure: { code: 'MATERIAL_IMPORT_CANCELLED' } });
    expect(await rowsOf(running.materialId)).toEqual({ sections: 0, assets: 0 });
    expect((await system.index.statistics(teacher.organisationId, courseId)).chunks).toBe(0);
  });

  it('gives up after the last attempt and says so', async () => {
    const accepted = await upload();
    beforeIndexing = () => Promise.reject(new Error('always'));
    for (let attempt = 0; attempt < 8; attempt++) {
      await work();
      now = new Date(now.getTime() + 3_600_000);
    }
    expect(await stateOf(accepted.materialId)).toMatchObject({ state: 'failed', failure: { code: 'MATERIAL_IMPORT_FAILED' } });
    expect(await rowsOf(accepted.materialId)).toEqual({ sections: 0, assets: 0 });
  });

  it('removes a material from readers at once and from the index by a job, brings it back, and purges it after a month', async () => {
    const key = keyOf(await upload());
    await work();
    const [before] = (await search('hippocampus')).items;
    await system.materials.remove(teacher, key);
    expect((await search('hippocampus')).items).toEqual([]);
    await expect(system.reader.passage(student, courseId, before?.passageId ?? '')).rejects.toMatchObject({ code: 'PASSAGE_NOT_FOUND' });
    await work();
    expect((await system.index.statistics(teacher.organisationId, courseId)).chunks).toBe(0);

    await system.materials.restore(teacher, key);
    await work();
    const [after] = (await search('hippocampus')).items;
    expect(after?.passageId).toBe(before?.passageId);
    expect(reader.reads).toBe(1);

    await system.materials.remove(teacher, key);
    now = new Date(now.getTime() + 31 * 86_400_000);
    await work();
    await expect(system.materials.restore(teacher, key)).rejects.toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
    expect(await rowsOf(key.materialId)).toEqual({ sections: 0, assets: 0 });
  });

  it('a material removed while it is imported does not come back by that import', async () => {
    const key = keyOf(await upload());
    afterIndexing = () => system.materials.remove(teacher, key);
    await work();
    expect((await search('hippocampus')).items).toEqual([]);
    expect((await system.index.statistics(teacher.organisationId, courseId)).chunks).toBe(0);
  });

  it('tells listeners inside the transaction that makes a material readable', async () => {
    const seen: string[] = [];
    system.listeners.add({ onReady: async ({ courseId: course }) => void seen.push(course) });
    await upload();
    await work();
    expect(seen).toEqual([courseId]);
  });

  it('keeps images of an archive and serves them as what they are', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const archive = writeZip([
      {
        name: 'book.md',
        content: '# Pictures\n\nSee them.\n\n![A dot](img/dot.png)\n\n![A lie](img/lie.png)\n\n![A drawing](img/d.svg)\n',
      },
      { name: 'img/dot.png', content: png },
      { name: 'img/lie.png', content: '<html>not a picture</html>' },
      { name: 'img/d.svg', content: svg },
    ]);
    const accepted = await system.upload(teacher, courseId, 'pictures.zip', archive);
    await work();
    const material = await stateOf(accepted.materialId);
    expect(material).toMatchObject({ state: 'ready', counts: { figures: 3 } });
    expect(material.warnings.map(({ code }) => code)).toContain('IMAGES_LEFT_OUT');
    const dot = await system.reader.openAsset(student, keyOf(accepted), 'img/dot.png');
    expect(dot.mediaType).toBe('image/png');
    expect(await buffer(dot.stream)).toEqual(png);
    const drawing = await system.reader.openAsset(student, keyOf(accepted), 'img/d.svg');
    expect(drawing.mediaType).toBe('image/svg+xml');
    drawing.stream.destroy();
    await expect(system.reader.openAsset(student, keyOf(accepted), 'img/lie.png')).rejects.toMatchObject({ code: 'ASSET_NOT_FOUND' });
  });

  it('lists courses page by page, finds by any part of the title, and shows a class to its members only', async () => {
    const create = (title: string, visibility: 'organisation' | 'class') => {
      // Ids of one millisecond have no order.
      now = new Date(now.getTime() + 1);
      return system.courses.create(teacher, { title, language: 'zh', description: '', visibility });
    };
    const closed = await create('Closed 100% class', 'class');
    await create('Open_lesson', 'organisation');
    const titles = async (caller: CourseReader, query: { q?: string; shown?: 'active' | 'archived' } = {}) => {
      const found: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await system.courses.list(caller, { limit: 1, shown: 'active', ...query, cursor });
        found.push(...page.items.map(({ title }) => title));
        if (page.nextCursor === null) return found;
        cursor = page.nextCursor;
      }
    };
    expect(await titles(teacher)).toEqual(['Open_lesson', 'Closed 100% class', 'Psychology']);
    expect(await titles(student)).toEqual(['Open_lesson', 'Psychology']);
    // Signs of the pattern language are letters here.
    expect(await titles(teacher, { q: '0% C' })).toEqual(['Closed 100% class']);
    expect(await titles(teacher, { q: '%' })).toEqual(['Closed 100% class']);
    expect(await titles(teacher, { q: 'n_l' })).toEqual(['Open_lesson']);
    await test.database.inOrganisation(student.organisationId, () =>
      system.members.add(closed.id as CourseId, [{ accountId: student.userId, role: 'student', joinedBy: 'code', joinedAt: now }]),
    );
    expect(await titles(student)).toContain('Closed 100% class');
    await system.courses.archive(teacher, closed.id as CourseId);
    expect(await titles(student)).not.toContain('Closed 100% class');
    expect(await titles(student, { shown: 'archived' })).toEqual([]);
    expect(await titles(teacher, { shown: 'archived' })).toEqual(['Closed 100% class']);
    await expect(system.upload(teacher, closed.id as CourseId, 'x.md', BOOK)).rejects.toMatchObject({ code: 'COURSE_ARCHIVED' });
    await expect(system.courses.list(teacher, { limit: 1, shown: 'active', cursor: 'WyJ4Il0' })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  describe('between two organisations', () => {
    it('every call answers as if the other one had nothing', async () => {
      const key = keyOf(await upload());
      await work();
      const [hit] = (await search('hippocampus')).items;
      const section = (await system.reader.outline(teacher, key)).sections[0]?.id as SectionId;
      const calls: Record<string, () => Promise<unknown>> = {
        course: () => system.courses.get(foreigner, courseId),
        changeCourse: () => system.courses.change(foreigner, courseId, { title: 'taken' }),
        archiveCourse: () => system.courses.archive(foreigner, courseId),
        restoreCourse: () => system.courses.restore(foreigner, courseId),
        upload: () => system.upload(foreigner, courseId, 'x.md', '# X\n\ntext'),
        materials: () => system.materials.list(foreigner, courseId, { limit: 10, shown: 'active' }, 'en'),
        material: () => system.materials.get(foreigner, key, 'en'),
        file: () => system.materials.openFile(foreigner, key, undefined),
        retry: () => system.materials.retry(foreigner, key),
        remove: () => system.materials.remove(foreigner, key),
        restore: () => system.materials.restore(foreigner, key),
        outline: () => system.reader.outline(foreigner, key),
        section: () => system.reader.section(foreigner, key, section),
        asset: () => system.reader.openAsset(foreigner, key, 'a.png'),
        passage: () => system.reader.passage(foreigner, courseId, hit?.passageId ?? ''),
        search: () => search('hippocampus', foreigner),
      };
      for (const [name, call] of Object.entries(calls)) {
        const code = await call().then(
          () => 'answered',
          (error: { code?: string }) => error.code,
        );
        expect({ name, code }).toEqual({ name, code: 'COURSE_NOT_FOUND' });
      }
      expect((await system.courses.list(foreigner, { limit: 10, shown: 'active' })).items).toEqual([]);
      expect((await stateOf(key.materialId)).state).toBe('ready');
    });
  });

  it('a passage of one course is not shown through another', async () => {
    await upload();
    await work();
    const [hit] = (await search('hippocampus')).items;
    const other = await system.courses.create(teacher, { title: 'Second', language: 'en', description: '', visibility: 'organisation' });
    await expect(system.reader.passage(teacher, other.id as CourseId, hit?.passageId ?? '')).rejects.toMatchObject({
      code: 'PASSAGE_NOT_FOUND',
    });
  });

  it('entities and migrations describe the same tables', async () => {
    const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => /"?(course|material)/.test(query))).toEqual([]);
  });
});

function manyBlocks(count: number): { kind: 'paragraph'; text: string }[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `Paragraph ${index} of a long section.` }));
}

async function countRows(test: TestDatabase, materialId: string): Promise<{ sections: number; assets: number }> {
  const [row] = (await test.owner.query(
    `SELECT (SELECT count(*)::int FROM material_section WHERE material_id = $1) AS sections, (SELECT count(*)::int FROM material_asset WHERE material_id = $1) AS assets`,
    [materialId],
  )) as { sections: number; assets: number }[];
  return row ?? { sections: -1, assets: -1 };
}
