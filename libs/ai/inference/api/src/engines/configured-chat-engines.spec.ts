import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { TINY_CHAT, tinyChatGguf } from '../testing/tiny-chat-gguf';
import { type ChatEndpoint, configuredChatEngines } from './configured-chat-engines';
import { DeepSeekChatEngine } from './deepseek-chat-engine';
import { GgufChatEngine } from './gguf-chat-engine';
import { OpenAiChatEngine } from './openai-chat-engine';

const { fetcher, ids } = testEngineOptions({ baseUrl: 'http://127.0.0.1', model: 'm' });
const entry = (more: Partial<ChatEndpoint>): ChatEndpoint => ({
  id: 'e',
  task: 'chat',
  kind: 'openai',
  baseUrl: 'http://127.0.0.1:8080/v1',
  model: 'm',
  place: 'local',
  maxDataClass: 'restricted',
  ...more,
});
const enginesOf = (...modelEndpoints: ChatEndpoint[]) => configuredChatEngines({ modelEndpoints, fetcher, ids });

describe('configuredChatEngines', () => {
  it('makes an engine of each chat entry, in order', () => {
    const engines = enginesOf(
      entry({ id: 'a' }),
      entry({
        id: 'b',
        kind: 'deepseek',
        baseUrl: 'https://api.deepseek.com',
        place: 'cloud',
        maxDataClass: 'internal',
        model: 'deepseek-flash',
      }),
    );
    expect(engines).toMatchObject([
      { endpointId: 'a', model: 'm', place: 'local', maxDataClass: 'restricted', isOnThisMachine: true },
      { endpointId: 'b', model: 'deepseek-flash', place: 'cloud', maxDataClass: 'internal', isOnThisMachine: false },
    ]);
    expect([engines[0] instanceof OpenAiChatEngine, engines[1] instanceof DeepSeekChatEngine]).toEqual([true, true]);
  });

  it('makes an engine of a file in this process, which is no more than named yet', () => {
    const [engine] = enginesOf(entry({ kind: 'gguf', baseUrl: undefined, path: '/models/m.gguf' }));
    expect(engine).toBeInstanceOf(GgufChatEngine);
    expect(engine).toMatchObject({ endpointId: 'e', model: 'm', place: 'local', maxDataClass: 'restricted', isOnThisMachine: true });
  });

  it('holds a file to the window of its entry, and never to more than its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-'));
    try {
      const path = join(folder, 'm.gguf');
      writeFileSync(path, tinyChatGguf());
      const windowOf = (contextTokens?: number) =>
        enginesOf(entry({ kind: 'gguf', baseUrl: undefined, path, contextTokens }))[0]?.capabilities().contextTokens;
      expect([windowOf(512), windowOf(), windowOf(1_000_000)]).toEqual([512, TINY_CHAT.contextTokens, TINY_CHAT.contextTokens]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives a file the threads of its entry, one unless told', () => {
    const threadsOf = (threads?: number) =>
      (enginesOf(entry({ kind: 'gguf', baseUrl: undefined, path: '/m.gguf', threads }))[0] as unknown as { options: { threads: number } })
        .options.threads;
    expect([threadsOf(), threadsOf(4)]).toEqual([1, 4]);
  });

  it('passes over other tasks', () => expect(enginesOf(entry({ task: 'embedding' }))).toEqual([]));

  it('does not guess a file', () => expect(() => enginesOf(entry({ kind: 'gguf' }))).toThrow('lacks "path"'));

  it('makes no chat of what only makes vectors', () => expect(() => enginesOf(entry({ kind: 'transformers' }))).toThrow('vectors only'));

  it('does not guess an address', () => expect(() => enginesOf(entry({ baseUrl: undefined }))).toThrow('lacks "baseUrl"'));
});
