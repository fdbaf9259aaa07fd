import type { FieldTerms, PerField } from './field-terms';

/** Chunks whose postings share rows; an entry has nine bits for a chunk's place among them. */
export const CHUNKS_PER_BLOCK = 512;

/** Everything the index keeps of one term in one block. */
export interface TermPostings {
  readonly term: string;
  /** In how many of the block's chunks the term stands outside the enclosing titles. */
  readonly df: number;
  /** One per chunk that holds the term, in reading order; see {@link packEntry}. */
  readonly entries: readonly number[];
}

/** What scoring needs of a chunk besides its postings. */
export interface BlockChunk {
  readonly groupOrdinal: number;
  readonly groupChunks: number;
  readonly lengths: PerField<number>;
}

/**
 * One posting as an integer below 2^50, so that both JavaScript and `bigint` hold it and a sorted array can be searched by a chunk's place:
 * from the highest bit 9 bits of place in the block, then how often the term stands in aliases (6), headings (5), title (5) and body (10), then the
 * body's length (15). The SQL that takes it apart is in `scoring-sql.ts`.
 */
export function packEntry(place: number, counts: PerField<number>, bodyLength: number): number {
  return ((((place * 64 + counts.aliases) * 32 + counts.headings) * 32 + counts.title) * 1024 + counts.body) * 32_768 + bodyLength;
}

/** Gathers the postings of up to {@link CHUNKS_PER_BLOCK} chunks, so that a term that many of them hold is one row. */
export class PostingBlock {
  private readonly byTerm = new Map<string, { df: number; entries: number[] }>();
  private readonly gathered: BlockChunk[] = [];

  constructor(readonly number: number) {}

  get chunks(): readonly BlockChunk[] {
    return this.gathered;
  }

  get isFull(): boolean {
    return this.gathered.length >= CHUNKS_PER_BLOCK;
  }

  add({ groupOrdinal, groupChunks, terms }: { groupOrdinal: number; groupChunks: number; terms: FieldTerms }): void {
    const place = this.gathered.length;
    this.gathered.push({ groupOrdinal, groupChunks: Math.min(32_767, groupChunks), lengths: terms.lengths });
    for (const [term, counts] of terms.frequencies) {
      let known = this.byTerm.get(term);
      if (known === undefined) this.byTerm.set(term, (known = { df: 0, entries: [] }));
      known.entries.push(packEntry(place, counts, terms.lengths.body));
      if (counts.title + counts.body + counts.aliases > 0) known.df += 1;
    }
  }

  /** In the order of the index (neighbours land on one page), at most about `size` entries at a time. */
  *inBatches(size: number): Generator<readonly TermPostings[]> {
    let batch: TermPostings[] = [];
    let weight = 0;
    for (const term of [...this.byTerm.keys()].sort()) {
      const { df, entries } = this.byTerm.get(term) ?? { df: 0, entries: [] };
      batch.push({ term, df, entries });
      // A row costs about as much as ten entries.
      weight += 10 + entries.length;
      if (weight < size) continue;
      yield batch;
      batch = [];
      weight = 0;
    }
    if (batch.length > 0) yield batch;
  }
}
