import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { In } from 'typeorm';
import type { FileId, StoredFile } from './stored-file';
import { StoredFileEntity } from './stored-file.entity';

/** Rows of stored files, inside an organisation's transaction. */
@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async insert(file: StoredFile): Promise<void> {
    await this.database.manager.insert(StoredFileEntity, { ...file, sizeBytes: String(file.sizeBytes), createdBy: file.createdBy ?? null });
  }

  async find(fileId: FileId): Promise<StoredFile | undefined> {
    const row = await this.database.manager.findOneBy(StoredFileEntity, { id: fileId });
    return row ? toFile(row) : undefined;
  }

  async delete(fileId: FileId): Promise<void> {
    await this.database.manager.delete(StoredFileEntity, { id: fileId });
  }

  /** Those of `hashes` that some row still refers to. */
  async referredTo(hashes: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.manager.find(StoredFileEntity, { select: { sha256: true }, where: { sha256: In([...hashes]) } });
    return new Set(rows.map((row) => row.sha256));
  }

  /** Holds a content until the transaction ends, so that it is not thrown away while another transaction is about to refer to it. */
  async lockContent(sha256: string): Promise<void> {
    await this.database.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `stored_file:${this.database.organisationId}:${sha256}`,
    ]);
  }
}

function toFile(row: StoredFileEntity): StoredFile {
  return {
    ...row,
    id: row.id as FileId,
    organisationId: row.organisationId as OrganisationId,
    sizeBytes: Number(row.sizeBytes),
    createdBy: (row.createdBy as UserId | null) ?? undefined,
  };
}
