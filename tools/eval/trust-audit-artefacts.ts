import { platformMigrations } from '@trivium/migrations/platform';
import { isolateByOrganisation, type MigrationClass } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export interface AuditWriterArguments {
  readonly folder: string;
  readonly mode: 'write' | 'count' | 'export';
}

export const KILLED_ORGANISATION = '00000000-0000-7000-8000-0000000000e1' as OrganisationId;
export const KILLED_READER = '00000000-0000-7000-8000-0000000000e2';
export const KILLED_SECRET = 'evaluation of the audit chain, no secret';

/** The artefacts that the records speak of. */
class MadeArtefacts1764000999100 implements MigrationInterface {
  name = 'MadeArtefacts1764000999100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE made_artefact (id uuid PRIMARY KEY, organisation_id uuid NOT NULL, text text NOT NULL)');
    await isolateByOrganisation(runner, 'made_artefact');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE made_artefact');
  }
}

export const ARTEFACT_MIGRATIONS: readonly MigrationClass[] = [...platformMigrations, MadeArtefacts1764000999100];
