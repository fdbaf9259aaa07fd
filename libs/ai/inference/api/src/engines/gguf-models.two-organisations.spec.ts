import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatRequest } from '@trivium/ai/inference/protocol';
import { outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { testGgufEngine } from '../testing/gguf-subject';
import { installEmptyPackages, ScriptedLlama, type ScriptedLlamaOptions } from '../testing/scripted-llama';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';
import type { GgufChatEngine, GgufChatEngineOptions } from './gguf-chat-engine';
import { GgufModels } from './gguf-models';

const FILE = tinyChatGguf();
const saying = (content: string, more: Partial<ChatRequest> = {}) => requestOf({ messages: [{ role: 'user', content }], ...more });

describe('two organisations with one GGUF file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-shared-'));
  const path = join(folder, 'tiny.gguf');
  const link = join(folder, 'other-name.gguf');
  beforeAll(() => {
    writeFileSync(path, FILE);
    symlinkSync(path, link);
    installEmptyPackages(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function house(script: ScriptedLlamaOptions = {}) {
    const llama = new ScriptedLlama(script);
    const models = new GgufModels();
    const engineOf = (endpointId: string, more: Partial<GgufChatEngineOptions> = {}) =>
      testGgufEngine({ path, folder, importModule: llama.importModule, models, endpointId, ...more });
    return { llama, models, engineOf, north: engineOf('north'), south: engineOf('south', { path: link }) };
  }
  /** Lets a load end only once both wait for it. */
  const untilBothWait = async (models: GgufModels) => {
    while (models.resident()[0]?.endpoints.length !== 2) await new Promise((resolve) => setImmediate(resolve));
  };
  const namesIn = (models: GgufModels) => models.resident().map(({ endpoints }) => [...endpoints].sort());
  const hitsOf = async (engine: GgufChatEngine, request: ChatRequest) => (await outcomeOf(engine, request)).result.usage?.cacheHitTokens;

  it('load it once, also when both ask at once and one knows it by a link', async () => {
    const { llama, north, south } = house();
    const outcomes = await Promise.all([outcomeOf(north, requestOf()), outcomeOf(south, requestOf())]);
    expect(outcomes.map(({ code, result, meta }) => [code, result.text, meta?.endpoint])).toEqual([
      ['OK', 'Hello.', 'north'],
      ['OK', 'Hello.', 'south'],
    ]);
    expect([llama.started.length, llama.loads, llama.contexts.length]).toEqual([1, 1, 2]);
  });

  it('share nothing that was read: the same words of a reader of the same name are new to the other one', async () => {
    const { llama, north, south } = house();
    const asked = saying('the same words', { readerPseudonym: 'r' });
    expect([await hitsOf(north, asked), await hitsOf(south, asked)]).toEqual([0, 0]);
    expect([await hitsOf(north, asked), await hitsOf(south, asked)]).toEqual([15, 15]);
    await outcomeOf(south, saying('of the south alone', { readerPseudonym: 'r' }));
    const [keptOfNorth, keptOfSouth] = llama.histories.map((tokens) => String.fromCodePoint(...tokens.slice(1)));
    expect([keptOfNorth, keptOfSouth]).toEqual(['the same words\nHello.', 'of the south alone\nHello.']);
  });

  it('free it with the last of them, and only then', async () => {
    const { llama, models, north, south } = house();
    await Promise.all([outcomeOf(north, requestOf()), outcomeOf(south, requestOf())]);
    await north.close();
    expect([llama.contextDisposals, llama.disposals, models.resident()]).toEqual([
      1,
      0,
      [{ endpoints: ['south'], weightBytes: FILE.byteLength }],
    ]);
    expect((await outcomeOf(south, requestOf())).code).toBe('OK');
    await Promise.all([south.close(), south.close()]);
    expect([llama.contextDisposals, llama.disposals, models.resident()]).toEqual([2, 1, []]);
    expect([(await outcomeOf(north, requestOf())).code, llama.loads]).toEqual(['OK', 2]);
  });

  it('are shown one copy in memory', async () => {
    const { models, north, south, engineOf } = house();
    const again = engineOf('north');
    await Promise.all([north, south, again].map((engine) => outcomeOf(engine, requestOf())));
    expect([namesIn(models), models.resident()[0]?.weightBytes]).toEqual([[['north', 'south']], FILE.byteLength]);
    await again.close();
    expect(namesIn(models)).toEqual([['north', 'south']]);
  });

  it('have as many threads as two copies would have', async () => {
    const { llama, north, south } = house();
    const threads = () => llama.running.map(({ maxThreads }) => maxThreads);
    await Promise.all([outcomeOf(north, requestOf()), outcomeOf(south, requestOf())]);
    expect([threads(), llama.contexts.length]).toEqual([[2], 2]);
    await south.close();
    expect(threads()).toEqual([1]);
  });

  it('do not end the load of the other one by leaving during it', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const { llama, models, north, south } = house({ beforeLoad: () => opened });
    const calls = [outcomeOf(north, requestOf()), outcomeOf(south, requestOf())];
    await untilBothWait(models);
    await north.close();
    open();
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(['INFERENCE_CANCELLED', 'OK']);
    expect([llama.loads, llama.disposals, models.resident()]).toMatchObject([1, 0, [{ endpoints: ['south'] }]]);
    await south.close();
    expect([llama.disposals, models.resident()]).toEqual([1, []]);
  });

  it('are each told of a file that does not load by their own name, and the next call tries anew', async () => {
    let isFirst = true;
    const beforeLoad = async () => {
      if (isFirst) await untilBothWait(models);
      isFirst = false;
    };
    const { llama, models, north, south } = house({ fails: 'model', beforeLoad });
    const nameIn = async (engine: GgufChatEngine) => {
      const events = engine.stream(requestOf(), { signal: new AbortController().signal })[Symbol.asyncIterator]();
      return await events.next().then(
        () => undefined,
        (error: unknown) => error,
      );
    };
    expect(await Promise.all([nameIn(north), nameIn(south)])).toMatchObject([
      { code: 'GGUF_CHAT_FILE_UNUSABLE', parameters: { endpoint: 'north', file: 'tiny.gguf' } },
      { code: 'GGUF_CHAT_FILE_UNUSABLE', parameters: { endpoint: 'south', file: 'other-name.gguf' } },
    ]);
    expect([llama.loads, llama.disposals, models.resident()]).toEqual([1, 1, []]);
    await nameIn(north);
    expect([llama.loads, llama.disposals]).toEqual([2, 2]);
  });

  it('keep what they have when the file is replaced; whoever loads it then gets the new one', async () => {
    const replaced = join(folder, 'replaced.gguf');
    writeFileSync(replaced, FILE);
    const { llama, models, engineOf } = house();
    const [before, after] = [engineOf('before', { path: replaced }), engineOf('after', { path: replaced })];
    await outcomeOf(before, requestOf());
    writeFileSync(replaced, FILE);
    utimesSync(replaced, new Date(), new Date(Date.now() + 5_000));
    await outcomeOf(after, requestOf());
    expect([llama.loads, models.resident().map(({ endpoints }) => endpoints)]).toEqual([2, [['before'], ['after']]]);
  });

  it('share it on another number of threads as well', async () => {
    const { llama, engineOf, north } = house();
    await Promise.all([outcomeOf(north, requestOf()), outcomeOf(engineOf('wide', { threads: 2 }), requestOf())]);
    expect([llama.loads, llama.running.map(({ maxThreads }) => maxThreads)]).toEqual([1, [3]]);
    expect(llama.contexts.map((context) => (context as { threads: number }).threads).sort()).toEqual([1, 2]);
  });
});
