import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '@trivium/platform/database';
import { build } from 'esbuild';
import { IsolatedDocumentReader } from './document-reader';

const ROOT = resolve(__dirname, '../../../../../..');
const WORKER = join(ROOT, 'dist/checks/materials-documents-worker.mjs');
const signal = () => new AbortController().signal;

describe('IsolatedDocumentReader', () => {
  let isInTransaction = false;
  const database = {
    assertNoTransaction: (what: string) => {
      if (isInTransaction) throw new Error(what);
    },
  } as unknown as Database;
  const reader = new IsolatedDocumentReader(database, pathToFileURL(WORKER));
  const read = (content: string, given = signal()) =>
    reader.read({ bytes: Buffer.from(content), fileName: 'book.md', signal: given, onProgress: () => undefined });

  beforeAll(async () => {
    await build({
      entryPoints: [join(ROOT, 'libs/platform/documents/src/worker/index.ts')],
      outfile: WORKER,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      tsconfig: join(ROOT, 'tsconfig.base.json'),
      packages: 'external',
    });
  }, 60_000);
  afterEach(() => {
    isInTransaction = false;
  });

  it('reads in a thread, and its errors come back as themselves', async () => {
    expect((await read('# Light\n\nA text about light.')).sections).toMatchObject([
      { title: 'Light', blocks: [{ text: 'A text about light.' }] },
    ]);
    await expect(read('  \n ')).rejects.toMatchObject({ code: 'DOCUMENT_EMPTY', status: 422 });
  });

  it('stops when its job is told to', async () => {
    const stop = new AbortController();
    const reading = read('# A\n\n'.concat('text '.repeat(2_000_000)), stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(reading).rejects.toThrow('cancelled');
  });

  it('never holds the database meanwhile', async () => {
    isInTransaction = true;
    await expect(read('# A')).rejects.toThrow('Reading a document');
  });
});
