import { NO_USAGE } from '@trivium/ai/inference/protocol';
import type { Database } from '@trivium/platform/database';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { KeptLog, ledgerTestSchema, ONE, SetClock, TWO } from '../ledger/test-ledger';
import { cacheKeyOf } from './cache-key';
import { type CacheBounds, CachedAnswersRepository } from './cached-answers.repository';
import { ExactCache } from './exact-cache';
import { LOOK_AGAIN_MS } from './kept-keys';
import { answerOf, questionOf } from './test-questions';

const DAY_MS = 86_400_000;
const secret = Buffer.from('secret');

describe('ExactCache', () => {
  let test: TestDatabase;
  let clock: SetClock;
  let log: KeptLog;

  beforeAll(async () => {
    test = await openTestDatabase(ledgerTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    clock = new SetClock();
    log = new KeptLog();
    await test.owner.query('DELETE FROM inference_cache');
  });

  const cache = (bounds?: CacheBounds) =>
    new ExactCache({
      database: test.database,
      answers: new CachedAnswersRepository(test.database),
      clock,
      logger: log,
      secret,
      bounds,
      saveAfterMs: 5,
    });
  const rows = () => test.owner.query('SELECT * FROM inference_cache ORDER BY created_at') as Promise<Record<string, unknown>[]>;

  it('answers an equal question, as asked of nobody and costing nothing', async () => {
    await cache().keep(questionOf(), answerOf());
    expect(await cache().find(questionOf())).toEqual(answerOf({ usage: NO_USAGE, attempts: 0 }));
    await cache().find(questionOf());
    expect((await rows()).map(({ hits }) => hits)).toEqual(['2']);
  });

  it('answers no other question', async () => {
    await cache().keep(questionOf(), answerOf());
    expect(await cache().find(questionOf({ messages: [{ role: 'user', content: 'What is a proton?' }] }))).toBeUndefined();
    expect(await cache().find(questionOf({}, { template: { id: 'tutor.answer', version: '4' } }))).toBeUndefined();
  });

  it('keeps the answers of one organisation from another, whatever the key', async () => {
    await cache().keep(questionOf(), answerOf());
    expect(await cache().find(questionOf({}, { organisationId: TWO }))).toBeUndefined();
    const key = cacheKeyOf(questionOf(), { secret, at: clock.now() });
    const answers = new CachedAnswersRepository(test.database);
    expect(await test.database.inOrganisation(TWO, () => answers.hit(key, clock.now()))).toBeUndefined();
    expect(await test.database.inOrganisation(ONE, () => answers.hit(key, clock.now()))).toBeDefined();
    await cache().clear(TWO);
    expect(await rows()).toHaveLength(1);
    await cache().clear(ONE);
    expect(await rows()).toEqual([]);
  });

  it.each([
    ['restricted text', { dataClass: 'restricted' }],
    ['what the caller does not allow', { isCacheable: false }],
  ] as const)('keeps and finds nothing for %s', async (_, change) => {
    await cache().keep(questionOf(change), answerOf());
    expect(await rows()).toEqual([]);
    expect(await cache().find(questionOf(change))).toBeUndefined();
    expect(log.lines).toEqual([]);
  });

  it('could not keep restricted text if it tried: the table refuses it', async () => {
    const entry = {
      key: 'k',
      dataClass: 'restricted',
      answerJson: '{}',
      bytes: 2,
      createdAt: clock.now(),
      expiresAt: clock.now(),
    } as const;
    const answers = new CachedAnswersRepository(test.database);
    await expect(test.database.inOrganisation(ONE, () => answers.save(entry))).rejects.toThrow('inference_cache_data_class_keepable');
  });

  it.each([
    ['cut short', { finishReason: 'length' }],
    ['ended without a reason', { finishReason: 'missing' }],
    ['filtered', { finishReason: 'content-filter' }],
    ['failed', { error: { type: 'error', code: 'X', status: 500, parameters: {}, en: 'x', zh: 'x' } }],
    ['far too long', { text: 'a'.repeat(300_000) }],
  ] as const)('keeps no answer that was %s', async (_, change) => {
    await cache().keep(questionOf(), answerOf(change));
    expect(await rows()).toEqual([]);
  });

  it('forgets after a day', async () => {
    await cache().keep(questionOf(), answerOf());
    clock.advance(DAY_MS - 1);
    expect(await cache().find(questionOf())).toBeDefined();
    clock.advance(1);
    expect(await cache().find(questionOf())).toBeUndefined();
  });

  it('keeps within its bounds: what has expired goes first, then the oldest', async () => {
    const question = (content: string) => questionOf({ messages: [{ role: 'user', content }] });
    const bounds = { entries: 3, bytes: 100_000 };
    for (let number = 0; number < 5; number++) {
      // A new cache looks after the bounds with its first answer.
      await cache(bounds).keep(question(String(number)), answerOf({ text: String(number) }));
      clock.advance(1_000);
    }
    const kept = await Promise.all(['0', '1', '2', '3', '4'].map((text) => cache().find(question(text))));
    expect(kept.map((answer) => answer?.text)).toEqual([undefined, undefined, '2', '3', '4']);
    await cache({ ...bounds, bytes: 1_000 }).keep(question('5'), answerOf({ text: 'x'.repeat(500) }));
    expect((await rows()).map(({ bytes }) => Number(bytes)).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_000);
    clock.advance(DAY_MS);
    await cache(bounds).keep(question('6'), answerOf());
    expect(await rows()).toHaveLength(1);
  });

  describe('in one process', () => {
    let monotonicMs: number;
    let transactions: number;

    beforeEach(() => {
      [monotonicMs, transactions] = [0, 0];
    });

    const process = () => {
      const database = {
        inOrganisation: (...of: Parameters<Database['inOrganisation']>) => {
          transactions++;
          return test.database.inOrganisation(...of);
        },
      } as Database;
      const answers = new CachedAnswersRepository(test.database);
      return new ExactCache({ database, answers, clock, logger: log, secret, monotonicMs: () => monotonicMs, saveAfterMs: 50 });
    };
    const numbered = (number: number) => questionOf({ messages: [{ role: 'user', content: String(number) }] });

    it('asks no database for a question that nobody has asked before, but for the first', async () => {
      const one = process();
      for (let number = 0; number < 20; number++) expect(await one.find(numbered(number))).toBeUndefined();
      expect(transactions).toBe(1);
    });

    it('writes answers that come together in one transaction, and answers equal questions before they are written', async () => {
      const one = process();
      const writing = Array.from({ length: 20 }, (_, number) => one.keep(numbered(number), answerOf({ text: String(number) })));
      expect((await one.find(numbered(7)))?.text).toBe('7');
      expect(transactions).toBe(0);
      await Promise.all(writing);
      expect([transactions, (await rows()).length]).toEqual([1, 20]);
      expect((await one.find(numbered(7)))?.text).toBe('7');
    });

    it('finds what another process has kept a few seconds later', async () => {
      const [one, other] = [process(), process()];
      expect(await one.find(numbered(1))).toBeUndefined();
      clock.advance(1_000);
      await other.keep(numbered(1), answerOf());
      expect(await one.find(numbered(1))).toBeUndefined();
      monotonicMs = LOOK_AGAIN_MS;
      let found = await one.find(numbered(1));
      // The look is under way and nobody waits for it: it needs a few turns of the event loop.
      for (let turn = 0; turn < 1_000 && found === undefined; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
        found = await one.find(numbered(1));
      }
      expect(found).toBeDefined();
    });

    it('keeps the answer of another engine under its own key, though the request is the same', async () => {
      const one = process();
      const question = numbered(1);
      expect(await one.find(question)).toBeUndefined();
      await one.keep({ ...question, endpointId: 'elsewhere' }, answerOf());
      expect(await one.find(question)).toBeUndefined();
      expect(await one.find({ ...question, endpointId: 'elsewhere' })).toBeDefined();
      expect(await one.find({ ...question, organisationId: TWO, endpointId: 'elsewhere' })).toBeUndefined();
    });

    it('forgets what waits to be written, too', async () => {
      const one = process();
      const writing = one.keep(numbered(1), answerOf());
      await one.clear(ONE);
      await writing;
      expect([await one.find(numbered(1)), await rows()]).toEqual([undefined, []]);
    });
  });

  it('knows nothing when what is kept has another form or the database is away, and says so in the log', async () => {
    await cache().keep(questionOf(), answerOf());
    await test.owner.query(`UPDATE inference_cache SET answer = '{"text": 1}'`);
    expect(await cache().find(questionOf())).toBeUndefined();
    expect(log.lines).toEqual(['kept answer not read']);
    const nowhere = questionOf({}, { organisationId: 'nobody' as typeof ONE });
    await cache().keep(nowhere, answerOf());
    expect(log.lines).toEqual(['kept answer not read', 'answer not kept']);
  });
});
