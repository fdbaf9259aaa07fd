import { getEventListeners } from 'node:events';
import { orAborted } from './or-aborted';

describe('orAborted', () => {
  it('hands on the value and leaves no listener behind', async () => {
    const { signal } = new AbortController();
    expect(await orAborted(Promise.resolve(1), signal)).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('hands on a failure', async () => {
    await expect(orAborted(Promise.reject(new Error('broken')), new AbortController().signal)).rejects.toThrow('broken');
  });

  it('frees the caller of work that never ends', async () => {
    const caller = new AbortController();
    const outcome = orAborted(new Promise(() => undefined), caller.signal);
    caller.abort(new Error('enough'));
    await expect(outcome).rejects.toThrow('enough');
  });
});
