import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Retrieval1764000000100 } from './1764000000100-retrieval.migration';

const REPLACED = [
  'retrieval_posting',
  'retrieval_block',
  'retrieval_chunk',
  'retrieval_version',
  'retrieval_document',
  'retrieval_collection',
];
const TABLES = [
  'retrieval_collection',
  'retrieval_document',
  'retrieval_value',
  'retrieval_segment',
  'retrieval_chunk',
  'retrieval_block',
  'retrieval_posting',
  'retrieval_embedding',
  'retrieval_vector',
];

const INDEX_FUNCTIONS = ['retrieval_index_vectors(bigint, integer)', 'retrieval_unindex_vectors(bigint)'];
/** What an HNSW index of pgvector takes. */
const MAX_DIMENSIONS = 2_000;
/** Rows up to a page stay in it: a query reads thousands of postings and vectors, and each one elsewhere would be two more look-ups. */
const INLINE_BYTES = 8_160;

/**
 * Segments in the place of versions: a large document has a segment of its own, small ones share segments of one block, so that a collection of a
 * hundred thousand news items costs a query no more rows than a shelf of books. Postings are bytes, scored outside the database; vectors stand
 * beside them. What was indexed before is dropped: an index is made from documents, and its owners index what is missing at the next start.
 */
export class RetrievalSegments1764000000110 implements MigrationInterface {
  name = 'RetrievalSegments1764000000110';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of REPLACED) await runner.query(`DROP TABLE ${table}`);
    // `open_segment`: where the next small document goes. `languages`: documents of each language.
    await runner.query(`
      CREATE TABLE retrieval_collection (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        documents integer NOT NULL DEFAULT 0,
        chunks integer NOT NULL DEFAULT 0,
        sections integer NOT NULL DEFAULT 0,
        total_title bigint NOT NULL DEFAULT 0,
        total_headings bigint NOT NULL DEFAULT 0,
        total_body bigint NOT NULL DEFAULT 0,
        total_aliases bigint NOT NULL DEFAULT 0,
        languages jsonb NOT NULL DEFAULT '{}',
        settings jsonb NOT NULL DEFAULT '{}',
        open_segment bigint,
        CONSTRAINT retrieval_collection_pkey PRIMARY KEY (organisation_id, collection_id)
      )`);
    // `terms`: of a document in a shared segment, so that its postings are found again when it goes.
    await runner.query(`
      CREATE TABLE retrieval_document (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        segment bigint NOT NULL,
        first_ordinal integer NOT NULL,
        content_hash text NOT NULL,
        title text NOT NULL,
        language text NOT NULL,
        metadata jsonb NOT NULL,
        chunks integer NOT NULL,
        sections integer NOT NULL,
        total_title bigint NOT NULL,
        total_headings bigint NOT NULL,
        total_body bigint NOT NULL,
        total_aliases bigint NOT NULL,
        terms text[],
        CONSTRAINT retrieval_document_pkey PRIMARY KEY (organisation_id, collection_id, document_id)
      )`);
    // The metadata as text that sorts, for filters: row-level security keeps a query from any index on jsonb, whose operators are not leakproof.
    await runner.query(`
      CREATE TABLE retrieval_value (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        field text COLLATE "C" NOT NULL,
        value text COLLATE "C" NOT NULL,
        CONSTRAINT retrieval_value_pkey PRIMARY KEY (organisation_id, collection_id, field, value, document_id)
      )`);
    await runner.query(`CREATE INDEX retrieval_value_of_document ON retrieval_value (document_id)`);
    // Only what is not active is looked up by a search, and that is never much. `document_id` is null in a shared segment.
    await runner.query(`
      CREATE TABLE retrieval_segment (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT retrieval_segment_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid,
        state text NOT NULL,
        places integer NOT NULL DEFAULT 0,
        documents integer NOT NULL DEFAULT 0,
        groups integer NOT NULL DEFAULT 0,
        CONSTRAINT retrieval_segment_state_known CHECK (state IN ('building', 'active', 'retired'))
      )`);
    await runner.query(
      `CREATE INDEX retrieval_segment_inactive ON retrieval_segment (organisation_id, collection_id) WHERE state <> 'active'`,
    );
    await runner.query(`CREATE INDEX retrieval_segment_of_collection ON retrieval_segment (organisation_id, collection_id, document_id)`);
    await runner.query(`
      CREATE TABLE retrieval_chunk (
        segment bigint NOT NULL,
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
        CONSTRAINT retrieval_chunk_pkey PRIMARY KEY (segment, ordinal)
      )`);
    // Not unique: the old and the new state of a passage share its id.
    await runner.query(`CREATE INDEX retrieval_chunk_id ON retrieval_chunk (id)`);
    // `groups`: six bytes for each of at most 512 places, the ordinal of its group in the segment (4, little endian) and how many chunks that has (2).
    await runner.query(`
      CREATE TABLE retrieval_block (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        segment bigint NOT NULL,
        block integer NOT NULL,
        groups bytea NOT NULL,
        CONSTRAINT retrieval_block_pkey PRIMARY KEY (segment, block)
      ) WITH (toast_tuple_target = ${INLINE_BYTES})`);
    // One row per term and block. `df` leaves out chunks that hold a term only in the titles above them: the title of a chapter would make its
    // own words common. Small documents append to rows, hence the room in each page.
    await runner.query(`
      CREATE TABLE retrieval_posting (
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        segment bigint NOT NULL,
        block integer NOT NULL,
        df smallint NOT NULL,
        term text COLLATE "C" NOT NULL,
        entries bytea NOT NULL,
        CONSTRAINT retrieval_posting_pkey PRIMARY KEY (collection_id, term, segment, block)
      ) WITH (toast_tuple_target = ${INLINE_BYTES}, fillfactor = 80)`);
    // For deleting a segment; its entries come in order, so the index stays small and quick to fill. An expression, so that no other query takes it:
    // without statistics the embedded database would read a whole segment rather than one term.
    await runner.query(`CREATE INDEX retrieval_posting_of_segment ON retrieval_posting ((segment + 0))`);
    // `is_in_graph`: whether the set has an HNSW index of its own.
    await runner.query(`
      CREATE TABLE retrieval_embedding (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT retrieval_embedding_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        model text NOT NULL,
        dimensions integer NOT NULL,
        state text NOT NULL,
        is_in_graph boolean NOT NULL DEFAULT false,
        CONSTRAINT retrieval_embedding_state_known CHECK (state IN ('building', 'active', 'retired')),
        CONSTRAINT retrieval_embedding_dimensions_indexable CHECK (dimensions BETWEEN 1 AND ${MAX_DIMENSIONS})
      )`);
    await runner.query(`CREATE INDEX retrieval_embedding_of_collection ON retrieval_embedding (organisation_id, collection_id)`);
    for (const state of ['active', 'building']) {
      await runner.query(
        `CREATE UNIQUE INDEX retrieval_embedding_one_${state} ON retrieval_embedding (organisation_id, collection_id) WHERE state = '${state}'`,
      );
    }
    // `is_in_graph`: whether the HNSW index of its set holds it. Small collections are scanned exactly, which is quicker and finds everything.
    await runner.query(`
      CREATE TABLE retrieval_vector (
        embedding bigint NOT NULL,
        segment bigint NOT NULL,
        ordinal integer NOT NULL,
        organisation_id uuid NOT NULL,
        collection_id uuid NOT NULL,
        document_id uuid NOT NULL,
        model text NOT NULL,
        dimensions smallint NOT NULL,
        is_in_graph boolean NOT NULL,
        vector vector NOT NULL,
        CONSTRAINT retrieval_vector_pkey PRIMARY KEY (embedding, segment, ordinal),
        CONSTRAINT retrieval_vector_has_dimensions CHECK (vector_dims(vector) = dimensions)
      ) WITH (toast_tuple_target = ${INLINE_BYTES})`);
    // What a large collection still has outside the graph: searched exactly, and moved in batch by batch.
    await runner.query(
      `CREATE INDEX retrieval_vector_outside_graph ON retrieval_vector (embedding, segment, ordinal) WHERE NOT is_in_graph`,
    );
    // The application's role owns no table. These are the changes to the schema that it may ask for: an HNSW index for the vectors of one large
    // collection, and its end. An index of all collections misses a third to nine tenths of what is near in one that is a hundredth of it.
    // CREATE INDEX IF NOT EXISTS waits for every writer even where the index stands, and two at once would both make it: hence look, lock, make.
    await runner.query(`
      CREATE FUNCTION retrieval_index_vectors(embedding bigint, dimensions integer) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF dimensions IS NULL OR dimensions NOT BETWEEN 1 AND ${MAX_DIMENSIONS} THEN RAISE EXCEPTION 'dimensions must be 1 to ${MAX_DIMENSIONS}'; END IF;
        IF to_regclass(format('retrieval_vector_hnsw_%s', embedding)) IS NOT NULL THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtext('retrieval_index_vectors'));
        EXECUTE format('CREATE INDEX IF NOT EXISTS retrieval_vector_hnsw_%s ON retrieval_vector USING hnsw ((vector::vector(%s)) vector_ip_ops)
          WHERE is_in_graph AND embedding = %s', embedding, dimensions, embedding);
      END $$`);
    await runner.query(`
      CREATE FUNCTION retrieval_unindex_vectors(embedding bigint) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        EXECUTE format('DROP INDEX IF EXISTS retrieval_vector_hnsw_%s', embedding);
      END $$`);
    for (const signature of INDEX_FUNCTIONS) {
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO trivium_app`);
    }
    // Packed bytes and vectors hardly shrink; trying would cost every write and every query.
    await runner.query('ALTER TABLE retrieval_posting ALTER COLUMN entries SET STORAGE EXTERNAL');
    await runner.query('ALTER TABLE retrieval_block ALTER COLUMN groups SET STORAGE EXTERNAL');
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of INDEX_FUNCTIONS) await runner.query(`DROP FUNCTION ${signature}`);
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await new Retrieval1764000000100().up(runner);
  }
}
