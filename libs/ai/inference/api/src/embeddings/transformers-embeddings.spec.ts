import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describeEmbeddingContract } from '../testing/embedding-contract';
import { nativeImport } from '../testing/native-import';
import type { ImportModule } from './optional-package';
import { PrefixedEmbeddingEngine } from './prefixed-embedding-engine';
import { TransformersEmbeddings } from './transformers-embeddings';

const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'];
/** A folder with a model, to try the real package with; none is part of the repository. */
const MODEL_FOLDER = process.env['TRANSFORMERS_MODEL_FOLDER'];
const ENGINE_FOLDER = resolve(process.env['LOCAL_ENGINE_FOLDER'] ?? 'tools/local-engine', 'transformers');

describe('TransformersEmbeddings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivium-transformers-'));
  const installed = join(folder, 'installed');
  beforeAll(() => {
    const packageFolder = join(installed, 'node_modules/@huggingface/transformers');
    mkdirSync(packageFolder, { recursive: true });
    writeFileSync(join(packageFolder, 'package.json'), '{"name":"@huggingface/transformers","main":"index.js"}');
    writeFileSync(join(packageFolder, 'index.js'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function modelFolder(name: string, files = FILES): string {
    for (const file of files) {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), '');
    }
    return join(folder, name);
  }

  /** A stand-in for transformers.js that notes what it is asked. */
  function scripted({ fails = '' } = {}) {
    const asked: unknown[] = [];
    let disposals = 0;
    const env = { allowRemoteModels: true, allowLocalModels: false, useFSCache: true };
    const extract = async (texts: readonly string[], options: object) => {
      if (fails === 'vector') throw new Error('no vector');
      asked.push({ texts: texts.length, ...options });
      return { dims: [texts.length, 2], data: Float32Array.from(texts.flatMap((text) => [text.length, 1])) };
    };
    const module = {
      env,
      pipeline: async (...request: unknown[]) => {
        if (fails === 'model') throw new Error('no model');
        asked.push(request);
        return Object.assign(extract, { dispose: async () => void disposals++ });
      },
    };
    const importModule: ImportModule = async () => module;
    return { asked, env, importModule, disposals: () => disposals };
  }

  function model(
    path: string,
    { importModule } = scripted(),
    pooling: 'mean' | 'cls' = 'mean',
    packages = installed,
  ): TransformersEmbeddings {
    return new TransformersEmbeddings({ endpoint: 't', path, pooling, folder: packages, importModule });
  }
  const engineOver = (embeddingModel: TransformersEmbeddings, dimensions = 2) =>
    new PrefixedEmbeddingEngine({ endpoint: 't', model: 'tiny', dimensions, queryPrefix: '', passagePrefix: '', embeddingModel });

  describeEmbeddingContract({
    name: 'transformers.js, scripted',
    dimensions: 2,
    engine: () => engineOver(model(modelFolder('contract'))),
  });

  it('reads only the folder and never the network', async () => {
    const script = scripted();
    const path = modelFolder('whole');
    await model(path, script).embed(['a']);
    expect(script.env).toEqual({ allowRemoteModels: false, allowLocalModels: true, useFSCache: false });
    expect(script.asked[0]).toEqual(['feature-extraction', path, { dtype: 'fp32', device: 'cpu', local_files_only: true }]);
  });

  it.each(['mean', 'cls'] as const)('pools by %s as configured', async (pooling) => {
    const script = scripted();
    await model(modelFolder('pooled'), script, pooling).embed(['a']);
    expect(script.asked.at(-1)).toEqual({ texts: 1, pooling, normalize: true });
  });

  it('takes the quantised weights where there are no others', async () => {
    const script = scripted();
    await model(modelFolder('small', [...FILES.slice(0, 3), 'onnx/model_quantized.onnx']), script).embed(['a']);
    expect(script.asked[0]).toEqual(expect.arrayContaining([expect.objectContaining({ dtype: 'q8' })]));
  });

  it('sends sixteen texts at a time and keeps their order', async () => {
    const script = scripted();
    const vectors = await model(modelFolder('many'), script).embed(Array.from({ length: 33 }, (_, index) => 'x'.repeat(index + 1)));
    expect(script.asked.slice(1)).toMatchObject([{ texts: 16 }, { texts: 16 }, { texts: 1 }]);
    expect(vectors.map(([length]) => length)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
  });

  it.each(FILES)('names the missing file %s', async (missing) => {
    const path = modelFolder(
      `without-${FILES.indexOf(missing)}`,
      FILES.filter((file) => file !== missing),
    );
    await expect(model(path).embed(['a'])).rejects.toMatchObject({
      code: 'EMBEDDING_MODEL_FILE_MISSING',
      parameters: { endpoint: 't', file: missing },
    });
  });

  it('names the missing package and the command that installs it', async () => {
    const failure = model(modelFolder('lonely'), scripted(), 'mean', join(folder, 'nowhere')).embed(['a']);
    await expect(failure).rejects.toMatchObject({
      code: 'EMBEDDING_PACKAGE_MISSING',
      parameters: { package: '@huggingface/transformers', command: 'node tools/local-engine/install.mjs transformers' },
    });
  });

  it('names a package that does not load on this machine', async () => {
    const importModule: ImportModule = async () => Promise.reject(new Error('no native part'));
    await expect(model(modelFolder('foreign'), { ...scripted(), importModule }).embed(['a'])).rejects.toMatchObject({
      code: 'EMBEDDING_PACKAGE_MISSING',
    });
  });

  it.each([
    ['model', 'EMBEDDING_MODEL_UNREADABLE'],
    ['vector', 'EMBEDDING_ANSWER_UNUSABLE'],
  ])('names a failing %s', async (fails, code) => {
    await expect(model(modelFolder('failing'), scripted({ fails })).embed(['a'])).rejects.toMatchObject({ code });
  });

  it('frees the model', async () => {
    const script = scripted();
    const subject = model(modelFolder('freed'), script);
    await subject.embed(['a']);
    await subject.close();
    await subject.close();
    expect(script.disposals()).toBe(1);
  });

  const isTriable = MODEL_FOLDER !== undefined && existsSync(ENGINE_FOLDER);
  (isTriable ? describe : describe.skip)('through ONNX Runtime (skipped where TRANSFORMERS_MODEL_FOLDER names no model)', () => {
    const real = model(MODEL_FOLDER ?? '', { ...scripted(), importModule: nativeImport }, 'mean', ENGINE_FOLDER);
    afterAll(() => real.close());

    it('makes vectors', async () => {
      const [first, second] = await real.embed(['heart', '利率']);
      expect(first?.length).toBeGreaterThan(0);
      expect(first).not.toEqual(second);
    });

    describeEmbeddingContract({
      name: 'transformers.js, ONNX Runtime',
      dimensions: Number(process.env['TRANSFORMERS_MODEL_DIMENSIONS'] ?? 384),
      engine: () => engineOver(real, Number(process.env['TRANSFORMERS_MODEL_DIMENSIONS'] ?? 384)),
    });
  });
});
