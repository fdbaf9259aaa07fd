import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

export const auditRecord = z
  .object({
    organisationId: z.uuid(),
    sequence: z.int().describe('Counts from 1 without gaps'),
    at: z.iso.datetime(),
    actorId: z.uuid().nullable().describe('Null: the program itself, or somebody not signed in'),
    action: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
    details: z.record(z.string(), z.json()),
    previousHash: z.string(),
    hash: z.string().describe('SHA-256 over the record in canonical JSON (RFC 8785), followed by previousHash'),
  })
  .meta({ id: 'AuditRecord' });

export const auditList = listOf(auditRecord, 'AuditRecordList');

export const auditQuery = listQuery.extend({
  action: z.string().max(100).optional(),
  subjectId: z.string().max(200).optional(),
  actorId: z.uuid().optional(),
});

export const auditVerdict = z
  .object({
    ok: z.boolean(),
    length: z.int().describe('Records that hold, from the first on'),
    head: z.string().nullable().describe('Hash of the last record that holds'),
    firstBroken: z.int().optional().describe('Sequence of the first record that does not hold'),
    fault: z.enum(['missing', 'changed', 'unlinked', 'head']).optional(),
  })
  .meta({ id: 'AuditVerdict' });

export const auditKey = z
  .object({
    algorithm: z.literal('Ed25519'),
    keyId: z.string().describe('First 16 hexadecimal digits of the SHA-256 of the key'),
    publicKey: z.string().describe('SubjectPublicKeyInfo (RFC 8410) in base64'),
  })
  .meta({ id: 'AuditKey' });

export const signedCheckpoint = auditKey
  .extend({
    checkpoint: z.object({ organisationId: z.uuid(), sequence: z.int(), hash: z.string(), at: z.iso.datetime() }),
    signature: z.string().describe('Of the checkpoint in canonical JSON (RFC 8785), in hexadecimal'),
  })
  .meta({ id: 'AuditCheckpoint' });
