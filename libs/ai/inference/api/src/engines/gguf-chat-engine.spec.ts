import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatRequest, DataClass } from '@trivium/ai/inference/protocol';
import { outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { testGgufEngine } from '../testing/gguf-subject';
import { installEmptyPackages, ScriptedLlama, type ScriptedLlamaOptions } from '../testing/scripted-llama';
import { TINY_CHAT, tinyChatGguf } from '../testing/tiny-chat-gguf';
import type { GgufChatEngineOptions } from './gguf-chat-engine';

const SCHEMA = { type: 'json-schema', name: 'answer', schema: { type: 'object', properties: { a: { type: 'integer' } } } } as const;
const saying = (content: string, more: Partial<ChatRequest> = {}) => requestOf({ messages: [{ role: 'user', content }], ...more });

/** Lets work through as often as it is told. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('GgufChatEngine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-engine-'));
  const path = join(folder, 'tiny.gguf');
  const thinkingPath = join(folder, 'thinking.gguf');
  beforeAll(() => {
    writeFileSync(path, tinyChatGguf());
    writeFileSync(thinkingPath, tinyChatGguf({ chatTemplate: '{{ messages }}<think>' }));
    installEmptyPackages(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function scripted(script: ScriptedLlamaOptions = {}, options: Partial<GgufChatEngineOptions> = {}) {
    const llama = new ScriptedLlama(script);
    return { llama, engine: testGgufEngine({ path, folder, importModule: llama.importModule, maxDataClass: 'restricted', ...options }) };
  }

  it('starts llama.cpp on one thread, never builds it, and loads once for many calls', async () => {
    const { engine, llama } = scripted();
    await Promise.all([outcomeOf(engine, requestOf()), outcomeOf(engine, requestOf())]);
    expect(llama.started).toEqual([{ gpu: false, build: 'never', maxThreads: 1, logLevel: 'disabled', progressLogs: false }]);
    expect(llama.contexts).toEqual([{ contextSize: TINY_CHAT.contextTokens + 1, sequences: 1, batchSize: 64, threads: 1 }]);
  });

  describe('capabilities', () => {
    it('are those of the file', () => {
      expect(scripted().engine.capabilities()).toMatchObject({
        tools: 'refused',
        json: 'honoured',
        jsonSchema: 'honoured',
        images: 'no',
        reasoning: 'never',
        contextTokens: 4_096,
        registryEntry: undefined,
        mixture: { routedExperts: 8, expertsPerToken: 2, sharedExperts: 1 },
        weightBytes: expect.any(Number) as number,
      });
    });

    it('know a window that is smaller than the model’s, and thinking', () => {
      const { engine } = scripted({}, { path: thinkingPath, maxContextTokens: 1_000 });
      expect(engine.capabilities()).toMatchObject({ contextTokens: 1_000, reasoning: 'switchable' });
    });

    it('make nothing up for a file that is not there', () => {
      const { engine } = scripted({}, { path: join(folder, 'none.gguf') });
      expect(engine.capabilities()).toMatchObject({
        contextTokens: 'unknown',
        mixture: undefined,
        weightBytes: 'unknown',
        tools: 'refused',
      });
    });
  });

  describe('parameters', () => {
    const samplingOf = async (more: Partial<ChatRequest>) => {
      const { engine, llama } = scripted();
      await outcomeOf(engine, requestOf(more));
      return llama.samplings[0];
    };

    it('are llama.cpp’s where the request names none', async () => {
      expect(await samplingOf({})).toEqual({ temperature: 0.8, topP: 0.95, topK: 40, minP: 0.05, seed: 1 });
    });

    it('are those of the request', async () => {
      expect(await samplingOf({ temperature: 0, topP: 0.5, seed: 7 })).toEqual({ temperature: 0, topP: 0.5, topK: 0, minP: 0, seed: 7 });
    });

    it('have a seed of 32 bits', async () => expect((await samplingOf({ seed: -1 }))?.seed).toBe(2 ** 32 - 1));

    it('penalise what has been written', async () => {
      const sampling = await samplingOf({ frequencyPenalty: 0.5, presencePenalty: -1 });
      expect(sampling?.repeatPenalty).toMatchObject({ penalty: 1, frequencyPenalty: 0.5, presencePenalty: -1 });
      expect(sampling?.repeatPenalty?.punishTokens).toEqual([...'Hello.'].map((character) => character.charCodeAt(0)));
    });

    it('hold an answer to its length', async () => {
      expect((await outcomeOf(scripted().engine, requestOf({ maxTokens: 3 }))).result).toMatchObject({
        text: 'Hel',
        finishReason: 'length',
        usage: { completionTokens: 3 },
      });
    });

    it('end an answer at a stop word', async () => {
      const { result } = await outcomeOf(scripted({ says: 'one. two.' }).engine, requestOf({ stop: ['.', 'two'] }));
      expect(result).toMatchObject({ text: 'one', finishReason: 'stop', usage: { completionTokens: 4 } });
    });

    it('leave no choice of tools where there are none', async () => {
      expect((await outcomeOf(scripted().engine, requestOf({ toolChoice: 'auto' }))).meta?.unsentParameters).toEqual(['toolChoice']);
    });
  });

  describe('the window', () => {
    const tight = (says: string) => scripted({ says }, { maxContextTokens: 40 }).engine;

    it('is counted by the model’s own tokens', async () => {
      // 36 letters are 13 tokens by the estimate; with the begin and the line end they are 38.
      expect((await outcomeOf(tight('abcd'), saying('x'.repeat(36)))).result).toMatchObject({ text: 'ab', finishReason: 'length' });
      expect((await outcomeOf(tight('a'), saying('x'.repeat(39)))).code).toBe('INFERENCE_PROMPT_TOO_LONG');
      expect((await outcomeOf(tight('a'), saying('x'.repeat(36), { maxTokens: 3 }))).code).toBe('INFERENCE_PROMPT_TOO_LONG');
    });
  });

  describe('thinking', () => {
    it('is kept apart and counted', async () => {
      const { result } = await outcomeOf(scripted({ says: 'hm</think>yes' }, { path: thinkingPath }).engine, requestOf());
      // The template of the stand-in opens no thought.
      expect(result.text).toBe('hm</think>yes');
      const marked = await outcomeOf(scripted({ says: '<think>hm</think>yes' }, { path: thinkingPath }).engine, requestOf());
      expect(marked.result).toMatchObject({ reasoning: 'hm', text: 'yes', usage: { completionTokens: 20, reasoningTokens: 10 } });
    });

    it('is closed where it is off, and where a grammar holds the answer', async () => {
      const { engine, llama } = scripted({}, { path: thinkingPath });
      await outcomeOf(engine, saying('a', { thinking: 'off' }));
      await outcomeOf(engine, saying('json', { responseFormat: { type: 'json' } }));
      await outcomeOf(engine, saying('a'));
      expect(llama.prompts).toEqual(['a\n<think>\n\n</think>\n\n', 'json\n<think>\n\n</think>\n\n', 'a\n']);
    });
  });

  describe('JSON', () => {
    it('is held by a grammar, and told of', async () => {
      const { engine, llama } = scripted({ says: '{"a":1}' });
      await outcomeOf(engine, saying('How many?', { responseFormat: SCHEMA }));
      expect(llama.grammars[0]).toContain('root ::= ');
      expect(llama.samplings[0]).toHaveProperty('grammarEvaluationState');
      expect(llama.prompts[0]).toMatch(/JSON Schema.*"integer".*\nHow many\?\n$/s);
    });

    it.each<[string, ScriptedLlamaOptions, object]>([
      ['no grammar can promise', {}, { not: {} }],
      ['llama.cpp does not take', { fails: 'grammar' }, {}],
    ])('of a schema that %s is refused', async (_, script, schema) => {
      const { engine } = scripted(script);
      const { code, events } = await outcomeOf(engine, requestOf({ responseFormat: { ...SCHEMA, schema: { ...schema } } }));
      expect([code, events]).toEqual(['INFERENCE_FORMAT_UNSUPPORTED', []]);
    });
  });

  describe('waiting', () => {
    it('computes one answer at a time, and lets readers take turns', async () => {
      const { opened, open } = gate();
      const { engine, llama } = scripted({ beforeToken: () => opened });
      const calls = ['a1', 'a2', 'a3', 'b1'].map((content) => outcomeOf(engine, saying(content, { readerPseudonym: content[0] })));
      open();
      await Promise.all(calls);
      expect(llama.prompts).toEqual(['a1\n', 'a2\n', 'b1\n', 'a3\n']);
    });

    it('ends at once for a caller who gives up, and leaves the line', async () => {
      const { opened, open } = gate();
      const { engine, llama } = scripted({ beforeToken: () => opened });
      const first = outcomeOf(engine, saying('first'));
      const stop = new AbortController();
      const second = outcomeOf(engine, saying('second'), { signal: stop.signal });
      stop.abort();
      expect((await second).code).toBe('INFERENCE_CANCELLED');
      open();
      expect([(await first).code, llama.prompts]).toEqual(['OK', ['first\n']]);
    });

    it('turns away what would wait behind too many', async () => {
      const { opened, open } = gate();
      const { engine } = scripted({ beforeToken: () => opened });
      const calls = Array.from({ length: 66 }, () => outcomeOf(engine, requestOf()));
      open();
      const codes = (await Promise.all(calls)).map(({ code }) => code);
      expect(codes.filter((code) => code === 'INFERENCE_OVERLOADED')).toHaveLength(1);
    });

    it('does not start the next one while a stopped one still computes', async () => {
      const { opened, open } = gate();
      const { opened: begun, open: begin } = gate();
      const beforeToken = async () => {
        begin();
        await opened;
      };
      const { engine, llama } = scripted({ beforeToken });
      const stop = new AbortController();
      const first = outcomeOf(engine, saying('first'), { signal: stop.signal });
      await begun;
      stop.abort();
      expect((await first).code).toBe('INFERENCE_CANCELLED');
      const second = outcomeOf(engine, saying('second'));
      await new Promise((resolve) => setImmediate(resolve));
      expect(llama.prompts).toEqual(['first\n']);
      open();
      expect([(await second).code, llama.prompts]).toEqual(['OK', ['first\n', 'second\n']]);
    });
  });

  describe('what has been read', () => {
    const hitsOf = async (...requests: readonly ChatRequest[]) => {
      const { engine, llama } = scripted();
      const hits: unknown[] = [];
      for (const request of requests) hits.push((await outcomeOf(engine, request)).result.usage?.cacheHitTokens);
      return { hits, kept: llama.kept.length };
    };
    const by = (readerPseudonym: string | undefined, more: { readonly dataClass?: DataClass; readonly seed?: number } = {}) =>
      saying('the same words', { readerPseudonym, ...more });

    it('is not read again for the same reader', async () => {
      const { hits, kept } = await hitsOf(by('r'), by('r'));
      expect(hits).toEqual([0, 15]);
      expect(kept).toBeGreaterThan(0);
    });

    it.each<[string, ChatRequest, ChatRequest]>([
      ['another reader', by('r'), by('s')],
      ['a reader without a name', by(undefined), by(undefined)],
      ['restricted text', by('r', { dataClass: 'restricted' }), by('r', { dataClass: 'restricted' })],
      ['text after restricted text', by('r', { dataClass: 'restricted' }), by('r')],
      ['an answer that can be repeated', by('r'), by('r', { seed: 1 })],
    ])('is of no use to %s', async (_, first, second) => expect((await hitsOf(first, second)).hits).toEqual([0, 0]));

    it('is nobody’s when the next call did not come to read', async () => {
      const tooLong = { ...by('s'), messages: [{ role: 'user', content: 'x'.repeat(5_000) }] } as const;
      expect((await hitsOf(by('r'), tooLong, by('s'))).hits).toEqual([0, undefined, 0]);
    });

    it.each([
      ['restricted', by('r', { dataClass: 'restricted' })],
      ['of nobody by name', by(undefined)],
    ])('is forgotten at once when it is %s', async (_, request) => {
      const { engine, llama } = scripted();
      await outcomeOf(engine, request);
      await new Promise((resolve) => setImmediate(resolve));
      expect(llama.kept).toEqual([]);
    });
  });

  describe('failing', () => {
    const failing = async (script: ScriptedLlamaOptions, options: Partial<GgufChatEngineOptions> = {}) => {
      const { engine, llama } = scripted(script, options);
      const { code } = await outcomeOf(engine, requestOf());
      return { code, disposals: llama.disposals };
    };

    it.each<[NonNullable<ScriptedLlamaOptions['fails']>, string, number]>([
      ['binary', 'GGUF_CHAT_PACKAGE_MISSING', 0],
      ['model', 'GGUF_CHAT_FILE_UNUSABLE', 1],
      ['context', 'GGUF_CHAT_FILE_UNUSABLE', 1],
      ['prompt', 'GGUF_CHAT_FAILED', 0],
      ['token', 'GGUF_CHAT_FAILED', 0],
    ])('names a failing %s', async (fails, code, disposals) => expect(await failing({ fails })).toEqual({ code, disposals }));

    it('names the missing package', async () => {
      expect((await failing({}, { folder: join(tmpdir(), 'trivium-nowhere') })).code).toBe('GGUF_CHAT_PACKAGE_MISSING');
    });

    it('says nothing of the file to a text that it must not see', async () => {
      const { engine } = scripted({}, { path: join(folder, 'none.gguf'), maxDataClass: 'public' });
      expect((await outcomeOf(engine, requestOf({ dataClass: 'restricted' }))).code).toBe('INFERENCE_DATA_CLASS_REFUSED');
    });

    it('names a missing file, and answers once it is there', async () => {
      const late = join(folder, 'late.gguf');
      const { engine } = scripted({}, { path: late });
      expect((await outcomeOf(engine, requestOf())).code).toBe('GGUF_CHAT_FILE_MISSING');
      writeFileSync(late, tinyChatGguf());
      expect((await outcomeOf(engine, requestOf())).code).toBe('OK');
    });

    it('refuses half a file before llama.cpp reads it', async () => {
      const half = join(folder, 'half.gguf');
      writeFileSync(half, tinyChatGguf().subarray(0, 300_000));
      const { engine, llama } = scripted({}, { path: half });
      const { code } = await outcomeOf(engine, requestOf());
      expect([code, llama.started]).toEqual(['GGUF_CHAT_FILE_UNUSABLE', []]);
    });

    it('leaves the next call in peace', async () => {
      const { engine } = scripted({ fails: 'token' });
      expect([(await outcomeOf(engine, requestOf())).code, (await outcomeOf(engine, requestOf())).code]).toEqual([
        'GGUF_CHAT_FAILED',
        'GGUF_CHAT_FAILED',
      ]);
    });
  });

  describe('closing', () => {
    it('frees the memory; the next call loads again', async () => {
      const { engine, llama } = scripted();
      await outcomeOf(engine, requestOf());
      await engine.close();
      expect([llama.disposals, (await outcomeOf(engine, requestOf())).code, llama.started.length]).toEqual([1, 'OK', 2]);
    });

    it('stops what runs and what waits', async () => {
      const { opened, open } = gate();
      const { engine, llama } = scripted({ beforeToken: () => opened });
      let hasBegun = (): void => undefined;
      const begun = new Promise<void>((resolve) => (hasBegun = resolve));
      const calls = [outcomeOf(engine, requestOf(), { onEvent: () => hasBegun() }), outcomeOf(engine, requestOf())];
      await begun;
      const closed = engine.close();
      expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(['INFERENCE_CANCELLED', 'INFERENCE_CANCELLED']);
      open();
      await closed;
      expect(llama.disposals).toBe(1);
    });

    it('does not wait for a model that is still being loaded, and frees it once it is', async () => {
      const { opened, open } = gate();
      const { opened: begun, open: begin } = gate();
      const beforeLoad = async () => {
        begin();
        await opened;
      };
      const { engine, llama } = scripted({ beforeLoad });
      const call = outcomeOf(engine, requestOf());
      await begun;
      await engine.close();
      expect([(await call).code, llama.disposals]).toEqual(['INFERENCE_CANCELLED', 0]);
      open();
      await new Promise((resolve) => setImmediate(resolve));
      expect(llama.disposals).toBe(1);
    });
  });
});
