import type { DataClass } from '@trivium/ai/inference/protocol';
import { NOON, TWO } from '../ledger/test-ledger';
import { cacheKeyOf, isCacheable } from './cache-key';
import { questionOf } from './test-questions';

const OPTIONS = { secret: Buffer.from('secret'), at: NOON };
const keyOf = (...question: Parameters<typeof questionOf>) => cacheKeyOf(questionOf(...question), OPTIONS);

describe('cacheKeyOf', () => {
  it('is the same for the same question, and for another deadline or reader', () => {
    expect(keyOf()).toBe(keyOf());
    expect(keyOf({ deadlineMs: 5, readerPseudonym: 'r1' })).toBe(keyOf());
  });

  it('leaves a parameter out that the model would ignore, and only then', () => {
    expect(keyOf({ temperature: 0.1 })).toBe(keyOf({ temperature: 1 }));
    expect(keyOf({ temperature: 0.1, thinking: 'off' })).not.toBe(keyOf({ temperature: 1, thinking: 'off' }));
  });

  it('is another one for whatever else differs', () => {
    const system = { role: 'system', content: 'Be brief.' } as const;
    const user = { role: 'user', content: 'What is a photon?' } as const;
    const tools = [{ name: 'look_up', parameters: {} }];
    const keys = [
      keyOf(),
      keyOf({}, { organisationId: TWO }),
      keyOf({ dataClass: 'public' }),
      keyOf({}, { template: undefined }),
      keyOf({}, { template: { id: 'tutor.answer', version: '4' } }),
      keyOf({}, { template: { id: 'tutor.answe', version: 'r3' } }),
      keyOf({}, { endpointId: 'other' }),
      keyOf({}, { model: 'deepseek-v4-pro' }),
      keyOf({ maxTokens: 5 }),
      keyOf({ seed: 5 }),
      keyOf({ thinking: 'off' }),
      keyOf({ responseFormat: { type: 'json' } }),
      keyOf({ tools }),
      keyOf({ tools, toolChoice: 'required' }),
      keyOf({ messages: [system, user] }),
      keyOf({ messages: [{ role: 'user', content: 'What is a photon? ' }] }),
      keyOf({ messages: [{ role: 'user', content: '\ud800' }] }),
      keyOf({ messages: [{ role: 'user', content: '\ud801' }] }),
      cacheKeyOf(questionOf(), { ...OPTIONS, secret: Buffer.from('other') }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells nothing of the question', () => expect(keyOf()).toMatch(/^[\w-]{43}$/));
});

describe('isCacheable', () => {
  it.each([
    ['public', true, true],
    ['confidential', true, true],
    ['confidential', false, false],
    ['restricted', true, false],
    ['secret', true, false],
  ] as const)('%s text that the caller lets be kept (%p): %p', (dataClass, isAllowed, expected) => {
    expect(isCacheable({ ...questionOf().request, dataClass: dataClass as DataClass, isCacheable: isAllowed })).toBe(expected);
  });
});
