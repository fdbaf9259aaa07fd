import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { encodeModel } from '../model/model-file';
import { exampleTexts, exampleTraining } from '../training/example-texts.fixture';
import { runTraining, trainModel, type TrainingProgress } from '../training/train-model';
import { trainInThread } from './train-in-thread';

const ROOT = resolve(__dirname, '../../../../../..');
const data = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
let entry: URL;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'training-thread.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    tsconfig: join(ROOT, 'tsconfig.base.json'),
  });
  entry = data(outputFiles[0]?.text ?? '');
});

const run = (changes: Partial<Parameters<typeof trainInThread>[0]> = {}) =>
  trainInThread({ entry, input: exampleTraining(), memoryMb: 256, ...changes });

describe('trainInThread', () => {
  it('gives the bytes that training in this thread gives, and tells how far it is', async () => {
    const seen: TrainingProgress[] = [];
    const bytes = await run({ onProgress: (progress) => seen.push(progress) });
    expect(Buffer.compare(bytes, encodeModel(runTraining(trainModel(exampleTraining()))))).toBe(0);
    expect(seen.at(-1)).toMatchObject({ phase: 'learning', done: 3_600, total: 3_600 });
  });

  it('hands on why it refuses, in both languages', async () => {
    const error = await run({ input: exampleTraining({ texts: [] }) }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AppError', code: 'EXPERTS_TOO_FEW_LABELS', parameters: { labels: 0 } });
    expect((error as { text(language: string): string }).text('zh')).toContain('0 种标签');
  });

  it('ends in the middle when told, with the reason given', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const endless = exampleTraining({ texts: exampleTexts(20_000), settings: { ...exampleTraining().settings, sharedEpochs: 100 } });
    const running = run({ input: endless, signal: stop.signal, onProgress: ({ phase }) => phase === 'learning' && stop.abort(reason) });
    await expect(running).rejects.toBe(reason);
    await expect(run({ signal: stop.signal })).rejects.toBe(reason);
  });

  it.each([
    ['throws', 'throw new Error("broke")'],
    ['exits as if all were well', 'process.exit(0)'],
    ['says nothing', ''],
    ['names an error that nobody knows', `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ type: 'refused', code: 'toString', parameters: {} });`],
  ])('tells of a thread that %s', async (_, code) => {
    await expect(run({ entry: data(code) })).rejects.toMatchObject({ code: 'EXPERTS_TRAINING_FAILED' });
  }); // prettier-ignore
});
