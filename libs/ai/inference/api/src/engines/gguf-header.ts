/** A file is not what it says it is. The text names the fault, never content of the file. */
export class GgufFormatError extends Error {
  override readonly name = 'GgufFormatError';
}

/** Bytes by position: a file, or a buffer in tests. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** Up to `lengthBytes` bytes from `position` on; fewer only at the end. */
  read(position: number, lengthBytes: number): Uint8Array;
}

/** Single values and short lists of numbers; of other lists, such as the vocabulary, only the length. */
export type MetadataValue = number | string | boolean | readonly number[] | { readonly length: number };

export interface GgufTensor {
  readonly name: string;
  /** Fastest-running dimension first. */
  readonly shape: readonly number[];
  readonly elements: number;
  /** As it is stored; `unknown` for a type that came after this was written. */
  readonly sizeBytes: number | 'unknown';
}

export interface GgufHeader {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
  readonly tensors: readonly GgufTensor[];
}

/** Vocabularies of 250,000 words with their merges take about 10 MB. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
const MAX_NAME_BYTES = 65_535;
/** Chat templates with tools have up to 20 kB. */
const MAX_STRING_BYTES = 1024 * 1024;
const MAX_KEPT_NUMBERS = 4_096;
const MAX_DIMENSIONS = 4;
const WINDOW_BYTES = 256 * 1024;
const DEFAULT_ALIGNMENT = 32;

/** Number and size of the value types (ggml-org/ggml, docs/gguf.md). */
const STRING = 8;
const ARRAY = 9;
const SCALARS: Readonly<Record<number, { readonly sizeBytes: number; read(view: DataView): number | boolean }>> = {
  0: { sizeBytes: 1, read: (view) => view.getUint8(0) },
  1: { sizeBytes: 1, read: (view) => view.getInt8(0) },
  2: { sizeBytes: 2, read: (view) => view.getUint16(0, true) },
  3: { sizeBytes: 2, read: (view) => view.getInt16(0, true) },
  4: { sizeBytes: 4, read: (view) => view.getUint32(0, true) },
  5: { sizeBytes: 4, read: (view) => view.getInt32(0, true) },
  6: { sizeBytes: 4, read: (view) => view.getFloat32(0, true) },
  7: { sizeBytes: 1, read: (view) => view.getUint8(0) !== 0 },
  10: { sizeBytes: 8, read: (view) => Number(view.getBigUint64(0, true)) },
  11: { sizeBytes: 8, read: (view) => Number(view.getBigInt64(0, true)) },
  12: { sizeBytes: 8, read: (view) => view.getFloat64(0, true) },
};

/** Elements and bytes of a block of each tensor type (ggml.h, ggml-common.h). */
const BLOCKS: Readonly<Record<number, readonly [elements: number, sizeBytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  9: [32, 36],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  29: [256, 56],
  30: [1, 2],
  34: [256, 54],
  35: [256, 66],
  39: [32, 17],
};

/**
 * Reads the header of a GGUF file, version 2 or 3, little-endian, and checks that the weights it names are there. No count of the file is believed before the
 * bytes for it are: llama.cpp and node-llama-cpp read some broken files for minutes, or end the process.
 *
 * @throws GgufFormatError
 */
export function readGgufHeader(source: ByteSource): GgufHeader {
  const reader = new HeaderReader(source);
  if (new TextDecoder('latin1').decode(reader.take(4)) !== 'GGUF') throw new GgufFormatError('no GGUF file');
  const version = reader.uint32();
  if (version !== 2 && version !== 3) throw new GgufFormatError(`GGUF version ${version}`);
  const tensorCount = reader.count(MAX_ENTRIES);
  const metadataCount = reader.count(MAX_ENTRIES);
  const metadata = new Map<string, MetadataValue>();
  for (let index = 0; index < metadataCount; index++) {
    const key = reader.text(MAX_NAME_BYTES);
    if (metadata.has(key)) throw new GgufFormatError('a key stands twice');
    metadata.set(key, reader.value(reader.uint32()));
  }
  const placed = Array.from({ length: tensorCount }, () => reader.tensor());
  checkPlaces(placed, { metadata, headerBytes: reader.positionBytes, fileBytes: source.sizeBytes });
  return { metadata, tensors: placed.map(({ tensor }) => tensor) };
}

interface PlacedTensor {
  readonly tensor: GgufTensor;
  readonly offsetBytes: number;
}

