import { bookingOf } from './booking';
import { CallBooks } from './call-books';
import { callPriceOf } from './call-price';
import type { CallsRepository } from './calls.repository';
import type { LeaseTransactions } from './lease-transactions';
import { callOf, KeptLog, NOON, ONE, TWO } from './test-ledger';

const row = bookingOf({
  id: 'row',
  call: callOf(),
  price: callPriceOf(callOf()),
  booked: {
    usage: { promptTokens: 1, cacheHitTokens: 0, cacheMissTokens: 1, completionTokens: 1, reasoningTokens: 0 },
    isUsageEstimated: false,
    costMicroUsd: 1,
  },
  outcome: { code: 'answered', startedAt: NOON, firstTokenAt: undefined, finishedAt: NOON },
});

describe('CallBooks', () => {
  const booked: Record<string, number> = {};
  let isAway: (organisationId: string) => boolean;
  let log: KeptLog;
  let books: CallBooks;

  beforeEach(() => {
    for (const key of Object.keys(booked)) delete booked[key];
    isAway = () => false;
    log = new KeptLog();
    let inserted = 0;
    const calls: Pick<CallsRepository, 'insert' | 'forget'> = {
      insert: async (rows) => void (inserted += rows.length),
      forget: async () => undefined,
    };
    // One transaction at a time, as on the embedded database: what it wrote is its own.
    let before: Promise<unknown> = Promise.resolve();
    const transactions: Pick<LeaseTransactions, 'book'> = {
      book: ({ organisationId, alongside }) => {
        const work = async (): Promise<void> => {
          inserted = 0;
          await alongside();
          if (isAway(organisationId)) throw new Error('no connection');
          booked[organisationId] = (booked[organisationId] ?? 0) + inserted;
        };
        const booking = before.then(work, work);
        before = booking;
        return booking;
      },
    };
    books = new CallBooks(transactions as LeaseTransactions, calls as CallsRepository, log);
  });

  const add = (count: number, organisationId = ONE) => {
    for (let index = 0; index < count; index++) books.add(organisationId, { row, account: undefined });
  };

  it('loses no call while the database is away, and does not stop for another organisation', async () => {
    isAway = (organisationId) => organisationId === ONE;
    add(450);
    add(3, TWO);
    await books.flush();
    expect([booked, log.lines]).toEqual([{ [TWO]: 3 }, ['model calls not booked']]);
    isAway = () => false;
    await books.flush();
    await books.flush();
    expect(booked).toEqual({ [ONE]: 450, [TWO]: 3 });
  });

  it('is full when nothing can be booked any more, until it can', async () => {
    isAway = () => true;
    add(9_999);
    expect(books.isFull).toBe(false);
    add(1);
    await books.flush();
    expect(books.isFull).toBe(true);
    isAway = () => false;
    await books.flush();
    expect([books.isFull, booked[ONE]]).toEqual([false, 10_000]);
  });

  it('books once what two ask for at the same time', async () => {
    add(250);
    await Promise.all([books.flush(), books.flush()]);
    expect(booked).toEqual({ [ONE]: 250 });
  });
});
