import { FairQueue, type Release } from './fair-queue';

const never = new AbortController().signal;

function rig({ concurrency = 1, maxWaiting = 100 } = {}) {
  const queue = new FairQueue({ concurrency, maxWaiting, tooMany: () => new Error('too many') });
  const entered: string[] = [];
  const releases: Release[] = [];
  const enter = (organisation: string, name = organisation, signal = never) =>
    queue.enter(organisation, signal).then((release) => {
      entered.push(name);
      releases.push(release);
    });
  const releaseNext = async () => {
    releases.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { queue, entered, releases, enter, releaseNext };
}

describe('FairQueue', () => {
  it('lets as many run as may', async () => {
    const { enter, entered, queue, releaseNext } = rig({ concurrency: 2 });
    await Promise.all([enter('a'), enter('a')]);
    void enter('a', 'third');
    expect([entered, queue.waiting]).toEqual([['a', 'a'], 1]);
    await releaseNext();
    expect([entered, queue.waiting]).toEqual([['a', 'a', 'third'], 0]);
  });

  it('lets organisations take turns however much one asks for', async () => {
    const { enter, entered, releaseNext } = rig();
    await enter('a', 'a0');
    for (let call = 1; call <= 5; call++) void enter('a', `a${call}`);
    for (let call = 1; call <= 3; call++) void enter('b', `b${call}`);
    for (let turn = 0; turn < 8; turn++) await releaseNext();
    expect(entered).toEqual(['a0', 'a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'a4', 'a5']);
  });

  it('forgets a call that ends while it waits, at once', async () => {
    const { enter, entered, queue, releaseNext } = rig();
    const controller = new AbortController();
    await enter('a');
    const leaving = enter('b', 'leaving', controller.signal);
    void enter('b', 'staying');
    controller.abort(new Error('stopped'));
    await expect(leaving).rejects.toThrow('stopped');
    expect(queue.waiting).toBe(1);
    await releaseNext();
    expect(entered).toEqual(['a', 'staying']);
  });

  it('does not let in a call that has ended before', async () => {
    const { enter, queue } = rig();
    await expect(enter('a', 'a', AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(queue.tryEnter()).toBeDefined();
  });

  it('turns away what would wait too long, of that organisation only', async () => {
    const { enter, queue } = rig({ maxWaiting: 1 });
    await enter('a');
    void enter('a');
    await expect(enter('a')).rejects.toThrow('too many');
    void enter('b');
    expect(queue.waiting).toBe(2);
  });

  it('gives a place back once', async () => {
    const { enter, entered, releases } = rig();
    await enter('a');
    void enter('a', 'second');
    void enter('a', 'third');
    const [release] = releases;
    release?.();
    release?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(entered).toEqual(['a', 'second']);
  });

  it('passes nobody with work that does not wait', async () => {
    const { enter, queue, releases } = rig();
    const release = queue.tryEnter();
    expect(queue.tryEnter()).toBeUndefined();
    void enter('a');
    release?.();
    expect(queue.tryEnter()).toBeUndefined();
    await Promise.resolve();
    releases[0]?.();
    expect(queue.tryEnter()).toBeDefined();
  });
});
