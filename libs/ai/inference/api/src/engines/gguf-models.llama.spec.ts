import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatRequest } from '@trivium/ai/inference/protocol';
import type { ImportModule } from '../embeddings/optional-package';
import { outcomeOf, requestOf } from '../testing/chat-contract/contract-subject';
import { isLlamaInstalled, testGgufEngine } from '../testing/gguf-subject';
import { nativeImport } from '../testing/native-import';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';
import type { GgufChatEngine } from './gguf-chat-engine';
import type { LlamaModule } from './gguf-llama';
import { GgufModels } from './gguf-models';

/** The installed llama.cpp, with a count of the models that it was told to load. */
function countingLlama(): { readonly importModule: ImportModule; loads: number } {
  const counter = {
    loads: 0,
    importModule: async (address: string): Promise<unknown> => {
      const module = (await nativeImport(address)) as LlamaModule;
      if (!address.includes('node-llama-cpp/')) return module;
      const getLlama: LlamaModule['getLlama'] = async (options) => {
        const llama = await module.getLlama(options);
        const loadModel = llama.loadModel.bind(llama);
        llama.loadModel = async (which) => {
          counter.loads++;
          return await loadModel(which);
        };
        return llama;
      };
      return { ...module, getLlama };
    },
  };
  return counter;
}

(isLlamaInstalled ? describe : describe.skip)(
  'one GGUF file for two organisations through llama.cpp (skipped where node-llama-cpp is not installed in tools/local-engine)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-shared-llama-'));
    const path = join(folder, 'tiny.gguf');
    const opened: GgufChatEngine[] = [];
    beforeAll(() => writeFileSync(path, tinyChatGguf()));
    afterEach(() => Promise.all(opened.splice(0).map((engine) => engine.close())));
    afterAll(() => rmSync(folder, { recursive: true }));

    function house() {
      const llama = countingLlama();
      const models = new GgufModels();
      const engineOf = (endpointId: string) => {
        const engine = testGgufEngine({ path, models, endpointId, importModule: llama.importModule });
        opened.push(engine);
        return engine;
      };
      return { llama, models, north: engineOf('north'), south: engineOf('south') };
    }
    const ask = (engine: GgufChatEngine, more: Partial<ChatRequest> = {}) => outcomeOf(engine, requestOf({ temperature: 0, ...more }));
    const hitsOf = async (engine: GgufChatEngine) => (await ask(engine, { readerPseudonym: 'r' })).result.usage?.cacheHitTokens;

    it('loads it once, and both say at the same time what each says alone', async () => {
      const { llama, north, south } = house();
      const alone = (await ask(north)).result.text;
      const both = await Promise.all([ask(north), ask(south), ask(north), ask(south)]);
      expect([both.map(({ result }) => result.text), llama.loads]).toEqual([Array(4).fill(alone), 1]);
    });

    it('hands no token that was read from one to the other', async () => {
      const { llama, north, south } = house();
      expect([await hitsOf(north), await hitsOf(south), llama.loads]).toEqual([0, 0, 1]);
      const again = [await hitsOf(north), await hitsOf(south)];
      expect(again[0]).toBeGreaterThan(20);
      expect(again[1]).toBe(again[0]);
    });

    it('lets one go while the other one answers, and frees the weights with the last', async () => {
      const { llama, models, north, south } = house();
      await ask(north);
      let closed: Promise<void> | undefined;
      const request = requestOf({ temperature: 0 });
      const answer = await outcomeOf(south, request, { onEvent: ({ type }) => void (type === 'text' && (closed ??= north.close())) });
      await closed;
      expect([answer.code, answer.result.finishReason, models.resident().map(({ endpoints }) => endpoints)]).toEqual([
        'OK',
        'stop',
        [['south']],
      ]);
      await south.close();
      expect(models.resident()).toEqual([]);
      expect([(await ask(north)).code, llama.loads]).toEqual(['OK', 2]);
    });
  },
);
