import { milestone } from '@trivium/platform/jobs/testing';
import { HostGate } from './host-gate';

const manners = { atOnce: 2, spacingMs: 100 };

describe('HostGate', () => {
  it('lets two calls of a host through at once, others when one ends, and another host meanwhile', async () => {
    const gate = new HostGate(
      () => 0,
      async () => undefined,
    );
    const ends = [milestone(), milestone()];
    const begun: string[] = [];
    const call = (host: string, name: string, end?: Promise<unknown>) =>
      gate.through(host, manners, async () => void (begun.push(name), await end));
    const first = call('a', 'a1', ends[0]?.reached);
    const calls = [first, call('a', 'a2', ends[1]?.reached), call('a', 'a3'), call('b', 'b1')];
    await calls[3];
    expect([begun.sort(), gate.full(() => manners)]).toEqual([['a1', 'a2', 'b1'], ['a']]);
    ends[0]?.reach();
    await calls[2];
    ends[1]?.reach();
    await Promise.all(calls);
    expect([begun.includes('a3'), gate.full(() => manners)]).toEqual([true, []]);
  });

  it('spaces the beginnings, also after a failure', async () => {
    const waits: number[] = [];
    const gate = new HostGate(
      () => 0,
      async (ms) => void waits.push(ms),
    );
    await gate.through('a', manners, () => Promise.reject(new Error('away'))).catch(() => undefined);
    await gate.through('a', manners, async () => undefined);
    await gate.through('a', manners, async () => undefined);
    expect(waits).toEqual([100, 200]);
  });
});
