import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { completeSettings } from '../collection-settings';
import { fuseRanks } from '../fusion/rank-fusion';
import { Bm25fScorer, blockKey, type ChunkPlace, type IsAllowed, type PostingRow } from '../lexical/bm25f-scorer';
import { clauseFilter } from '../lexical/clause-filter';
import type { QueryTerms } from '../lexical/field-terms';
import { type ChunkRecord, type CollectionProfile, LexicalSearchRepository } from '../lexical/lexical-search.repository';
import { type MeantTerms, meantTerms, unknownWords } from '../lexical/meant-terms';
import { requireFilter, type RetrievalFilter } from '../metadata-filter';
import { CloserLook, type LookedAtChunk, type LookedAtSection, placeKey } from './closer-look';
import { DocumentFilterRepository } from './document-filter.repository';
import { assembleHit, type RankedPlace } from './hit-assembly';
import { ModelReranking } from './model-reranking';
import { phraseFilter } from './phrase-clauses';
import {
  frequenciesOf,
  MAX_QUERY_TERMS,
  type PreparedQuery,
  type ReadQuery,
  readQuery,
  spokenTerms,
  termClausesOf,
  weighTerms,
} from './prepared-query';
import { type EmbeddedAhead, type FoundByVector, QueryVectors } from './query-vectors';
import type { SearchPage, SearchQuery, SectionHit } from './search-results';
import { meantWords } from './written-words';

/** How deep pages go; nobody reads further, and each page must be cut from the same list. */
const MAX_RANKED = 1_000;
/** How many are asked about a filter that was too broad to be listed. */
const MAX_FILTERED = 10_000;
const MAX_LIMIT = 100;
const NOTHING: SearchPage = { hits: [], total: 0, meant: [] };

/** What a search's snapshot gives: the list, and what its first hits are made of. */
interface RankedList {
  readonly prepared: PreparedQuery;
  readonly scorer: Bm25fScorer;
  readonly ranked: readonly RankedPlace[];
  readonly rows: ReadonlyMap<string, ChunkRecord>;
  readonly total: number;
}

/** A search in steps: read the query, gather what the database knows of its words, rank, look at the first ones again, and explain. */
@Injectable()
export class Searcher {
  constructor(
    private readonly database: Database,
    private readonly lexical: LexicalSearchRepository,
    private readonly filters: DocumentFilterRepository,
    private readonly queryVectors: QueryVectors,
    private readonly closerLook: CloserLook,
    private readonly reranking: ModelReranking,
  ) {}

  /** One page of the best chunks. */
  async page(organisationId: OrganisationId, query: SearchQuery): Promise<SearchPage> {
    requireFilter(query.filter);
    const limit = Math.min(MAX_LIMIT, Math.floor(query.limit));
    const offset = Math.floor(query.offset ?? 0);
    const read = readQuery(query);
    if (!(limit >= 1) || !(offset >= 0) || offset >= MAX_RANKED || read.text.trim() === '') return NOTHING;
    const isFused = query.ranking !== 'words';
    const ahead = isFused ? await this.queryVectors.embedAhead(organisationId, query.collectionId, read) : undefined;
    const found = await this.database.inSnapshot(organisationId, async () => {
      const prepared = await this.prepare(organisationId, query.collectionId, read);
      return prepared && this.rank(prepared, query, { isFused, ahead, pageAt: { offset, limit } });
    });
    if (found === undefined) return NOTHING;
    const { prepared, scorer, rows, total } = found;
    const ranked = isFused ? await this.reranking.order(prepared, found.ranked, rows) : found.ranked;
    const hits = ranked.slice(offset, offset + limit).flatMap((place) => {
      const row = rows.get(placeKey(place));
      return row === undefined ? [] : [assembleHit({ prepared, row, place, matched: scorer.explain(place) })];
    });
    const end = offset + limit;
    return {
      hits,
      total,
      meant: meantWords(prepared.meant, { text: prepared.text, languages: prepared.profile.languages }, hits),
      ...(end < ranked.length ? { nextOffset: end } : {}),
    };
  }

