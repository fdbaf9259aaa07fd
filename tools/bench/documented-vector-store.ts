import { Client } from 'pg';

/** A row as it is stored: like LangChain's `Document`, with its vector. */
export interface StoredDocument {
  readonly id: string;
  readonly content: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly vector: Float32Array;
}

/** A found document, as `similaritySearchVectorWithScore` gives it. */
export interface FoundDocument {
  readonly pageContent: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly distance: number;
}

/** What its `addVectors` inserts in one statement. */
const ROWS_PER_STATEMENT = 500;
const TABLE = 'langchain_documents';

export interface DocumentedStoreOptions {
  /** Folder of the server's unix socket. */
  readonly socket: string;
  readonly database: string;
  /** Length of all vectors, declared for the column; its examples leave it out, and then its own query never uses its own index. */
  readonly dimensions?: number;
}

/**
 * The table, the statements and the optional index of `PGVectorStore` in `@langchain/community` (vectorstores/pgvector, 2026), as its documentation and
 * source describe them; the package is not a dependency. Signed in as the owner, without row-level security. One connection, so that a setting holds for
 * what follows.
 */
export class DocumentedVectorStore {
  private constructor(private readonly client: Client) {}

  /** Its `initialize`. */
  static async open({ socket, database, dimensions }: DocumentedStoreOptions): Promise<DocumentedVectorStore> {
    const client = new Client({ host: socket, user: 'postgres', database });
    await client.connect();
    const type = dimensions === undefined ? 'vector' : `vector(${dimensions})`;
    await client.query(
      `CREATE TABLE ${TABLE} (id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, content text, metadata jsonb, embedding ${type})`,
    );
    return new DocumentedVectorStore(client);
  }

  async add(documents: readonly StoredDocument[]): Promise<void> {
    for (let start = 0; start < documents.length; start += ROWS_PER_STATEMENT) {
      const rows = documents.slice(start, start + ROWS_PER_STATEMENT);
      const places = rows.map((_, row) => `(${[1, 2, 3, 4].map((column) => `$${4 * row + column}`).join(', ')})`);
      await this.client.query(
        `INSERT INTO ${TABLE} (content, embedding, metadata, id) VALUES ${places.join(', ')}`,
        rows.flatMap(({ content, vector, metadata, id }) => [content, `[${vector.join(',')}]`, metadata, id]),
      );
    }
  }

  /** Its `createHnswIndex` with the documented values; how many seconds it took. */
  async createHnswIndex(dimensions: number): Promise<number> {
    const started = performance.now();
    await this.client.query(
      `CREATE INDEX embedding_embedding_hnsw_idx ON ${TABLE} USING hnsw ((embedding::vector(${dimensions})) vector_cosine_ops)
       WITH (m = 16, ef_construction = 64)`,
    );
    return (performance.now() - started) / 1_000;
  }

  /** What autovacuum does a while after a table was filled; the planner knows nothing of it before. */
  async analyze(): Promise<void> {
    await this.client.query(`ANALYZE ${TABLE}`);
  }

  /** It has no setting for this and leaves pgvector's 40; an administrator may set it for the database. */
  async setEfSearch(efSearch: number): Promise<void> {
    await this.client.query("SELECT set_config('hnsw.ef_search', $1, false)", [String(efSearch)]);
  }

  /** Its `similaritySearchVectorWithScore`, cosine, its metadata filter on one key where `tenant` is given. */
  async search(vector: Float32Array, limit: number, tenant?: string): Promise<FoundDocument[]> {
    const { rows } = await this.client.query<{ content: string; metadata: Record<string, string>; _distance: number }>(
      searchStatement(tenant),
      [`[${vector.join(',')}]`, limit, ...(tenant === undefined ? [] : [tenant])],
    );
    return rows.map(({ content, metadata, _distance: distance }) => ({ pageContent: content, metadata, distance }));
  }

  /** Whether {@link search} could read the HNSW index, were it the only way. */
  async canUseIndex(vector: Float32Array): Promise<boolean> {
    await this.client.query('SET enable_seqscan = off');
    const { rows } = await this.client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${searchStatement()}`, [`[${vector.join(',')}]`, 10]);
    await this.client.query('SET enable_seqscan = on');
    return rows.some((row) => row['QUERY PLAN'].includes('embedding_embedding_hnsw_idx'));
  }

  async close(): Promise<void> {
    await this.client.query(`DROP TABLE ${TABLE}`);
    await this.client.end();
  }
}

function searchStatement(tenant?: string): string {
  return `SELECT *, "embedding" <=> $1 AS "_distance" FROM ${TABLE} ${tenant === undefined ? '' : "WHERE metadata->>'tenant' = $3"}
    ORDER BY "_distance" ASC LIMIT $2`;
}
