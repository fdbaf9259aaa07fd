import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from './canonical-json';

/** What a record may say beside its fixed fields: codes, counts, ids and pseudonyms; never a name, an address or anybody's words. */
export type AuditDetails = Readonly<Record<string, JsonValue>>;

/** One event, chained to the one before it in its organisation. */
export interface AuditRecord {
  readonly organisationId: string;
  /** Counts from 1 without gaps. */
  readonly sequence: number;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** Account that acted; null for the program itself or somebody not signed in. */
  readonly actorId: string | null;
  /** `<what>.<happened>`, as in `account.created`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: AuditDetails;
  /** Hash of the record before, or `CHAIN_START`. */
  readonly previousHash: string;
  /** SHA-256 in hexadecimal, see `hashOf`. */
  readonly hash: string;
}

/** Stands for the hash before the first record. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 over the record's content in canonical JSON (RFC 8785), followed by the hash of the record before it. */
export function hashOf({ hash: _, previousHash, ...content }: Omit<AuditRecord, 'hash'> & { readonly hash?: string }): string {
  return createHash('sha256')
    .update(canonicalJson({ ...content }))
    .update(previousHash)
    .digest('hex');
}

/** Why a chain does not hold: a record is missing, was changed, does not follow the one before, or the chain does not end at its head. */
export type ChainFault = 'missing' | 'changed' | 'unlinked' | 'head';

export interface BrokenLink {
  /** Sequence of the first record that does not hold. */
  readonly sequence: number;
  readonly fault: ChainFault;
}

/** Follows one organisation's chain record by record, holding only the last hash; works as well offline on an export. */
export class ChainWalk {
  private lastHash = CHAIN_START;
  private count = 0;
  private firstBroken: BrokenLink | undefined;

  get length(): number {
    return this.count;
  }

  /** Hash of the last record that held. */
  get head(): string {
    return this.lastHash;
  }

  get broken(): BrokenLink | undefined {
    return this.firstBroken;
  }

  /** @returns whether the chain still holds with this record */
  add(record: AuditRecord): boolean {
    if (this.firstBroken) return false;
    const expected = this.count + 1;
    if (record.sequence !== expected) this.firstBroken = { sequence: expected, fault: 'missing' };
    else if (record.previousHash !== this.lastHash) this.firstBroken = { sequence: expected, fault: 'unlinked' };
    else if (hashOf(record) !== record.hash) this.firstBroken = { sequence: expected, fault: 'changed' };
    if (this.firstBroken) return false;
    this.lastHash = record.hash;
    this.count = expected;
    return true;
  }

  /** Compares the end with what the head says it should be: records cut off at the end leave no other trace. */
  finish(head: { readonly sequence: number; readonly hash: string }): void {
    if (this.firstBroken) return;
    if (this.count < head.sequence) this.firstBroken = { sequence: this.count + 1, fault: 'missing' };
    else if (this.count !== head.sequence || this.lastHash !== head.hash) this.firstBroken = { sequence: head.sequence, fault: 'head' };
  }
}
