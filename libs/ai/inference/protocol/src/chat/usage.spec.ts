import { addUsage, NO_USAGE, usageFromWire, usageSchema } from './usage';

describe('usageFromWire', () => {
  it('reads the counters of DeepSeek', () => {
    expect(
      usageFromWire({
        prompt_tokens: 100,
        completion_tokens: 40,
        total_tokens: 140,
        prompt_cache_hit_tokens: 64,
        prompt_cache_miss_tokens: 36,
        completion_tokens_details: { reasoning_tokens: 30 },
      }),
    ).toEqual({ promptTokens: 100, cacheHitTokens: 64, cacheMissTokens: 36, completionTokens: 40, reasoningTokens: 30 });
  });

  it('reads the cached tokens of OpenAI', () => {
    expect(
      usageFromWire({
        prompt_tokens: 100,
        completion_tokens: 1,
        prompt_tokens_details: { cached_tokens: 80 },
        completion_tokens_details: null,
      }),
    ).toMatchObject({ cacheHitTokens: 80, cacheMissTokens: 20, reasoningTokens: 0 });
  });

  it('takes what is not known to be a hit for a miss', () => {
    expect(usageFromWire({ prompt_tokens: 10, completion_tokens: 2 })).toMatchObject({ cacheHitTokens: 0, cacheMissTokens: 10 });
  });

  it.each([
    [{ prompt_tokens: 10, completion_tokens: 2, prompt_cache_hit_tokens: 50 }],
    [{ prompt_tokens: 10, completion_tokens: 2, prompt_cache_hit_tokens: 8, prompt_cache_miss_tokens: 8 }],
    [{ prompt_cache_hit_tokens: 8, prompt_cache_miss_tokens: 8, completion_tokens: 2 }],
    [{ prompt_tokens: 10, completion_tokens: 2, completion_tokens_details: { reasoning_tokens: 5 } }],
  ])('brings counters that do not add up into line: %j', (wire) => {
    expect(usageSchema.safeParse(usageFromWire(wire)).success).toBe(true);
  });

  it('never lowers the bill when hits and misses exceed the prompt', () => {
    expect(
      usageFromWire({ prompt_tokens: 10, completion_tokens: 2, prompt_cache_hit_tokens: 8, prompt_cache_miss_tokens: 8 })?.promptTokens,
    ).toBe(16);
  });

  it.each([
    [undefined],
    [null],
    ['12'],
    [{}],
    [{ prompt_tokens: 10 }],
    [{ completion_tokens: 10 }],
    [{ prompt_tokens: -1, completion_tokens: 1 }],
  ])('does not take %j for a call that cost nothing', (wire) => {
    expect(usageFromWire(wire)).toBeUndefined();
  });
});

describe('usage', () => {
  it('adds up', () => {
    const one = { promptTokens: 10, cacheHitTokens: 4, cacheMissTokens: 6, completionTokens: 3, reasoningTokens: 1 };
    expect(addUsage(one, NO_USAGE)).toEqual(one);
    expect(usageSchema.parse(addUsage(one, one))).toMatchObject({ promptTokens: 20, reasoningTokens: 2 });
  });
});
