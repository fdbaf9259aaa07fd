import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { JobId } from '@trivium/platform/jobs';
import { milestone } from '@trivium/platform/jobs/testing';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { CollectionSettingsChange } from '../collection-settings';
import { testBook, testUuid } from '../testing';
import { EMBEDDING_ID } from '../vectors/hashed-embedding';
import { EmbedRunsRepository } from './embed-runs.repository';
import {
  administrationTestSchema,
  createTestAdministration,
  rejectedKey,
  ScriptedEngine,
  type TestAdministration,
} from './test-administration';

const ONE = testUuid(1) as OrganisationId;
const TWO = testUuid(2) as OrganisationId;
const caller = { organisationId: ONE, userId: testUuid(9) as UserId };
/** More than two batches of 64. */
const SECTIONS = 140;

describe('the job that makes vectors', () => {
  let test: TestDatabase;
  let model: ScriptedEngine;
  let chunks: number;

  beforeAll(async () => {
    test = await openTestDatabase(administrationTestSchema);
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    for (const table of ['job', 'retrieval_vector', 'retrieval_embedding', 'retrieval_chunk', 'retrieval_block', 'retrieval_posting'])
      await test.owner.query(`DELETE FROM ${table}`);
    for (const table of ['retrieval_segment', 'retrieval_document', 'retrieval_collection']) await test.owner.query(`DELETE FROM ${table}`);
    model = new ScriptedEngine('minilm', 12);
  });

  /** What was indexed while no model was configured, so that the embedded vectors are searched. */
  const filled = async (organisationId = ONE, collections: Record<number, CollectionSettingsChange> = { 500: {} }) => {
    const { index } = createTestAdministration(test.database, []);
    for (const [number, settings] of Object.entries(collections)) {
      const collectionId = testUuid(Number(number));
      await index.configure(organisationId, collectionId, settings);
      ({ chunks } = await index.replaceDocument(organisationId, { collectionId, document: testBook(Number(number), SECTIONS) }));
    }
  };
  const process = (...engines: ScriptedEngine[]) =>
    createTestAdministration(
      test.database,
      engines.map((engine) => engine.configured()),
    );
  const start = async ({ searchIndex }: TestAdministration, by = caller): Promise<JobId> => (await searchIndex.embed(by)).jobId as JobId;
  const jobOf = ({ jobs }: TestAdministration, jobId: JobId, organisationId = ONE) => jobs.service.get(organisationId, jobId);
  const sets = async (collection = 500, organisationId = ONE) =>
    Object.fromEntries(
      (
        (await test.owner.query(
          `SELECT e.model || ' ' || e.state AS name, (SELECT count(*)::int FROM retrieval_vector v WHERE v.embedding = e.id) AS vectors
           FROM retrieval_embedding e WHERE organisation_id = $1 AND collection_id = $2`,
          [organisationId, testUuid(collection)],
        )) as { name: string; vectors: number }[]
      ).map(({ name, vectors }) => [name, vectors]),
    );
  const run = async (desk: TestAdministration) => {
    const jobId = await start(desk);
    await desk.jobs.worker.runDue();
    return jobOf(desk, jobId);
  };

  it('gives every collection the preferred model, one after the other, the old vectors serving until the new ones are whole', async () => {
    await filled(ONE, { 500: {}, 501: {} });
    const desk = process(model);
    const seen: object[] = [];
    model.beforeAnswer = async () => {
      seen.push(await sets(500));
    };
    const job = await run(desk);
    expect(job).toMatchObject({ snapshot: { state: 'succeeded', progress: 1 }, result: { collections: 2, written: 2 * chunks } });
    expect(job.snapshot.counts).toEqual({ embed: { done: 2 * chunks, total: 2 * chunks, unit: 'passages' } });
    expect(seen[0]).toEqual({ [`${EMBEDDING_ID} active`]: chunks, 'minilm/12/00000000 building': 0 });
    expect(seen.at(-1)).toEqual({ 'minilm/12/00000000 active': chunks });
    expect([await sets(500), await sets(501)]).toEqual(Array(2).fill({ 'minilm/12/00000000 active': chunks }));
    expect(model.passages).toBe(2 * chunks);
  });

  it('makes only what is missing when the model is the same', async () => {
    await filled();
    const desk = process(model);
    await run(desk);
    await test.owner.query('DELETE FROM retrieval_vector WHERE ordinal % 7 = 0');
    model.passages = 0;
    const job = await run(desk);
    expect(job.result).toEqual({ collections: 1, written: Math.ceil(chunks / 7) });
    expect(model.passages).toBe(Math.ceil(chunks / 7));
    expect(await sets()).toEqual({ 'minilm/12/00000000 active': chunks });
  });

  it('goes back to the embedded vectors when the model is gone, and gives up what was half made by another', async () => {
    await filled();
    model.beforeAnswer = () => {
      if (model.passages > 0) throw rejectedKey('minilm');
    };
    await run(process(model));
    expect(await sets()).toEqual({ [`${EMBEDDING_ID} active`]: chunks, 'minilm/12/00000000 building': 64 });
    const job = await run(process());
    expect(job.result).toEqual({ collections: 1, written: 0 });
    expect(await sets()).toEqual({ [`${EMBEDDING_ID} active`]: chunks });
  });

  it('gives a model only collections of a class that it may see, and none whose vectors are off', async () => {
    await filled(ONE, { 500: { dataClass: 'public' }, 501: { dataClass: 'restricted' }, 502: { vectors: 'off' } });
    const desk = createTestAdministration(test.database, [model.configured({ place: 'cloud', maxDataClass: 'internal' })]);
    const job = await run(desk);
    expect(job.snapshot.counts['embed']).toEqual({ done: 2 * chunks, total: 2 * chunks, unit: 'passages' });
    expect(await sets(500)).toEqual({ 'minilm/12/00000000 active': chunks });
    expect(await sets(501)).toEqual({ [`${EMBEDDING_ID} active`]: chunks });
    expect(await sets(502)).toEqual({});
    expect(model.passages).toBe(chunks);
  });

  it('gives a model in the cloud nothing where the organisation has not allowed it', async () => {
    await filled(ONE, { 500: { dataClass: 'public' } });
    const far = [model.configured({ place: 'cloud', maxDataClass: 'internal' })];
    await run(createTestAdministration(test.database, far, { isCloudAllowed: false }));
    expect([await sets(500), model.passages]).toEqual([{ [`${EMBEDDING_ID} active`]: chunks }, 0]);
  });

  it('goes on where a killed process was, without a passage embedded twice', async () => {
    await filled(ONE, { 500: {}, 501: {} });
    const dying = process(model);
    const [stuck, release] = [milestone(), milestone()];
    model.beforeAnswer = async () => {
      if (model.passages < chunks + 64) return;
      stuck.reach();
      await release.reached;
      throw new Error('killed');
    };
    const jobId = await start(dying);
    const dead = dying.jobs.worker.runDue();
    await stuck.reached;
    expect((await jobOf(dying, jobId)).checkpoint).toEqual({ after: testUuid(500), collections: 1, chunks, written: chunks });
    expect(await sets(501)).toEqual({ [`${EMBEDDING_ID} active`]: chunks, 'minilm/12/00000000 building': 64 });

    const next = new ScriptedEngine('minilm', 12);
    const restarted = process(next);
    await restarted.jobs.worker.recover();
    await restarted.jobs.worker.runDue();
    expect(await jobOf(restarted, jobId)).toMatchObject({ attempts: 2, snapshot: { state: 'succeeded' }, result: { collections: 2 } });
    expect(next.passages).toBe(chunks - 64);
    expect(await sets(501)).toEqual({ 'minilm/12/00000000 active': chunks });
    release.reach();
    await dead;
    expect((await jobOf(restarted, jobId)).snapshot.state).toBe('succeeded');
  });

  it('stops between two batches when it is cancelled, and the old vectors go on serving', async () => {
    await filled();
    const desk = process(model);
    const jobId = await start(desk);
    const reader = { ...caller, permissions: new Set<string>() };
    model.beforeAnswer = async () => {
      if (model.passages > 0) await desk.jobs.service.cancel(reader, jobId);
    };
    await desk.jobs.worker.runDue();
    expect((await jobOf(desk, jobId)).snapshot.state).toBe('cancelled');
    expect(await sets()).toEqual({ [`${EMBEDDING_ID} active`]: chunks, 'minilm/12/00000000 building': 64 });
    model.beforeAnswer = () => undefined;
    expect((await run(desk)).result).toEqual({ collections: 1, written: chunks - 64 });
  });

  it('fails at once in the words of the model that fails, and changes nothing', async () => {
    await filled();
    model.beforeAnswer = () => {
      throw rejectedKey('minilm');
    };
    const job = await run(process(model));
    expect(job).toMatchObject({ attempts: 1, snapshot: { state: 'failed' }, failure: { code: 'EMBEDDING_KEY_REJECTED' } });
    expect(job.failure?.text).toEqual({ en: rejectedKey('minilm').text('en'), zh: rejectedKey('minilm').text('zh') });
    expect(await sets()).toEqual({ [`${EMBEDDING_ID} active`]: chunks, 'minilm/12/00000000 building': 0 });
  });

  it('passes over a collection that goes meanwhile', async () => {
    await filled(ONE, { 500: {}, 501: {} });
    const desk = process(model);
    model.beforeAnswer = async () => {
      model.beforeAnswer = () => undefined;
      await desk.index.removeCollection(ONE, testUuid(500));
    };
    expect((await run(desk)).snapshot.state).toBe('succeeded');
    expect([await sets(500), await sets(501)]).toEqual([{}, { 'minilm/12/00000000 active': chunks }]);
  });

  it('is one for each organisation: a second start gives the first until that has ended', async () => {
    await filled(ONE);
    await filled(TWO);
    const desk = process(model);
    const other = { ...caller, organisationId: TWO };
    const [first, again, elsewhere] = [await start(desk), await start(desk), await start(desk, other)];
    expect(again).toBe(first);
    expect(elsewhere).not.toBe(first);
    expect(await sets(500, TWO)).toEqual({ [`${EMBEDDING_ID} active`]: chunks });
    await desk.jobs.worker.runDue();
    expect([await sets(500, ONE), await sets(500, TWO)]).toEqual(Array(2).fill({ 'minilm/12/00000000 active': chunks }));
    const second = await start(desk);
    expect(second).not.toBe(first);
    // Two windows at the same moment.
    await desk.jobs.worker.runDue();
    const [one, two] = await Promise.all([start(desk), start(desk)]);
    expect(one).toBe(two);
  });

  it('is one, and is told once in the audit trail, when two starts have not seen each other', async () => {
    class BlindRuns extends EmbedRunsRepository {
      override async unfinished(): Promise<undefined> {
        return undefined;
      }
      override async nextKey(): Promise<string> {
        return '00000001';
      }
    }
    const desk = createTestAdministration(test.database, [], { runs: new BlindRuns(test.database) });
    const [first, second] = [await start(desk), await start(desk)];
    expect(second).toBe(first);
    const records = await test.owner.query(`SELECT action, actor_id FROM audit_record WHERE subject_id = $1`, [first]);
    expect(records).toEqual([{ action: 'search-index.embed-started', actor_id: caller.userId }]);
  });

  it('gives back an earlier run that somebody started again', async () => {
    await filled();
    const desk = process(model);
    model.beforeAnswer = () => {
      throw rejectedKey('minilm');
    };
    const [failed] = [await run(desk), await run(desk)];
    await desk.jobs.service.retry({ ...caller, permissions: new Set() }, failed.id);
    expect(await start(desk)).toBe(failed.id);
  });
});
