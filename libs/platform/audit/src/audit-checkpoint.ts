import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type AuditRecord, type BrokenLink, ChainWalk } from './audit-chain';
import { canonicalJson } from './canonical-json';

/** Where a chain stood at a time, signed: kept outside the database, it shows later that nothing before it was taken away or rewritten. */
export interface AuditCheckpoint {
  readonly organisationId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly at: string;
}

export interface SignedCheckpoint {
  readonly checkpoint: AuditCheckpoint;
  readonly algorithm: 'HMAC-SHA256';
  /** HMAC in hexadecimal over the checkpoint in canonical JSON. */
  readonly signature: string;
}

/** Signs under a key of its own purpose, derived from the installation's secret (HKDF, RFC 5869). */
export function signCheckpoint(checkpoint: AuditCheckpoint, secretKey: string): SignedCheckpoint {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'trivium audit checkpoint', 32));
  const signature = createHmac('sha256', key)
    .update(canonicalJson({ ...checkpoint }))
    .digest('hex');
  return { checkpoint, algorithm: 'HMAC-SHA256', signature };
}

export function isSignedBy(signed: SignedCheckpoint, secretKey: string): boolean {
  const expected = Buffer.from(signCheckpoint(signed.checkpoint, secretKey).signature, 'hex');
  const given = Buffer.from(signed.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
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
 */
export async function verifyAuditExport(lines: AsyncIterable<string> | Iterable<string>, secretKey: string): Promise<ExportVerdict> {
  const walk = new ChainWalk();
  let isSigned = false;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const parsed = JSON.parse(line) as AuditRecord | SignedCheckpoint;
    if ('checkpoint' in parsed) {
      isSigned = isSignedBy(parsed, secretKey);
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
