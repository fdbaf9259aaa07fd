import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fastifyMultipart from '@fastify/multipart';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { Logger } from '@trivium/platform/observability';
import { AppError, type Clock, type OrganisationId, systemClock, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { BlobFolder } from './blob-folder';
import { FileStore } from './file-store';
import { FilesRepository } from './files.repository';
import { receiveUpload } from './receive-upload';
import { StoredFileEntity } from './stored-file.entity';
import { writeZip } from './testing';

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const ANNA = '00000000-0000-7000-8000-00000000000a' as UserId;
const DAY_MS = 24 * 3_600_000;
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silent,
};
const ids = new UuidV7Source(
  () => Date.now(),
  (length) => new Uint8Array(randomBytes(length)),
);

describe('files', () => {
  let test: TestDatabase;
  let folder: string;
  let files: FileStore;

  const storeOf = (clock: Clock) =>
    new FileStore(test.database, new FilesRepository(test.database), new BlobFolder(folder), clock, ids, silent);
  const save = (
    content: string | Uint8Array,
    name = 'notes.txt',
    options: { accept?: string[]; organisationId?: OrganisationId; maxBytes?: number } = {},
  ) =>
    files.save(Readable.from([Buffer.from(content)]), {
      organisationId: ONE,
      maxBytes: 1_000,
      accept: ['text/plain'],
      name,
      createdBy: ANNA,
      ...options,
    });
  /** Every file below the folder, relative. */
  const onDisk = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [StoredFileEntity], migrations: platformMigrations });
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.query('DELETE FROM stored_file');
    folder = mkdtempSync(join(tmpdir(), 'trivium-files-'));
    files = storeOf(systemClock);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps a file under its hash, for this user of the machine alone', async () => {
    const file = await save('你好', '../课 堂.txt');
    expect(file).toMatchObject({
      sha256: sha256('你好'),
      sizeBytes: 6,
      mediaType: 'text/plain',
      originalName: '课 堂.txt',
      createdBy: ANNA,
    });
    expect(onDisk()).toEqual([join(ONE, file.sha256.slice(0, 2), file.sha256)]);
    expect(statSync(files.pathOf(file)).mode & 0o777).toBe(0o600);
    expect(await files.get(ONE, file.id)).toEqual(file);
    expect((await files.read(file)).toString()).toBe('你好');
  });

  it('sends the whole or a part', async () => {
    const { id } = await save('0123456789');
    const text = async (range?: string) => Buffer.concat(await (await files.open(ONE, id, range)).stream.toArray()).toString();
    expect(await text()).toBe('0123456789');
    expect(await text('bytes=2-4')).toBe('234');
    await expect(files.open(ONE, id, 'bytes=10-')).rejects.toMatchObject({ code: 'FILE_RANGE_INVALID', status: 416 });
  });

  it('keeps organisations apart, on disk too', async () => {
    const mine = await save('same');
    const theirs = await save('same', 'x.txt', { organisationId: TWO });
    await expect(files.get(ONE, theirs.id)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(files.remove(ONE, theirs.id)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await files.remove(ONE, mine.id);
    await files.settled();
    expect(onDisk()).toEqual([join(TWO, theirs.sha256.slice(0, 2), theirs.sha256)]);
  });

  it('refuses by size, emptiness and content, and leaves nothing', async () => {
    await expect(save('x'.repeat(1_001))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 });
    await expect(save('')).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    await expect(save(Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'), 'harmless.txt')).rejects.toMatchObject({
      code: 'FILE_TYPE_NOT_ACCEPTED',
      status: 415,
    });
    await expect(save(Buffer.from([1, 2, 3, 0]), 'harmless.txt')).rejects.toMatchObject({
      parameters: { found: 'application/octet-stream' },
    });
    expect(onDisk()).toEqual([]);
    expect(await test.owner.query('SELECT id FROM stored_file')).toEqual([]);
  });

  it('stops reading a sender who sends too much', async () => {
    let sent = 0;
    const endless = async function* () {
      for (;;) yield Buffer.alloc(100, (sent += 100) && 'x');
    };
    await expect(files.save(endless(), { organisationId: ONE, name: 'a', maxBytes: 1_000, accept: [] })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
    expect(sent).toBe(1_100);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['paper.txt', '%PDF-1.7\n', 'application/pdf'],
    [
      'a.zip',
      writeZip([{ name: 'word/document.xml', content: '<w/>' }]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a.docx',
      writeZip([{ name: 'xl/workbook.xml', content: '<w/>' }]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a.docx', writeZip([{ name: 'readme', content: 'x' }]), 'application/zip'],
    ['book', writeZip([{ name: 'META-INF/container.xml', content: '<c/>' }]), 'application/epub+zip'],
    ['page.txt', '<!DOCTYPE html><p>x', 'text/html'],
    ['report.htm', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'text/html'],
    ['feed.opml', '<?xml version="1.0"?><opml/>', 'application/xml'],
    ['notes.md', '# 标题', 'text/markdown'],
    ['legacy.csv', Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x31]), 'text/csv'],
    ['image.dcm', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM\x02\0\0\0UL\x04\0')]), 'application/dicom'],
  ])('knows %s by what it holds', async (name, content, mediaType) => {
    expect((await save(content, name, { accept: [mediaType], maxBytes: 10_000 })).mediaType).toBe(mediaType);
  });

  it('removes content with its last row only', async () => {
    const [first, second] = [await save('shared'), await save('shared', 'other.txt')];
    await files.remove(ONE, first.id);
    await files.settled();
    expect((await files.read(second)).toString()).toBe('shared');
    await files.remove(ONE, second.id);
    await files.settled();
    expect(onDisk()).toEqual([]);
  });

  it('never loses content that is kept again while it is removed', async () => {
    for (let round = 0; round < 8; round++) {
      const old = await save('contested');
      const [, fresh] = await Promise.all([files.remove(ONE, old.id), save('contested')]);
      await files.settled();
      expect((await files.read(fresh)).toString()).toBe('contested');
      await files.remove(ONE, fresh.id);
      await files.settled();
    }
  });

  it('stays when the deleting transaction fails', async () => {
    const file = await save('kept');
    const failing = test.database.inOrganisation(ONE, async () => {
      await files.remove(ONE, file.id);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await files.settled();
    expect((await files.read(await files.get(ONE, file.id))).toString()).toBe('kept');
  });

  it('does not receive inside a transaction', async () => {
    await expect(test.database.inOrganisation(ONE, () => save('slow'))).rejects.toThrow('must not run inside a database transaction');
  });

  it('sweeps what dead processes left, once it is a day old', async () => {
    const kept = await save('kept');
    const orphan = await files.receive(Readable.from([Buffer.from('orphan')]), {
      organisationId: ONE,
      name: 'o',
      maxBytes: 99,
      accept: ['text/plain'],
    });
    await new BlobFolder(folder).keep(ONE, orphan);
    writeFileSync(join(folder, 'incoming', 'half'), 'ha');
    for (const path of onDisk()) utimesSync(join(folder, path), new Date(), new Date(Date.now() - 1_000));
    expect(await files.sweepOrphans()).toEqual({ incoming: 0, contents: 0 });
    const tomorrow = storeOf({ now: () => new Date(Date.now() + DAY_MS) });
    expect(await tomorrow.sweepOrphans()).toEqual({ incoming: 1, contents: 1 });
    expect(onDisk()).toEqual([join(ONE, kept.sha256.slice(0, 2), kept.sha256)]);
  });

  it('leaves nothing for the migration generator', async () => {
    const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query).filter((sql) => sql.includes('"stored_file"'))).toEqual([]);
  });

  describe('upload', () => {
    let server: FastifyInstance;
    let port: number;
    let ended: Promise<unknown>;

    beforeEach(async () => {
      server = fastify();
      await server.register(fastifyMultipart, { limits: { files: 1, fields: 20 }, throwFileSizeLimit: false });
      let tell = (_: unknown) => undefined as void;
      ended = new Promise((resolve) => (tell = resolve));
      server.post('/', async (request, reply) => {
        try {
          const { incoming, fields } = await receiveUpload(request, {
            files,
            organisationId: ONE,
            maxBytes: 200_000,
            accept: ['text/plain'],
          });
          const file = await files.keep(incoming, { createdBy: ANNA });
          tell('kept');
          return { id: file.id, sizeBytes: file.sizeBytes, name: file.originalName, fields };
        } catch (error) {
          tell(error);
          return reply
            .status(error instanceof AppError ? error.status : 500)
            .send({ code: error instanceof AppError ? error.code : String(error) });
        }
      });
      await server.listen({ port: 0, host: '127.0.0.1' });
      const address = server.server.address();
      port = typeof address === 'object' && address !== null ? address.port : 0;
    });
    afterEach(() => server.close());

    const send = async (fill: (form: FormData) => void) => {
      const form = new FormData();
      fill(form);
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };

    it('takes one file and short fields', async () => {
      const { status, body } = await send((form) => {
        form.set('language', 'zh');
        form.set('file', new Blob(['x'.repeat(150_000)]), '讲义.txt');
        form.set('title', '一');
      });
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { sizeBytes: 150_000, name: '讲义.txt', fields: { language: 'zh', title: '一' } },
      });
    });

    it.each<[string, (form: FormData) => void, number, string]>([
      ['two files', (form) => ['a', 'b'].forEach((name) => form.append('file', new Blob(['text']), name)), 422, 'UPLOAD_TOO_MANY_PARTS'],
      ['many fields', (form) => Array.from({ length: 30 }, (_, index) => form.set(`f${index}`, 'x')), 422, 'UPLOAD_TOO_MANY_PARTS'],
      ['a long field', (form) => form.set('title', 'x'.repeat(20_000)), 422, 'UPLOAD_TOO_MANY_PARTS'],
      ['a field of another name', (form) => form.set('upload', new Blob(['text']), 'a'), 422, 'UPLOAD_TOO_MANY_PARTS'],
      ['no file', (form) => form.set('title', 'x'), 422, 'UPLOAD_FILE_MISSING'],
      ['too much', (form) => form.set('file', new Blob(['x'.repeat(200_001)]), 'a'), 413, 'FILE_TOO_LARGE'],
      ['nothing in it', (form) => form.set('file', new Blob([]), 'a'), 422, 'FILE_EMPTY'],
    ])('refuses %s, and leaves nothing', async (_, fill, status, code) => {
      expect(await send(fill)).toEqual({ status, body: { code } });
      expect(onDisk()).toEqual([]);
    });

    it('refuses what is not multipart', async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      });
      expect([answer.status, await answer.json()]).toEqual([415, { code: 'UPLOAD_NOT_MULTIPART' }]);
    });

    it('leaves nothing of an upload that breaks off', async () => {
      const socket = connect(port, '127.0.0.1');
      const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
      socket.write(
        `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n${head}${'x'.repeat(50_000)}`,
      );
      // Wait for the fact that bytes are on the disk, then leave.
      while (onDisk().length === 0) await new Promise((resolve) => setImmediate(resolve));
      socket.destroy();
      expect(await ended).toMatchObject({ code: 'UPLOAD_INTERRUPTED' });
      expect(onDisk()).toEqual([]);
    });
  });
});
