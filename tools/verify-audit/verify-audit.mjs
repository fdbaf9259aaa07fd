// Proves an exported audit trail offline: no database, no server, no part of the program that wrote it. Read it before you trust it; it needs Node 18 and nothing else.
//
//   npm run verify-audit -- audit.ndjson [--key KEY] [--checkpoint checkpoint.json]
//
// KEY is the installation's public key, or a file that holds it, as `GET /api/audit/key` gives it. Without it the export is checked against the key that it carries: good
// against accidents, not against somebody who rewrote the whole file. An older checkpoint, kept elsewhere, shows that nothing before it was rewritten since.
//
// Ends with 0: whole and signed; 1: broken, the first bad line is named; 2: cannot be checked.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const FIRST = '0'.repeat(64);

/** JSON Canonicalization Scheme (RFC 8785). */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** SHA-256 over the record without `hash` and `previousHash` in canonical JSON, followed by the hash of the record before. */
function hashOf(record) {
  const content = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'hash' && name !== 'previousHash'));
  return createHash('sha256').update(canonical(content)).update(String(record.previousHash)).digest('hex');
}

/** Whether a signed checkpoint is exactly what the holder of `publicKey` wrote: also its members beside the signed part. */
function isSigned(signed, publicKey) {
  try {
    const spki = Buffer.from(publicKey, 'base64');
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const keyId = createHash('sha256').update(spki).digest('hex').slice(0, 16);
    const { checkpoint, signature } = signed;
    const written = { checkpoint, algorithm: 'Ed25519', keyId, publicKey, signature };
    return (
      canonical(signed) === canonical(written) &&
      /^[0-9a-f]{128}$/.test(signature) &&
      verify(null, Buffer.from(canonical(checkpoint)), key, Buffer.from(signature, 'hex'))
    );
  } catch {
    return false;
  }
}

/** What is wrong with one line after the last good one, or undefined. */
function faultOf(record, { sequence, hash, organisationId }) {
  if (record.sequence !== sequence + 1) return `record ${sequence + 1} is missing: this one says that it is number ${record.sequence}`;
  if (record.organisationId !== (organisationId ?? record.organisationId)) return 'it belongs to another organisation';
  if (record.previousHash !== hash) return 'it does not follow the record before it';
  if (hashOf(record) !== record.hash) return 'its content was changed after it was written';
  return undefined;
}

/** @returns {object} `line` as it was written, or undefined: one changed byte makes another text, even where it means the same */
function parsed(line) {
  try {
    const value = JSON.parse(line);
    return JSON.stringify(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {AsyncIterable<string>} lines
 * @param {{publicKey?: string, earlier?: {checkpoint: {sequence: number, hash: string}, signature: string}}} trust
 * @returns {Promise<{ok: boolean, records: number, line?: number, fault?: string, keyId?: string, isKeyGiven: boolean}>} `line` counts from 1
 */
export async function verifyExport(lines, { publicKey, earlier } = {}) {
  let last = { sequence: 0, hash: FIRST, organisationId: undefined };
  let number = 0;
  let signed;
  let seenEarlier = earlier === undefined || earlier.checkpoint.sequence === 0;
  const broken = (fault) => ({ ok: false, records: last.sequence, line: number, fault, isKeyGiven: publicKey !== undefined });
  for await (const line of lines) {
    number++;
    if (signed !== undefined) return broken('it stands after the checkpoint, which does not cover it');
    const value = parsed(line);
    if (value === undefined) return broken('it is not as it was written');
    if ('checkpoint' in value) {
      signed = value;
      const { checkpoint } = value;
      if (!isSigned(value, publicKey ?? value.publicKey)) return broken('the checkpoint is not signed with this key');
      if (last.organisationId !== undefined && checkpoint.organisationId !== last.organisationId)
        return broken('the checkpoint is of another organisation');
      if (checkpoint.sequence !== last.sequence)
        return broken(`the checkpoint counts ${checkpoint.sequence} records, the file holds ${last.sequence}`);
      if (checkpoint.hash !== last.hash) return broken('the checkpoint does not fit the last record');
      continue;
    }
    const fault = faultOf(value, last);
    if (fault !== undefined) return broken(fault);
    last = { sequence: value.sequence, hash: value.hash, organisationId: value.organisationId };
    if (earlier?.checkpoint.sequence === last.sequence) {
      if (earlier.checkpoint.hash !== last.hash) return broken('it differs from what the earlier checkpoint signed');
      seenEarlier = true;
    }
  }
  number++;
  if (signed === undefined) return broken('the file ends without a checkpoint: records may be cut off');
  if (!seenEarlier) return broken(`the earlier checkpoint counts ${earlier.checkpoint.sequence} records: some were cut off since`);
  return { ok: true, records: last.sequence, keyId: signed.keyId, isKeyGiven: publicKey !== undefined };
}

function argument(name) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

/** A key as text, or in a file as it is, or in the JSON of the API. */
function keyOf(text) {
  if (text === undefined) return undefined;
  const content = existsSync(text) ? readFileSync(text, 'utf8').trim() : text;
  return content.startsWith('{') ? JSON.parse(content).publicKey : content;
}

async function main() {
  const file = process.argv[2];
  if (file === undefined || file.startsWith('--') || !existsSync(file)) {
    console.error('Usage: npm run verify-audit -- EXPORT.ndjson [--key KEY_OR_FILE] [--checkpoint CHECKPOINT.json]');
    return 2;
  }
  const publicKey = keyOf(argument('key'));
  const checkpointFile = argument('checkpoint');
  const earlier = checkpointFile === undefined ? undefined : JSON.parse(readFileSync(checkpointFile, 'utf8'));
  if (earlier !== undefined && !isSigned(earlier, publicKey ?? earlier.publicKey)) {
    console.error('The earlier checkpoint is not signed with this key.');
    return 1;
  }
  const verdict = await verifyExport(createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity }), {
    publicKey,
    earlier,
  });
  if (!verdict.ok) {
    console.error(`BROKEN at line ${verdict.line}: ${verdict.fault}. ${verdict.records} records before it hold.`);
    return 1;
  }
  console.log(`OK: ${verdict.records} records, whole and in order, signed with key ${verdict.keyId}.`);
  if (!verdict.isKeyGiven) console.log('The key came from the file itself. Give --key with the key that you know, to be sure who signed.');
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main();
