import { Injectable } from '@nestjs/common';
import { type RerankGains, rerankPassages } from '../fusion/passage-reranker';
import type { ChunkPlace, ScoredChunk, ScoredSection } from '../lexical/bm25f-scorer';
import type { ChunkRecord } from '../lexical/lexical-search.repository';
import { EmbeddingProviders } from '../vectors/embedding-provider';
import { PassageVectors } from '../vectors/passage-vectors';
import { StoredVectorsRepository } from '../vectors/stored-vectors.repository';
import type { PreparedQuery } from './prepared-query';
import type { WhyFound } from './search-results';

/** A chunk of the list by words after the closer look. */
export interface LookedAtChunk extends ScoredChunk {
  /** Absent behind the depth of the look. */
  readonly reranking?: WhyFound['reranking'];
}

export interface LookedAtSection extends ScoredSection {
  readonly reranking?: WhyFound['reranking'];
}

/** What the closer look at a section's best chunk counts for the section, which has others: half was better than all of it, measured on a textbook. */
const SECTION_EMPHASIS = 0.5;

/**
 * Orders the first chunks of the list by words anew by what a bag of words does not see; see `rerankPassages`. The embedded vectors serve here, to tell
 * how alike passages are: as a list of their own they made every measured ranking worse.
 */
@Injectable()
export class CloserLook {
  constructor(
    private readonly providers: EmbeddingProviders,
    private readonly vectors: PassageVectors,
    private readonly stored: StoredVectorsRepository,
  ) {}

  /** @param rows of the first `settings.rerank.depth` chunks at least */
  async order(
    prepared: PreparedQuery,
    chunks: readonly ScoredChunk[],
    rows: ReadonlyMap<string, ChunkRecord>,
  ): Promise<readonly LookedAtChunk[]> {
    const { settings, text, idf, replaced } = prepared;
    const first = chunks.slice(0, settings.rerank.depth);
    const embeddings = await this.embeddings(prepared, first);
    const candidates = first.flatMap((chunk, index) => {
      const row = rows.get(placeKey(chunk));
      if (row === undefined) return [];
      const embedding = embeddings.get(placeKey(chunk));
      return [{ chunk, before: index + 1, text: row.text, language: row.language, score: chunk.score, ...(embedding && { embedding }) }];
    });
    const looked = rerankPassages({ text, idf, replaced }, candidates).map(({ candidate, score, gains }, index) => ({
      ...candidate.chunk,
      score,
      reranking: { before: candidate.before, after: index + 1, features: featuresOf(gains) },
    }));
    return [...looked, ...chunks.slice(settings.rerank.depth)];
  }

  /** Sections by a look at the best chunk of each; equal ones keep their order. Likeness is left out: it draws sections of one chapter together. */
  orderSections(
    { settings, text, idf, replaced }: PreparedQuery,
    sections: readonly ScoredSection[],
    rows: ReadonlyMap<string, ChunkRecord>,
  ): readonly LookedAtSection[] {
    const candidates = sections.flatMap((section, index) => {
      const row = rows.get(placeKey(section));
      return row === undefined ? [] : [{ section, before: index + 1, text: row.text, language: row.language, score: section.score }];
    });
    return rerankPassages({ text, idf, replaced }, candidates)
      .map(({ candidate: { section, before }, score, gains }) => {
        const gained = SECTION_EMPHASIS * (1 - settings.scoring.section.share) * (score - section.score);
        return { section, before, gains, sectionScore: section.sectionScore + gained };
      })
      .sort((first, second) => second.sectionScore - first.sectionScore || first.before - second.before)
      .map(({ section, before, gains, sectionScore }, index) => ({
        ...section,
        sectionScore,
        reranking: { before, after: index + 1, features: featuresOf(gains) },
      }));
  }

  private async embeddings(
    { collectionId, settings }: PreparedQuery,
    places: readonly ChunkPlace[],
  ): Promise<ReadonlyMap<string, Float32Array>> {
    if (settings.vectors === 'off') return new Map();
    const set = await this.vectors.activeSet(collectionId);
    const provider = set && this.providers.find(set.model, settings.dataClass);
    if (set === undefined || provider?.kind !== 'lexical') return new Map();
    const found = await this.stored.at(set.id, places);
    return new Map(found.map((placed) => [placeKey(placed), placed.vector]));
  }
}

function featuresOf(gains: RerankGains): { name: string; value: number }[] {
  return Object.entries(gains).map(([name, value]: [string, number]) => ({ name, value }));
}

/** Key of a chunk among those of a query. */
export function placeKey({ segment, ordinal }: ChunkPlace): string {
  return `${segment}:${ordinal}`;
}
