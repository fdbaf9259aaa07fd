import { estimatePromptTokens, type Usage } from '@trivium/ai/inference/protocol';
import { chatRequest } from '../testing/client-rig';
import { AttemptUsage } from './attempt-usage';

const request = chatRequest();
const told: Usage = { promptTokens: 10, cacheHitTokens: 4, cacheMissTokens: 6, completionTokens: 7, reasoningTokens: 0 };

describe('AttemptUsage', () => {
  it('takes what the engine tells, the last of running totals', () => {
    const usage = new AttemptUsage(request);
    usage.add({ type: 'usage', usage: { ...told, completionTokens: 1 } });
    usage.add({ type: 'text', delta: 'Hello' });
    usage.add({ type: 'usage', usage: told });
    expect(usage.result()).toEqual({ usage: told, isUsageEstimated: false });
  });

  it('estimates otherwise: the whole prompt, and all that was written, thinking and tool calls included', () => {
    const usage = new AttemptUsage(request);
    usage.add({ type: 'reasoning', delta: 'r'.repeat(40) });
    usage.add({ type: 'text', delta: 't'.repeat(20) });
    usage.add({ type: 'tool-call', index: 0, id: 'a', name: 'n'.repeat(8), argumentsDelta: 'a'.repeat(12) });
    const promptTokens = estimatePromptTokens(request);
    expect(usage.result()).toEqual({
      usage: { promptTokens, cacheHitTokens: 0, cacheMissTokens: promptTokens, completionTokens: 20, reasoningTokens: 10 },
      isUsageEstimated: true,
    });
  });

  it('costs nothing when it was refused before anything came', () => {
    const usage = new AttemptUsage(request);
    expect([usage.mayCost('INFERENCE_RATE_LIMITED'), usage.mayCost('INFERENCE_STREAM_IDLE')]).toEqual([false, true]);
    usage.add({ type: 'text', delta: 'H' });
    expect(usage.mayCost('INFERENCE_RATE_LIMITED')).toBe(true);
  });

  it('costs what was told, also when the answer is of no use', () => {
    const usage = new AttemptUsage(request);
    usage.add({ type: 'usage', usage: told });
    expect(usage.mayCost('INFERENCE_REQUEST_REFUSED')).toBe(true);
  });
});
