import { type Database } from '@trivium/platform/database';
import { BlobFolder, FilesModule, FileStore } from '@trivium/platform/files';
import type { Logger } from '@trivium/platform/observability';
import type { Clock, IdSource } from '@trivium/shared/kernel';

type FileRows = ConstructorParameters<typeof FileStore>[1];

/** A file store without the web framework. The class of its rows is not public, so it is taken from the module that provides it. */
export function createTestFiles(options: { database: Database; folder: string; clock: Clock; ids: IdSource; logger: Logger }): FileStore {
  const { database, folder, clock, ids, logger } = options;
  const providers = FilesModule.register({ dataFolder: folder }).providers ?? [];
  const found = providers.find((provider) => typeof provider === 'function' && provider.name === 'FilesRepository');
  if (typeof found !== 'function') throw new Error('The files module provides no repository');
  const Rows = found as new (database: Database) => FileRows;
  return new FileStore(database, new Rows(database), new BlobFolder(folder), clock, ids, logger);
}
