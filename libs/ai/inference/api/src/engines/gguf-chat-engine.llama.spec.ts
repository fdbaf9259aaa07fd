import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChatRequest, type JsonSchema, readJsonAnswer } from '@trivium/ai/inference/protocol';
import { outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { isLlamaInstalled, testGgufEngine } from '../testing/gguf-subject';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';
import type { GgufChatEngine } from './gguf-chat-engine';

/** Hot enough that the model leaves its one sentence. */
const HOT = { temperature: 2, topP: 1 } as const;
const REQUIRED = ['side', 'diameterMm', 'share', 'tags'];
const FINDING: JsonSchema = {
  type: 'object',
  properties: {
    side: { enum: ['left', 'right'] },
    diameterMm: { type: 'integer', minimum: 1, maximum: 300 },
    share: { type: 'number', minimum: 0 },
    note: { type: 'string', maxLength: 12 },
    tags: { type: 'array', items: { type: 'string', maxLength: 4 }, maxItems: 3 },
  },
  required: REQUIRED,
};

(isLlamaInstalled ? describe : describe.skip)(
  'GGUF through llama.cpp (skipped where node-llama-cpp is not installed in tools/local-engine)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-llama-'));
    const path = join(folder, 'tiny.gguf');
    let engine: GgufChatEngine;
    beforeAll(() => {
      writeFileSync(path, tinyChatGguf());
      engine = testGgufEngine({ path });
    });
    afterAll(async () => {
      await engine.close();
      rmSync(folder, { recursive: true });
    });
    const ask = async (more: Partial<ChatRequest> = {}) => await outcomeOf(engine, requestOf(more));

    it('computes, samples, ends, and puts a character of three tokens together', async () => {
      const { result, events } = await ask({ temperature: 0 });
      expect(result.text).toMatch(/^Only two of eight experts work for each token, .* top-k alone文$/);
      expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(30);
      expect(result).toMatchObject({ finishReason: 'stop', usage: { completionTokens: 36 } });
    });

    it('goes on with a beginning of its own, no word lost or doubled', async () => {
      const whole = (await ask({ temperature: 0 })).result.text;
      const words = whole.split(' ');
      for (const count of [1, 4, 12, words.length - 2]) {
        const begun = words.slice(0, count).join(' ');
        const messages = [...requestOf().messages, { role: 'assistant', content: begun }] as const;
        const { result } = await ask({ temperature: 0, messages });
        expect([count, begun + result.text]).toEqual([count, whole]);
      }
    });

    it('follows a schema whatever is drawn', async () => {
      for (let seed = 0; seed < 20; seed++) {
        const { code, result } = await ask({ ...HOT, seed, responseFormat: { type: 'json-schema', name: 'finding', schema: FINDING } });
        const answer = readJsonAnswer(result.text) as Record<string, unknown>;
        expect([code, Object.keys(answer).filter((name) => name !== 'note')]).toEqual(['OK', REQUIRED]);
        expect(['left', 'right']).toContain(answer['side']);
        expect(answer['diameterMm']).toBeGreaterThanOrEqual(1);
        expect(answer['diameterMm']).toBeLessThanOrEqual(300);
      }
    });

    it.each<[string, JsonSchema, string]>([
      [
        'a tree',
        { $ref: '#/$defs/n', $defs: { n: { type: 'object', properties: { c: { type: 'array', items: { $ref: '#/$defs/n' } } } } } },
        'OK',
      ],
      ['anything', {}, 'OK'],
      ['large repetitions', { type: 'array', maxItems: 2_000, items: { type: 'array', maxItems: 2_000, items: { type: 'string' } } }, 'OK'],
      ['names of its own choice', { type: 'object', additionalProperties: { anyOf: [{ type: 'number' }, { type: 'null' }] } }, 'OK'],
      ['nothing but itself', { $ref: '#' }, 'INFERENCE_FORMAT_UNSUPPORTED'],
      ['itself before anything else', { anyOf: [{ $ref: '#' }, { type: 'null' }] }, 'INFERENCE_FORMAT_UNSUPPORTED'],
    ])('takes, or refuses, a schema of %s', async (_, schema, code) => {
      expect((await ask({ maxTokens: 4, responseFormat: { type: 'json-schema', name: 'n', schema } })).code).toBe(code);
    });

    it('says the same for the same seed, and something else for another', async () => {
      const texts = [];
      for (const seed of [1, 1, 2, 3]) texts.push((await ask({ ...HOT, seed })).result.text);
      expect(texts[1]).toBe(texts[0]);
      expect(new Set(texts).size).toBeGreaterThan(2);
    });

    it('takes penalties of either sign', async () => {
      // No digit follows another in the model's chain: which one comes is left to the draw.
      const schema = { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 }, minItems: 40, maxItems: 40 };
      const base = { temperature: 1, topP: 1, seed: 3, responseFormat: { type: 'json-schema', name: 'digits', schema } } as const;
      const digits = async (more: Partial<ChatRequest>) => readJsonAnswer((await ask({ ...base, ...more })).result.text) as number[];
      const neighbours = (list: readonly number[]) => list.filter((digit, index) => digit === list[index - 1]).length;
      const usual = await digits({});
      expect(new Set(await digits({ presencePenalty: -2, frequencyPenalty: -2 })).size).toBeLessThan(4);
      expect(neighbours(await digits({ presencePenalty: 2, frequencyPenalty: 2 }))).toBeLessThan(neighbours(usual));
    });

    it('ends at a stop word', async () => {
      expect((await ask({ temperature: 0, stop: [' experts'] })).result).toMatchObject({ text: 'Only two of eight', finishReason: 'stop' });
    });

    it('takes no mark of the template from a message', async () => {
      const tokensOf = async (content: string) => (await ask({ messages: [{ role: 'user', content }] })).result.usage?.promptTokens ?? 0;
      // As a mark it would be one token; as text it has one for each of its 13 letters.
      expect((await tokensOf('<|assistant|>')) - (await tokensOf(''))).toBe(13);
    });

    it('reads what the same reader has sent before only once', async () => {
      const readerPseudonym = 'reader-1';
      const first = await ask({ readerPseudonym, temperature: 0 });
      const messages = [
        ...requestOf().messages,
        { role: 'assistant', content: first.result.text },
        { role: 'user', content: 'More' },
      ] as const;
      const second = await ask({ readerPseudonym, messages, temperature: 0 });
      expect(second.result.usage?.cacheHitTokens).toBeGreaterThanOrEqual((first.result.usage?.promptTokens ?? NaN) - 1);
      expect(second.result.text).toMatch(/^Only two of eight/);
    });

    it('fills the window and stops there', async () => {
      const small = testGgufEngine({ path, maxContextTokens: 64 });
      const { code, result } = await outcomeOf(small, requestOf({ messages: [{ role: 'user', content: 'x'.repeat(40) }], temperature: 0 }));
      expect([code, result.finishReason]).toEqual(['OK', 'length']);
      expect((result.usage?.promptTokens ?? 0) + (result.usage?.completionTokens ?? 0)).toBe(64);
      await small.close();
    });

    it('works without a chat template', async () => {
      const bare = join(folder, 'bare.gguf');
      writeFileSync(bare, tinyChatGguf({ chatTemplate: null }));
      const plain = testGgufEngine({ path: bare });
      expect((await outcomeOf(plain, requestOf({ maxTokens: 5 }))).code).toBe('OK');
      await plain.close();
    });

    it('stops a template that runs for ever', async () => {
      const hostile = join(folder, 'hostile.gguf');
      const loop = '{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}';
      writeFileSync(hostile, tinyChatGguf({ chatTemplate: loop }));
      const slow = testGgufEngine({ path: hostile });
      expect((await outcomeOf(slow, requestOf({ maxTokens: 5 }))).code).toBe('OK');
      await slow.close();
    });
  },
);
