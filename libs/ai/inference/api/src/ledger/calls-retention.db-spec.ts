import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { callOf, ledgerTestSchema, NOON, ONE, outcomeOf, SetClock, TestLedger, TWO } from './test-ledger';

describe('the calls of the ledger', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await openTestDatabase(ledgerTestSchema);
  });
  afterAll(() => test.close());

  it('forgets calls after 400 days, when new ones come, and only those of the organisation', async () => {
    const day = (days: number) => new Date(NOON.getTime() + days * 86_400_000);
    const book = async (organisationId: typeof ONE, at: Date) => {
      const process = new TestLedger(test.database, new SetClock(at));
      await process.ledger.settle(await process.ledger.reserve(callOf({ organisationId, at, place: 'local' })), outcomeOf());
      await process.books.flush();
    };
    for (const [organisationId, days] of [
      [ONE, 0],
      [TWO, 0],
      [ONE, 2],
    ] as const)
      await book(organisationId, day(days));
    await book(ONE, day(401));
    const kept = (await test.owner.query(
      'SELECT organisation_id AS id, priced_at AS at FROM inference_call ORDER BY priced_at, id',
    )) as Record<string, unknown>[];
    expect(kept.map(({ id, at }) => [id, new Date(at as string).getTime()])).toEqual([
      [TWO, day(0).getTime()],
      [ONE, day(2).getTime()],
      [ONE, day(401).getTime()],
    ]);
  });
});