  /** The whole list, with the rows of its first chunks and of the page. */
  private async rank(
    prepared: PreparedQuery,
    query: SearchQuery,
    { isFused, ahead, pageAt }: { isFused: boolean; ahead: EmbeddedAhead | undefined; pageAt: { offset: number; limit: number } },
  ): Promise<RankedList> {
    const scorer = scorerOf(prepared);
    const { isAllowed, openFilter } = await this.restriction(prepared, query);
    const scored = scorer.bestChunks(openFilter === undefined ? MAX_RANKED : MAX_FILTERED, isAllowed);
    const words = await this.furtherRestricted(prepared, openFilter, scored.best);
    const total = words.length < scored.best.length ? words.length : scored.total;
    const { depth } = prepared.settings.rerank;
    const isLooked = isFused && prepared.settings.rerank.isOn;
    const rows = isLooked ? await this.rowsOf(words.slice(0, depth)) : new Map<string, ChunkRecord>();
    const looked = isLooked ? await this.closerLook.order(prepared, words, rows) : words;
    const near = isFused ? await this.queryVectors.nearest(prepared, query.filter, ahead) : undefined;
    const allowed = near?.hits.filter(({ segment, ordinal }) => isAllowed?.(segment, ordinal) ?? true);
    const hits = allowed && (await this.furtherRestricted(prepared, undefined, allowed));
    const ranked = fused(prepared, looked, near && hits && { ...near, hits });
    const shown = [...(isLooked ? ranked.slice(0, depth) : []), ...ranked.slice(pageAt.offset, pageAt.offset + pageAt.limit)];
    for (const [key, row] of await this.rowsOf(shown.filter((place) => !rows.has(placeKey(place))))) rows.set(key, row);
    return { prepared, scorer, ranked, rows, total };
  }

  /** The best sections, each with its best chunk. */
  async sections(organisationId: OrganisationId, query: SearchQuery): Promise<SectionHit[]> {
    requireFilter(query.filter);
    const limit = Math.min(MAX_LIMIT, Math.floor(query.limit));
    const read = readQuery(query);
    if (!(limit >= 1) || read.text.trim() === '') return [];
    return this.database.inSnapshot(organisationId, async () => {
      const prepared = await this.prepare(organisationId, query.collectionId, read);
      if (prepared === undefined) return [];
      const scorer = scorerOf(prepared);
      const groups = await this.lexical.groups(blocksOf(prepared.postings));
      const { isAllowed, openFilter } = await this.restriction(prepared, query);
      const isLooked = query.ranking !== 'words' && prepared.settings.rerank.isOn;
      const depth = Math.max(limit, isLooked ? prepared.settings.rerank.depth : 0);
      const candidates = scorer.bestSections(openFilter === undefined ? depth : MAX_FILTERED, groups, isAllowed);
      const scored = (await this.furtherRestricted(prepared, openFilter, candidates)).slice(0, depth);
      const rows = await this.rowsOf(scored);
      const best = isLooked ? this.closerLook.orderSections(prepared, scored, rows) : scored;
      return best.slice(0, limit).flatMap((section: LookedAtSection, index) => {
        const row = rows.get(placeKey(section));
        if (row === undefined) return [];
        const why = {
          lexical: { rank: index + 1, score: section.score },
          shares: { lexical: 1, vector: 0 },
          ...(section.reranking && { reranking: section.reranking }),
        };
        const hit = assembleHit({ prepared, row, place: { ...section, why }, matched: scorer.explain(section) });
        return [{ sectionId: row.group_id, documentId: row.document_id, score: section.sectionScore, best: hit }];
      });
    });
  }

  private async prepare(organisationId: OrganisationId, collectionId: string, read: ReadQuery): Promise<PreparedQuery | undefined> {
    const profile = await this.lexical.profile(collectionId);
    if (profile === undefined) return undefined;
    const spoken = spokenTerms(read, profile);
    const termClauses = termClausesOf(read.clauses, [read.language, ...profile.languages]);
    const demanded = termClauses.flatMap(({ alternatives }) => alternatives.flat());
    const said = [...spoken.counts.keys()];
    // The terms of a usual query are read at once; those of a pasted page are chosen by rarity first.
    let postings: PostingRow[];
    let frequencies: ReadonlyMap<string, number>;
    if (said.length <= MAX_QUERY_TERMS) {
      postings = await this.lexical.postings(collectionId, [...new Set([...said, ...demanded])]);
      frequencies = frequenciesOf(postings);
    } else {
      frequencies = await this.lexical.documentFrequencies(collectionId, said);
      const chosen = weighTerms(spoken, frequencies, profile.chunks).weighted.map(({ term }) => term);
      postings = await this.lexical.postings(collectionId, [...new Set([...chosen, ...demanded])]);
    }
    const meant = await this.meantTerms(collectionId, spoken, { frequencies, profile });
    const similar = meant.flatMap(({ similar: terms }) => terms.map(({ term }) => term)).filter((term) => !frequencies.has(term));
    if (similar.length > 0) {
      const further = await this.lexical.postings(collectionId, [...new Set(similar)]);
      postings = [...postings, ...further];
      frequencies = new Map([...frequencies, ...frequenciesOf(further)]);
    }
    const { idf, weighted, replaced } = weighTerms(spoken, frequencies, profile.chunks, meant);
    const settings = completeSettings(profile.settings);
    return { organisationId, collectionId, ...read, termClauses, spoken, profile, settings, idf, weighted, replaced, meant, postings };
  }

