import { once } from 'node:events';
import { statSync } from 'node:fs';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { AppError } from '@trivium/shared/kernel';
import { fileErrors } from './files.errors';

/** What an archive may hold before it is called a trap. */
export interface ZipLimits {
  readonly maxEntries: number;
  /** Of all entries together, unpacked. */
  readonly maxUnpackedBytes: number;
  /** Unpacked to packed size; documents reach 20, text of one repeated letter 1,000. */
  readonly maxRatio: number;
  /** Whether an entry may itself be an archive (`.zip`, `.tar.gz` …; office documents are none). */
  readonly nested: 'refuse' | 'allow';
}

export const DEFAULT_ZIP_LIMITS: ZipLimits = { maxEntries: 10_000, maxUnpackedBytes: 1_024 ** 3, maxRatio: 200, nested: 'refuse' };

export interface ZipEntry {
  /** Path inside the archive with `/`; never absolute, never upwards. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** Bytes in memory, or the path of a file. */
export type ZipSource = Uint8Array | string;

/** Small archives compress well by chance (an empty sheet): the ratio counts from here. */
const RATIO_FROM_BYTES = 10 * 1_024 ** 2;
const ARCHIVES = /\.(zip|jar|7z|rar|tar|tgz|gz|bz2|xz|zst|cab|iso)$/i;
const ENCRYPTED = 1;
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Reads an archive's table of contents (APPNOTE 6.3.10) and refuses traps by it; unpacks nothing.
 *
 * @throws AppError ZIP_BROKEN, ZIP_ENCRYPTED, ZIP_TOO_MANY_ENTRIES, ZIP_TOO_LARGE, ZIP_SUSPICIOUS_RATIO, ZIP_UNSAFE_ENTRY, ZIP_NESTED
 */
export async function inspectZip(
  source: ZipSource,
  limits: Partial<ZipLimits> = {},
): Promise<{ entries: ZipEntry[]; unpackedBytes: number }> {
  const { zip, files } = await openChecked(source, { ...DEFAULT_ZIP_LIMITS, ...limits });
  zip.close();
  return { entries: files.map(toEntry), unpackedBytes: files.reduce((sum, file) => sum + file.uncompressedSize, 0) };
}

/**
 * Unpacks an archive's files one after the other, after `inspectZip`'s checks. What is unpacked is counted too: an entry that is larger than the
 * table of contents said ends in ZIP_BROKEN.
 *
 * @throws AppError as `inspectZip`
 */
export async function* readZip(source: ZipSource, limits: Partial<ZipLimits> = {}): AsyncGenerator<ZipEntry & { readonly bytes: Buffer }> {
  const { zip, files } = await openChecked(source, { ...DEFAULT_ZIP_LIMITS, ...limits });
  try {
    for (const file of files) yield { ...toEntry(file), bytes: await unpack(zip, file) };
  } finally {
    zip.close();
  }
}

async function openChecked(source: ZipSource, limits: ZipLimits): Promise<{ zip: ZipFile; files: Entry[] }> {
  const zip = await openZip(source);
  try {
    const files: Entry[] = [];
    const sizes = { packed: 0, unpacked: 0, entries: 0 };
    zip.on('entry', (entry: Entry) => {
      try {
        check(entry, sizes, limits);
        if (!entry.fileName.endsWith('/')) files.push(entry);
        zip.readEntry();
      } catch (error) {
        zip.emit('error', error);
      }
    });
    const ended = once(zip, 'end');
    zip.readEntry();
    await ended;
    // Entries that share their bytes unpack to more than the archive could hold (D. Fifield, A better zip bomb, WOOT 2019).
    if (sizes.packed > sizeOf(source)) throw fileErrors.ZIP_SUSPICIOUS_RATIO();
    return { zip, files };
  } catch (error) {
    zip.close();
    throw toZipError(error);
  }
}

function check(entry: Entry, sizes: { packed: number; unpacked: number; entries: number }, limits: ZipLimits): void {
  const name = shownName(entry.fileName);
  sizes.entries++;
  sizes.packed += entry.compressedSize;
  sizes.unpacked += entry.uncompressedSize;
  if (sizes.entries > limits.maxEntries) throw fileErrors.ZIP_TOO_MANY_ENTRIES({ max: limits.maxEntries });
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw fileErrors.ZIP_ENCRYPTED();
  if (isUnsafe(entry.fileName) || ((entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK) === SYMBOLIC_LINK)
    throw fileErrors.ZIP_UNSAFE_ENTRY({ name });
  if (sizes.unpacked > limits.maxUnpackedBytes)
    throw fileErrors.ZIP_TOO_LARGE({ maxMegabytes: Math.floor(limits.maxUnpackedBytes / 1_024 ** 2) });
  if (sizes.unpacked > RATIO_FROM_BYTES && sizes.unpacked > sizes.packed * limits.maxRatio) throw fileErrors.ZIP_SUSPICIOUS_RATIO();
  if (limits.nested === 'refuse' && ARCHIVES.test(entry.fileName)) throw fileErrors.ZIP_NESTED({ name });
}

/** Zip slip: absolute, with a drive, upwards, or with a character that ends a path early. */
function isUnsafe(name: string): boolean {
  return /^[\\/]|^[a-z]:|\0/i.test(name) || name.split(/[\\/]/).includes('..');
}

function shownName(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(0, 100);
}

function openZip(source: ZipSource): Promise<ZipFile> {
  // Names are decoded but judged by us: yauzl's own refusal has no code.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true, strictFileNames: true } as const;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(toZipError(error)) : resolve(zip));
    if (typeof source === 'string') open(source, options, done);
    else fromBuffer(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options, done);
  });
}

async function unpack(zip: ZipFile, file: Entry): Promise<Buffer> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(file, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw toZipError(error);
  }
}

function toZipError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  // The system's own errors (no such file, no permission) are not the archive's fault.
  if ((error as NodeJS.ErrnoException).syscall !== undefined) return error;
  const message = error instanceof Error ? error.message : '';
  const [, name] = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/.exec(message) ?? [];
  return name === undefined ? fileErrors.ZIP_BROKEN(undefined, { cause: error }) : fileErrors.ZIP_UNSAFE_ENTRY({ name: shownName(name) });
}

function toEntry(entry: Entry): ZipEntry {
  return { name: entry.fileName, sizeBytes: entry.uncompressedSize };
}

function sizeOf(source: ZipSource): number {
  return typeof source === 'string' ? statSync(source).size : source.byteLength;
}
