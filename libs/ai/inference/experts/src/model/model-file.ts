import { z } from 'zod';
import { expertErrors } from '../experts.errors';
import type { ScaledRows, ShippedModel, TrainedModel } from './classifier-model';
import { crc32 } from './crc32';
import { columnsOf, type ModelHeader, modelHeaderSchema } from './model-header';
import { quantiseRows, type QuantisedRows, scaleOf } from './quantise';

// Layout, numbers little-endian:
//   8 bytes  "TRIVEXP" and a zero     4 bytes  version     4 bytes  length of the header     header: JSON in UTF-8
//   bias: float32 per column          selection bias: float32 per expert
//   rows: a scale code per row, then int8 numbers row by row          router: the same
//   4 bytes  CRC-32 of all before
const MAGIC = new TextEncoder().encode('TRIVEXP\0');
const VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 8;
const CHECKSUM_BYTES = 4;
const MAX_HEADER_BYTES = 1 << 20;

/** Writes the file that `decodeModel` reads: the same model gives the same bytes. */
export function encodeModel({ header, bias, selectionBias, rows, router }: TrainedModel): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(modelHeaderSchema.parse(header)));
  const tables = [quantiseRows(rows), quantiseRows(router)];
  const tableBytes = tables.reduce((sum, table) => sum + table.codes.length + table.rows.values.length, 0);
  const bytes = new Uint8Array(PREFIX_BYTES + json.length + 4 * (bias.length + selectionBias.length) + tableBytes + CHECKSUM_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, json.length, true);
  bytes.set(json, PREFIX_BYTES);
  let at = PREFIX_BYTES + json.length;
  for (const value of [...bias, ...selectionBias]) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const table of tables) at = writeTable(bytes, at, table);
  view.setUint32(at, crc32(bytes.subarray(0, at)), true);
  return bytes;
}

function writeTable(bytes: Uint8Array, at: number, { codes, rows }: QuantisedRows): number {
  bytes.set(codes, at);
  bytes.set(new Uint8Array(rows.values.buffer, rows.values.byteOffset, rows.values.length), at + codes.length);
  return at + codes.length + rows.values.length;
}

/**
 * Reads a model file. The weights are views of `bytes`, which must not change any more.
 *
 * @throws AppError EXPERTS_MODEL_FOREIGN, EXPERTS_MODEL_VERSION or EXPERTS_MODEL_DAMAGED, before anything is allocated for the numbers
 */
export function decodeModel(bytes: Uint8Array): ShippedModel {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) throw expertErrors.EXPERTS_MODEL_FOREIGN();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== VERSION) throw expertErrors.EXPERTS_MODEL_VERSION({ version, known: VERSION });
  const headerBytes = view.getUint32(MAGIC.length + 4, true);
  const numbersFrom = PREFIX_BYTES + headerBytes;
  if (headerBytes > MAX_HEADER_BYTES || numbersFrom + CHECKSUM_BYTES > bytes.length) throw damaged('length');
  const checkedBytes = bytes.length - CHECKSUM_BYTES;
  if (crc32(bytes.subarray(0, checkedBytes)) !== view.getUint32(checkedBytes, true)) throw damaged('checksum');
  const header = readHeader(bytes.subarray(PREFIX_BYTES, numbersFrom));

  const { features, experts } = header;
  const columns = columnsOf(header);
  const expected =
    4 * (columns + experts) + features.buckets * (1 + columns) + (experts === 0 ? 0 : features.routerBuckets * (1 + experts));
  if (numbersFrom + expected !== checkedBytes) throw damaged('length');
  const floats = Float32Array.from({ length: columns + experts }, (_, index) => view.getFloat32(numbersFrom + 4 * index, true));
  if (!floats.every(Number.isFinite)) throw damaged('numbers');
  const rowsFrom = numbersFrom + 4 * floats.length;
  const routerFrom = rowsFrom + features.buckets * (1 + columns);
  return {
    header,
    bias: floats.slice(0, columns),
    selectionBias: floats.slice(columns),
    rows: readTable(bytes.subarray(rowsFrom, routerFrom), features.buckets, columns),
    router: readTable(bytes.subarray(routerFrom, checkedBytes), experts === 0 ? 0 : features.routerBuckets, experts),
  };
}

function readHeader(bytes: Uint8Array): ModelHeader {
  try {
    return modelHeaderSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    // Whether it is not UTF-8, not JSON or not a header: whoever meets it can only get another file.
    if (cause instanceof z.ZodError || cause instanceof SyntaxError || cause instanceof TypeError) throw damaged('header', cause);
    throw cause;
  }
}

function readTable(bytes: Uint8Array, count: number, width: number): ScaledRows<Int8Array> {
  return {
    width,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + count, count * width),
    scales: Float32Array.from(bytes.subarray(0, count), scaleOf),
  };
}

function damaged(part: 'length' | 'checksum' | 'header' | 'numbers', cause?: unknown): Error {
  return expertErrors.EXPERTS_MODEL_DAMAGED({ part }, { cause });
}
