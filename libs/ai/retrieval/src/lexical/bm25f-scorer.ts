import { FIELDS, type PerField } from './field-terms';
import { GROUP_BYTES } from './posting-block';
import { CHUNKS_PER_BLOCK, PostingCursor } from './posting-codec';
import type { ScoringSettings } from './scoring-settings';

/** One row of `retrieval_posting`. */
export interface PostingRow {
  readonly term: string;
  readonly segment: string;
  readonly block: number;
  readonly df: number;
  readonly entries: Uint8Array;
}

/** A query term with its weight: inverse document frequency times its number in the query. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Where a chunk stands: the key of its row. */
export interface ChunkPlace {
  readonly segment: string;
  readonly ordinal: number;
}

export interface ScoredChunk extends ChunkPlace {
  readonly score: number;
}

export interface ScoredSection extends ScoredChunk {
  /** Of the whole section; `score` is the one of its best chunk, which `ordinal` names. */
  readonly sectionScore: number;
}

/** What a collection's chunks are on average. */
export interface CollectionAverages {
  readonly fields: PerField<number>;
  readonly chunksPerSection: number;
}

/** Whether a chunk may be found; for filters. */
export type IsAllowed = (segment: string, ordinal: number) => boolean;

interface BlockScores {
  readonly segment: string;
  readonly block: number;
  readonly scores: Float64Array;
}

/**
 * BM25F (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, CIKM 2004) over packed postings. Sums run in the order of
 * the terms given, so that equal chunks have equal scores wherever they stand.
 */
export class Bm25fScorer {
  private readonly cursor = new PostingCursor();
  private readonly k1: number;
  private readonly fieldWeights: Float64Array;
  /** 1 − b of each field, and b ÷ average length. */
  private readonly floors: Float64Array;
  private readonly slopes: Float64Array;
  private readonly byTerm: ReadonlyMap<string, readonly PostingRow[]>;

  constructor(
    private readonly terms: readonly WeightedTerm[],
    rows: readonly PostingRow[],
    private readonly settings: ScoringSettings,
    private readonly averages: CollectionAverages,
  ) {
    this.k1 = settings.k1;
    this.fieldWeights = Float64Array.from(FIELDS, (field) => settings.weights[field]);
    this.floors = Float64Array.from(FIELDS, (field) => 1 - settings.b[field]);
    // A field that most chunks lack (aliases) would have an average near zero and punish every chunk that has it.
    this.slopes = Float64Array.from(FIELDS, (field) => settings.b[field] / Math.max(1, averages.fields[field]));
    const byTerm = new Map<string, PostingRow[]>();
    for (const row of rows) {
      const known = byTerm.get(row.term);
      if (known === undefined) byTerm.set(row.term, [row]);
      else known.push(row);
    }
    this.byTerm = byTerm;
  }

  /** The best chunks, best first, equal ones in the order in which they were indexed; `total` counts all that hold a term. */
  bestChunks(limit: number, isAllowed?: IsAllowed): { best: ScoredChunk[]; total: number } {
    const blocks = new Map<string, BlockScores>();
    for (const { term, weight } of this.terms) {
      for (const row of this.byTerm.get(term) ?? []) {
        const { scores } = blockOf(blocks, row);
        const cursor = this.cursor.open(row.entries);
        while (cursor.next()) {
          const { place } = cursor;
          const frequency = this.weightedFrequency(cursor);
          scores[place] = (scores[place] ?? 0) + (weight * (this.k1 + 1) * frequency) / (frequency + this.k1);
        }
      }
    }
    const best = new BestScores<ScoredChunk>(limit, ({ score }) => score);
    let total = 0;
    for (const { segment, block, scores } of blocks.values()) {
      for (let place = 0; place < CHUNKS_PER_BLOCK; place += 1) {
        const score = scores[place] ?? 0;
        if (score <= 0) continue;
        const ordinal = block * CHUNKS_PER_BLOCK + place;
        if (isAllowed !== undefined && !isAllowed(segment, ordinal)) continue;
        total += 1;
        if (score >= best.least) best.add({ segment, ordinal, score });
      }
    }
    return { best: best.sorted(), total };
  }

  /**
   * The best sections, best first. A section's score is its best chunk's and, with the collection's `share`,
   * the one of all its chunks as one text.
   *
   * @param groups what `retrieval_block.groups` holds, by {@link blockKey}
   */
  bestSections(limit: number, groups: ReadonlyMap<string, Uint8Array>, isAllowed?: IsAllowed): ScoredSection[] {
    const { share, k1, b } = this.settings.section;
    const sections = new Map<string, { score: number; whole: number; frequency: number; term: number; best: ScoredChunk }>();
    const blocks = new Map<string, BlockScores>();
    this.terms.forEach(({ term, weight }, termNumber) => {
      const touched = new Set<string>();
      for (const row of this.byTerm.get(term) ?? []) {
        const { scores } = blockOf(blocks, row);
        const groupBytes = groups.get(blockKey(row));
        const view = groupBytes && new DataView(groupBytes.buffer, groupBytes.byteOffset, groupBytes.byteLength);
        const cursor = this.cursor.open(row.entries);
        while (cursor.next()) {
          const { place } = cursor;
          const at = place * GROUP_BYTES;
          const ordinal = row.block * CHUNKS_PER_BLOCK + place;
          if (view === undefined || at + GROUP_BYTES > view.byteLength || (isAllowed && !isAllowed(row.segment, ordinal))) continue;
          const frequency = this.weightedFrequency(cursor);
          const score = (scores[place] ?? 0) + (weight * (this.k1 + 1) * frequency) / (frequency + this.k1);
          scores[place] = score;
          const key = `${row.segment}:${view.getUint32(at, true)}`;
          let section = sections.get(key);
          if (section === undefined) {
            section = { score: 0, whole: 0, frequency: 0, term: -1, best: { segment: row.segment, ordinal, score } };
            sections.set(key, section);
          }
          if (section.term !== termNumber) {
            section.term = termNumber;
            section.frequency = 0;
            touched.add(key);
          }
          const discount = 1 + b * (view.getUint16(at + 4, true) / this.averages.chunksPerSection - 1);
          section.frequency += frequency / discount;
        }
      }
      for (const key of touched) {
        const section = sections.get(key);
        if (section) section.whole += (weight * (k1 + 1) * section.frequency) / (section.frequency + k1);
      }
    });
    this.chooseBestChunks(sections, blocks, groups);
    const best = new BestScores<ScoredSection>(limit, ({ sectionScore }) => sectionScore);
    for (const { best: chunk, whole } of sections.values()) {
      best.add({ ...chunk, sectionScore: (1 - share) * chunk.score + share * whole });
    }
    return best.sorted();
  }

