import { requireModel } from './find-model';
import { memoryNeedOf, type Quantisation } from './memory-need';

const at = new Date('2026-11-25T12:00:00Z');
const GB = 1_000_000_000;
const need = (name: string, quantisation: Quantisation, contextTokens = 0) =>
  memoryNeedOf(requireModel(name, { at }), { quantisation, contextTokens });

describe('memoryNeedOf', () => {
  // Sizes of published files.
  it.each([
    ['mixtral-8x22b', 'Q4_K_M', 85.6],
    ['mixtral-8x7b', 'Q4_K_M', 28.4],
    ['qwen3-30b-a3b', 'Q8_0', 32.5],
    ['deepseek-r1', 'Q4_K_M', 404],
    ['gpt-oss-120b', 'MXFP4', 63.4],
  ] as const)('estimates %s as %s within a tenth of the published %d GB', (name, quantisation, publishedGb) => {
    const weightGb = Number(need(name, quantisation).weightBytes) / GB;
    expect(Math.abs(weightGb - publishedGb) / publishedGb).toBeLessThan(0.1);
  });

  it('counts keys and values of grouped attention', () => {
    // Mixtral 8x7B: 2 × 32 layers × 8 heads × 128 dimensions × 2 bytes = 128 KiB per token.
    expect(need('mixtral-8x7b', 'F16', 1).keyValueCacheBytes).toBe(131_072);
  });

  it('counts the latent vector of latent attention', () => {
    // DeepSeek-V3: 61 layers × 576 × 2 bytes = 70,272 bytes per token, as its report says.
    expect(need('deepseek-v3', 'F16', 1).keyValueCacheBytes).toBe(70_272);
  });

  it('grows with conversations and shrinks with a smaller cache element', () => {
    const model = requireModel('mixtral-8x7b', { at });
    const bytes = (sequences: number, bytesPerCacheElement: number) =>
      memoryNeedOf(model, { quantisation: 'F16', contextTokens: 1_000, sequences, bytesPerCacheElement }).keyValueCacheBytes;
    expect(bytes(4, 2)).toBe(4 * Number(bytes(1, 2)));
    expect(bytes(1, 1)).toBe(Number(bytes(1, 2)) / 2);
  });

  it('shows that routing saves compute, not memory', () => {
    const { weightBytes, activatedWeightBytes } = need('deepseek-v3', 'Q4_K_M');
    expect(Number(activatedWeightBytes) / Number(weightBytes)).toBeCloseTo(37 / 671, 3);
  });

  it('is unknown where the model does not tell', () => {
    expect(need('deepseek-flash', 'FP8', 1_000)).toEqual({
      isEstimate: true,
      weightBytes: 'unknown',
      activatedWeightBytes: 'unknown',
      keyValueCacheBytes: 'unknown',
      totalBytes: 'unknown',
    });
    expect(need('deepseek-v4-flash-weights', 'FP8', 1_000)).toMatchObject({ weightBytes: 284 * GB, totalBytes: 'unknown' });
  });
});
