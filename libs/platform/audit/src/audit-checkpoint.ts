import { type AuditRecord, type BrokenLink, ChainWalk } from './audit-chain';
import { canonicalJson } from './canonical-json';
import { type CheckpointKey, isSignature, type PublicCheckpointKey } from './checkpoint-key';

/** Where a chain stood at a time, signed: kept outside the database, it shows later that nothing before it was taken away or rewritten. */
export interface AuditCheckpoint {
  readonly organisationId: string;
  readonly sequence: number;
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface SignedCheckpoint extends PublicCheckpointKey {
  readonly checkpoint: AuditCheckpoint;
  /** Of the checkpoint in canonical JSON (RFC 8785), in hexadecimal. */
  readonly signature: string;
}

export function signCheckpoint(checkpoint: AuditCheckpoint, key: CheckpointKey): SignedCheckpoint {
  return { checkpoint, ...key.public, signature: key.sign(canonicalJson({ ...checkpoint })) };
}

/** @param publicKey of the installation, learnt elsewhere than from the file under test; a file can vouch for itself only against accidents */
export function isSignedBy({ checkpoint, signature }: SignedCheckpoint, publicKey: string): boolean {
  return isSignature(canonicalJson({ ...checkpoint }), signature, publicKey);
}

export interface ExportVerdict {
  readonly ok: boolean;
  readonly length: number;
  readonly head: string;
  readonly firstBroken?: BrokenLink;
  /** Whether the export ends with a checkpoint signed by this installation's key. */
  readonly isSigned: boolean;
}

/**
 * Verifies an exported chain without a database: every record, every link, the end against the checkpoint, and the checkpoint's signature.
 *
 * @param lines the NDJSON lines of `GET /api/audit/export`
 * @param publicKey as `GET /api/audit/key` gives it
 */
export async function verifyAuditExport(lines: AsyncIterable<string> | Iterable<string>, publicKey: string): Promise<ExportVerdict> {
  const walk = new ChainWalk();
  let isSigned = false;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const parsed = JSON.parse(line) as AuditRecord | SignedCheckpoint;
    if ('checkpoint' in parsed) {
      isSigned = isSignedBy(parsed, publicKey);
      walk.finish(parsed.checkpoint);
    } else {
      // A record after the checkpoint is not covered by the signature.
      isSigned = false;
      walk.add(parsed);
    }
  }
  return {
    ok: isSigned && !walk.broken,
    length: walk.length,
    head: walk.head,
    isSigned,
    ...(walk.broken ? { firstBroken: walk.broken } : {}),
  };
}
