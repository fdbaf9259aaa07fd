import type { FieldTerms } from './field-terms';
import { CHUNKS_PER_BLOCK, countsForDf, encodePosting } from './posting-codec';

/** Everything the index keeps of one term in one block. */
export interface TermPostings {
  readonly term: string;
  /** In how many of the block's chunks the term stands outside the enclosing titles. */
  readonly df: number;
  /** See `encodePosting`. */
  readonly entries: Uint8Array;
}

export interface BlockChunk {
  /** Number of its group (see `IndexableSection.groupId`) in the segment, and how many chunks that has. */
  readonly groupOrdinal: number;
  readonly groupChunks: number;
  readonly terms: FieldTerms;
}

/** Bytes that `retrieval_block.groups` keeps for each place. */
export const GROUP_BYTES = 6;
const MAX_GROUP_CHUNKS = 65_535;

/** Gathers the postings of up to {@link CHUNKS_PER_BLOCK} chunks, so that a term that many of them hold is one row. */
export class PostingBlock {
  private readonly byTerm = new Map<string, { df: number; entries: number[] }>();
  private readonly groupBytes: Buffer[] = [];

  /** @param firstPlace where the first chunk stands when others were there before: a shared segment's block grows */
  constructor(
    readonly number: number,
    private readonly firstPlace = 0,
  ) {}

  get isFull(): boolean {
    return this.firstPlace + this.groupBytes.length >= CHUNKS_PER_BLOCK;
  }

  get terms(): string[] {
    return [...this.byTerm.keys()];
  }

  /** The block's part of `retrieval_block.groups`. */
  get groups(): Buffer {
    return Buffer.concat(this.groupBytes);
  }

  add({ groupOrdinal, groupChunks, terms }: BlockChunk): void {
    const place = this.firstPlace + this.groupBytes.length;
    const group = Buffer.alloc(GROUP_BYTES);
    group.writeUInt32LE(groupOrdinal, 0);
    group.writeUInt16LE(Math.min(MAX_GROUP_CHUNKS, groupChunks), 4);
    this.groupBytes.push(group);
    for (const [term, counts] of terms.frequencies) {
      let known = this.byTerm.get(term);
      if (known === undefined) this.byTerm.set(term, (known = { df: 0, entries: [] }));
      encodePosting(known.entries, place, counts, terms.lengths);
      if (countsForDf(counts)) known.df += 1;
    }
  }

  /** In the order of the index (neighbours land on one page), about `size` bytes at a time. */
  *inBatches(size: number): Generator<readonly TermPostings[]> {
    let batch: TermPostings[] = [];
    let weight = 0;
    for (const term of this.terms.sort()) {
      const { df, entries } = this.byTerm.get(term) ?? { df: 0, entries: [] };
      batch.push({ term, df, entries: Uint8Array.from(entries) });
      // What a row costs whatever it holds.
      weight += 60 + entries.length;
      if (weight < size) continue;
      yield batch;
      batch = [];
      weight = 0;
    }
    if (batch.length > 0) yield batch;
  }
}
