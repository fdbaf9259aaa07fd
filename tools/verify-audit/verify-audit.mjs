// Proves an exported audit trail offline: no database, no server, no part of the program that wrote it. Read it before you trust it; it needs Node 18 and nothing else.
// What it follows step by step is written down in docs/audit-export.md, so that anybody can write another.
//
//   npm run verify-audit -- audit.ndjson [--key KEY] [--checkpoint checkpoint.json] [--language en|zh]
//
// KEY is the installation's public key, or a file that holds it, as `GET /api/audit/key` gives it. Without it the export is checked against the key that it carries: good
// against accidents, not against somebody who rewrote the whole file. An older checkpoint, kept elsewhere, shows that nothing before it was rewritten since.
//
// Ends with 0: whole and signed; 1: broken, the first bad line is named; 2: cannot be checked.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FAULTS, SAYINGS, say } from './verdict-text.mjs';

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

/** First 16 hexadecimal digits of the SHA-256 of a key, or undefined for what is no Ed25519 key. */
function keyIdOf(publicKey) {
  try {
    const spki = Buffer.from(publicKey, 'base64');
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? createHash('sha256').update(spki).digest('hex').slice(0, 16) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a signed checkpoint is exactly what the holder of `publicKey` wrote: also its members beside the signed part. */
function isSigned(signed, publicKey) {
  const keyId = keyIdOf(publicKey);
  if (keyId === undefined || !isObject(signed.checkpoint)) return false;
  const { checkpoint, signature } = signed;
  const written = { checkpoint, algorithm: 'Ed25519', keyId, publicKey, signature };
  if (canonical(signed) !== canonical(written) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(canonical(checkpoint)), key, Buffer.from(signature, 'hex'));
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value) =>
  Number.isSafeInteger(value.sequence) && value.sequence > 0 && [value.organisationId, value.hash, value.previousHash].every(isText);
const isText = (value) => typeof value === 'string';

/** What is wrong with a record that should be the next one after `last`: a code of `FAULTS`, or undefined. */
function faultOf(record, last) {
  const belongs = { sequence: last.sequence + 1, organisationId: last.organisationId ?? record.organisationId, previousHash: last.hash };
  const isInPlace = Object.entries(belongs).every(([name, value]) => record[name] === value);
  const fits = hashOf({ ...record, ...belongs }) === record.hash;
  if (isInPlace) return fits ? undefined : 'changed';
  // It is the record that belongs here, and only its number, its link or its organisation was rewritten.
  if (fits) return 'changed';
  if (record.organisationId !== belongs.organisationId) return 'other-organisation';
  if (record.sequence === belongs.sequence) return 'unlinked';
  return record.sequence > belongs.sequence ? 'missing' : 'repeated';
}

/** @returns {{value?: object, fault?: string}} a line as it was written: one changed byte makes another text, even where it means the same */
function parsed(line) {
  try {
    const value = JSON.parse(line);
    if (!isObject(value) || !('checkpoint' in value || isRecord(value))) return { fault: 'not-a-record' };
    return JSON.stringify(value) === line ? { value } : { fault: 'respelt' };
  } catch {
    return { fault: 'not-a-record' };
  }
}

/** The line at which the record after `last` stands although another stood in its place, or undefined: it is nowhere. */
async function whereElse(rest, { number, last }) {
  for (let step = await rest.next(); !step.done; step = await rest.next()) {
    number++;
    const { value } = parsed(step.value);
    if (value !== undefined && !('checkpoint' in value) && faultOf(value, last) === undefined) return number;
  }
  return undefined;
}

/**
 * @param {AsyncIterable<string> | Iterable<string>} lines
 * @param {{publicKey?: string, earlier?: {checkpoint: {organisationId: string, sequence: number, hash: string}}}} trust
 * @returns {Promise<{ok: boolean, records: number, line?: number, fault?: string, about?: object, keyId?: string, organisationId?: string, from?: string, to?: string, at?: string}>}
 *   `line` counts from 1; `fault` is a code of `FAULTS`, `about` what its sentence names
 */
export async function verifyExport(lines, { publicKey, earlier } = {}) {
  let last = { sequence: 0, hash: FIRST, organisationId: undefined };
  let number = 0;
  let signed;
  let from;
  let seenEarlier = earlier === undefined || earlier.checkpoint.sequence === 0;
  const broken = (fault, about = {}) => ({ ok: false, records: last.sequence, line: number, fault, about });
  const rest = (lines[Symbol.asyncIterator] ?? lines[Symbol.iterator]).call(lines);
  for (let step = await rest.next(); !step.done; step = await rest.next()) {
    number++;
    // Editors put empty lines at the end of a file.
    if (signed !== undefined && step.value === '') continue;
    if (signed !== undefined) return broken('after-checkpoint');
    const { value, fault: unread } = parsed(step.value);
    if (unread !== undefined) return broken(unread);
    if ('checkpoint' in value) {
      const fault = checkpointFault(value, { publicKey, last });
      if (fault !== undefined) return broken(fault.fault, fault.about);
      signed = value;
      continue;
    }
    const expected = last.sequence + 1;
    const fault = faultOf(value, last);
    if (fault === 'missing') {
      const at = await whereElse(rest, { number, last });
      return broken(at === undefined ? 'missing' : 'moved', { expected, found: value.sequence, at });
    }
    if (fault === 'repeated') return broken(fault, { found: value.sequence, at: value.sequence });
    if (fault !== undefined) return broken(fault, { expected, found: value.organisationId });
    last = value;
    from ??= value.at;
    if (earlier !== undefined && earlier.checkpoint.organisationId !== last.organisationId)
      return broken('earlier-organisation', { found: earlier.checkpoint.organisationId });
    if (earlier?.checkpoint.sequence === last.sequence) {
      if (earlier.checkpoint.hash !== last.hash) return broken('earlier-differs', { expected });
      seenEarlier = true;
    }
  }
  number++;
  if (signed === undefined) return broken('no-checkpoint');
  number--;
  const { organisationId, at } = signed.checkpoint;
  if (!seenEarlier) return broken('earlier-beyond', { found: earlier.checkpoint.sequence, expected: last.sequence });
  return { ok: true, records: last.sequence, keyId: signed.keyId, organisationId, from, to: last.at, at };
}

/** What is wrong with the checkpoint that ends an export after `last`. */
function checkpointFault(signed, { publicKey, last }) {
  if (!isSigned(signed, signed.publicKey)) return { fault: 'checkpoint-changed' };
  if (publicKey !== undefined && !isSigned(signed, publicKey))
    return { fault: 'other-key', about: { expected: keyIdOf(publicKey), found: signed.keyId } };
  const { organisationId, sequence, hash } = signed.checkpoint;
  if (last.organisationId !== undefined && organisationId !== last.organisationId)
    return { fault: 'checkpoint-organisation', about: { found: organisationId } };
  const about = { expected: last.sequence, found: sequence };
  if (sequence !== last.sequence) return { fault: sequence > last.sequence ? 'checkpoint-long' : 'checkpoint-short', about };
  return hash === last.hash ? undefined : { fault: 'checkpoint-unlinked' };
}

/** Lines end with LF, also where a program made CRLF of it or put a byte-order mark at the start; no other character ends one. */
export async function* linesOf(chunks) {
  let open = '';
  let isFirst = true;
  const clean = (line) => {
    const text = line.replace(/\r$/, '');
    const read = isFirst ? text.replace(/^\ufeff/, '') : text;
    isFirst = false;
    return read;
  };
  for await (const chunk of chunks) {
    const lines = (open + chunk).split('\n');
    open = lines.pop();
    for (const line of lines) yield clean(line);
  }
  if (open !== '') yield clean(open);
}

/** @returns {Map<string, string | undefined> | undefined} values by name, the file under `''`; undefined for a word that has no place */
function argumentsOf(words) {
  const known = new Set(['--key', '--checkpoint', '--language']);
  const given = new Map();
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (known.has(word)) given.set(word, words[++index]);
    else if (word.startsWith('--') || given.has('')) return undefined;
    else given.set('', word);
  }
  return given;
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A key as text, or in a file as it is, or in the JSON of the API; undefined for what is none. */
function keyOf(text) {
  const content = (isFile(text) ? readFileSync(text, 'utf8') : text).replace(/^\ufeff/, '').trim();
  const key = content.startsWith('{') ? jsonOf(content)?.publicKey : content;
  return keyIdOf(key) === undefined ? undefined : key;
}

async function main() {
  const given = argumentsOf(process.argv.slice(2));
  const asked = given?.get('--language') ?? process.env.LC_ALL ?? process.env.LANG ?? '';
  const language = /^zh/i.test(asked) ? 'zh' : 'en';
  const refuse = (saying, name) => {
    console.error(say(SAYINGS[saying], language, { name }));
    return 2;
  };
  const file = given?.get('');
  if (file === undefined) return refuse('usage');
  if (!isFile(file)) return refuse('unreadable', file);
  const publicKey = given.has('--key') ? keyOf(given.get('--key') ?? '') : undefined;
  if (given.has('--key') && publicKey === undefined) return refuse('no-key', given.get('--key') ?? '');
  const path = given.get('--checkpoint') ?? '';
  const earlier = isFile(path) ? jsonOf(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) : undefined;
  if (given.has('--checkpoint') && !isObject(earlier?.checkpoint)) return refuse('no-earlier', path);
  if (earlier !== undefined && !isSigned(earlier, publicKey ?? earlier.publicKey)) {
    console.error(say(SAYINGS['broken-earlier'], language, { fault: say(FAULTS['earlier-changed'], language) }));
    return 1;
  }
  const verdict = await verifyExport(linesOf(createReadStream(file, 'utf8')), { publicKey, earlier });
  if (!verdict.ok) {
    const fault = say(FAULTS[verdict.fault], language, verdict.about);
    console.error(say(SAYINGS.broken, language, { ...verdict, fault }));
    return 1;
  }
  console.log(say(SAYINGS.ok, language, verdict));
  if (publicKey === undefined) console.log(say(SAYINGS['key-of-file'], language));
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main();
