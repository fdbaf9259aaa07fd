import type { MigrationClass } from '@trivium/platform/database';
import { Roles1764000000000 } from './1764000000000-roles.migration';

/** In the order in which they were released. */
export const platformMigrations: readonly MigrationClass[] = [Roles1764000000000];
