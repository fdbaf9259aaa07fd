import { ThreadParser } from './thread-parser';

// A thread that does what its request says: the real one is bundled, and would hide how it ends.
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ url }) => {
      if (url === 'loop') for (;;);
      if (url === 'swell') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
      if (url === 'crash') throw new Error('crash');
      if (url === 'exit') process.exit(1);
      if (url === 'refuse') parentPort.postMessage({ code: 'FEED_EMPTY', definition: { status: 422, en: 'x', zh: 'x' }, parameters: {} });
      else parentPort.postMessage({ result: { thread: threadId, environment: Object.keys(process.env).length } });
    });`)}`,
);

describe('ThreadParser', () => {
  let parser: ThreadParser;
  beforeEach(() => {
    parser = new ThreadParser({ entry, timeoutMs: 3_000, memoryMb: 32 });
  });
  afterEach(() => parser.close());
  const read = (url: string) => parser.feed({ bytes: new Uint8Array(), url, fetchedAt: new Date(0) }) as Promise<unknown>;

  it('keeps its threads, at most two, without the environment', async () => {
    const answers = (await Promise.all(Array.from({ length: 20 }, () => read('fine')))) as { thread: number; environment: number }[];
    expect([new Set(answers.map(({ thread }) => thread)).size, answers[0]?.environment]).toEqual([2, 0]);
  });

  it('hands over the error that the thread names', async () => {
    await expect(read('refuse')).rejects.toMatchObject({ code: 'FEED_EMPTY', definition: { status: 422 } });
  });

  it.each([
    ['loop', 'FEED_PARSER_TIMEOUT'],
    ['swell', 'FEED_PARSER_CRASHED'],
    ['crash', 'FEED_PARSER_CRASHED'],
    ['exit', 'FEED_PARSER_CRASHED'],
  ])('ends a thread that meets a %s, and the others are read meanwhile and after', async (what, code) => {
    const bad = read(what).catch((error: { code?: string }) => error.code);
    const startedMs = performance.now();
    await Promise.all(Array.from({ length: 10 }, () => read('fine')));
    expect(performance.now() - startedMs).toBeLessThan(2_900);
    expect(await bad).toBe(code);
    await Promise.all(Array.from({ length: 4 }, () => read('fine')));
  });

  it('refuses what waits when it is closed', async () => {
    const waiting = [read('loop'), read('loop'), read('fine')].map((work) => work.catch((error: { code?: string }) => error.code));
    await parser.close();
    expect(await waiting[2]).toBe('FEED_PARSER_CRASHED');
  });
});
