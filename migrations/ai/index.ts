import type { MigrationClass } from '@trivium/platform/database';
import { Retrieval1764000000100 } from './1764000000100-retrieval.migration';

/** In the order in which they were released. */
export const aiMigrations: readonly MigrationClass[] = [Retrieval1764000000100];
