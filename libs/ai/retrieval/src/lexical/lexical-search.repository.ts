import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { ChunkPiece } from './chunker';
import { type Field, FIELDS, type PerField } from './field-terms';
import { completeScoring, type ScoringSettings } from './scoring-settings';
import { CONTRIBUTIONS, EXPLANATIONS, rounded } from './scoring-sql';

/** What scoring needs to know of a collection. */
export interface CollectionProfile {
  readonly chunks: number;
  readonly sections: number;
  /** Mean number of terms of a chunk's field. */
  readonly averages: PerField<number>;
  readonly settings: ScoringSettings;
  /** Languages of its documents. */
  readonly languages: readonly string[];
  /** Versions that are searched. */
  readonly versions: readonly string[];
  /** Versions of all documents: how rare a word is does not depend on where one looks for it. */
  readonly allVersions: readonly string[];
}

/** A query term with its weight: inverse document frequency times its number in the query. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A stored chunk, as its row holds it. */
export interface ChunkRecord {
  readonly id: string;
  readonly version: string;
  readonly ordinal: number;
  readonly document_id: string;
  readonly section_id: string;
  readonly group_id: string;
  readonly section_path: string[];
  readonly page: number | null;
  readonly block_from: number;
  readonly block_to: number;
  readonly text: string;
  readonly pieces: ChunkPiece[];
  readonly content_hash: string;
  readonly language: string;
}

export interface MatchedTerm {
  readonly term: string;
  readonly field: Field;
  /** What this term in this field adds to the score. */
  readonly weight: number;
}

const CHUNK_COLUMNS = `c.id, c.version, c.ordinal, c.document_id, c.section_id, c.group_id, c.section_path, c.page, c.block_from, c.block_to, c.text, c.pieces,
  c.content_hash, c.language`;

/**
 * BM25F in SQL (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, CIKM 2004; idf with the 1 + … of Lucene, never
 * negative). The same statements run on PGlite and PostgreSQL and give the same order; ties go by chunk id.
 */
@Injectable()
export class RetrievalSearchRepository {
  constructor(private readonly database: Database) {}

  async profile(collectionId: string, documentIds?: readonly string[]): Promise<CollectionProfile | undefined> {
    // Just-in-time compilation costs more than any of these statements, and remembering by whole arrays of postings never meets one twice.
    await this.database.manager.query(`SELECT set_config('jit', 'off', true), set_config('enable_memoize', 'off', true)`);
    const [collection] = await this.query<{ chunks: number; sections: number; settings: unknown } & Record<`total_${Field}`, string>>(
      'SELECT * FROM retrieval_collection WHERE organisation_id = $1 AND collection_id = $2',
      [collectionId],
    );
    if (collection === undefined || collection.chunks === 0) return undefined;
    const all = await this.query<{ active_version: string; language: string; wanted: boolean }>(
      `SELECT active_version, language, $3::uuid[] IS NULL OR document_id = ANY($3::uuid[]) AS wanted FROM retrieval_document
       WHERE organisation_id = $1 AND collection_id = $2 ORDER BY document_id`,
      [collectionId, documentIds ?? null],
    );
    const documents = all.filter(({ wanted }) => wanted);
    const average = (field: Field): number => Number(collection[`total_${field}`]) / collection.chunks;
    return {
      chunks: collection.chunks,
      sections: collection.sections,
      averages: { title: average('title'), headings: average('headings'), body: average('body'), aliases: average('aliases') },
      settings: completeScoring(collection.settings),
      languages: [...new Set(documents.map((document) => document.language))],
      versions: documents.map((document) => document.active_version),
      allVersions: all.map((document) => document.active_version),
    };
  }

  /** Inverse document frequency ln(1 + (N − n + ½) ÷ (n + ½)) of each term, the most informative first; `isKnown` when some chunk holds it. */
  async inverseFrequencies(
    collectionId: string,
    { chunks, allVersions }: Pick<CollectionProfile, 'chunks' | 'allVersions'>,
    terms: readonly string[],
  ): Promise<{ term: string; idf: number; isKnown: boolean }[]> {
    const rows = await this.query<{ term: string; idf: number; known: boolean }>(
      `SELECT q.term, t.known, ln(1 + ($3::float8 - t.df + 0.5) / (t.df + 0.5)) AS idf
       FROM unnest($4::text[]) AS q (term)
       CROSS JOIN LATERAL (
         SELECT count(*) > 0 AS known, CASE WHEN count(*) = 0 THEN 0 ELSE greatest(sum(df), 1) END::float8 AS df FROM retrieval_posting
         WHERE organisation_id = $1 AND collection_id = $2 AND term = q.term AND version = ANY($5::bigint[])
       ) AS t
       ORDER BY idf DESC, q.term COLLATE "C"`,
      [collectionId, chunks, terms, allVersions],
    );
    return rows.map(({ term, idf, known }) => ({ term, idf, isKnown: known }));
  }

  async bestChunks(
    collectionId: string,
    profile: CollectionProfile,
    terms: readonly WeightedTerm[],
    limit: number,
  ): Promise<(ChunkRecord & { score: number })[]> {
    return this.query(
      `WITH scored AS (
         SELECT version, ordinal, ${rounded('sum(contribution)')} AS score FROM (${CONTRIBUTIONS}) AS part GROUP BY version, ordinal
       ), best AS (SELECT * FROM scored ORDER BY score DESC FETCH FIRST ($19::int) ROWS WITH TIES)
       SELECT ${CHUNK_COLUMNS}, best.score FROM best JOIN retrieval_chunk c ON c.version = best.version AND c.ordinal = best.ordinal
       WHERE c.organisation_id = $1 ORDER BY best.score DESC, c.id LIMIT $19::int`,
      [...this.scoringParameters(collectionId, profile, terms), limit],
    );
  }