  private chooseBestChunks(
    sections: ReadonlyMap<string, { best: ScoredChunk }>,
    blocks: ReadonlyMap<string, BlockScores>,
    groups: ReadonlyMap<string, Uint8Array>,
  ): void {
    for (const [key, { segment, block, scores }] of blocks) {
      const bytes = groups.get(key);
      if (bytes === undefined) continue;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let place = 0; place * GROUP_BYTES < view.byteLength; place += 1) {
        const score = scores[place] ?? 0;
        if (score <= 0) continue;
        const section = sections.get(`${segment}:${view.getUint32(place * GROUP_BYTES, true)}`);
        const ordinal = block * CHUNKS_PER_BLOCK + place;
        if (section !== undefined && (score > section.best.score || (score === section.best.score && ordinal <= section.best.ordinal))) {
          section.best = { segment, ordinal, score };
        }
      }
    }
  }

  /** What each term adds in each field to one chunk's score. */
  explain({ segment, ordinal }: ChunkPlace): { term: string; field: (typeof FIELDS)[number]; weight: number }[] {
    const block = Math.floor(ordinal / CHUNKS_PER_BLOCK);
    const place = ordinal % CHUNKS_PER_BLOCK;
    const parts: { term: string; field: (typeof FIELDS)[number]; weight: number }[] = [];
    for (const { term, weight } of this.terms) {
      const row = this.byTerm.get(term)?.find((candidate) => candidate.segment === segment && candidate.block === block);
      if (row === undefined) continue;
      const cursor = this.cursor.open(row.entries);
      while (cursor.next()) {
        if (cursor.place !== place) continue;
        const total = this.weightedFrequency(cursor);
        FIELDS.forEach((field, index) => {
          const frequency = this.fieldFrequency(cursor, index);
          if (frequency > 0) parts.push({ term, field, weight: (weight * (this.k1 + 1) * frequency) / (total + this.k1) });
        });
      }
    }
    return parts.sort((first, second) => second.weight - first.weight || (first.term < second.term ? -1 : 1));
  }

  private weightedFrequency(cursor: PostingCursor): number {
    const inBody = this.fieldFrequency(cursor, BODY);
    if (!cursor.hasOtherFields) return inBody;
    let sum = inBody;
    for (let field = 0; field < FIELDS.length; field += 1) if (field !== BODY) sum += this.fieldFrequency(cursor, field);
    return sum;
  }

  private fieldFrequency({ counts, lengths }: PostingCursor, field: number): number {
    const count = counts[field] ?? 0;
    if (count === 0) return 0;
    return ((this.fieldWeights[field] ?? 0) * count) / ((this.floors[field] ?? 0) + (this.slopes[field] ?? 0) * (lengths[field] ?? 0));
  }
}

const BODY = FIELDS.indexOf('body');

/** Key of a block among those of a query. */
export function blockKey({ segment, block }: { readonly segment: string; readonly block: number }): string {
  return `${segment}/${block}`;
}

function blockOf(blocks: Map<string, BlockScores>, row: PostingRow): BlockScores {
  const key = blockKey(row);
  let known = blocks.get(key);
  if (known === undefined) {
    known = { segment: row.segment, block: row.block, scores: new Float64Array(CHUNKS_PER_BLOCK) };
    blocks.set(key, known);
  }
  return known;
}

/** Keeps the best `limit` of many; of equal ones those that were indexed first. */
class BestScores<Item extends ChunkPlace> {
  /** What a further item must reach. */
  least = 0;
  private items: Item[] = [];

  constructor(
    private readonly limit: number,
    private readonly scoreOf: (item: Item) => number,
  ) {}

  add(item: Item): void {
    if (this.scoreOf(item) < this.least) return;
    this.items.push(item);
    // Sorting now and then costs less than keeping order all the time.
    if (this.items.length >= this.limit * 4 + 64) this.cut();
  }

  sorted(): Item[] {
    this.cut();
    return this.items;
  }

  private cut(): void {
    this.items.sort((first, second) => this.scoreOf(second) - this.scoreOf(first) || comparePlaces(first, second));
    this.items.length = Math.min(this.items.length, this.limit);
    const last = this.items[this.limit - 1];
    if (last !== undefined) this.least = this.scoreOf(last);
  }
}

/** The order of indexing. */
export function comparePlaces(first: ChunkPlace, second: ChunkPlace): number {
  return Number(first.segment) - Number(second.segment) || first.ordinal - second.ordinal;
}
