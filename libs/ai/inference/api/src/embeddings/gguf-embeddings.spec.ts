import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeEmbeddingContract } from '../testing/embedding-contract';
import { nativeImport } from '../testing/native-import';
import { TINY_DIMENSIONS, tinyEmbeddingGguf } from '../testing/tiny-embedding-gguf';
import { GgufEmbeddings } from './gguf-embeddings';
import type { ImportModule } from './optional-package';
import { PrefixedEmbeddingEngine } from './prefixed-embedding-engine';

/** Another folder than the repository's can be named, to try an installation elsewhere. */
const ENGINE_FOLDER = resolve(process.env['LOCAL_ENGINE_FOLDER'] ?? 'tools/local-engine');
const isInstalled = existsSync(join(ENGINE_FOLDER, 'node_modules/node-llama-cpp'));

describe('GgufEmbeddings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-'));
  const path = join(folder, 'tiny.gguf');
  const installed = join(folder, 'installed');
  beforeAll(() => {
    writeFileSync(path, tinyEmbeddingGguf());
    const packageFolder = join(installed, 'node_modules/node-llama-cpp');
    mkdirSync(packageFolder, { recursive: true });
    writeFileSync(join(packageFolder, 'package.json'), '{"name":"node-llama-cpp","main":"index.js"}');
    writeFileSync(join(packageFolder, 'index.js'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const engineOver = (embeddingModel: GgufEmbeddings, dimensions = 2) =>
    new PrefixedEmbeddingEngine({ endpoint: 'g', model: 'tiny', dimensions, queryPrefix: '', passagePrefix: '', embeddingModel });

  /** A stand-in for node-llama-cpp that notes what it is asked. */
  function scripted({ trainContextSize = 512, fails = '' } = {}) {
    const asked: Record<string, unknown>[] = [];
    let disposals = 0;
    const fail = (step: string) => {
      if (fails === step) throw new Error(`no ${step}`);
    };
    const module = {
      getLlama: async (options: object) => {
        fail('binary');
        asked.push({ ...options });
        return {
          loadModel: async () => {
            fail('model');
            return {
              trainContextSize,
              tokenize: (text: string) => [...text].map((sign) => sign.codePointAt(0) ?? 0),
              createEmbeddingContext: async (options: object) => {
                asked.push({ ...options });
                return {
                  getEmbeddingFor: async (tokens: number[]) => {
                    fail('vector');
                    asked.push({ tokens: tokens.length });
                    return { vector: [tokens.length, 1] };
                  },
                };
              },
            };
          },
          dispose: async () => void disposals++,
        };
      },
    };
    const importModule: ImportModule = async () => module;
    return {
      asked,
      importModule,
      disposals: () => disposals,
      model: new GgufEmbeddings({ endpoint: 'g', path, folder: installed, importModule }),
    };
  }
  const texts = (...all: string[]) => all.map((text) => ({ text, language: 'en' }));

  describeEmbeddingContract({ name: 'GGUF, scripted', dimensions: 2, engine: () => engineOver(scripted().model) });

  it('starts llama.cpp on one thread of the processor and never builds it', async () => {
    const { model, asked } = scripted();
    await engineOver(model).embedPassages(texts('a'));
    expect(asked.slice(0, 2)).toEqual([
      { gpu: false, build: 'never', maxThreads: 1, logLevel: 'disabled', progressLogs: false },
      { contextSize: 512, batchSize: 512, threads: 1 },
    ]);
  });

  it('loads once for many calls', async () => {
    const { model, asked } = scripted();
    await Promise.all([engineOver(model).embedPassages(texts('a')), engineOver(model).embedPassages(texts('b'))]);
    expect(asked.filter((entry) => 'gpu' in entry)).toHaveLength(1);
  });

  it('cuts what the context cannot hold', async () => {
    const { model, asked } = scripted({ trainContextSize: 64 });
    await engineOver(model).embedPassages(texts('x'.repeat(100)));
    expect(asked.at(-1)).toEqual({ tokens: 61 });
  });

  it('stops between two texts when the caller gives up', async () => {
    const { model, asked } = scripted();
    await model.embed(['a']);
    const before = asked.length;
    await expect(model.embed(['b', 'c'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(asked).toHaveLength(before);
  });

  it('frees the model, and loads it again when it is asked again', async () => {
    const { model, asked, disposals } = scripted();
    await model.embed(['a']);
    await model.close();
    await model.embed(['a']);
    expect([disposals(), asked.filter((entry) => 'gpu' in entry).length]).toEqual([1, 2]);
  });

  it.each([
    ['binary', 'EMBEDDING_PACKAGE_MISSING', 0],
    ['model', 'EMBEDDING_MODEL_UNREADABLE', 1],
    ['vector', 'EMBEDDING_ANSWER_UNUSABLE', 0],
  ])('names a failing %s', async (fails, code, disposed) => {
    const { model, disposals } = scripted({ fails });
    await expect(model.embed(['a'])).rejects.toMatchObject({ code });
    expect(disposals()).toBe(disposed);
  });

  it('names the missing package and the command that installs it', async () => {
    const importModule: ImportModule = async () => undefined;
    const failure = new GgufEmbeddings({ endpoint: 'g', path, folder: join(folder, 'nowhere'), importModule }).embed(['a']);
    await expect(failure).rejects.toMatchObject({
      code: 'EMBEDDING_PACKAGE_MISSING',
      parameters: { package: 'node-llama-cpp', command: 'node tools/local-engine/install.mjs gguf' },
    });
  });

  it('names the missing file, not its folder, and works once it is there', async () => {
    const late = join(folder, 'late.gguf');
    const { importModule } = scripted();
    const model = new GgufEmbeddings({ endpoint: 'g', path: late, folder: installed, importModule });
    await expect(model.embed(['a'])).rejects.toMatchObject({ code: 'EMBEDDING_MODEL_FILE_MISSING', parameters: { file: 'late.gguf' } });
    writeFileSync(late, tinyEmbeddingGguf());
    expect(await model.embed(['a'])).toEqual([[1, 1]]);
  });

  it.each([
    ['is no GGUF', 'GGML and more'],
    ['is of an unknown version', 'GGUF\u0009\u0000\u0000\u0000'],
    ['is empty', ''],
  ])('refuses a file that %s before the engine reads it', async (_, content) => {
    const broken = join(folder, 'broken.gguf');
    writeFileSync(broken, content);
    const { importModule, asked } = scripted();
    const failure = new GgufEmbeddings({ endpoint: 'g', path: broken, folder: installed, importModule }).embed(['a']);
    await expect(failure).rejects.toMatchObject({ code: 'EMBEDDING_MODEL_UNREADABLE', parameters: { file: 'broken.gguf' } });
    expect(asked).toEqual([]);
  });

  it('does not wait for a model that is still being loaded when the app stops', async () => {
    const never = new GgufEmbeddings({ endpoint: 'g', path, folder: installed, importModule: () => new Promise(() => undefined) });
    // Nobody waits for it either: the test's folder may be gone before the file is opened.
    never.embed(['a']).catch(() => undefined);
    await expect(never.close()).resolves.toBeUndefined();
  });

  (isInstalled ? describe : describe.skip)(
    'through llama.cpp (skipped where node-llama-cpp is not installed in tools/local-engine)',
    () => {
      const models: GgufEmbeddings[] = [];
      const tiny = (file = path) => {
        const model = new GgufEmbeddings({ endpoint: 'g', path: file, folder: ENGINE_FOLDER, importModule: nativeImport });
        models.push(model);
        return model;
      };
      afterAll(() => Promise.all(models.map((model) => model.close())));

      const shared = tiny();
      describeEmbeddingContract({
        name: 'GGUF, llama.cpp',
        dimensions: TINY_DIMENSIONS,
        engine: () => engineOver(shared, TINY_DIMENSIONS),
      });

      it('tells different texts apart', async () => {
        const [first, second] = await engineOver(tiny(), TINY_DIMENSIONS).embedPassages(texts('heart', '利率'));
        expect(first).not.toEqual(second);
      });

      it('refuses a file that ends in the middle of its weights', async () => {
        const half = join(folder, 'half.gguf');
        writeFileSync(half, tinyEmbeddingGguf().subarray(0, 20_000));
        await expect(tiny(half).embed(['a'])).rejects.toMatchObject({
          code: 'EMBEDDING_MODEL_UNREADABLE',
          parameters: { file: 'half.gguf' },
        });
      });
    },
  );
});
