import { SeededRandom } from '@trivium/shared/kernel';
import { ggufFile, type GgufTensorData, type GgufValue } from './gguf-bytes';

/** What the generated model is like. */
export const TINY_CHAT = { layers: 2, width: 64, experts: 8, expertsPerToken: 2, sharedExperts: 1, contextTokens: 4_096 } as const;

const HEADS = 2;
const QUERY_LATENT = 24;
const LATENT = 16;
const ROTARY = 8;
/** Per head, without the rotary part. */
const HEAD = 16;
const FEED_FORWARD = 64;
const EXPERT_FEED_FORWARD = 32;
/** Logits of the next word of the chain against those of all others: the chain is followed nearly always, at temperature 1 too. */
const CHAIN_STRENGTH = 0.2;
/** How much the layers add to what the embedding says. */
const LAYER_STRENGTH = 0.05;

/** Token types of llama.cpp. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const USER_DEFINED = 4;
const BYTE = 6;

const CONTROLS = ['<unk>', '<s>', '</s>', '<|system|>', '<|user|>', '<|assistant|>'] as const;
const END_ID = 2;
/** No word twice: each token has one successor. */
const SENTENCE =
  'Only| two| of| eight| experts| work| for| each| token|,| the| router| picks| them| by| score| and| adds| up| what| they| say|;| memory| holds| all| weights| while| compute| follows| top|-k| alone| '
    .split('|')
    .slice(0, -1);
/** A character that comes in pieces. */
const IN_BYTES = [...Buffer.from('文')].map(byteToken);

/** Turns end with the end token, as a mark between them. */
const CHAT_TEMPLATE = [
  "{{ bos_token }}{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] }}",
  "{% if message['role'] == 'assistant' %}{{ eos_token }}{% endif %}{% endfor %}",
  "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}",
].join('');

export interface TinyChatGgufOptions {
  readonly seed?: number;
  /** Another than the file's own; none when null. */
  readonly chatTemplate?: string | null;
}

/**
 * A mixture-of-experts language model with random weights in the layout of DeepSeek-V2: latent attention, a dense layer, then a layer of eight routed experts of
 * which a token visits two, and one shared one. About half a megabyte, the same bytes for the same seed.
 *
 * Its last matrix is no accident: it holds the embedding of each token's predecessor in a chain of words, so that the model says its one sentence and ends, and
 * the letters of a string one after another and closes it. What it says means nothing; that it is computed, sampled and ended is the point.
 */
export function tinyChatGguf({ seed = 7, chatTemplate = CHAT_TEMPLATE }: TinyChatGgufOptions = {}): Buffer {
  const vocabulary = tinyVocabulary();
  const random = new SeededRandom(seed);
  return ggufFile(metadataOf(vocabulary, chatTemplate), tensorsOf(vocabulary, random));
}

interface VocabularyToken {
  readonly text: string;
  readonly type: number;
}

function tinyVocabulary(): readonly VocabularyToken[] {
  return [
    ...CONTROLS.map((text, index) => ({ text, type: index === 0 ? UNKNOWN : CONTROL })),
    ...Array.from({ length: 256 }, (_, byte) => ({ text: byteToken(byte), type: BYTE })),
    { text: '▁', type: NORMAL },
    ...SENTENCE.map((text) => ({ text, type: USER_DEFINED })),
  ];
}

function byteToken(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}

/** What follows what: the sentence, the letters of a string, an empty object. */
function chains(): readonly (readonly string[])[] {
  const letters = [...'"abcdefghij"'].map((letter) => byteToken(letter.charCodeAt(0)));
  return [['<|assistant|>', ...SENTENCE, ...IN_BYTES, '</s>'], letters, [byteToken(0x7b), byteToken(0x7d), '</s>']];
}

function tensorsOf(vocabulary: readonly VocabularyToken[], random: SeededRandom): readonly GgufTensorData[] {
  const { layers, width } = TINY_CHAT;
  const embedding = tensor('token_embd.weight', [width, vocabulary.length], () => normal(random));
  const norm = (name: string, size: number) => tensor(`${name}.weight`, [size], () => 1);
  return [
    embedding,
    norm('output_norm', width),
    outputOf(vocabulary, embedding.values, random),
    ...Array.from({ length: layers }, (_, layer) => layerTensors(layer, random)).flat(),
  ];
}

