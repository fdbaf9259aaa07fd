import { crc32 } from '@trivium/ai/inference/experts';
import { z } from 'zod';
import type { GramTable } from './learner/gram-table';
import { headInfoSchema, type JoinedOpinion, LABEL_COUNT, type SentimentHead } from './sentiment-head';
import { type SentimentManifest, sentimentManifestSchema } from './sentiment-manifest';
import { sentimentModelErrors } from './sentiment-model.errors';

// Layout, numbers little-endian:
//   8 bytes "TRIVSEN" and a zero    4 bytes version    4 bytes length of the header    header: JSON in UTF-8
//   blocks one after another, their lengths in the header    4 bytes CRC-32 of all before
const MAGIC = new TextEncoder().encode('TRIVSEN\0');
export const SENTIMENT_FILE_VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 8;
const CHECKSUM_BYTES = 4;
const MAX_HEADER_BYTES = 1 << 20;
/** Columns that each opinion brings to a join. */
export const COLUMNS: Readonly<Record<JoinedOpinion, number>> = { grams: 3, experts: 3, shipped: 3, rules: 4 };

const headerSchema = z.object({
  manifests: z.array(sentimentManifestSchema).min(1).max(100),
  heads: z.array(headInfoSchema).min(1).max(64),
  blocks: z.array(z.int().min(0)).max(256),
});

/** A model in memory: heads, and where they come from, the oldest first. */
export interface SentimentParts {
  readonly manifests: readonly SentimentManifest[];
  readonly heads: readonly SentimentHead[];
}

export function columnsOf(joined: readonly JoinedOpinion[]): number {
  return joined.reduce((sum, opinion) => sum + COLUMNS[opinion], 0);
}

/** The same parts give the same bytes. Blocks that several heads share are written once. */
export function encodeSentiment({ manifests, heads }: SentimentParts): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  const placeOf = new Map<Uint8Array, number>();
  const place = (block: Uint8Array): number => {
    const known = placeOf.get(block);
    if (known !== undefined) return known;
    placeOf.set(block, blocks.length);
    return blocks.push(block) - 1;
  };
  const infos = heads.map(({ info, table, join, experts }) => ({
    ...info,
    table: place(tableBytes(table)),
    join: place(floatBytes([...join.weights, ...join.bias])),
    ...(experts ? { experts: place(experts) } : {}),
  }));
  const header = headerSchema.parse({ manifests, heads: infos, blocks: blocks.map(({ length }) => length) });
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = blocks.reduce((sum, block) => sum + block.length, PREFIX_BYTES + json.length);
  const bytes = new Uint8Array(length + CHECKSUM_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(MAGIC.length, SENTIMENT_FILE_VERSION, true);
  view.setUint32(MAGIC.length + 4, json.length, true);
  bytes.set(json, PREFIX_BYTES);
  let at = PREFIX_BYTES + json.length;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  view.setUint32(at, crc32(bytes.subarray(0, at)), true);
  return bytes;
}

/**
 * Reads a model file. Numbers are views of `bytes`, which must not change any more.
 *
 * @throws AppError SENTIMENT_MODEL_FOREIGN, SENTIMENT_MODEL_VERSION or SENTIMENT_MODEL_DAMAGED
 */
export function decodeSentiment(bytes: Uint8Array): SentimentParts {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) throw sentimentModelErrors.SENTIMENT_MODEL_FOREIGN();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== SENTIMENT_FILE_VERSION) {
    throw sentimentModelErrors.SENTIMENT_MODEL_VERSION({ version, known: SENTIMENT_FILE_VERSION });
  }
  const headerBytes = view.getUint32(MAGIC.length + 4, true);
  const blocksFrom = PREFIX_BYTES + headerBytes;
  if (headerBytes > MAX_HEADER_BYTES || blocksFrom + CHECKSUM_BYTES > bytes.length) throw damaged('length');
  const checkedBytes = bytes.length - CHECKSUM_BYTES;
  if (crc32(bytes.subarray(0, checkedBytes)) !== view.getUint32(checkedBytes, true)) throw damaged('checksum');
  const header = readHeader(bytes.subarray(PREFIX_BYTES, blocksFrom));
  const blocks: Uint8Array[] = [];
  let at = blocksFrom;
  for (const length of header.blocks) {
    blocks.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== checkedBytes) throw damaged('length');
  const block = (place: number): Uint8Array => {
    const found = blocks[place];
    if (!found) throw damaged('length');
    return found;
  };
  const heads = header.heads.map((info): SentimentHead => {
    const columns = columnsOf(info.joined);
    const numbers = readFloats(block(info.join), (columns + 1) * LABEL_COUNT);
    return {
      info,
      table: readTable(block(info.table), info.grams.buckets),
      join: { weights: numbers.slice(0, columns * LABEL_COUNT), bias: numbers.slice(columns * LABEL_COUNT) },
      ...(info.experts === undefined ? {} : { experts: block(info.experts) }),
    };
  });
  return { manifests: header.manifests, heads };
}

function readHeader(bytes: Uint8Array): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    // Whether it is not UTF-8, not JSON or not a header: whoever meets it can only get another file.
    if (cause instanceof z.ZodError || cause instanceof SyntaxError || cause instanceof TypeError) throw damaged('header', cause);
    throw cause;
  }
}

export function tableBytes({ rarity, scales, weights, bias }: GramTable): Uint8Array {
  const bytes = new Uint8Array(4 * bias.length + rarity.length + scales.length + weights.length);
  bytes.set(floatBytes([...bias]));
  bytes.set(rarity, 4 * bias.length);
  bytes.set(scales, 4 * bias.length + rarity.length);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 * bias.length + rarity.length + scales.length);
  return bytes;
}

export function readTable(bytes: Uint8Array, buckets: number): GramTable {
  if (bytes.length !== 4 * LABEL_COUNT + buckets * (2 + LABEL_COUNT)) throw damaged('length');
  const rarityFrom = 4 * LABEL_COUNT;
  return {
    labels: LABEL_COUNT,
    bias: Float32Array.from(readFloats(bytes.subarray(0, rarityFrom), LABEL_COUNT)),
    rarity: bytes.subarray(rarityFrom, rarityFrom + buckets),
    scales: bytes.subarray(rarityFrom + buckets, rarityFrom + 2 * buckets),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + rarityFrom + 2 * buckets, buckets * LABEL_COUNT),
  };
}

export function floatBytes(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setFloat32(4 * at, value, true));
  return bytes;
}

export function readFloats(bytes: Uint8Array, count: number): Float64Array {
  if (bytes.length !== 4 * count) throw damaged('length');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Float64Array.from({ length: count }, (_, at) => view.getFloat32(4 * at, true));
  if (!values.every(Number.isFinite)) throw damaged('numbers');
  return values;
}

function damaged(part: 'length' | 'checksum' | 'header' | 'numbers', cause?: unknown): Error {
  return sentimentModelErrors.SENTIMENT_MODEL_DAMAGED({ part }, { cause });
}
