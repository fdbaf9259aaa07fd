import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

import { documentErrors } from './documents.errors';
import type { ReadLimits } from './read-options';
import { decodeText } from './text-decoding';

const ARCHIVE_EXTENSION = /\.(?:zip|jar|7z|rar|gz|tgz|tar|xz|bz2|epub|docx|pptx|xlsx)$/i;
const UNIX_TYPE_MASK = 0xf000;
const UNIX_SYMLINK = 0xa000;

/** A zip in memory whose names and declared sizes have passed every check; entries are unpacked one at a time when asked for. */
export interface Archive {
  /** Paths of files with `/`, in the order of the archive. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  read(path: string): Promise<Uint8Array>;
}

export interface ArchiveOptions {
  readonly fileName: string;
  readonly limits: ReadLimits;
  /** Which archives may lie inside, to be opened by whoever asks; none unless told. */
  readonly isInnerAllowed?: (path: string) => boolean;
}

/**
 * Opens a zip from memory. All checks run on the central directory before a byte is unpacked: number of entries, sum of sizes, ratio, paths that
 * leave the archive, links, encryption, inner archives. While unpacking, more bytes than declared end with an error.
 *
 * @throws ARCHIVE_TOO_MANY_FILES, ARCHIVE_TOO_LARGE, ARCHIVE_UNSAFE_PATH, ARCHIVE_NESTED, DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED
 */
export async function openArchive(bytes: Uint8Array, { fileName, limits, isInnerAllowed = () => false }: ArchiveOptions): Promise<Archive> {
  const damaged = (cause: unknown) => documentErrors.DOCUMENT_DAMAGED({ fileName }, { cause });
  const tooLarge = () => documentErrors.ARCHIVE_TOO_LARGE({ limitMb: Math.round(limits.maxUnpackedBytes / 2 ** 20) });
  const zip = await openZip(bytes).catch((cause: unknown) => {
    throw damaged(cause);
  });
  if (zip.entryCount > limits.maxArchiveEntries) throw documentErrors.ARCHIVE_TOO_MANY_FILES({ limit: limits.maxArchiveEntries });
  const entries = new Map<string, Entry>();
  let unpackedBytes = 0;
  const listed = await listEntries(zip).catch((cause: unknown) => {
    throw damaged(cause);
  });
  for (const entry of listed) {
    const path = entryPath(entry);
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > limits.maxUnpackedBytes) throw tooLarge();
    if (isUnsafe(path) || isSymbolicLink(entry)) throw documentErrors.ARCHIVE_UNSAFE_PATH({ entry: path.slice(0, 100) });
    if (path.endsWith('/') || isLitter(path)) continue;
    if (entry.isEncrypted()) throw documentErrors.DOCUMENT_ENCRYPTED({ fileName });
    if (ARCHIVE_EXTENSION.test(path) && !isInnerAllowed(path)) throw documentErrors.ARCHIVE_NESTED({ entry: path.slice(0, 100) });
    entries.set(path, entry);
  }
  // Below one megabyte a ratio says nothing: a short file of spaces is no bomb.
  if (unpackedBytes > 2 ** 20 && unpackedBytes / bytes.length > limits.maxPackRatio) throw tooLarge();
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path),
    async read(path) {
      const entry = entries.get(path);
      if (!entry) throw damaged(new Error(`no entry ${path}`));
      const content = await unpack(zip, entry).catch((cause: unknown) => {
        throw damaged(cause);
      });
      if (content[0] === 0x50 && content[1] === 0x4b && content[2] === 3 && content[3] === 4 && !isInnerAllowed(path)) {
        throw documentErrors.ARCHIVE_NESTED({ entry: path.slice(0, 100) });
      }
      return content;
    },
  };
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Names without the UTF-8 flag are UTF-8 or, from Chinese Windows, GB18030; the zip standard's code page 437 would garble both. */
function entryPath(entry: Entry): string {
  const name: unknown = entry.fileName;
  const raw = name instanceof Uint8Array ? name : entry.fileNameRaw;
  return decodeText(raw).text.replace(/\\/g, '/');
}

function isUnsafe(path: string): boolean {
  return path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..');
}

function isSymbolicLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & UNIX_TYPE_MASK) === UNIX_SYMLINK;
}

function isLitter(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || part.startsWith('.') || part === 'Thumbs.db');
}

function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Uint8Array[] = [];
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    });
  });
}
