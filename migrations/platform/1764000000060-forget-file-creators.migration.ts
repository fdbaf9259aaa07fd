import { ROLES } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a stored file outlive the person who brought it: this column alone may change. */
export class ForgetFileCreators1764000000060 implements MigrationInterface {
  name = 'ForgetFileCreators1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT UPDATE (created_by) ON stored_file TO ${ROLES.app}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (created_by) ON stored_file FROM ${ROLES.app}`);
  }
}
