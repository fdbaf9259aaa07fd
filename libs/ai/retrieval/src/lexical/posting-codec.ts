import { type Field, FIELDS, type FieldTerms, type PerField } from './field-terms';

/** Chunks whose postings share rows; an entry has nine bits for a chunk's place among them. */
export const CHUNKS_PER_BLOCK = 512;

/** How often a term stands in each field of the chunk at `place`, and how long the fields are where it does (0 elsewhere). */
export interface Posting {
  /** 0 to {@link CHUNKS_PER_BLOCK} − 1. */
  readonly place: number;
  readonly counts: PerField<number>;
  readonly lengths: PerField<number>;
}

/*
 * One posting is two bytes and what they announce:
 *   byte 0   the lower eight bits of the place
 *   byte 1   bit 0: the place's ninth bit; bit 1: other fields follow; bits 2–7: count in the body, 63 announcing a varint
 *   varint   the body's length, when the count is not 0
 *   byte     the other fields, one bit each; for each of them its count and its length as varints
 * An English chunk's posting takes three to four bytes. Entries of a row stand in the order of their places, so that a new document is appended.
 */
const OTHER_FIELDS: readonly Field[] = FIELDS.filter((field) => field !== 'body');
const LONG_COUNT = 63;

/** Appends one posting's bytes to `bytes`. */
export function encodePosting(bytes: number[], place: number, counts: PerField<number>, lengths: FieldTerms['lengths']): void {
  let others = 0;
  OTHER_FIELDS.forEach((field, bit) => {
    if (counts[field] > 0) others |= 1 << bit;
  });
  bytes.push(place & 255, (place >> 8) | (others === 0 ? 0 : 2) | (Math.min(LONG_COUNT, counts.body) << 2));
  if (counts.body >= LONG_COUNT) pushVarint(bytes, counts.body);
  if (counts.body > 0) pushVarint(bytes, lengths.body);
  if (others === 0) return;
  bytes.push(others);
  OTHER_FIELDS.forEach((field, bit) => {
    if ((others & (1 << bit)) === 0) return;
    pushVarint(bytes, counts[field]);
    pushVarint(bytes, lengths[field]);
  });
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/**
 * Walks the postings of one row without making an object of each: a query reads tens of thousands. `counts` and `lengths` hold the fields in the
 * order of `FIELDS` until the next step.
 */
export class PostingCursor {
  place = -1;
  readonly counts = new Uint16Array(FIELDS.length);
  readonly lengths = new Uint16Array(FIELDS.length);
  /** Whether a field besides the body holds the term. */
  hasOtherFields = false;
  private offset = 0;
  private bytes: Uint8Array = new Uint8Array();

  /** Starts before the first posting of a row. */
  open(entries: Uint8Array): this {
    this.bytes = entries;
    this.offset = 0;
    this.place = -1;
    return this;
  }

  /** Where the next posting starts. */
  get position(): number {
    return this.offset;
  }

  next(): boolean {
    const { bytes, counts, lengths } = this;
    if (this.offset >= bytes.length) return false;
    const head = bytes[this.offset + 1] ?? 0;
    this.place = (bytes[this.offset] ?? 0) | ((head & 1) << 8);
    this.offset += 2;
    let body = head >> 2;
    if (body === LONG_COUNT) body = this.varint();
    counts[BODY] = body;
    lengths[BODY] = body === 0 ? 0 : this.varint();
    this.hasOtherFields = (head & 2) !== 0;
    const others = this.hasOtherFields ? (bytes[this.offset++] ?? 0) : 0;
    for (let bit = 0; bit < OTHER_PLACES.length; bit += 1) {
      const field = OTHER_PLACES[bit] ?? 0;
      const isHeld = (others & (1 << bit)) !== 0;
      counts[field] = isHeld ? this.varint() : 0;
      lengths[field] = isHeld ? this.varint() : 0;
    }
    return true;
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.offset++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

const BODY = FIELDS.indexOf('body');
const OTHER_PLACES = OTHER_FIELDS.map((field) => FIELDS.indexOf(field));

/** All postings of a row as objects: for tests and for single look-ups. */
export function decodePostings(entries: Uint8Array): Posting[] {
  const cursor = new PostingCursor().open(entries);
  const postings: Posting[] = [];
  const perField = (values: Uint16Array): PerField<number> => {
    const [title = 0, headings = 0, body = 0, aliases = 0] = values;
    return { title, headings, body, aliases };
  };
  while (cursor.next()) postings.push({ place: cursor.place, counts: perField(cursor.counts), lengths: perField(cursor.lengths) });
  return postings;
}

/** A row's bytes without the postings of `count` places from `first` on, and how many of the removed ones counted for `df`. */
export function withoutPlaces(
  entries: Uint8Array,
  { first, count }: { readonly first: number; readonly count: number },
): { kept: Uint8Array; removedDf: number } {
  const cursor = new PostingCursor().open(entries);
  const kept: Uint8Array[] = [];
  let removedDf = 0;
  let start = 0;
  while (cursor.next()) {
    const bytes = entries.subarray(start, cursor.position);
    start = cursor.position;
    if (cursor.place < first || cursor.place >= first + count) kept.push(bytes);
    else if (countsForDf(cursor.counts)) removedDf += 1;
  }
  return { kept: Buffer.concat(kept), removedDf };
}

/** Whether a chunk counts among those that hold a term: not when the term stands only in the titles above it. */
export function countsForDf(counts: Uint16Array | PerField<number>): boolean {
  if (counts instanceof Uint16Array) return FIELDS.some((field, place) => field !== 'headings' && (counts[place] ?? 0) > 0);
  return counts.title + counts.body + counts.aliases > 0;
}
