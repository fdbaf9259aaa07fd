import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'retrieval_collection',
  'retrieval_document',
  'retrieval_version',
  'retrieval_chunk',
  'retrieval_block',
  'retrieval_posting',
];

/**
 * The lexical index. A document's chunks and postings belong to a version; only the version that `retrieval_document.active_version` names is
 * searched and counted in `retrieval_collection`. Versions are built and deleted in many short transactions, activated in one.
 */
export class Retrieval1764000000100 implements MigrationInterface {
  name = 'Retrieval1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retrieval_collection (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        chunks integer NOT NULL DEFAULT 0,
        sections integer NOT NULL DEFAULT 0,
        total_title bigint NOT NULL DEFAULT 0,
        total_headings bigint NOT NULL DEFAULT 0,
        total_body bigint NOT NULL DEFAULT 0,
        total_aliases bigint NOT NULL DEFAULT 0,
        settings jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT retrieval_collection_pkey PRIMARY KEY (organisation_id, collection_id)
      )`);
    await runner.query(`
      CREATE TABLE retrieval_document (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        active_version bigint NOT NULL,
        content_hash text NOT NULL,
        title text NOT NULL,
        language text NOT NULL,
        chunks integer NOT NULL,
        sections integer NOT NULL,
        total_title bigint NOT NULL,
        total_headings bigint NOT NULL,
        total_body bigint NOT NULL,
        total_aliases bigint NOT NULL,
        CONSTRAINT retrieval_document_pkey PRIMARY KEY (organisation_id, collection_id, document_id)
      )`);
    await runner.query(`
      CREATE TABLE retrieval_version (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT retrieval_version_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'building',
        CONSTRAINT retrieval_version_state_known CHECK (state IN ('building', 'active', 'retired'))
      )`);
    await runner.query(`CREATE INDEX retrieval_version_of_collection ON retrieval_version (organisation_id, collection_id, state)`);
    await runner.query(`
      CREATE TABLE retrieval_chunk (
        version bigint NOT NULL,
        ordinal integer NOT NULL,
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        section_id uuid NOT NULL,
        group_id uuid NOT NULL,
        section_path text[] NOT NULL,
        page integer,
        block_from integer NOT NULL,
        block_to integer NOT NULL,
        text text NOT NULL,
        pieces jsonb NOT NULL,
        content_hash text NOT NULL,
        language text NOT NULL,
        CONSTRAINT retrieval_chunk_pkey PRIMARY KEY (version, ordinal)
      )`);
    // Not unique: the old and the new version of a passage share its id.
    await runner.query(`CREATE INDEX retrieval_chunk_id ON retrieval_chunk (id)`);
    // What scoring needs of each chunk, by its place in a block of 512 chunks (at most 6 kB).
    await runner.query(`
      CREATE TABLE retrieval_block (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        version bigint NOT NULL,
        block integer NOT NULL,
        section_ordinals integer[] NOT NULL,
        section_chunks smallint[] NOT NULL,
        lengths_title smallint[] NOT NULL,
        lengths_headings smallint[] NOT NULL,
        lengths_aliases smallint[] NOT NULL,
        CONSTRAINT retrieval_block_pkey PRIMARY KEY (version, block)
      )`);
    await storeInPlace(runner, 'retrieval_block', [
      'section_ordinals',
      'section_chunks',
      'lengths_title',
      'lengths_headings',
      'lengths_aliases',
    ]);
    // One row per term and block instead of one per term and chunk: a fifth of the rows to write, to index and to check for tenancy.
    // `df` leaves out chunks that hold a term only in the titles above them: the title of a chapter would make its own words common.
    await runner.query(`
      CREATE TABLE retrieval_posting (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        version bigint NOT NULL,
        block integer NOT NULL,
        df smallint NOT NULL,
        term text COLLATE "C" NOT NULL,
        entries bigint[] NOT NULL,
        CONSTRAINT retrieval_posting_pkey PRIMARY KEY (collection_id, term, version, block)
      )`);
    await storeInPlace(runner, 'retrieval_posting', ['entries']);
    // For deleting a version; its entries come in order, so the index stays small and quick to fill. An expression, so that no other query takes it:
    // without statistics the embedded database would read a whole version rather than one term.
    await runner.query(`CREATE INDEX retrieval_posting_of_version ON retrieval_posting ((version + 0))`);
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

/** Arrays that a query reads element by element: unpacking them each time would cost more than the page they fill. */
async function storeInPlace(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET STORAGE PLAIN`);
}