function layerTensors(layer: number, random: SeededRandom): readonly GgufTensorData[] {
  const { width, experts, sharedExperts } = TINY_CHAT;
  const named = (name: string) => `blk.${layer}.${name}.weight`;
  const norm = (name: string, size: number) => tensor(named(name), [size], () => 1);
  const weights = (name: string, shape: readonly number[], strength = 1) =>
    tensor(named(name), shape, () => (strength * normal(random)) / Math.sqrt(shape[0] ?? 1));
  const attention = [
    norm('attn_norm', width),
    weights('attn_q_a', [width, QUERY_LATENT]),
    norm('attn_q_a_norm', QUERY_LATENT),
    weights('attn_q_b', [QUERY_LATENT, HEADS * (HEAD + ROTARY)]),
    weights('attn_kv_a_mqa', [width, LATENT + ROTARY]),
    norm('attn_kv_a_norm', LATENT),
    weights('attn_k_b', [HEAD, LATENT, HEADS]),
    weights('attn_v_b', [LATENT, HEAD, HEADS]),
    weights('attn_output', [HEADS * HEAD, width], LAYER_STRENGTH),
    norm('ffn_norm', width),
  ];
  if (layer === 0)
    return [
      ...attention,
      weights('ffn_gate', [width, FEED_FORWARD]),
      weights('ffn_up', [width, FEED_FORWARD]),
      weights('ffn_down', [FEED_FORWARD, width], LAYER_STRENGTH),
    ];
  const shared = EXPERT_FEED_FORWARD * sharedExperts;
  return [
    ...attention,
    weights('ffn_gate_inp', [width, experts]),
    weights('ffn_gate_exps', [width, EXPERT_FEED_FORWARD, experts]),
    weights('ffn_up_exps', [width, EXPERT_FEED_FORWARD, experts]),
    weights('ffn_down_exps', [EXPERT_FEED_FORWARD, width, experts], LAYER_STRENGTH),
    weights('ffn_gate_shexp', [width, shared]),
    weights('ffn_up_shexp', [width, shared]),
    weights('ffn_down_shexp', [shared, width], LAYER_STRENGTH),
  ];
}

/** The embedding of the predecessor in place of each token that has one; noise for the others. */
function outputOf(vocabulary: readonly VocabularyToken[], embedding: Float32Array, random: SeededRandom): GgufTensorData {
  const { width } = TINY_CHAT;
  const output = tensor('output.weight', [width, vocabulary.length], () => 0.02 * normal(random));
  const idOf = new Map(vocabulary.map(({ text }, id) => [text, id]));
  for (const chain of chains())
    for (const [position, text] of chain.slice(1).entries()) {
      const from = (idOf.get(chain[position] ?? '') ?? 0) * width;
      const to = (idOf.get(text) ?? 0) * width;
      for (let index = 0; index < width; index++)
        output.values[to + index] = (output.values[to + index] ?? 0) + CHAIN_STRENGTH * (embedding[from + index] ?? 0);
    }
  return output;
}

function tensor(name: string, shape: readonly number[], value: () => number): GgufTensorData {
  return { name, shape, values: Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, value) };
}

/** Box and Muller's transform (1958), one of its two values. */
function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function metadataOf(vocabulary: readonly VocabularyToken[], chatTemplate: string | null): Readonly<Record<string, GgufValue>> {
  const { layers, width, experts, expertsPerToken, sharedExperts, contextTokens } = TINY_CHAT;
  const number = (value: number): GgufValue => ({ type: 'uint32', value });
  const model: Readonly<Record<string, number>> = {
    block_count: layers,
    context_length: contextTokens,
    embedding_length: width,
    feed_forward_length: FEED_FORWARD,
    leading_dense_block_count: 1,
    vocab_size: vocabulary.length,
    expert_count: experts,
    expert_used_count: expertsPerToken,
    expert_shared_count: sharedExperts,
    expert_feed_forward_length: EXPERT_FEED_FORWARD,
    expert_gating_func: 1,
    'attention.head_count': HEADS,
    'attention.head_count_kv': 1,
    'attention.q_lora_rank': QUERY_LATENT,
    'attention.kv_lora_rank': LATENT,
    'attention.key_length': LATENT + ROTARY,
    'attention.value_length': LATENT,
    'attention.key_length_mla': HEAD + ROTARY,
    'attention.value_length_mla': HEAD,
    'rope.dimension_count': ROTARY,
  };
  return {
    'general.architecture': { type: 'string', value: 'deepseek2' },
    'general.name': { type: 'string', value: 'tiny-chat' },
    ...Object.fromEntries(Object.entries(model).map(([key, value]) => [`deepseek2.${key}`, number(value)])),
    'deepseek2.attention.layer_norm_rms_epsilon': { type: 'float32', value: 1e-6 },
    'deepseek2.expert_weights_scale': { type: 'float32', value: 1 },
    'tokenizer.ggml.model': { type: 'string', value: 'llama' },
    'tokenizer.ggml.tokens': { type: 'strings', value: vocabulary.map(({ text }) => text) },
    'tokenizer.ggml.scores': { type: 'float32s', value: vocabulary.map(() => 0) },
    'tokenizer.ggml.token_type': { type: 'int32s', value: vocabulary.map(({ type }) => type) },
    'tokenizer.ggml.unknown_token_id': number(0),
    'tokenizer.ggml.bos_token_id': number(1),
    'tokenizer.ggml.eos_token_id': number(END_ID),
    'tokenizer.ggml.add_space_prefix': { type: 'bool', value: false },
    ...(chatTemplate === null ? {} : { 'tokenizer.chat_template': { type: 'string', value: chatTemplate } }),
  };
}
