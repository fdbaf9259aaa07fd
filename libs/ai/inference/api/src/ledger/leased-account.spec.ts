import { LEASE_SAFETY_MS, LeasedAccount } from './leased-account';
import { MEI, ONE } from './test-ledger';

const NOW_MS = 1_000_000;

describe('LeasedAccount', () => {
  const account = (amountMicroUsd: number, expiresAtMs = NOW_MS + 60_000) => {
    const made = new LeasedAccount({ organisationId: ONE, userId: MEI, day: '2026-11-25' }, 'lease');
    made.filled({ amountMicroUsd, expiresAtMs }, { amountMicroUsd, isLimited: true });
    return made;
  };

  it('gives no more than it holds', () => {
    const made = account(100);
    expect([made.tryTake(60, NOW_MS), made.tryTake(60, NOW_MS), made.tryTake(40, NOW_MS), made.tryTake(1, NOW_MS)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('gives nothing before a lease, and nothing shortly before its end', () => {
    expect(new LeasedAccount({ organisationId: ONE, userId: MEI, day: '2026-11-25' }, 'lease').tryTake(0, NOW_MS)).toBe(false);
    const made = account(100, NOW_MS + LEASE_SAFETY_MS);
    expect([made.tryTake(1, NOW_MS - 1), made.tryTake(1, NOW_MS)]).toEqual([true, false]);
  });

  it('holds what was spent until it is booked', () => {
    const made = account(100);
    made.tryTake(60, NOW_MS);
    made.close({ takenMicroUsd: 60, costMicroUsd: 25 });
    expect([made.freeMicroUsd, made.boundMicroUsd, made.isIdle]).toEqual([75, 25, false]);
    made.booked(25, { amountMicroUsd: 75, expiresAtMs: NOW_MS + 60_000 });
    expect([made.freeMicroUsd, made.boundMicroUsd, made.isIdle]).toEqual([75, 0, true]);
  });

  it('withdraws only what no call holds', () => {
    const made = account(100);
    made.tryTake(60, NOW_MS);
    expect([made.withdrawFree(), made.withdrawFree(), made.freeMicroUsd]).toEqual([40, 0, 0]);
    made.restore(40);
    expect(made.freeMicroUsd).toBe(40);
  });

  it('is low below a quarter of what it was filled with', () => {
    const made = account(100);
    made.tryTake(75, NOW_MS);
    expect(made.isLow).toBe(false);
    made.tryTake(1, NOW_MS);
    expect(made.isLow).toBe(true);
  });

  it('holds nothing once the database has no lease of it', () => {
    const made = account(100);
    made.renewed(undefined);
    expect([made.tryTake(0, NOW_MS), made.freeMicroUsd]).toEqual([false, 0]);
  });
});