  /**
   * Sections by `(1 − share) · best chunk + share · section as one text`, the latter being BM25 over the sum of its chunks' field-weighted
   * frequencies: one passage must answer, and its neighbours may tip the scales.
   */
  async bestSections(
    collectionId: string,
    profile: CollectionProfile,
    terms: readonly WeightedTerm[],
    limit: number,
  ): Promise<(ChunkRecord & { score: number; section_score: number })[]> {
    const { share, k1, b } = profile.settings.section;
    return this.query(
      `WITH part AS MATERIALIZED (${CONTRIBUTIONS}), scored AS (
         SELECT version, section_ordinal, ordinal, ${rounded('sum(contribution)')} AS score FROM part GROUP BY 1, 2, 3
       ), foremost AS (
         SELECT DISTINCT ON (version, section_ordinal) * FROM scored ORDER BY version, section_ordinal, score DESC, ordinal
       ), section_term AS (
         SELECT version, section_ordinal, min(weight) AS weight, sum(frequency) / (1 + $22::float8 * (min(section_chunks) / $23::float8 - 1)) AS frequency
         FROM part GROUP BY version, section_ordinal, term
       ), whole AS (
         SELECT version, section_ordinal, sum(weight * ($21::float8 + 1) * frequency / (frequency + $21::float8)) AS score
         FROM section_term GROUP BY 1, 2
       ), section AS (
         SELECT f.version, f.ordinal, f.score, ${rounded('(1 - $20::float8) * f.score + $20::float8 * w.score')} AS section_score
         FROM foremost f JOIN whole w USING (version, section_ordinal) ORDER BY section_score DESC FETCH FIRST ($19::int) ROWS WITH TIES
       )
       SELECT ${CHUNK_COLUMNS}, section.score, section.section_score FROM section
       JOIN retrieval_chunk c ON c.version = section.version AND c.ordinal = section.ordinal
       WHERE c.organisation_id = $1 ORDER BY section.section_score DESC, c.id LIMIT $19::int`,
      [...this.scoringParameters(collectionId, profile, terms), limit, share, k1, b, profile.chunks / Math.max(1, profile.sections)],
    );
  }

  /** Which terms brought each of `chunks` its score, and by which field; keyed `version:ordinal`, the strongest first. */
  async explain(
    collectionId: string,
    profile: CollectionProfile,
    terms: readonly WeightedTerm[],
    chunks: readonly Pick<ChunkRecord, 'version' | 'ordinal'>[],
  ): Promise<Map<string, MatchedTerm[]>> {
    const rows = await this.query<{ key: string; term: string; field: Field; weight: number }>(EXPLANATIONS, [
      ...this.scoringParameters(collectionId, profile, terms),
      chunks.map((chunk) => chunk.version),
      chunks.map((chunk) => chunk.ordinal),
    ]);
    const matched = new Map<string, MatchedTerm[]>();
    for (const { key, term, field, weight } of rows) matched.set(key, [...(matched.get(key) ?? []), { term, field, weight }]);
    return matched;
  }

  async chunk(chunkId: string): Promise<(ChunkRecord & { collection_id: string }) | undefined> {
    const [row] = await this.query<ChunkRecord & { collection_id: string }>(
      `SELECT ${CHUNK_COLUMNS}, c.collection_id FROM retrieval_chunk c
       JOIN retrieval_document d ON d.organisation_id = c.organisation_id AND d.collection_id = c.collection_id AND d.document_id = c.document_id
         AND d.active_version = c.version
       WHERE c.organisation_id = $1 AND c.id = $2 ORDER BY c.collection_id LIMIT 1`,
      [chunkId],
    );
    return row;
  }

  async statistics(collectionId: string): Promise<{ documents: number; chunks: number; averageLength: number }> {
    const [row] = await this.query<{ documents: number; chunks: number; total: string }>(
      `SELECT count(*)::int AS documents, coalesce(sum(chunks), 0)::int AS chunks, coalesce(sum(total_body), 0)::bigint AS total
       FROM retrieval_document WHERE organisation_id = $1 AND collection_id = $2`,
      [collectionId],
    );
    const { documents = 0, chunks = 0, total = '0' } = row ?? {};
    return { documents, chunks, averageLength: chunks === 0 ? 0 : Number(total) / chunks };
  }

  /** $1 to $18 of the scoring statements ($1 is the organisation). */
  private scoringParameters(collectionId: string, profile: CollectionProfile, terms: readonly WeightedTerm[]): unknown[] {
    const { settings, averages } = profile;
    // A field that most chunks lack (aliases) would have an average near zero and punish every chunk that has it.
    const average = (field: Field): number => Math.max(1, averages[field]);
    return [
      collectionId,
      terms.map(({ term }) => term),
      terms.map(({ weight }) => weight),
      profile.versions,
      settings.k1,
      ...FIELDS.flatMap((field) => [settings.weights[field], settings.b[field] / average(field)]),
      ...FIELDS.map(average),
    ];
  }

  private async query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, [this.database.organisationId, ...parameters])) as Row[];
  }
}
