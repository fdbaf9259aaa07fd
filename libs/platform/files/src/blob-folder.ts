import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';
import type { ByteRange } from './byte-range';
import { fileErrors } from './files.errors';
import { HEAD_BYTES } from './media-type';

/** Bytes on their way in: written and flushed under a temporary name. */
export interface ReceivedBytes {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly head: Uint8Array;
}

const INCOMING = 'incoming';
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Contents on disk under their SHA-256: `<folder>/<organisation>/<first two digits>/<hash>`, for the process's user alone. A name appears only
 * with its whole content behind it (temporary name, fsync, rename), also on a volume that several servers share.
 */
export class BlobFolder {
  constructor(private readonly folder: string) {}

  /**
   * Writes a stream to a temporary name, counting and hashing on the way.
   *
   * @throws AppError FILE_TOO_LARGE as soon as one byte too many arrives, FILE_EMPTY; nothing is left behind then, nor when the stream breaks
   */
  async receive(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReceivedBytes> {
    const incoming = join(this.folder, INCOMING);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const path = join(incoming, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      const head: Uint8Array[] = [];
      let headBytes = 0;
      let sizeBytes = 0;
      for await (const chunk of stream) {
        sizeBytes += chunk.byteLength;
        if (sizeBytes > maxBytes) throw fileErrors.FILE_TOO_LARGE({ maxMegabytes: megabytes(maxBytes) });
        hash.update(chunk);
        if (headBytes < HEAD_BYTES) {
          head.push(chunk.subarray(0, HEAD_BYTES - headBytes));
          headBytes += chunk.byteLength;
        }
        await file.writeFile(chunk);
      }
      if (sizeBytes === 0) throw fileErrors.FILE_EMPTY();
      await file.sync();
      await file.close();
      return { path, sha256: hash.digest('hex'), sizeBytes, head: Buffer.concat(head) };
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Moves received bytes to their place; the same content twice is one file. */
  async keep(organisationId: OrganisationId, { path, sha256 }: Pick<ReceivedBytes, 'path' | 'sha256'>): Promise<void> {
    const folder = this.folderOf(organisationId, sha256);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(path, join(folder, sha256));
    // The rename itself must survive a power failure.
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  pathOf(organisationId: OrganisationId, sha256: string): string {
    return join(this.folderOf(organisationId, sha256), sha256);
  }

  open(organisationId: OrganisationId, sha256: string, range?: ByteRange): Readable {
    return createReadStream(this.pathOf(organisationId, sha256), range);
  }

  async remove(organisationId: OrganisationId, sha256: string): Promise<void> {
    await rm(this.pathOf(organisationId, sha256), { force: true });
  }

  /** Removes half-received files older than `before`: their process died. */
  async sweepIncoming(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(join(this.folder, INCOMING))) {
      const path = join(this.folder, INCOMING, name);
      if (!(await isOlder(path, before))) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }

  /** Contents older than `before`, per organisation and first two digits: batches small enough for one query. */
  async *contentsBefore(before: Date): AsyncGenerator<{ organisationId: OrganisationId; hashes: string[] }> {
    for (const organisationId of (await namesIn(this.folder)).filter(isUuid)) {
      for (const prefix of await namesIn(join(this.folder, organisationId))) {
        const hashes: string[] = [];
        for (const name of await namesIn(join(this.folder, organisationId, prefix))) {
          if (SHA256.test(name) && (await isOlder(join(this.folder, organisationId, prefix, name), before))) hashes.push(name);
        }
        if (hashes.length > 0) yield { organisationId: organisationId as OrganisationId, hashes };
      }
    }
  }

  private folderOf(organisationId: OrganisationId, sha256: string): string {
    // Both become path parts: anything else than what they must look like is a defect, stopped here.
    if (!isUuid(organisationId) || !SHA256.test(sha256)) throw new Error('Not the name of a stored content');
    return join(this.folder, organisationId, sha256.slice(0, 2));
  }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1_024 ** 2) * 10) / 10;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // Nothing was stored yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before.getTime();
  } catch (error) {
    // Another server was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
