import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { RECOGNISED_FOR_MS, type RecognisedCaller, RecognisedCallers } from './recognised-callers';

const ANNA = 'anna' as UserId;
const BELA = 'bela' as UserId;

function callerOf(userId: UserId, more: Partial<RecognisedCaller> = {}): RecognisedCaller {
  const holdsUntil = new Date(1_000_000);
  return { userId, organisationId: 'one' as OrganisationId, roles: [], credentialId: 'c', mustChangePassword: false, holdsUntil, ...more };
}

describe('Recognised callers', () => {
  let monotonicMs: number;
  let clockMs: number;
  let lookUps: string[];
  let recognised: RecognisedCallers;
  const ask = async (key: string, userId = ANNA) =>
    recognised.recognise(key, () => {
      lookUps.push(key);
      return Promise.resolve(callerOf(userId));
    });

  beforeEach(() => {
    [monotonicMs, clockMs, lookUps] = [0, 0, []];
    recognised = new RecognisedCallers({ clock: { now: () => new Date(clockMs) }, monotonicMs: () => monotonicMs, mostCallers: 3 });
  });

  it('asks the database once in a while, not for every request', async () => {
    await ask('a');
    monotonicMs = RECOGNISED_FOR_MS - 1;
    await ask('a');
    expect(lookUps).toEqual(['a']);
    monotonicMs = RECOGNISED_FOR_MS;
    await ask('a');
    expect(lookUps).toEqual(['a', 'a']);
  });

  it('is no older than its question, however long the database took to answer', async () => {
    await recognised.recognise('a', () => {
      monotonicMs = RECOGNISED_FOR_MS;
      return Promise.resolve(callerOf(ANNA));
    });
    await ask('a');
    expect(lookUps).toEqual(['a']);
  });

  it('does not outlive the token, nor does a clock that is set back lengthen it', async () => {
    await ask('a');
    clockMs = 1_000_000;
    await ask('a');
    expect(lookUps).toEqual(['a', 'a']);
    clockMs = -1_000_000;
    monotonicMs = RECOGNISED_FOR_MS;
    await ask('a');
    expect(lookUps).toHaveLength(3);
  });

  it('forgets all that opens one account, and nothing of another', async () => {
    await Promise.all([ask('cookie'), ask('key'), ask('other', BELA)]);
    recognised.forget(ANNA);
    await Promise.all([ask('cookie'), ask('key'), ask('other', BELA)]);
    expect(lookUps).toEqual(['cookie', 'key', 'other', 'cookie', 'key']);
  });

  it('does not remember what was being read while something changed, nor share it with a later request', async () => {
    let answer: (caller: RecognisedCaller) => void = () => undefined;
    const before = recognised.recognise('a', () => new Promise((resolve) => (answer = resolve)));
    recognised.forget(ANNA);
    const after = recognised.recognise('a', () => Promise.resolve(callerOf(ANNA, { roles: ['fewer'] })));
    answer(callerOf(ANNA, { roles: ['more'] }));
    expect(await before).toMatchObject({ roles: ['more'] });
    expect(await after).toMatchObject({ roles: ['fewer'] });
    expect(await ask('a')).toMatchObject({ roles: ['fewer'] });
    expect(lookUps).toEqual([]);
  });

  it('asks once for many requests at once, and tells each of a failure without remembering it', async () => {
    let count = 0;
    const failing = () =>
      recognised.recognise('a', () => {
        count++;
        return Promise.reject(new Error('refused'));
      });
    const outcomes = await Promise.allSettled([failing(), failing(), failing()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(count).toBe(1);
    await ask('a');
    expect(lookUps).toEqual(['a']);
  });

  it('holds so many and no more, and drops the oldest', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await ask(key);
    for (const key of ['b', 'c', 'd']) await ask(key);
    expect(lookUps).toEqual(['a', 'b', 'c', 'd']);
    await ask('a');
    expect(lookUps).toHaveLength(5);
  });
});
