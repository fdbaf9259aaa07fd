// A process of its own for `job-worker.survives-kill.db-spec.ts`: works on counting jobs until it is killed. Prints a line per step.
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { JobEventEntity } from './job-event.entity';
import { JobEntity } from './job.entity';
import { COUNTING_KIND, COUNTING_MIGRATIONS, type CountingArguments } from './job-worker.kill-child.migration';
import { createTestJobs } from './testing';

const { place, organisationId, steps, leaseMs } = JSON.parse(process.argv[2] ?? '') as CountingArguments;
const say = (line: string) => process.stdout.write(`${line}\n`);

const { database, engine, close } = await openDatabase({
  app: 'education',
  configuration: place,
  schema: { entities: [JobEntity, JobEventEntity], migrations: COUNTING_MIGRATIONS },
  logger: createLogger({ level: 'silent', app: 'test' }),
});
const organisation = organisationId as OrganisationId;
const { service, handlers, worker } = createTestJobs({ database, isOnlyProcess: engine === 'pglite' });

handlers.register<{ steps: number }, { done: number }, { done: number }>(COUNTING_KIND, {
  maxAttempts: 1_000,
  leaseMs,
  run: async ({ payload, checkpoint, saveCheckpoint, progress }) => {
    for (let step = (checkpoint?.done ?? 0) + 1; step <= payload.steps; step++) {
      await saveCheckpoint({ done: step }, async () => {
        await database.manager.query('INSERT INTO counted_step (organisation_id, step) VALUES ($1, $2)', [organisationId, step]);
      });
      progress({ stage: 'count', done: step, total: payload.steps, unit: 'steps' });
      say(`step ${step}`);
    }
    return { done: payload.steps };
  },
});

const { jobId } = await database.inOrganisation(organisation, () =>
  service.enqueue({ kind: COUNTING_KIND, payload: { steps }, idempotencyKey: 'count' }),
);
say('ready');
// Something must keep the process alive: the worker's own timers do not.
const alive = setInterval(() => undefined, 1_000);
await worker.start();
for await (const job of service.watch(organisation, jobId, { signal: new AbortController().signal })) {
  if (job.snapshot.state === 'succeeded') say(`succeeded ${JSON.stringify(job.result)}`);
  if (job.snapshot.state === 'failed') say(`failed ${JSON.stringify(job.failure)}`);
}
clearInterval(alive);
await worker.stop();
await close();
