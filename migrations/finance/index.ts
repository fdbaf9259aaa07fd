import type { MigrationClass } from '@trivium/platform/database';
import { WatchLists1764000000400 } from './1764000000400-watch-lists.migration';

/** In the order in which they were released. */
export const financeMigrations: readonly MigrationClass[] = [WatchLists1764000000400];
