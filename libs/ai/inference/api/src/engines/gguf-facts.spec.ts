import { TINY_CHAT, tinyChatGguf } from '../testing/tiny-chat-gguf';
import { ggufFacts } from './gguf-facts';
import { type GgufTensor, type MetadataValue, readGgufHeader } from './gguf-header';

const BASICS = {
  'general.architecture': 'm',
  'm.block_count': 2,
  'm.embedding_length': 64,
  'm.attention.head_count': 4,
  'm.attention.head_count_kv': 2,
  'm.context_length': 4_096,
  'tokenizer.ggml.model': 'gpt2',
};
const tensor = (name: string, elements: number): GgufTensor => ({ name, shape: [elements], elements, sizeBytes: elements * 2 });
const factsOf = (values: Record<string, MetadataValue | undefined>, tensors: readonly GgufTensor[] = []) => {
  const entries = Object.entries<MetadataValue | undefined>({ ...BASICS, ...values });
  return ggufFacts({ metadata: new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))), tensors });
};

describe('ggufFacts', () => {
  it('counts what a token activates in a file of DeepSeek-V2 layout', () => {
    const bytes = tinyChatGguf();
    const header = readGgufHeader({ sizeBytes: bytes.length, read: (position, length) => bytes.subarray(position, position + length) });
    const { mixture, contextTokens, keyValueCache, architecture, unfitness } = ggufFacts(header);
    const total = header.tensors.reduce((sum, { elements }) => sum + elements, 0);
    // Gate, up and down of 64 × 32 each: two of eight stay.
    const idle = 3 * TINY_CHAT.width * 32 * (TINY_CHAT.experts - TINY_CHAT.expertsPerToken);
    expect(mixture).toEqual({
      totalParameters: total,
      activatedParameters: total - idle,
      routedExperts: 8,
      expertsPerToken: 2,
      sharedExperts: 1,
    });
    expect([architecture, contextTokens, unfitness]).toEqual(['deepseek2', 4_096, undefined]);
    expect(keyValueCache).toEqual({ kind: 'latent', layers: 2, latentDimensions: 24 });
  });

  it.each<[string, Record<string, MetadataValue>, readonly GgufTensor[], object]>([
    [
      'a dense model',
      {},
      [tensor('a', 10)],
      { totalParameters: 10, activatedParameters: 10, routedExperts: 0, expertsPerToken: 0, sharedExperts: 0 },
    ],
    [
      'experts in one tensor each',
      { 'm.expert_count': 2, 'm.expert_used_count': 1 },
      [tensor('a', 10), tensor('blk.0.ffn_up.0.weight', 6), tensor('blk.0.ffn_up.1.weight', 6)],
      { totalParameters: 22, activatedParameters: 16, routedExperts: 2, expertsPerToken: 1 },
    ],
    [
      'experts that nobody has counted',
      {},
      [tensor('blk.0.ffn_up_exps.weight', 8), tensor('blk.0.ffn_up_shexp.weight', 2)],
      {
        totalParameters: 10,
        activatedParameters: 'unknown',
        routedExperts: 'unknown',
        expertsPerToken: 'unknown',
        sharedExperts: 'unknown',
      },
    ],
    [
      'more experts used than there are',
      { 'm.expert_count': 2, 'm.expert_used_count': 3 },
      [tensor('blk.0.ffn_up_exps.weight', 8)],
      { activatedParameters: 'unknown' },
    ],
    ['one file of several', { 'split.count': 4 }, [tensor('a', 10)], { totalParameters: 'unknown', activatedParameters: 'unknown' }],
  ])('of %s', (_, values, tensors, mixture) => expect(factsOf(values, tensors).mixture).toMatchObject(mixture));

  it('adds up the weights as stored, or does not know', () => {
    expect(factsOf({}, [tensor('a', 10), tensor('b', 5)]).weightBytes).toBe(30);
    expect(factsOf({}, [tensor('a', 10), { ...tensor('b', 5), sizeBytes: 'unknown' }]).weightBytes).toBe('unknown');
    expect(factsOf({ 'split.count': 2 }, [tensor('a', 10)]).weightBytes).toBe('unknown');
  });

  it('knows what a token of context costs', () => {
    expect(factsOf({}).keyValueCache).toEqual({ kind: 'grouped', layers: 2, keyValueHeads: 2, headDimensions: 16 });
    expect(factsOf({ 'm.attention.key_length': 32 }).keyValueCache).toMatchObject({ headDimensions: 32 });
    expect(factsOf({ 'm.attention.head_count_kv': [2, 4] }).keyValueCache).toBe('unknown');
  });

  it('takes the sampler that the file recommends, where it makes sense', () => {
    expect(factsOf({}).sampling).toEqual({ temperature: 0.8, topP: 0.95, topK: 40, minP: 0.05 });
    const recommended = { 'general.sampling.temp': 0.6, 'general.sampling.top_k': 20, 'general.sampling.top_p': 7 };
    expect(factsOf(recommended).sampling).toEqual({ temperature: 0.6, topP: 0.95, topK: 20, minP: 0.05 });
  });

  it.each<[string, Record<string, MetadataValue | undefined>, string | undefined]>([
    ['a language model', {}, undefined],
    ['an encoder', { 'm.attention.causal': false }, 'it makes vectors, not text'],
    ['a model that pools', { 'm.pooling_type': 1 }, 'it makes vectors, not text'],
    ['no vocabulary', { 'tokenizer.ggml.model': undefined }, 'it has no vocabulary'],
    ['no heads', { 'm.attention.head_count': 0 }, 'it lacks attention.head_count'],
    ['layers of different heads', { 'm.attention.head_count': [0, 8] }, undefined],
  ])('of %s: fit or not', (_, values, unfitness) => expect(factsOf(values).unfitness).toBe(unfitness));

  it('says that it does not know', () => {
    expect(ggufFacts({ metadata: new Map(), tensors: [] })).toMatchObject({
      architecture: 'unknown',
      contextTokens: 'unknown',
      keyValueCache: 'unknown',
      licence: 'unknown',
      chatTemplate: undefined,
    });
  });
});
