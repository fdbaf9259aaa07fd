import type { ChatEngine } from '@trivium/ai/inference/api';
import { predictedCost, type Sized } from './predicted-cost';

const prompt: Sized = { dataClass: 'internal', maxTokens: 1_000, promptTokens: 1_000_000, stablePrefixTokens: 400_000 };
const at = new Date('2026-11-26T12:00:00Z');
const engineOf = (edit: Partial<ChatEngine>): ChatEngine => {
  const engine = { endpointId: 'own', model: 'unheard-of', place: 'cloud', maxDataClass: 'internal', isOnThisMachine: false, ...edit };
  return engine as ChatEngine;
};

describe('predictedCost', () => {
  it('holds to the price that an entry names', () => {
    const price = { cacheHit: 1_000_000, cacheMiss: 10_000_000, completion: 20_000_000 };
    // 0.4 of 1 dollar and 0.6 of 10, one token of answer; nothing cached, and 1,000 tokens of answer.
    expect(predictedCost(engineOf({ price }), { prompt, at }).costMicroUsd).toEqual({ lowest: 6_400_020, highest: 10_020_000 });
  });

  it('says nothing where no price is on record, and nothing is free but on an own machine', () => {
    expect(predictedCost(engineOf({}), { prompt, at }).costMicroUsd).toBeNull();
    expect(predictedCost(engineOf({ place: 'local' }), { prompt, at }).costMicroUsd).toEqual({ lowest: 0, highest: 0 });
  });

  it('tells where a class may not go', () => {
    expect(predictedCost(engineOf({}), { prompt: { ...prompt, dataClass: 'confidential' }, at }).isAllowed).toBe(false);
  });
});
