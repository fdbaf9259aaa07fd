import type { MigrationClass } from '@trivium/platform/database';
import { Roles1764000000000 } from './1764000000000-roles.migration';
import { Accounts1764000000010 } from './1764000000010-accounts.migration';
import { Audit1764000000020 } from './1764000000020-audit.migration';
import { Jobs1764000000030 } from './1764000000030-jobs.migration';
import { Files1764000000040 } from './1764000000040-files.migration';
import { SubjectKeys1764000000050 } from './1764000000050-subject-keys.migration';
import { ForgetFileCreators1764000000060 } from './1764000000060-forget-file-creators.migration';
import { ApiKeys1764000000070 } from './1764000000070-api-keys.migration';

/** In the order in which they were released. */
export const platformMigrations: readonly MigrationClass[] = [
  Roles1764000000000,
  Accounts1764000000010,
  Audit1764000000020,
  Jobs1764000000030,
  Files1764000000040,
  SubjectKeys1764000000050,
  ForgetFileCreators1764000000060,
  ApiKeys1764000000070,
];
