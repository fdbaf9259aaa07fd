import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SeededRandom } from '@trivium/shared/kernel';
import type { CallReservation } from '../client/call-ledger.port';
import { LEASE_MS } from './lease-transactions';
import {
  CALL_MICRO_USD,
  callOf,
  JONAS,
  ledgerTestSchema,
  MEI,
  NOON,
  ONE,
  organisationBudget,
  outcomeOf,
  SetClock,
  TestLedger,
  TWO,
  userBudget,
} from './test-ledger';

const isReservation = (answer: CallReservation | string): answer is CallReservation => typeof answer !== 'string';

describe('BudgetedCallLedger', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await openTestDatabase(ledgerTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    for (const table of ['call', 'budget', 'spending', 'lease']) await test.owner.query(`DELETE FROM inference_${table}`);
  });

  const ledger = (clock?: SetClock) => new TestLedger(test.database, clock);
  const rows = (sql: string) => test.owner.query(sql) as Promise<Record<string, unknown>[]>;
  /** Whatever happens: what is reserved is what the leases hold, for the organisation and for users. */
  const expectBooksToAgree = async () => {
    const [agreed] = await rows(`
      SELECT (SELECT coalesce(sum(reserved_micro_usd), 0) FROM inference_spending WHERE subject_id = organisation_id)
               = (SELECT coalesce(sum(amount_micro_usd), 0) FROM inference_lease) AS reserved,
             (SELECT coalesce(sum(reserved_micro_usd), 0) FROM inference_spending WHERE subject_id <> organisation_id)
               = (SELECT coalesce(sum(amount_micro_usd), 0) FROM inference_lease WHERE user_id IS NOT NULL) AS "ofUsers",
             (SELECT coalesce(sum(spent_micro_usd), 0) FROM inference_spending WHERE subject_id = organisation_id)
               = (SELECT coalesce(sum(cost_micro_usd), 0) FROM inference_call) AS spent`);
    expect(agreed).toEqual({ reserved: true, ofUsers: true, spent: true });
  };
  const spentAndReserved = async (of: TestLedger, at?: Date) =>
    (await of.budgetsOf(ONE, at)).map(({ spentMicroUsd, reservedMicroUsd }) => [spentMicroUsd, reservedMicroUsd]);

  it('books what a call used by the prices of its own moment, and gives the rest back', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(10_000_000)]);
    const reservation = await process.ledger.reserve(callOf({ template: { id: 'tutor.answer', version: '3' } }));
    const settled = await process.ledger.settle(
      reservation,
      outcomeOf({ promptTokens: 1_000, cacheHitTokens: 400, cacheMissTokens: 600, completionTokens: 100 }),
    );
    // 400 × 0.003 + 600 × 0.15 + 100 × 0.6 = 151.2
    expect(settled).toEqual({ costMicroUsd: 152 });
    await process.books.flush();
    await process.leases.giveBackAll();
    expect(await spentAndReserved(process)).toEqual([[152, 0]]);
    await expectBooksToAgree();
    const [row] = await rows('SELECT * FROM inference_call');
    expect(row).toMatchObject({
      organisation_id: ONE,
      user_id: MEI,
      template_id: 'tutor.answer',
      template_version: '3',
      endpoint: 'deepseek',
      prompt_tokens: '1000',
      cost_micro_usd: '152',
      outcome: 'answered',
      is_usage_estimated: false,
      price_basis: {
        kind: 'registry',
        model: 'deepseek-flash',
        band: 'off-peak',
        checkedOn: '2026-11-25',
        effectiveFrom: '2026-09-10T04:00:00.000Z',
      },
      priced_at: NOON,
    });
  });

  it('books at peak prices what was called at a peak hour, whenever it is settled', async () => {
    const process = ledger();
    const peak = new Date('2026-11-25T02:00:00Z');
    const reservation = await process.ledger.reserve(callOf({ at: peak }));
    expect(await process.ledger.settle(reservation, outcomeOf())).toEqual({ costMicroUsd: 2 * CALL_MICRO_USD });
  });

  it.each([
    ['the organisation', () => [organisationBudget(100 * CALL_MICRO_USD)]],
    ['each user', () => [userBudget(100 * CALL_MICRO_USD)]],
    ['a month', () => [organisationBudget(100 * CALL_MICRO_USD, 'month'), organisationBudget(900 * CALL_MICRO_USD)]],
  ] as const)('lets 500 calls at once, from eight processes, not pass a budget for %s', async (_, budgets) => {
    const processes = Array.from({ length: 8 }, () => ledger());
    await ledger().setBudgets(ONE, budgets());
    const answers = await Promise.all(
      processes.flatMap((of) =>
        Array.from({ length: Math.ceil(500 / processes.length) }, async () => {
          const reservation = await of.tryReserve(callOf());
          if (isReservation(reservation)) await of.ledger.settle(reservation, outcomeOf());
          return reservation;
        }),
      ),
    );
    for (const { books, leases } of processes) {
      await books.flush();
      await leases.giveBackAll();
    }
    expect(new Set(answers.filter((answer) => !isReservation(answer)))).toEqual(new Set(['INFERENCE_BUDGET_EXHAUSTED']));
    const [[spent = 0] = []] = (await rows('SELECT sum(cost_micro_usd) AS spent FROM inference_call')).map((row) => [Number(row['spent'])]);
    expect(spent).toBeLessThanOrEqual(100 * CALL_MICRO_USD);
    // And it is used: each process may hold a block that it does not need, some two calls here, and the part of one that it cannot use.
    expect(spent).toBeGreaterThanOrEqual((100 - 3 * processes.length) * CALL_MICRO_USD);
    await expectBooksToAgree();
  });

  it('holds one process to the last call of a budget, also over users', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(100 * CALL_MICRO_USD)]);
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        process.tryReserve(callOf({ userId: index % 3 === 0 ? JONAS : index % 3 === 1 ? MEI : undefined })),
      ),
    );
    expect(answers.filter(isReservation)).toHaveLength(100);
    await expectBooksToAgree();
  });

  it('passes a budget by one call at most when an answer is longer than it was to be', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(3 * CALL_MICRO_USD)]);
    for (let call = 0; call < 5; call++) {
      const reservation = await process.tryReserve(callOf());
      if (isReservation(reservation)) await process.ledger.settle(reservation, outcomeOf({ completionTokens: 6_000 }));
      await process.books.flush();
    }
    const [[spent = 0] = []] = await spentAndReserved(process);
    expect(spent).toBeLessThanOrEqual(3 * CALL_MICRO_USD + 3_825);
    await expectBooksToAgree();
  });

  it('holds its books and every budget together over a thousand random steps of two processes', async () => {
    const limitMicroUsd = 40 * CALL_MICRO_USD;
    const clock = new SetClock();
    const processes = [ledger(clock), ledger(clock)] as const;
    await processes[0].setBudgets(ONE, [organisationBudget(limitMicroUsd), userBudget(limitMicroUsd / 2)]);
    const open: { of: TestLedger; reservation: CallReservation }[] = [];
    const random = new SeededRandom(7);
    for (let step = 0; step < 1_000; step++) {
      const of = processes[random.next() < 0.5 ? 0 : 1];
      const kind = random.next();
      if (kind < 0.45) {
        const reservation = await of.tryReserve(callOf({ userId: [MEI, JONAS, undefined][random.below(3)] }));
        if (isReservation(reservation)) open.push({ of, reservation });
      } else if (kind < 0.85) {
        const [ended] = open.splice(random.below(open.length), 1);
        if (ended === undefined) continue;
        if (random.next() < 0.5) await ended.of.ledger.release(ended.reservation, 'INFERENCE_OVERLOADED');
        else await ended.of.ledger.settle(ended.reservation, outcomeOf({ completionTokens: random.below(1_000) }));
      } else if (kind < 0.92) await of.books.flush();
      else if (kind < 0.96) await of.leases.maintain();
      // The longest that neither renews: leases of calls under way run out.
      else clock.advance(random.next() < 0.2 ? 2 * LEASE_MS : 5_000);
    }
    for (const { reservation, of } of open) await of.ledger.release(reservation, 'INFERENCE_CANCELLED');
    for (const { books, leases } of processes) {
      await books.flush();
      await leases.giveBackAll();
    }
    await expectBooksToAgree();
    expect((await rows('SELECT count(*)::int AS calls FROM inference_call'))[0]?.['calls']).toBeGreaterThan(100);
    expect(await rows('SELECT * FROM inference_lease')).toEqual([]);
  });

  it('counts each user apart, and takes a budget of their own for the one of every user', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [userBudget(2 * CALL_MICRO_USD), userBudget(5 * CALL_MICRO_USD, JONAS)]);
    const reserved = async (userId: typeof MEI | undefined) => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => process.tryReserve(callOf({ userId }))));
      return answers.filter(isReservation).length;
    };
    expect([await reserved(MEI), await reserved(JONAS), await reserved(undefined)]).toEqual([2, 5, 8]);
  });

  it('lets no organisation spend or see what is another one’s', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(0)]);
    expect(await process.tryReserve(callOf())).toBe('INFERENCE_BUDGET_EXHAUSTED');
    const reservation = await process.ledger.reserve(callOf({ organisationId: TWO }));
    await process.ledger.settle(reservation, outcomeOf());
    await process.books.flush();
    expect(await spentAndReserved(process)).toEqual([[0, 0]]);
    expect(await process.budgetsOf(TWO)).toEqual([]);
    const seen = await test.database.inOrganisation(ONE, () =>
      test.database.manager.query('SELECT count(*)::int AS calls FROM inference_call'),
    );
    expect(seen).toEqual([{ calls: 0 }]);
  });

  it('gives back what a refused call held, and books it as costing nothing', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(CALL_MICRO_USD)]);
    const reservation = await process.ledger.reserve(callOf());
    expect(await process.tryReserve(callOf())).toBe('INFERENCE_BUDGET_EXHAUSTED');
    await process.ledger.release(reservation, 'INFERENCE_OVERLOADED');
    expect(isReservation(await process.tryReserve(callOf()))).toBe(true);
    await process.books.flush();
    expect(await rows('SELECT outcome, cost_micro_usd AS cost, started_at AS started FROM inference_call')).toEqual([
      { outcome: 'INFERENCE_OVERLOADED', cost: '0', started: null },
    ]);
    await expect(process.ledger.release(reservation, 'INFERENCE_OVERLOADED')).rejects.toThrow('settled, released');
  });

  it('returns what a killed process had leased after a minute, and not before', async () => {
    const clock = new SetClock();
    const [killed, other] = [ledger(clock), ledger(clock)];
    await killed.setBudgets(ONE, [organisationBudget(CALL_MICRO_USD)]);
    await killed.ledger.reserve(callOf());
    clock.advance(LEASE_MS - 1);
    expect(await other.tryReserve(callOf())).toBe('INFERENCE_BUDGET_EXHAUSTED');
    clock.advance(1);
    expect(isReservation(await other.tryReserve(callOf()))).toBe(true);
    await expectBooksToAgree();
  });

  it('keeps the money of a call that takes longer than a lease, as long as its process lives', async () => {
    const clock = new SetClock();
    const [slow, other] = [ledger(clock), ledger(clock)];
    await slow.setBudgets(ONE, [organisationBudget(CALL_MICRO_USD)]);
    const reservation = await slow.ledger.reserve(callOf());
    for (let round = 0; round < 8; round++) {
      clock.advance(LEASE_MS / 4);
      await slow.leases.maintain();
      expect(await other.tryReserve(callOf())).toBe('INFERENCE_BUDGET_EXHAUSTED');
    }
    await slow.ledger.settle(reservation, outcomeOf());
    await slow.books.flush();
    expect(await spentAndReserved(slow)).toEqual([[CALL_MICRO_USD, 0]]);
    await expectBooksToAgree();
  });

  it('books a call whose lease was given to another process while its own was frozen', async () => {
    const clock = new SetClock();
    const [frozen, other] = [ledger(clock), ledger(clock)];
    await frozen.setBudgets(ONE, [organisationBudget(2 * CALL_MICRO_USD)]);
    const reservation = await frozen.ledger.reserve(callOf());
    clock.advance(2 * LEASE_MS);
    await other.ledger.reserve(callOf());
    await frozen.ledger.settle(reservation, outcomeOf());
    await frozen.books.flush();
    expect(await frozen.tryReserve(callOf())).toBe('INFERENCE_BUDGET_EXHAUSTED');
    expect(await spentAndReserved(frozen)).toEqual([[CALL_MICRO_USD, CALL_MICRO_USD]]);
    await expectBooksToAgree();
  });

  it('gives back what nobody uses', async () => {
    const clock = new SetClock();
    const process = ledger(clock);
    await process.setBudgets(ONE, [organisationBudget(10_000_000)]);
    await process.ledger.release(await process.ledger.reserve(callOf()), 'INFERENCE_CANCELLED');
    await process.books.flush();
    clock.advance(LEASE_MS / 2);
    await process.leases.maintain();
    expect(await spentAndReserved(process)).toEqual([[0, 0]]);
    expect(await rows('SELECT * FROM inference_lease')).toEqual([]);
  });

  it('leaves nothing unbooked and nothing leased when its process ends, also by a call that ends later', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(10_000_000)]);
    process.ledger.onModuleInit();
    const [early, late] = [await process.ledger.reserve(callOf()), await process.ledger.reserve(callOf())];
    await process.ledger.settle(early, outcomeOf());
    await process.ledger.beforeApplicationShutdown();
    expect(await spentAndReserved(process)).toEqual([[CALL_MICRO_USD, CALL_MICRO_USD]]);
    await process.ledger.settle(late, outcomeOf({ completionTokens: 0 }));
    expect(await spentAndReserved(process)).toEqual([[CALL_MICRO_USD + 225, 0]]);
  });

  it('makes no further call once nothing can be booked any more', async () => {
    const process = ledger();
    const local = callOf({ place: 'local' });
    for (let call = 0; call < 10_000; call++) await process.ledger.release(await process.ledger.reserve(local), 'INFERENCE_CANCELLED');
    expect(await process.tryReserve(local)).toBe('INFERENCE_LEDGER_UNAVAILABLE');
    await process.books.flush();
    expect(isReservation(await process.tryReserve(local))).toBe(true);
  });

  it('begins days at 0:00 UTC and months on their first day', async () => {
    const clock = new SetClock(new Date('2026-11-30T23:59:59.999Z'));
    const process = ledger(clock);
    await process.setBudgets(ONE, [organisationBudget(CALL_MICRO_USD), organisationBudget(10 * CALL_MICRO_USD, 'month')]);
    const call = () => callOf({ at: clock.now() });
    const late = await process.ledger.reserve(call());
    await expect(process.ledger.reserve(call())).rejects.toMatchObject({ parameters: { resetsOn: '2026-12-01' } });
    clock.advance(1);
    // Another day and another month. The call of the day before is still that day's when it ends.
    await process.ledger.settle(await process.ledger.reserve(call()), outcomeOf());
    await process.ledger.settle(late, outcomeOf());
    await process.books.flush();
    await process.leases.giveBackAll();
    expect(await spentAndReserved(process, new Date('2026-11-30T12:00:00Z'))).toEqual([
      [CALL_MICRO_USD, 0],
      [CALL_MICRO_USD, 0],
    ]);
    expect(await spentAndReserved(process, new Date('2026-12-01T00:00:00Z'))).toEqual([
      [CALL_MICRO_USD, 0],
      [CALL_MICRO_USD, 0],
    ]);
    clock.set(new Date('2026-12-02T00:00:00Z'));
    await process.setBudgets(ONE, [organisationBudget(5 * CALL_MICRO_USD), organisationBudget(2 * CALL_MICRO_USD, 'month')]);
    await process.ledger.reserve(call());
    await expect(process.ledger.reserve(call())).rejects.toMatchObject({ parameters: { resetsOn: '2027-01-01' } });
  });

  it('books models on own machines as costing nothing, whatever the budget', async () => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(0)]);
    const reservation = await process.ledger.reserve(callOf({ place: 'local', model: 'my-own', dataClass: 'restricted' }));
    expect(await process.ledger.settle(reservation, outcomeOf())).toEqual({ costMicroUsd: 0 });
    await process.books.flush();
    expect(
      await rows(`SELECT cost_micro_usd AS cost, price_basis ->> 'kind' AS basis, completion_tokens AS tokens FROM inference_call`),
    ).toEqual([{ cost: '0', basis: 'own-machine', tokens: '1291' }]);
  });

  it('takes no unknown price for nothing: refused under a budget, told without one', async () => {
    const process = ledger();
    const call = callOf({ model: 'of-a-provider-nobody-knows' });
    expect(await process.ledger.settle(await process.ledger.reserve(call), outcomeOf())).toEqual({ costMicroUsd: 'unknown' });
    await process.books.flush();
    expect(await rows('SELECT cost_micro_usd AS cost FROM inference_call')).toEqual([{ cost: null }]);
    await process.setBudgets(ONE, [userBudget(1_000_000_000)]);
    await process.leases.giveBackAll();
    expect(await process.tryReserve(call)).toBe('INFERENCE_PRICE_UNKNOWN');
    expect(isReservation(await process.tryReserve(callOf({ ...call, userId: undefined })))).toBe(true);
  });

  it.each([
    ['negative', { promptTokens: -5, cacheMissTokens: -5 }],
    ['no number', { completionTokens: Number.NaN }],
    ['without end', { completionTokens: Number.POSITIVE_INFINITY }],
    ['beyond every window', { promptTokens: 9e15, cacheMissTokens: 9e15 }],
    ['not adding up', { cacheHitTokens: 1 }],
  ])('books the most that a call can cost when its usage is %s', async (_, usage) => {
    const process = ledger();
    await process.setBudgets(ONE, [organisationBudget(10_000_000)]);
    expect(await process.ledger.settle(await process.ledger.reserve(callOf()), outcomeOf(usage))).toEqual({ costMicroUsd: CALL_MICRO_USD });
    await process.books.flush();
    expect(await rows('SELECT is_usage_estimated AS estimated FROM inference_call')).toEqual([{ estimated: true }]);
    await expectBooksToAgree();
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5])('plans no call of %p tokens', async (tokens) => {
    await expect(ledger().ledger.reserve(callOf({ promptTokens: tokens }))).rejects.toThrow(RangeError);
    await expect(ledger().ledger.reserve(callOf({ maxCompletionTokens: tokens }))).rejects.toThrow(RangeError);
    await expect(ledger().ledger.reserve(callOf({ maxCompletionTokens: tokens, place: 'local' }))).rejects.toThrow(RangeError);
  });

  it('plans no call at a moment that is none', async () => {
    await expect(ledger().ledger.reserve(callOf({ at: new Date(Number.NaN), place: 'local' }))).rejects.toThrow(RangeError);
  });

  it('lets restricted text reach no cloud, whoever planned it', async () => {
    expect(await ledger().tryReserve(callOf({ dataClass: 'restricted' }))).toBe('INFERENCE_DATA_CLASS_REFUSED');
  });

  it('keeps no words: a wish as long as a text is cut, and signs that a database refuses are left out', async () => {
    const process = ledger();
    const route = { ...callOf().route, wish: `\u0000\ud800${'x'.repeat(1_000)}` };
    await process.ledger.release(
      await process.ledger.reserve(callOf({ route, callId: 'a\u0000b', purpose: 'c\udc00' })),
      'INFERENCE_CANCELLED',
    );
    await process.books.flush();
    expect(process.log.lines).toEqual([]);
    expect(await rows(`SELECT route ->> 'wish' AS wish, call_id AS call, purpose FROM inference_call`)).toEqual([
      { wish: `\ufffd${'x'.repeat(198)}`, call: 'ab', purpose: 'c\ufffd' },
    ]);
  });

  it('refuses to run inside a transaction, where it would stop everybody', async () => {
    const inside = test.database.inOrganisation(ONE, () => ledger().ledger.reserve(callOf()));
    await expect(inside).rejects.toThrow('inside a database transaction');
  });
});
