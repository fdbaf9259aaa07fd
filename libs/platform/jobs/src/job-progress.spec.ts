import { type ProgressWrite, ProgressWriter } from './job-progress';

describe('ProgressWriter', () => {
  const written: ProgressWrite[] = [];
  const write = (progress: ProgressWrite) => Promise.resolve(void written.push(progress));
  const doneCounts = () => written.map(({ stage, counts }) => counts[stage]?.done);

  beforeEach(() => {
    jest.useFakeTimers();
    written.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('writes at most four times a second, and always the last report', async () => {
    const writer = new ProgressWriter(undefined, write);
    for (let done = 1; done <= 1_000; done++) {
      writer.report({ stage: 'read', done, total: 1_000 });
      await jest.advanceTimersByTimeAsync(1);
    }
    expect(written.length).toBeLessThanOrEqual(5);
    await writer.flush();
    expect(doneCounts().at(-1)).toBe(1_000);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('writes a report that nothing follows', async () => {
    const writer = new ProgressWriter(undefined, write);
    writer.report({ stage: 'read', done: 1, total: 3 });
    writer.report({ stage: 'read', done: 2, total: 3 });
    await jest.advanceTimersByTimeAsync(250);
    expect(doneCounts()).toEqual([1, 2]);
    writer.stop();
  });

  it('never has two writes under way', async () => {
    let underWay = 0;
    const writer = new ProgressWriter(undefined, async () => {
      expect(++underWay).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      underWay--;
    });
    for (let done = 0; done < 40; done++) {
      writer.report({ stage: 'read', done, total: 40 });
      await jest.advanceTimersByTimeAsync(100);
    }
    const flushed = writer.flush();
    await jest.advanceTimersByTimeAsync(3_000);
    await flushed;
    expect(underWay).toBe(0);
  });

  it('weighs stages into one figure that never runs back', async () => {
    const writer = new ProgressWriter({ parse: 3, index: 1 }, write);
    for (const [stage, done] of [
      ['parse', 5],
      ['parse', 10],
      ['index', 5],
      ['parse', 1],
      ['unknown', 10],
    ] as const) {
      writer.report({ stage, done, total: 10 });
      await writer.flush();
    }
    expect(written.map(({ progress }) => progress)).toEqual([0.375, 0.75, 0.875, 0.875, 0.875]);
  });
});
