import { JobAborted } from './job-aborted';
import { milestone } from './testing';
import { administrator, anna, bert, jobsOnTestDatabase, ONE } from './testing/jobs-on-test-database';

describe('a job and its worker', () => {
  const here = jobsOnTestDatabase();
  const { create, enqueue, state } = here;

  describe('lease', () => {
    it('is taken over when it runs out, and the old worker may write nothing any more', async () => {
      const started = milestone();
      const release = milestone();
      const [slow, fresh] = [create(), create()];
      const fate: unknown[] = [];
      slow.handlers.register('test', {
        maxAttempts: 3,
        leaseMs: 60_000,
        run: async ({ saveCheckpoint, signal: abortion }) => {
          await saveCheckpoint('slow was here');
          started.reach();
          await release.reached;
          await saveCheckpoint('too late', () => Promise.reject(new Error('The step of a lost job must not run'))).catch((error: unknown) =>
            fate.push(error),
          );
          fate.push(abortion.reason);
          return 'from the dead';
        },
      });
      fresh.handlers.register('test', { maxAttempts: 3, leaseMs: 60_000, run: async ({ checkpoint }) => ({ checkpoint }) });
      const id = await enqueue(slow);
      const slowRun = slow.worker.runDue();
      await started.reached;
      here.clock.advance(59_000);
      await fresh.worker.runDue();
      expect(await state(fresh, id)).toBe('running');
      here.clock.advance(2_000);
      await fresh.worker.runDue();
      release.reach();
      await slowRun;
      expect(await fresh.service.get(ONE, id)).toMatchObject({
        snapshot: { state: 'succeeded' },
        result: { checkpoint: 'slow was here' },
        attempts: 2,
      });
      expect(fate).toEqual([new JobAborted('lease-lost'), new JobAborted('lease-lost')]);
    });

    it('lives on by heartbeats, and a lost one stops the handler', async () => {
      const started = milestone();
      const [jobs, rival] = [create(), create()];
      jobs.handlers.register('test', {
        maxAttempts: 2,
        leaseMs: 60_000,
        run: ({ signal: abortion }) =>
          new Promise((_, reject) => {
            abortion.addEventListener('abort', () => reject(abortion.reason as Error));
            started.reach();
          }),
      });
      rival.handlers.register('test', { maxAttempts: 2, leaseMs: 60_000, run: async () => 'rival' });
      const id = await enqueue(jobs);
      const ended = jobs.worker.runDue();
      await started.reached;
      here.clock.advance(50_000);
      await jobs.worker.heartbeat();
      here.clock.advance(50_000);
      await rival.worker.runDue();
      expect(await state(jobs, id)).toBe('running');
      here.clock.advance(50_000);
      await rival.worker.runDue();
      await jobs.worker.heartbeat();
      await ended;
      expect(await jobs.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'succeeded' }, result: 'rival' });
    });

    it('gives up a job whose workers die again and again', async () => {
      const jobs = create();
      const run = jest.fn(async () => undefined);
      jobs.handlers.register('test', { maxAttempts: 2, run });
      const id = await enqueue(jobs);
      // As two dead workers leave it.
      await here.test.owner.query(`UPDATE job SET state = 'running', attempts = 2, lease_owner = $1, lease_until = $2`, [
        ONE,
        here.clock.now(),
      ]);
      here.clock.advance(1);
      await jobs.worker.runDue();
      expect(run).not.toHaveBeenCalled();
      expect(await jobs.service.get(ONE, id)).toMatchObject({
        snapshot: { state: 'failed' },
        failure: { code: 'JOB_GAVE_UP', parameters: { attempts: 2 } },
      });
    });

    it('is taken back at once at the start of an only process', async () => {
      const jobs = create({ isOnlyProcess: true });
      jobs.handlers.register('test', { maxAttempts: 2, run: async () => 'done' });
      const id = await enqueue(jobs);
      await here.test.owner.query(`UPDATE job SET state = 'running', attempts = 1, lease_owner = $1, lease_until = $2`, [
        ONE,
        new Date(here.clock.now().getTime() + 1e9),
      ]);
      await jobs.worker.runDue();
      expect(await state(jobs, id)).toBe('running');
      await jobs.worker.recover();
      await jobs.worker.runDue();
      expect(await jobs.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'succeeded' }, attempts: 2 });
    });
  });

  describe('cancelling', () => {
    it('ends a waiting job at once, twice without complaint, and only for its creator or an administrator', async () => {
      const jobs = create();
      const run = jest.fn(async () => undefined);
      jobs.handlers.register('test', { maxAttempts: 1, run });
      const [id, second] = [await enqueue(jobs), await enqueue(jobs)];
      await expect(jobs.service.cancel(bert, id)).rejects.toMatchObject({ code: 'JOB_NOT_YOURS' });
      expect((await jobs.service.cancel(anna, id)).snapshot.state).toBe('cancelled');
      expect((await jobs.service.cancel(anna, id)).snapshot.state).toBe('cancelled');
      expect((await jobs.service.cancel(administrator, second)).snapshot.state).toBe('cancelled');
      await jobs.worker.runDue();
      expect(run).not.toHaveBeenCalled();
    });

    it.each(['in this process', 'in another process'])('stops a running job, asked %s', async (where) => {
      const started = milestone();
      const [jobs, elsewhere] = [create(), create()];
      jobs.handlers.register('test', {
        maxAttempts: 3,
        run: ({ signal: abortion }) =>
          new Promise((_, reject) => {
            abortion.addEventListener('abort', () => reject(new Error('stopped half way')));
            started.reach();
          }),
      });
      const id = await enqueue(jobs);
      const ended = jobs.worker.runDue();
      await started.reached;
      await (where === 'in this process' ? jobs : elsewhere).service.cancel(anna, id);
      if (where === 'in another process') await jobs.worker.heartbeat();
      await ended;
      expect(await jobs.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'cancelled' }, finishedAt: here.clock.now() });
    });

    it('comes too late for a job that has ended', async () => {
      const jobs = create();
      jobs.handlers.register('test', { maxAttempts: 1, run: async () => 'kept' });
      const id = await enqueue(jobs);
      await jobs.worker.runDue();
      await expect(jobs.service.cancel(anna, id)).rejects.toMatchObject({
        code: 'JOB_ALREADY_FINISHED',
        parameters: { state: 'succeeded' },
      });
      expect((await jobs.service.get(ONE, id)).result).toBe('kept');
    });
  });

  it('puts running jobs back into the queue at a stop, with checkpoint and without counting the attempt', async () => {
    const started = milestone();
    const [before, after] = [create(), create()];
    before.handlers.register('test', {
      maxAttempts: 1,
      run: async ({ saveCheckpoint, signal: abortion }) => {
        await saveCheckpoint({ page: 5 });
        started.reach();
        await new Promise((_, reject) => abortion.addEventListener('abort', () => reject(abortion.reason as Error)));
      },
    });
    after.handlers.register('test', { maxAttempts: 1, run: async ({ checkpoint }) => checkpoint });
    const id = await enqueue(before);
    const ended = before.worker.runDue();
    await started.reached;
    await before.worker.stop();
    await ended;
    expect(await after.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'queued' }, attempts: 0 });
    await before.worker.runDue();
    expect(await state(before, id)).toBe('queued');
    await after.worker.runDue();
    expect(await after.service.get(ONE, id)).toMatchObject({ snapshot: { state: 'succeeded' }, result: { page: 5 }, attempts: 1 });
  });
});
