import { readFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { takeFolderLock } from './lock-file';

/** An embedded database and how to close it. */
export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  close(): Promise<void>;
}

export interface OpenEmbeddedOptions {
  /** Folder of the database; in memory when absent. */
  readonly folder?: string;
  /** Tar of a data directory to start from when the folder is new (see `dumpDataDir`): much faster than a fresh initdb. */
  readonly template?: string;
}

/**
 * Opens PGlite with pgvector, guarded by a lock file beside the folder.
 *
 * PGlite runs without fsync: what was acknowledged survives a killed process, not a power failure.
 */
export async function openEmbeddedDatabase({ folder, template }: OpenEmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = folder === undefined ? undefined : takeFolderLock(`${folder}.lock`);
  try {
    const isNew = folder === undefined || !isInitialised(folder);
    const pglite = await PGlite.create({
      ...(folder === undefined ? {} : { dataDir: folder }),
      extensions: { vector },
      ...(template !== undefined && isNew ? { loadDataDir: new Blob([readFileSync(template)]) } : {}),
    });
    return {
      pglite,
      close: async () => {
        await pglite.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function isInitialised(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim() !== '';
  } catch {
    return false;
  }
}
