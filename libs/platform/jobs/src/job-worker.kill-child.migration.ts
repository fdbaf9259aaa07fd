import { isolateByOrganisation, type MigrationClass } from '@trivium/platform/database';
import type { DatabaseConfiguration } from '@trivium/platform/config';
import { platformMigrations } from '@trivium/migrations/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the killed process is told. */
export interface CountingArguments {
  readonly place: DatabaseConfiguration;
  readonly organisationId: string;
  readonly steps: number;
  readonly leaseMs: number;
}

export const COUNTING_KIND = 'test.counting';

/** A business table without a unique key: a step done twice is seen. */
class CountedSteps1799999999999 implements MigrationInterface {
  name = 'CountedSteps1799999999999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE counted_step (organisation_id uuid NOT NULL, step integer NOT NULL)');
    await isolateByOrganisation(runner, 'counted_step');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counted_step');
  }
}

export const COUNTING_MIGRATIONS: readonly MigrationClass[] = [...platformMigrations, CountedSteps1799999999999];
