import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import { BlobFolder } from './blob-folder';
import { type ByteRange, parseRange } from './byte-range';
import { cleanFileName } from './file-name';
import { fileErrors } from './files.errors';
import { FilesRepository } from './files.repository';
import { sniffMediaType } from './media-type';
import type { FileId, FilePolicy, IncomingFile, StoredFile } from './stored-file';

export interface ReceiveOptions extends FilePolicy {
  readonly organisationId: OrganisationId;
  /** As the sender named it. */
  readonly name: string;
}

/** A part of a file, or the whole, ready to be sent. */
export interface OpenedFile {
  readonly file: StoredFile;
  readonly stream: Readable;
  /** Present when a range was asked for: answer 206 with `Content-Range`. */
  readonly range: ByteRange | undefined;
}

/** A process that died leaves files behind; a day later nobody can still be about to refer to them. */
const ORPHAN_AFTER_MS = 24 * 3_600_000;

/**
 * Files of organisations: rows in the database, bytes in the data folder. On PostgreSQL with several servers the folder is a shared volume; the
 * code is the same.
 *
 * Receive outside a transaction (a slow sender must not hold one), then keep inside the one that writes what refers to the file.
 */
@Injectable()
export class FileStore {
  private readonly releasing = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly blobs: BlobFolder,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Takes a stream in and checks it against a policy by its content.
   *
   * @throws AppError FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_ACCEPTED; nothing is left behind then
   */
  async receive(stream: AsyncIterable<Uint8Array>, { organisationId, name, maxBytes, accept }: ReceiveOptions): Promise<IncomingFile> {
    this.database.assertNoTransaction('Receiving a file');
    const { path, sha256, sizeBytes, head } = await this.blobs.receive(stream, maxBytes);
    try {
      const clean = cleanFileName(name);
      const mediaType = await sniffMediaType({ head, path, name: clean });
      if (!accept.includes(mediaType)) throw fileErrors.FILE_TYPE_NOT_ACCEPTED({ found: mediaType, accepted: accept.join(', ') });
      return { organisationId, path, sha256, sizeBytes, mediaType, name: clean };
    } catch (error) {
      await this.blobs.discard(path);
      throw error;
    }
  }

  /** Makes a received file a stored one, in the caller's transaction of its organisation or in one of its own. */
  async keep(incoming: IncomingFile, { createdBy }: { createdBy?: UserId } = {}): Promise<StoredFile> {
    const { organisationId, path, sha256, sizeBytes, mediaType, name } = incoming;
    const file: StoredFile = {
      id: this.ids.next<'file'>(),
      organisationId,
      sha256,
      sizeBytes,
      mediaType,
      originalName: name,
      createdBy,
      createdAt: this.clock.now(),
    };
    await this.database.inOrganisation(organisationId, async () => {
      // Held until the commit: a release of the same content looks for rows under the same lock.
      await this.files.lockContent(sha256);
      await this.files.insert(file);
      await this.blobs.keep(organisationId, { path, sha256 });
    });
    return file;
  }

  /** Forgets a received file. */
  async discard(incoming: IncomingFile): Promise<void> {
    await this.blobs.discard(incoming.path);
  }

  /** Receives and keeps in one go. @throws AppError as `receive` */
  async save(stream: AsyncIterable<Uint8Array>, options: ReceiveOptions & { createdBy?: UserId }): Promise<StoredFile> {
    const incoming = await this.receive(stream, options);
    try {
      return await this.keep(incoming, options);
    } catch (error) {
      await this.discard(incoming);
      throw error;
    }
  }

  /** @throws AppError FILE_NOT_FOUND, also for another organisation's file */
  async get(organisationId: OrganisationId, fileId: FileId): Promise<StoredFile> {
    const file = await this.database.inOrganisation(organisationId, () => this.files.find(fileId));
    if (!file) throw fileErrors.FILE_NOT_FOUND();
    return file;
  }

  /**
   * Opens a file, or the part that a `Range` header asks for.
   *
   * @throws AppError FILE_NOT_FOUND, FILE_RANGE_INVALID
   */
  async open(organisationId: OrganisationId, fileId: FileId, rangeHeader?: string): Promise<OpenedFile> {
    const file = await this.get(organisationId, fileId);
    const range = parseRange(rangeHeader, file.sizeBytes);
    return { file, range, stream: this.blobs.open(organisationId, file.sha256, range) };
  }

  /** Where the bytes of a file lie, for readers that need random access. Read only. */
  pathOf(file: StoredFile): string {
    return this.blobs.pathOf(file.organisationId, file.sha256);
  }

  /** The whole content in memory; for files whose policy bounds them. */
  async read(file: StoredFile): Promise<Buffer> {
    return readFile(this.pathOf(file));
  }

  /**
   * Deletes a file, in the caller's transaction of its organisation. Its bytes go after the commit, unless another row has the same content.
   *
   * @throws AppError FILE_NOT_FOUND
   */
  async remove(organisationId: OrganisationId, fileId: FileId): Promise<void> {
    await this.database.inOrganisation(organisationId, async () => {
      const file = await this.files.find(fileId);
      if (!file) throw fileErrors.FILE_NOT_FOUND();
      await this.files.delete(fileId);
      this.database.afterCommit(() => this.releaseLater(organisationId, file.sha256));
    });
  }

  /** Resolves when the bytes of all files removed so far are gone. */
  async settled(): Promise<void> {
    await Promise.all(this.releasing);
  }

  /** Removes what dead processes left: half-received files and contents without a row, both older than a day. */
  async sweepOrphans(): Promise<{ incoming: number; contents: number }> {
    const before = new Date(this.clock.now().getTime() - ORPHAN_AFTER_MS);
    const incoming = await this.blobs.sweepIncoming(before);
    let contents = 0;
    for await (const { organisationId, hashes } of this.blobs.contentsBefore(before)) {
      const kept = await this.database.inOrganisation(organisationId, () => this.files.referredTo(hashes));
      for (const sha256 of hashes.filter((hash) => !kept.has(hash))) if (await this.release(organisationId, sha256)) contents++;
    }
    if (incoming + contents > 0) this.logger.info('orphaned files removed', { incoming, contents });
    return { incoming, contents };
  }

  private releaseLater(organisationId: OrganisationId, sha256: string): void {
    const done: Promise<void> = this.release(organisationId, sha256)
      .then(
        () => undefined,
        // The next sweep finds it.
        (error: unknown) => this.logger.warn('content of a deleted file not removed', { error }),
      )
      .finally(() => this.releasing.delete(done));
    this.releasing.add(done);
  }

  /** Removes a content that no row refers to; looked up under the lock that `keep` takes. */
  private async release(organisationId: OrganisationId, sha256: string): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async () => {
      await this.files.lockContent(sha256);
      if ((await this.files.referredTo([sha256])).size > 0) return false;
      await this.blobs.remove(organisationId, sha256);
      return true;
    });
  }
}
