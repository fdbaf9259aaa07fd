/** What the generated model is like. */
export const TINY_DIMENSIONS = 32;
const CONTEXT_TOKENS = 64;
const FEED_FORWARD = 64;
const ALIGNMENT_BYTES = 32;
/** Value types of GGUF. */
const UINT32 = 4;
const INT32 = 5;
const FLOAT32 = 6;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;

interface Tensor {
  readonly name: string;
  /** Fastest-running first. */
  readonly shape: readonly number[];
}

/**
 * An embedding model with random weights in the GGUF format, version 3: a BERT of one layer, 32 dimensions and 64 tokens of context, pooled by mean, as
 * llama.cpp reads it. About 40 kB, the same bytes every time. Its vectors mean nothing; that they are computed is the point.
 */
export function tinyEmbeddingGguf(): Buffer {
  const vocabulary = tinyVocabulary();
  const tensors = tensorsOf(vocabulary.length);
  const metadata = metadataOf(vocabulary);
  const random = generator(7);
  const infos: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const { name, shape } of tensors) {
    const values = Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => random() - 0.5);
    infos.push(text(name), uint32(shape.length), ...shape.map(uint64), uint32(0), uint64(offset));
    const bytes = padded(Buffer.from(values.buffer));
    data.push(bytes);
    offset += bytes.length;
  }
  const header = Buffer.concat([Buffer.from('GGUF'), uint32(3), uint64(tensors.length), uint64(metadata.length), ...metadata, ...infos]);
  return Buffer.concat([padded(header), ...data]);
}

/** WordPiece as llama.cpp keeps it: a word's beginning carries U+2581, what follows is bare. */
function tinyVocabulary(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789.,:?-'];
  const han = [...'心脏影像报告学习银行利率的是不'];
  return [
    '[PAD]',
    '[UNK]',
    '[CLS]',
    '[SEP]',
    '[MASK]',
    ...letters.flatMap((letter) => [`▁${letter}`, letter]),
    ...han.map((sign) => `▁${sign}`),
  ];
}

function tensorsOf(vocabularySize: number): Tensor[] {
  const [width, inner] = [TINY_DIMENSIONS, FEED_FORWARD];
  const linear = (name: string, from: number, to: number): Tensor[] => [
    { name: `${name}.weight`, shape: [from, to] },
    { name: `${name}.bias`, shape: [to] },
  ];
  const norm = (name: string): Tensor[] => [
    { name: `${name}.weight`, shape: [width] },
    { name: `${name}.bias`, shape: [width] },
  ];
  return [
    { name: 'token_embd.weight', shape: [width, vocabularySize] },
    { name: 'token_types.weight', shape: [width, 2] },
    { name: 'position_embd.weight', shape: [width, CONTEXT_TOKENS] },
    ...norm('token_embd_norm'),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].flatMap((name) => linear(`blk.0.${name}`, width, width)),
    ...norm('blk.0.attn_output_norm'),
    ...linear('blk.0.ffn_up', width, inner),
    ...linear('blk.0.ffn_down', inner, width),
    ...norm('blk.0.layer_output_norm'),
  ];
}

function metadataOf(vocabulary: readonly string[]): Buffer[] {
  const number = (key: string, value: number) => Buffer.concat([text(key), uint32(UINT32), uint32(value)]);
  const string = (key: string, value: string) => Buffer.concat([text(key), uint32(STRING), text(value)]);
  const list = (key: string, type: number, values: readonly Buffer[]) =>
    Buffer.concat([text(key), uint32(ARRAY), uint32(type), uint64(values.length), ...values]);
  const special = { unknown: 1, bos: 2, cls: 2, eos: 3, seperator: 3, padding: 0, mask: 4 };
  return [
    string('general.architecture', 'bert'),
    string('general.name', 'tiny'),
    number('bert.block_count', 1),
    number('bert.context_length', CONTEXT_TOKENS),
    number('bert.embedding_length', TINY_DIMENSIONS),
    number('bert.feed_forward_length', FEED_FORWARD),
    number('bert.attention.head_count', 2),
    Buffer.concat([text('bert.attention.layer_norm_epsilon'), uint32(FLOAT32), float32(1e-12)]),
    Buffer.concat([text('bert.attention.causal'), uint32(BOOL), Buffer.from([0])]),
    number('bert.pooling_type', 1),
    string('tokenizer.ggml.model', 'bert'),
    number('tokenizer.ggml.token_type_count', 2),
    list('tokenizer.ggml.tokens', STRING, vocabulary.map(text)),
    list(
      'tokenizer.ggml.token_type',
      INT32,
      vocabulary.map((_, index) => uint32(index < 5 ? 3 : 1)),
    ),
    // llama.cpp spells its separator key this way.
    ...Object.entries(special).map(([name, id]) => number(`tokenizer.ggml.${name}_token_id`, id)),
  ];
}

/** Park and Miller's minimal standard generator (1988), 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((ALIGNMENT_BYTES - (bytes.length % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