  private async meantTerms(
    collectionId: string,
    spoken: QueryTerms,
    { frequencies, profile }: { frequencies: ReadonlyMap<string, number>; profile: CollectionProfile },
  ): Promise<readonly MeantTerms[]> {
    const unknown = unknownWords(spoken, (term) => frequencies.has(term), profile.languages);
    return meantTerms(unknown, profile.chunks, {
      beginningWith: (prefix, limit) => this.lexical.termsBeginningWith(collectionId, prefix, limit),
      frequencies: (terms) => this.lexical.documentFrequencies(collectionId, terms),
    });
  }

  /** What clauses and a filter allow, as a test for chunks; `openFilter` is a filter that allows too much to be one. */
  private async restriction(
    prepared: PreparedQuery,
    { filter }: SearchQuery,
  ): Promise<{ isAllowed: IsAllowed | undefined; openFilter: RetrievalFilter | undefined }> {
    const byClauses = clauseFilter(prepared.termClauses, prepared.postings);
    if (filter === undefined) return { isAllowed: byClauses, openFilter: undefined };
    const byFilter = await this.filters.listed(prepared.collectionId, filter);
    if (byFilter === undefined) return { isAllowed: byClauses, openFilter: filter };
    if (byClauses === undefined) return { isAllowed: byFilter, openFilter: undefined };
    return { isAllowed: (segment, ordinal) => byClauses(segment, ordinal) && byFilter(segment, ordinal), openFilter: undefined };
  }

  /** What only rows can tell: a filter that allows many documents, and phrases. */
  private async furtherRestricted<Place extends ChunkPlace>(
    prepared: PreparedQuery,
    openFilter: RetrievalFilter | undefined,
    places: readonly Place[],
  ): Promise<readonly Place[]> {
    const kept = openFilter === undefined ? places : await this.filters.allowedOf(prepared.collectionId, openFilter, places);
    const holdsPhrases = phraseFilter(prepared.clauses);
    if (holdsPhrases === undefined) return kept;
    const rows = await this.rowsOf(kept.slice(0, MAX_RANKED));
    return kept.filter((place) => {
      const row = rows.get(placeKey(place));
      return row !== undefined && holdsPhrases(row);
    });
  }

  private async rowsOf(places: readonly ChunkPlace[]): Promise<Map<string, ChunkRecord>> {
    const rows = places.length === 0 ? [] : await this.lexical.chunksAt(places);
    return new Map(rows.map((row) => [placeKey(row), row]));
  }
}

function scorerOf({ weighted, postings, settings, profile }: PreparedQuery): Bm25fScorer {
  return new Bm25fScorer(weighted, postings, settings.scoring, {
    fields: profile.averages,
    chunksPerSection: profile.chunks / Math.max(1, profile.sections),
  });
}

/** Each block that holds postings, once. */
function blocksOf(postings: readonly PostingRow[]): PostingRow[] {
  return [...new Map(postings.map((row) => [blockKey(row), row])).values()];
}

/** The list by words and, where a trained model gave one, the list by vectors, as one. */
function fused({ settings }: PreparedQuery, words: readonly LookedAtChunk[], vector: FoundByVector | undefined): RankedPlace[] {
  const { lexicalWeight, vectorWeight, rankConstant } = settings.fusion;
  const lists = [
    { weight: lexicalWeight, places: words },
    { weight: vectorWeight, places: vector?.hits ?? [] },
  ];
  return fuseRanks(lists, rankConstant).map(
    ({ segment, ordinal, score, ranks: [byWords, byVector], shares: [lexical = 0, similar = 0] }) => {
      const word = byWords === undefined ? undefined : words[byWords - 1];
      const near = byVector === undefined ? undefined : vector?.hits[byVector - 1];
      return {
        segment,
        ordinal,
        // Without a second list the first one's own score tells more than its rank.
        score: vector === undefined ? (word?.score ?? 0) : score,
        why: {
          ...(word && byWords !== undefined && { lexical: { rank: byWords, score: word.score } }),
          ...(near &&
            vector &&
            byVector !== undefined && { vector: { rank: byVector, similarity: near.similarity, model: vector.model, kind: vector.kind } }),
          shares: { lexical, vector: similar },
          ...(word?.reranking && { reranking: word.reranking }),
        },
      };
    },
  );
}
