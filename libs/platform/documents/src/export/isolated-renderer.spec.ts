import { isolatedRenderer } from './isolated-renderer';
import type { FormatRequest } from './render-format';

const request: FormatRequest = {
  format: 'md',
  document: { title: 'x', language: 'en', metadata: { author: 'x', createdAt: new Date(0) }, blocks: [] },
};
const threadThat = (does: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${does}`)}`);

describe('drawing in a thread', () => {
  it('gives the thread plain data and takes its file, more documents than threads in turn', async () => {
    const draw = isolatedRenderer(
      threadThat(`parentPort.postMessage({ type: 'result', result: new TextEncoder().encode(workerData.document.title) })`),
    );
    const files = await Promise.all(Array.from({ length: 5 }, () => draw(request)));
    expect(files.map((bytes) => Buffer.from(bytes).toString())).toEqual(['x', 'x', 'x', 'x', 'x']);
  });

  it('goes on after a thread that broke', async () => {
    const draw = isolatedRenderer(threadThat(`throw new Error('broken')`));
    for (const result of await Promise.allSettled(Array.from({ length: 5 }, () => draw(request))))
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'ISOLATED_CRASHED' } });
  });
});
