import { materialsEntities } from '@trivium/education/materials/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { auditEntities } from '@trivium/platform/audit';
import type { Schema } from '@trivium/platform/database';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { careEntities } from './index';

/** What the killed process of `care.kill.pglite.db-spec.ts` is told. */
export interface CareKillArguments {
  readonly databaseFolder: string;
}

export const KILL_ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const KILL_STUDENT = '00000000-0000-7000-8000-0000000000bb' as UserId;
export const KILL_COURSE = '00000000-0000-7000-8000-0000000000cc';
export const killSchema: Schema = {
  entities: [...materialsEntities, ...careEntities, ...auditEntities],
  migrations: [...platformMigrations, ...aiMigrations, ...educationMigrations],
};
