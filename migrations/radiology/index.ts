import type { MigrationClass } from '@trivium/platform/database';
import { Reports1764000000300 } from './1764000000300-reports.migration';

/** In the order in which they were released. */
export const radiologyMigrations: readonly MigrationClass[] = [Reports1764000000300];
