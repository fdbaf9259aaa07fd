import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organisation's own server goes on with the beginning of an answer; null: nobody has said that it does. */
export class EndpointContinuation1764000000170 implements MigrationInterface {
  name = 'EndpointContinuation1764000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE inference_endpoint ADD COLUMN continuation text
        CONSTRAINT inference_endpoint_continuation_known CHECK (continuation IN ('prefix-flag', 'continue-final-message', 'last-message'))`);
    await runner.query(`
      ALTER TABLE inference_endpoint ADD CONSTRAINT inference_endpoint_continuation_of_service CHECK (kind <> 'gguf' OR continuation IS NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inference_endpoint DROP COLUMN continuation');
  }
}
