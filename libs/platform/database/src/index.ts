export type { EntityClass, MigrationClass, Schema } from './data-source';
export { Database } from './database';
export { FieldCipher } from './field-cipher';
export { databaseErrors } from './database.errors';
export { DatabaseModule, OPENED_DATABASE } from './database.module';
export { migratePostgres, openDatabase, type OpenDatabaseOptions, type OpenedDatabase } from './open-database';
export { createRoles, isolateByOrganisation, ROLES, type RoleName, type SqlRunner } from './roles';
export { CLOCK, ID_SOURCE } from './sources';
