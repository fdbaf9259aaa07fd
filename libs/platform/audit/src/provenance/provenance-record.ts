import { z } from 'zod';

/**
 * ASCII without spaces: codes, ids, names of models and templates. Nobody's words fit in here, in no language, so that a record can outlive the erasure of whoever it speaks
 * of.
 */
const code = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'must be a code: ASCII without spaces, up to 200 characters');
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 or HMAC-SHA-256 in hexadecimal');
const count = z.int().nonnegative();
const MOST = 500;

const considered = z.strictObject({
  endpoint: code,
  model: code,
  place: z.enum(['local', 'cloud', 'edge']),
  outcome: code.describe('`chosen`, or why it was not'),
});

const check = z.strictObject({
  id: code,
  version: code,
  verdict: z.enum(['passed', 'repaired', 'struck', 'replaced', 'failed']),
  findings: count.describe('How many things it found'),
});

/** How an artefact came to be; what the record of it says beside who asked and when. */
export const provenanceContent = z
  .strictObject({
    artefact: z.strictObject({ kind: code, id: code, language: z.enum(['en', 'zh']).nullable(), hash: hash.describe('HMAC of the text') }),
    inputs: z
      .array(z.strictObject({ role: code, hmac: hash, subjectId: z.uuid().nullable() }))
      .max(MOST)
      .describe('What it was made of, by keyed hash: whoever has the text can prove that it was this one, until the person is erased'),
    dataClass: z.enum(['public', 'internal', 'confidential', 'restricted']),
    allowedPlaces: z.array(z.enum(['embedded', 'local', 'cloud', 'edge'])),
    engine: z.strictObject({
      kind: z.enum(['embedded', 'local', 'cloud', 'edge']),
      endpoint: code.nullable(),
      model: code.nullable(),
      reason: code.describe('Why this one wrote the text that the reader has'),
    }),
    considered: z.array(considered).max(MOST),
    parameters: z.strictObject({ honoured: z.record(code, z.union([z.number(), z.boolean(), code])), unsent: z.array(code).max(50) }),
    template: z.strictObject({ id: code, version: code, hash: hash.nullable() }),
    passages: z.array(z.strictObject({ id: code, hash })).max(MOST),
    checks: z.array(check).max(100),
    sentences: z.strictObject({ kept: count, struck: count, replaced: count }),
    cost: z.strictObject({
      microUsd: count.nullable().describe('Millionths of a US dollar; null where no price is on record'),
      inputTokens: count,
      outputTokens: count,
      cachedInputTokens: count,
    }),
    latencyMs: z.number().nonnegative(),
    labels: z.array(code).max(20).describe('AI-content labels that were written'),
  })
  .meta({ id: 'ProvenanceContent' });

export type ProvenanceContent = z.infer<typeof provenanceContent>;

/** A record with its place in the organisation's chain. */
export const provenanceRecord = provenanceContent
  .extend({
    id: z.uuid(),
    at: z.iso.datetime(),
    actorId: z.uuid().nullable(),
    chain: z
      .strictObject({ sequence: z.int(), hash, previousHash: hash })
      .describe('Its place in the audit chain: GET /api/audit/verify proves it'),
  })
  .meta({ id: 'Provenance' });

export type ProvenanceRecord = z.infer<typeof provenanceRecord>;
