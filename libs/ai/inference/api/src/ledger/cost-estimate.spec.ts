import type { ModelEndpoint } from '@trivium/platform/config';
import { estimateCostOf } from './cost-estimate';
import { NOON } from './test-ledger';

const endpoint = (change: Partial<ModelEndpoint>): ModelEndpoint => ({
  id: 'big',
  task: 'chat',
  kind: 'openai',
  baseUrl: 'https://models.example',
  model: 'deepseek-v4-pro',
  place: 'cloud',
  maxDataClass: 'internal',
  ...change,
});

describe('estimateCostOf', () => {
  const estimate = (question: Parameters<typeof estimateCostOf>[0], modelEndpoints: readonly ModelEndpoint[] = []) =>
    estimateCostOf(question, { modelEndpoints, at: NOON });

  it('gives a range from all in the cache to nothing in it, and what the model honours', () => {
    const { modes, ...rest } = estimate({ model: 'deepseek-flash', text: 'a'.repeat(39_984), maxTokens: 1_000 });
    expect(rest).toEqual({
      model: 'deepseek-flash',
      place: 'cloud',
      promptTokens: 10_000,
      maxCompletionTokens: 1_000,
      // 10,000 × 0.003 + 1 × 0.6; 10,000 × 0.15 + 1,000 × 0.6
      costMicroUsd: { lowest: 31, highest: 2_100 },
      price: { band: 'off-peak', effectiveFrom: '2026-09-10T04:00:00.000Z', checkedOn: '2026-11-25' },
    });
    expect(modes.map(({ mode, parameters }) => [mode, parameters.temperature])).toEqual([
      ['thinking', 'ignored'],
      ['direct', 'honoured'],
    ]);
  });

  it('takes the longest answer of the model where none is set, and no longer one', () => {
    expect(estimate({ model: 'deepseek-flash', text: '' }).maxCompletionTokens).toBe(384_000);
    expect(estimate({ model: 'deepseek-flash', text: '', maxTokens: 1_000_000 }).maxCompletionTokens).toBe(384_000);
  });

  it('finds an endpoint by its id before a model, and charges nothing for one on an own machine', () => {
    const local = endpoint({ id: 'ours', place: 'local', model: 'deepseek-flash' });
    expect(estimate({ model: 'ours', text: 'Hello' }, [local])).toMatchObject({
      place: 'local',
      costMicroUsd: { lowest: 0, highest: 0 },
      price: null,
    });
    expect(estimate({ model: 'big', text: 'Hello' }, [local, endpoint({})])).toMatchObject({ model: 'deepseek-v4-pro', place: 'cloud' });
  });

  it('says of an endpoint without a known price that it is unknown', () => {
    expect(estimate({ model: 'big', text: 'Hello' }, [endpoint({ model: 'mine' })])).toEqual({
      model: 'mine',
      place: 'cloud',
      promptTokens: 6,
      maxCompletionTokens: null,
      costMicroUsd: null,
      price: null,
      modes: [],
    });
  });

  it('refuses names that nobody answers to', () => {
    expect(() => estimate({ model: 'nobody', text: '' })).toThrow('INFERENCE_MODEL_UNKNOWN');
    expect(() => estimate({ model: 'deepseek-chat', text: '' })).toThrow('INFERENCE_MODEL_RETIRED');
    expect(() => estimate({ model: 'big', text: '' }, [endpoint({ model: 'deepseek-chat' })])).toThrow('INFERENCE_MODEL_RETIRED');
    expect(() => estimate({ model: 'big', text: '' }, [endpoint({ task: 'embedding' })])).toThrow('INFERENCE_MODEL_UNKNOWN');
  });
});