function checkPlaces(
  placed: readonly PlacedTensor[],
  file: { readonly metadata: GgufHeader['metadata']; readonly headerBytes: number; readonly fileBytes: number },
): void {
  if (new Set(placed.map(({ tensor }) => tensor.name)).size < placed.length) throw new GgufFormatError('a tensor stands twice');
  const alignment = file.metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT;
  if (typeof alignment !== 'number' || !Number.isSafeInteger(alignment) || alignment < 1) throw new GgufFormatError('no usable alignment');
  const dataStart = Math.ceil(file.headerBytes / alignment) * alignment;
  for (const { tensor, offsetBytes } of placed) {
    const sizeBytes = tensor.sizeBytes === 'unknown' ? 1 : tensor.sizeBytes;
    if (dataStart + offsetBytes + sizeBytes > file.fileBytes) throw new GgufFormatError('the file ends before its weights do');
  }
}

class HeaderReader {
  positionBytes = 0;
  private window: Uint8Array = new Uint8Array(0);
  private windowStart = 0;
  private readonly endBytes: number;

  constructor(private readonly source: ByteSource) {
    this.endBytes = Math.min(source.sizeBytes, MAX_HEADER_BYTES);
  }

  take(lengthBytes: number): Uint8Array {
    this.require(lengthBytes);
    const start = this.positionBytes - this.windowStart;
    if (start < 0 || start + lengthBytes > this.window.length) {
      this.window = this.source.read(this.positionBytes, Math.min(Math.max(lengthBytes, WINDOW_BYTES), this.endBytes - this.positionBytes));
      this.windowStart = this.positionBytes;
      if (this.window.length < lengthBytes) throw new GgufFormatError('the file ends inside its header');
    }
    const from = this.positionBytes - this.windowStart;
    this.positionBytes += lengthBytes;
    return this.window.subarray(from, from + lengthBytes);
  }

  uint32(): number {
    return viewOf(this.take(4)).getUint32(0, true);
  }

  /** A 64-bit count of things, each of which takes at least a byte of the file. */
  count(limit: number): number {
    const count = viewOf(this.take(8)).getBigUint64(0, true);
    if (count > BigInt(limit)) throw new GgufFormatError('a count is out of bounds');
    return Number(count);
  }

  text(limit: number): string {
    return new TextDecoder().decode(this.take(this.count(limit)));
  }

  value(type: number): MetadataValue {
    if (type === STRING) return this.text(MAX_STRING_BYTES);
    if (type === ARRAY) return this.list();
    const scalar = SCALARS[type];
    if (scalar === undefined) throw new GgufFormatError('a value of an unknown type');
    return scalar.read(viewOf(this.take(scalar.sizeBytes)));
  }

  tensor(): PlacedTensor {
    const name = this.text(MAX_NAME_BYTES);
    const dimensions = this.uint32();
    if (dimensions > MAX_DIMENSIONS) throw new GgufFormatError('a tensor of too many dimensions');
    const shape = Array.from({ length: dimensions }, () => this.count(Number.MAX_SAFE_INTEGER));
    const elements = shape.reduce((product, size) => product * size, 1);
    if (!Number.isSafeInteger(elements) || elements === 0) throw new GgufFormatError('a tensor of no possible size');
    const block = BLOCKS[this.uint32()];
    const offsetBytes = this.count(Number.MAX_SAFE_INTEGER);
    const sizeBytes = block === undefined ? 'unknown' : Math.ceil(elements / block[0]) * block[1];
    return { tensor: { name, shape, elements, sizeBytes }, offsetBytes };
  }

  private list(): MetadataValue {
    const type = this.uint32();
    const length = this.count(MAX_HEADER_BYTES);
    if (type === STRING) {
      for (let index = 0; index < length; index++) this.skip(this.count(MAX_HEADER_BYTES));
      return { length };
    }
    const scalar = SCALARS[type];
    // Lists of lists are in the format and in no file.
    if (scalar === undefined) throw new GgufFormatError('a list of an unknown type');
    if (length > MAX_KEPT_NUMBERS) {
      this.skip(length * scalar.sizeBytes);
      return { length };
    }
    return Array.from({ length }, () => Number(scalar.read(viewOf(this.take(scalar.sizeBytes)))));
  }

  private skip(lengthBytes: number): void {
    this.require(lengthBytes);
    this.positionBytes += lengthBytes;
  }

  private require(lengthBytes: number): void {
    if (this.positionBytes + lengthBytes > this.endBytes) throw new GgufFormatError('the file ends inside its header');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
