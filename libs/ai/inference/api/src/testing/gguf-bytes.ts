/** A value of the metadata of a GGUF file; what the tests need of the format's types. */
export type GgufValue =
  | { readonly type: 'uint32' | 'int32' | 'float32'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'strings'; readonly value: readonly string[] }
  | { readonly type: 'int32s' | 'float32s'; readonly value: readonly number[] };

export interface GgufTensorData {
  readonly name: string;
  /** Fastest-running first. */
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const ALIGNMENT_BYTES = 32;
const ARRAY = 9;
/** Numbers of the value types (ggml-org/ggml, docs/gguf.md). */
const TYPES = { uint32: 4, int32: 5, float32: 6, bool: 7, string: 8 } as const;

/** A file in the GGUF format, version 3, little-endian, with tensors of 32-bit floats. */
export function ggufFile(metadata: Readonly<Record<string, GgufValue>>, tensors: readonly GgufTensorData[]): Buffer {
  let offset = 0;
  const infos: Buffer[] = [];
  const data: Buffer[] = [];
  for (const { name, shape, values } of tensors) {
    infos.push(ggufText(name), uint32(shape.length), ...shape.map(uint64), uint32(0), uint64(offset));
    const bytes = padded(Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    data.push(bytes);
    offset += bytes.length;
  }
  const entries = Object.entries(metadata).map(([key, value]) => Buffer.concat([ggufText(key), valueBytes(value)]));
  const counts = [uint64(tensors.length), uint64(entries.length)];
  return Buffer.concat([padded(Buffer.concat([Buffer.from('GGUF'), uint32(3), ...counts, ...entries, ...infos])), ...data]);
}

function valueBytes(value: GgufValue): Buffer {
  switch (value.type) {
    case 'strings':
      return arrayBytes(TYPES.string, value.value.map(ggufText));
    case 'int32s':
      return arrayBytes(TYPES.int32, value.value.map(int32));
    case 'float32s':
      return arrayBytes(TYPES.float32, value.value.map(float32));
    default:
      return Buffer.concat([uint32(TYPES[value.type]), scalarBytes(value)]);
  }
}

type Scalar = Exclude<GgufValue, { readonly type: 'strings' | 'int32s' | 'float32s' }>;

function scalarBytes(scalar: Scalar): Buffer {
  switch (scalar.type) {
    case 'string':
      return ggufText(scalar.value);
    case 'bool':
      return Buffer.from([scalar.value ? 1 : 0]);
    case 'uint32':
      return uint32(scalar.value);
    case 'int32':
      return int32(scalar.value);
    case 'float32':
      return float32(scalar.value);
  }
}

function arrayBytes(type: number, items: readonly Buffer[]): Buffer {
  return Buffer.concat([uint32(ARRAY), uint32(type), uint64(items.length), ...items]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((ALIGNMENT_BYTES - (bytes.length % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES)]);
}

/** Length in bytes, then the text as UTF-8. */
export function ggufText(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

export function uint64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
