import { Gathering } from './gathering';

describe('Gathering', () => {
  /** `begun` settles when the first batch is running; it and all after it run on once `release` was called. */
  const open = (options: { fails?: (items: readonly number[]) => boolean; most?: number } = {}) => {
    const ran: (readonly number[])[] = [];
    const begun = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const gathering = new Gathering<number, string>({
      run: async (items) => {
        ran.push(items);
        begun.resolve();
        await released.promise;
        if (options.fails?.(items)) throw new Error(`not ${items.join(' ')}`);
        return items.map((item) => `done ${item}`);
      },
      groupOf: (item) => String(item % 2),
      most: options.most ?? 10,
    });
    return { gathering, ran, begun: begun.promise, release: () => released.resolve() };
  };

  it('does at once what was asked for meanwhile, each group by itself', async () => {
    const { gathering, ran, begun, release } = open();
    const first = gathering.put(2);
    await begun;
    const answers = Promise.all([first, gathering.put(4), gathering.put(5), gathering.put(6)]);
    release();
    expect(await answers).toEqual(['done 2', 'done 4', 'done 5', 'done 6']);
    expect(ran).toEqual([[2], [4, 6], [5]]);
  });

  it('does no more at once than it may', async () => {
    const { gathering, ran, release } = open({ most: 2 });
    release();
    await Promise.all([2, 4, 6, 8, 10].map((item) => gathering.put(item)));
    expect(ran).toEqual([[2, 4], [6, 8], [10]]);
  });

  it('does each of a failed batch alone, so that only the bad one is refused', async () => {
    const { gathering, ran, release } = open({ fails: (items) => items.includes(4) });
    release();
    const settled = await Promise.allSettled([2, 4, 6].map((item) => gathering.put(item)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(ran).toEqual([[2, 4, 6], [2], [4], [6]]);
    expect(await gathering.put(8)).toBe('done 8');
  });
});
