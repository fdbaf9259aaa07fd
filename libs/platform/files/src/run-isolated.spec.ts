import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { runIsolated, type RunIsolatedOptions } from './run-isolated';

const POST = `import { parentPort, workerData } from 'node:worker_threads'; const post = (message) => parentPort.postMessage(message);`;
const threadOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(`${POST}\n${code}`)}`);

const run = (code: string, options: Partial<RunIsolatedOptions<unknown>> = {}) =>
  runIsolated<unknown>({ entry: threadOf(code), input: undefined, timeoutMs: 20_000, memoryMb: 64, ...options });

describe('runIsolated', () => {
  it('gives input in, progress and result out, and moves what may move', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const seen: unknown[] = [];
    const result = await run(
      `post({ type: 'progress', progress: 1 }); post({ type: 'progress', progress: 2 });
       post({ type: 'result', result: { sum: workerData.bytes.reduce((a, b) => a + b), secret: process.env.PATH ?? null } });`,
      { input: { bytes }, transfer: [bytes.buffer], onProgress: (progress) => seen.push(progress) },
    );
    expect(result).toEqual({ sum: 6, secret: null });
    expect(seen).toEqual([1, 2]);
    expect(bytes.byteLength).toBe(0);
  });

  it('hands an error of the thread on with its texts', async () => {
    const definition = { status: 422, en: 'Page {page} is broken.', zh: '第 {page} 页已损坏。' };
    const failing = run(
      `post({ type: 'error', code: 'PAGE_BROKEN', parameters: { page: 7 }, definition: ${JSON.stringify(definition)} });`,
    );
    const error = await failing.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AppError', code: 'PAGE_BROKEN', status: 422 });
    expect((error as { text(language: string): string }).text('zh')).toBe('第 7 页已损坏。');
  });

  it('ends a thread that loops for ever', async () => {
    await expect(run('for (;;);', { timeoutMs: 300 })).rejects.toMatchObject({ code: 'ISOLATED_TIMEOUT', parameters: { seconds: 1 } });
  });

  it('ends a thread that swells, and lives on itself', async () => {
    await expect(run('const all = []; for (;;) all.push(new Array(1e4).fill(all.length));')).rejects.toMatchObject({
      code: 'ISOLATED_OUT_OF_MEMORY',
      parameters: { memoryMb: 64 },
    });
  });

  it.each([
    ['throws', `throw new Error('reader broke')`],
    ['rejects', `await Promise.reject(new Error('reader broke'))`],
    ['recurses too deep', `const down = () => down() + 1; down();`],
    ['exits', `process.exit(3)`],
    ['exits as if all were well', `process.exit(0)`],
    ['says nothing', `workerData;`],
    ['talks nonsense', `post('hello')`],
    ['does not compile', `this is no program`],
  ])('tells of a thread that %s', async (_, code) => {
    await expect(run(code)).rejects.toMatchObject({ code: 'ISOLATED_CRASHED', status: 422 });
  });

  it('ends a thread when told, with the reason given', async () => {
    const stop = new AbortController();
    const reason = new Error('cancelled');
    const running = run(`post({ type: 'progress', progress: 0 }); for (;;);`, {
      signal: stop.signal,
      onProgress: () => stop.abort(reason),
    });
    await expect(running).rejects.toBe(reason);
    await expect(run('', { signal: stop.signal })).rejects.toBe(reason);
  });

  it("works with the thread's side of the library", async () => {
    const bundle = await build({
      stdin: {
        contents: `
          import { serveIsolated } from './worker';
          import { defineErrors } from '@trivium/shared/kernel';
          const errors = defineErrors({ TOO_ODD: { status: 422, en: '{value} is odd', zh: '{value} 是奇数' } });
          void serveIsolated(async (value, report) => {
            if (value === 'break') throw new Error('a defect');
            if (value % 2 === 1) throw errors.TOO_ODD({ value });
            report('half way');
            return { result: value / 2 };
          });`,
        resolveDir: __dirname,
      },
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      tsconfig: join(resolve(__dirname, '../../../..'), 'tsconfig.base.json'),
    });
    const entry = new URL(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64')}`);
    const serve = (input: unknown) => runIsolated({ entry, input, timeoutMs: 20_000, memoryMb: 64 });
    expect(await serve(8)).toBe(4);
    await expect(serve(7)).rejects.toMatchObject({ code: 'TOO_ODD', parameters: { value: 7 } });
    await expect(serve('break')).rejects.toMatchObject({ code: 'ISOLATED_CRASHED' });
  });
});
