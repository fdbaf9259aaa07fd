import { defineErrors } from '@trivium/shared/kernel';
import { isFinal, type Job, type JobId } from './job';
import { JobEntity } from './job.entity';
import type { JobContext } from './job-handlers';
import type { TestJobs } from './testing';
import { administrator, anna, bert, jobsOnTestDatabase, ONE, TWO } from './testing/jobs-on-test-database';

const errors = defineErrors({ PAGE_BROKEN: { status: 422, en: 'Page {page} is broken.', zh: '第 {page} 页已损坏。' } });

describe('jobs', () => {
  const here = jobsOnTestDatabase();
  const { create, enqueue, state } = here;

  it('forgets jobs that ended long ago, of its own organisation alone, when another one ends', async () => {
    const jobs = create();
    jobs.handlers.register('test', { maxAttempts: 1, run: () => Promise.resolve({}) });
    const old = await enqueue(jobs);
    const foreign = await enqueue(jobs, TWO);
    await jobs.worker.runDue();
    await jobs.worker.runDue();
    const day = 24 * 60 * 60_000;
    here.clock.advance(89 * day);
    await enqueue(jobs);
    await jobs.worker.runDue();
    expect(await state(jobs, old)).toBe('succeeded');
    here.clock.advance(2 * day);
    await enqueue(jobs);
    await jobs.worker.runDue();
    await expect(state(jobs, old)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    expect((await jobs.service.get(TWO, foreign)).snapshot.state).toBe('succeeded');
  });

  it('does a job, outside any transaction, and shows its result and progress', async () => {
    const jobs = create();
    jobs.handlers.register<{ pages: number }, unknown, unknown>('test', {
      maxAttempts: 1,
      stages: { read: 1, write: 1 },
      run: async ({ payload, progress, organisationId }) => {
        here.test.database.assertNoTransaction('The handler');
        progress({ stage: 'read', done: payload.pages, total: payload.pages, unit: 'pages' });
        progress({ stage: 'write', done: 1, total: 2 });
        return { organisationId };
      },
    });
    const id = await enqueue(jobs, ONE, { payload: { pages: 3 } });
    await jobs.worker.runDue();
    const job = await jobs.service.get(ONE, id);
    expect(job).toMatchObject({
      result: { organisationId: ONE },
      attempts: 1,
      snapshot: { state: 'succeeded', progress: 1, stage: 'write' },
    });
    expect(job.snapshot.counts).toEqual({ read: { done: 3, total: 3, unit: 'pages' }, write: { done: 1, total: 2 } });
  });

  it('commits the job with the business row, or neither', async () => {
    const jobs = create();
    jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
    const lost = here.test.database.inOrganisation(ONE, async () => {
      await jobs.service.enqueue({ kind: 'test', payload: {} });
      throw new Error('business says no');
    });
    await expect(lost).rejects.toThrow('business says no');
    expect(await here.test.owner.query('SELECT id FROM job')).toEqual([]);
    await expect(jobs.service.enqueue({ kind: 'test', payload: {} })).rejects.toThrow('not a tenant transaction');
  });

  it('gives each job to one of several workers, once', async () => {
    const [workers, amount] = here.test.engine === 'postgres' ? [4, 200] : [2, 40];
    const done: string[] = [];
    const group = Array.from({ length: workers }, () => create({ concurrency: 3 }));
    for (const { handlers } of group) handlers.register('test', { maxAttempts: 1, run: async ({ job }) => void done.push(job.id) });
    const [first] = group;
    if (!first) throw new Error('No workers');
    const ids = await here.test.database.inOrganisation(ONE, async () => {
      const made: string[] = [];
      for (let index = 0; index < amount; index++) made.push((await first.service.enqueue({ kind: 'test', payload: {} })).jobId);
      return made;
    });
    await Promise.all(group.map(({ worker }) => worker.runDue()));
    expect(done.toSorted()).toEqual(ids.toSorted());
    expect(await here.test.owner.query(`SELECT count(*)::int AS jobs FROM job WHERE state = 'succeeded' AND attempts = 1`)).toEqual([
      { jobs: amount },
    ]);
  });

  it('takes the more urgent job first', async () => {
    const jobs = create({ concurrency: 1 });
    const order: unknown[] = [];
    jobs.handlers.register('test', { maxAttempts: 1, run: async ({ payload }) => void order.push(payload) });
    await enqueue(jobs, ONE, { payload: 'later' });
    await enqueue(jobs, ONE, { payload: 'sooner', priority: 5 });
    await jobs.worker.runDue();
    expect(order).toEqual(['sooner', 'later']);
  });

  it('makes one job of two with the same key, per organisation', async () => {
    const jobs = create();
    jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
    const [first, second] = await Promise.all([enqueue(jobs, ONE, { idempotencyKey: 'k' }), enqueue(jobs, ONE, { idempotencyKey: 'k' })]);
    const other = await enqueue(jobs, TWO, { idempotencyKey: 'k' });
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('keeps organisations apart, and runs a job as its own', async () => {
    const jobs = create();
    const seen: string[] = [];
    jobs.handlers.register('test', {
      maxAttempts: 1,
      run: async ({ organisationId }) => {
        const rows = await here.test.database.inOrganisation(organisationId, () => here.test.database.manager.find(JobEntity));
        seen.push(...rows.map((row) => `${organisationId}:${row.organisationId}`));
      },
    });
    const mine = await enqueue(jobs, ONE);
    const theirs = await enqueue(jobs, TWO);
    await expect(jobs.service.get(ONE, theirs)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await expect(jobs.service.cancel(administrator, theirs)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await jobs.worker.runDue();
    expect(seen.toSorted()).toEqual([`${ONE}:${ONE}`, `${TWO}:${TWO}`]);
    expect((await jobs.service.list(administrator, { whose: 'all', limit: 10 })).map((job) => job.id)).toEqual([mine]);
  });

  it('does not let the worker role read a payload or end a job', async () => {
    const asWorker = (sql: string) => here.test.database.asWorker(() => here.test.database.manager.query(sql));
    await expect(asWorker('SELECT payload FROM job')).rejects.toThrow(/permission denied/);
    await expect(asWorker(`UPDATE job SET result = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(asWorker('DELETE FROM job')).rejects.toThrow(/permission denied/);
    const jobs = create();
    jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
    await enqueue(jobs);
    await expect(asWorker(`UPDATE job SET state = 'succeeded'`)).rejects.toThrow(/row-level security/);
  });

  it("lists own jobs in pages, newest first, and everybody's only with the permission", async () => {
    const jobs = create();
    jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
    const ids: JobId[] = [];
    for (let index = 0; index < 3; index++) {
      here.clock.advance(1);
      ids.unshift(await enqueue(jobs));
    }
    const list = async (...[reader, options]: Parameters<TestJobs['service']['list']>) =>
      (await jobs.service.list(reader, options)).map((job) => job.id);
    expect(await list(anna, { whose: 'own', limit: 2 })).toEqual(ids.slice(0, 2));
    expect(await list(anna, { whose: 'own', limit: 2, beforeId: ids[1] })).toEqual(ids.slice(2));
    expect(await list(bert, { whose: 'all', limit: 9 })).toEqual([]);
    expect(await list(administrator, { whose: 'all', limit: 9 })).toEqual(ids);
  });

  describe('failure', () => {
    it('tries again later with growing pauses, then gives up, and starts again when asked', async () => {
      const jobs = create({ random: () => 0 });
      let isBroken = true;
      const run = jest.fn(async ({ checkpoint, saveCheckpoint }: JobContext<unknown, number>) => {
        await saveCheckpoint((checkpoint ?? 0) + 1);
        if (isBroken) throw new Error('the disk is full');
        return checkpoint;
      });
      jobs.handlers.register('test', { maxAttempts: 3, run });
      const id = await enqueue(jobs);
      await jobs.worker.runDue();
      expect(await state(jobs, id)).toBe('queued');
      here.clock.advance(999);
      await jobs.worker.runDue();
      expect(run).toHaveBeenCalledTimes(1);
      here.clock.advance(1);
      await jobs.worker.runDue();
      here.clock.advance(1_999);
      await jobs.worker.runDue();
      expect(run).toHaveBeenCalledTimes(2);
      here.clock.advance(1);
      await jobs.worker.runDue();
      const failed = await jobs.service.get(ONE, id);
      expect(failed).toMatchObject({ snapshot: { state: 'failed' }, failure: { code: 'JOB_GAVE_UP', parameters: { attempts: 3 } } });
      expect(JSON.stringify(failed.failure)).not.toContain('disk');
      isBroken = false;
      expect((await jobs.service.retry(anna, id)).failure).toBeUndefined();
      await jobs.worker.runDue();
      expect(await jobs.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'succeeded' }, result: 3 });
    });

    it('fails at once with an error that the user can mend, told in both languages', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 5, run: () => Promise.reject(errors.PAGE_BROKEN({ page: 7 })) });
      const id = await enqueue(jobs);
      await jobs.worker.runDue();
      const { failure, attempts } = await jobs.service.get(ONE, id);
      expect(attempts).toBe(1);
      expect(failure).toMatchObject({ code: 'PAGE_BROKEN', text: { en: 'Page 7 is broken.', zh: '第 7 页已损坏。' } });
    });

    it('refuses to start again what is not ended', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
      const id = await enqueue(jobs);
      await expect(jobs.service.retry(anna, id)).rejects.toMatchObject({ code: 'JOB_NOT_RETRIABLE' });
    });
  });

  describe('following', () => {
    const collect = async (jobs: TestJobs, id: JobId, afterSequence?: number): Promise<Job[]> => {
      const seen: Job[] = [];
      for await (const job of jobs.service.watch(ONE, id, { afterSequence, signal: new AbortController().signal })) seen.push(job);
      return seen;
    };

    it('shows the state now, each change, and ends with the job', async () => {
      const jobs = create();
      jobs.handlers.register('test', {
        maxAttempts: 1,
        run: async ({ progress }) => (progress({ stage: 'read', done: 1, total: 4 }), 'done'),
      });
      const id = await enqueue(jobs);
      const watcher = jobs.service.watch(ONE, id, { signal: new AbortController().signal });
      const first = await watcher.next();
      expect(first.value).toMatchObject({ snapshot: { state: 'queued', sequence: 0 } });
      await jobs.worker.start();
      const rest: Job[] = [];
      for await (const job of watcher) rest.push(job);
      await jobs.worker.stop();
      expect(rest.map(({ snapshot }) => snapshot.sequence)).toEqual(rest.map((_, index) => index + 1));
      expect(rest.at(-1)).toMatchObject({ snapshot: { state: 'succeeded' }, result: 'done' });
      expect(rest.slice(0, -1).every((job) => !isFinal(job.snapshot.state) && job.result === undefined)).toBe(true);
    });

    it('goes on after the event a reader saw last, and tells a reader who knows all the state once more', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 1, run: async ({ progress }) => progress({ stage: 'read', done: 1, total: 4 }) });
      const id = await enqueue(jobs);
      await jobs.worker.runDue();
      const all = await collect(jobs, id, 0);
      expect(all.map((job) => job.snapshot.sequence)).toEqual([1, 2, 3]);
      expect((await collect(jobs, id, 1)).map((job) => job.snapshot.sequence)).toEqual([2, 3]);
      expect((await collect(jobs, id, 3)).map((job) => job.snapshot.state)).toEqual(['succeeded']);
    });

    it('stops when the reader leaves', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 1, run: async () => undefined });
      const id = await enqueue(jobs);
      const leaving = new AbortController();
      const watcher = jobs.service.watch(ONE, id, { signal: leaving.signal });
      await watcher.next();
      const end = watcher.next();
      leaving.abort();
      expect((await end).done).toBe(true);
    });

    it('keeps a bounded number of events', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 2, run: () => Promise.reject(new Error('again')) });
      const id = await enqueue(jobs);
      for (let round = 0; round < 45; round++) {
        await jobs.worker.runDue();
        here.clock.advance(600_000);
        if ((await state(jobs, id)) === 'failed') await jobs.service.retry(anna, id);
      }
      const [{ events } = { events: 0 }] = (await here.test.owner.query('SELECT count(*)::int AS events FROM job_event')) as {
        events: number;
      }[];
      expect(events).toBeLessThan(50);
    });
  });

  it('leaves nothing for the migration generator', async () => {
    const { upQueries } = await here.test.owner.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query).filter((sql) => /"job(_event)?"/.test(sql))).toEqual([]);
  });
});
