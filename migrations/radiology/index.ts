import type { MigrationClass } from '@trivium/platform/database';
import { Reports1764000000300 } from './1764000000300-reports.migration';
import { ReportLife1764000000310 } from './1764000000310-report-life.migration';
import { PseudonymMap1764000000330 } from './1764000000330-pseudonym-map.migration';

/** In the order in which they were released. */
export const radiologyMigrations: readonly MigrationClass[] = [Reports1764000000300, ReportLife1764000000310, PseudonymMap1764000000330];
