declare const brand: unique symbol;

/** A string that is the id of one kind of thing; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };
export type OrganisationId = Id<'organisation'>;
export type UserId = Id<'user'>;

/** Makes new ids. Injected, so that a test can name what it expects. */
export interface IdSource {
  /** A new UUID, version 7 (RFC 9562): ordered by time of creation. */
  next<Kind extends string>(): Id<Kind>;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const ID_BYTES = 16;
/** Ids whose random bytes are drawn at once: to ask the system for every single one cost a twentieth of a model call. */
const IDS_IN_STOCK = 64;

/** The 12 bits beside the version count the ids of one millisecond (RFC 9562, 6.2, method 1) … */
const MOST_COUNTED = 0x0fff;
/** … from a random start that leaves half of them to count with. */
const START_BITS = 0x07ff;
/** A clock behind the last id by no more than this is waited for; behind by more, somebody has set it. */
const WAITED_FOR_MS = 1_000;

/** Draws version 7 UUIDs from a clock and a source of random bytes: each sorts after the one before, also within one millisecond. */
export class UuidV7Source implements IdSource {
  private stock: Uint8Array = new Uint8Array(0);
  private used = 0;
  private lastMs = -1;
  private counted = 0;

  constructor(
    private readonly nowMs: () => number,
    private readonly randomBytes: (length: number) => Uint8Array,
  ) {}

  next<Kind extends string>(): Id<Kind> {
    const bytes = this.drawn();
    this.count(((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0));
    let time = this.lastMs;
    for (let index = 5; index >= 0; index--) {
      bytes[index] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = (this.counted >> 8) | 0x70;
    bytes[7] = this.counted & 0xff;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    let hex = '';
    for (const byte of bytes) hex += HEX[byte];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>;
  }

  /** Goes on to the next pair of time and count; a full count borrows from the millisecond to come. */
  private count(random: number): void {
    const now = this.nowMs();
    const isSameTime = now <= this.lastMs && this.lastMs - now <= WAITED_FOR_MS;
    if (isSameTime && this.counted < MOST_COUNTED) {
      this.counted++;
      return;
    }
    this.lastMs = isSameTime ? this.lastMs + 1 : now;
    this.counted = random & START_BITS;
  }

  /** Bytes that no other id has, for this one to write into. */
  private drawn(): Uint8Array {
    if (this.used + ID_BYTES > this.stock.length) {
      this.stock = this.randomBytes(ID_BYTES * IDS_IN_STOCK);
      this.used = 0;
    }
    this.used += ID_BYTES;
    return this.stock.subarray(this.used - ID_BYTES, this.used);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` has the shape of a UUID; a database would refuse anything else with an error of its own. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
