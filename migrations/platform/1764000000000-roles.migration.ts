import { createRoles } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles and extension that every later table needs. */
export class Roles1764000000000 implements MigrationInterface {
  name = 'Roles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS vector');
    await createRoles(runner);
  }

  /** Roles belong to the whole server and may be in use by another database: they stay. */
  async down(): Promise<void> {
    // Nothing to take back.
  }
}
