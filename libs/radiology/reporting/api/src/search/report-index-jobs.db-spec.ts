import { retrievalErrors } from '@trivium/ai/retrieval';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { milestone, SettableClock } from '@trivium/platform/jobs/testing';
import { InMemoryIndex } from '../testing/in-memory-index';
import { createTestReporting, reportingTestSchema, testRadiologist, type TestReporting } from '../testing/test-reporting';
import { REPORTS_COLLECTION_ID } from './report-document';

const lin = testRadiologist(1);
const draft = {
  dictation: 'Lungs clear. Impression: Normal chest.',
  language: 'en' as const,
  modality: 'CT' as const,
  bodyPart: 'chest' as const,
  context: {},
};

describe('the index follows the reports', () => {
  let test: TestDatabase;
  let index: InMemoryIndex;
  let clock: SettableClock;
  let desk: TestReporting;

  beforeAll(async () => {
    test = await openTestDatabase(reportingTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.query('DELETE FROM job');
    index = new InMemoryIndex();
    clock = new SettableClock();
    desk = createTestReporting({ database: test.database, index, clock });
  });
  const runDue = () => desk.jobs.worker.runDue();
  const find = (id: string) => desk.reporting.find(lin, id);
  const change = async (id: string, findings: string) =>
    desk.reporting.change(lin, id, { version: (await find(id)).version, sections: { findings } });

  it('takes up a new report, its changes, a discard and a restore, as often as they come', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    await runDue();
    expect(index.textOf(id)).toBe('Lungs clear. | Normal chest.');
    await change(id, 'Small effusion.');
    await runDue();
    expect(index.textOf(id)).toBe('Small effusion. | Normal chest.');
    for (const round of [1, 2]) {
      clock.advance(round);
      await desk.reporting.discard(lin, id);
      await runDue();
      expect(index.textOf(id)).toBeUndefined();
      clock.advance(round);
      await desk.reporting.restore(lin, id);
      await runDue();
      expect(index.textOf(id)).toBe('Small effusion. | Normal chest.');
    }
  });

  it('tells the index that these are patients before it hands over the first text', async () => {
    let settingsAtFirstWrite: object | undefined;
    index.beforeWrite = async () => {
      settingsAtFirstWrite ??= index.settings.get(`${lin.organisationId} ${REPORTS_COLLECTION_ID}`);
    };
    await desk.reporting.create(lin, draft);
    await runDue();
    expect(settingsAtFirstWrite).toEqual({ dataClass: 'restricted' });
  });

  it('has no job when the change does not commit', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    await runDue();
    await expect(desk.reporting.change(lin, id, { version: 7, sections: { findings: 'Lost' } })).rejects.toThrow(
      'REPORT_CHANGED_ELSEWHERE',
    );
    await expect(
      test.database.inOrganisation(lin.organisationId, async () => {
        await change(id, 'Rolled back');
        throw new Error('Something later in the transaction');
      }),
    ).rejects.toThrow('Something later');
    expect(await test.owner.query(`SELECT id FROM job WHERE state = 'queued'`)).toEqual([]);
  });

  it('leaves the newest text when an older run ends last', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    const reading = milestone();
    const release = milestone();
    index.beforeWrite = async () => {
      reading.reach();
      await release.reached;
    };
    const older = desk.indexer.settle(lin.organisationId, [id]);
    await reading.reached;
    index.beforeWrite = async () => undefined;
    await change(id, 'Small effusion.');
    await desk.indexer.settle(lin.organisationId, [id]);
    release.reach();
    await older;
    expect(index.textOf(id)).toBe('Small effusion. | Normal chest.');
  });

  it('does not bring back a report that is discarded while it is being indexed', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    index.beforeWrite = async () => {
      index.beforeWrite = async () => undefined;
      await desk.reporting.discard(lin, id);
      await desk.indexer.settle(lin.organisationId, [id]);
    };
    await desk.indexer.settle(lin.organisationId, [id]);
    expect(index.textOf(id)).toBeUndefined();
  });

  it('begins again when another run was quicker, and stops when it is told to', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    index.beforeWrite = async () => {
      index.beforeWrite = async () => undefined;
      throw retrievalErrors.RETRIEVAL_BUILD_SUPERSEDED();
    };
    await desk.indexer.settle(lin.organisationId, [id]);
    expect(index.textOf(id)).toBe('Lungs clear. | Normal chest.');
    await expect(desk.indexer.settle(lin.organisationId, [id], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });

  it('lets a failure of the index be tried again by the job, not hidden', async () => {
    const { id } = await desk.reporting.create(lin, draft);
    index.beforeWrite = async () => {
      throw new Error('The disk is full');
    };
    await runDue();
    expect(index.textOf(id)).toBeUndefined();
    index.beforeWrite = async () => undefined;
    clock.advance(3_600_000);
    await runDue();
    expect(index.textOf(id)).toBe('Lungs clear. | Normal chest.');
  });

  describe('at the start', () => {
    const hospital = testRadiologist(5);
    const clinic = testRadiologist(6);
    beforeAll(async () => {
      for (const [number, { organisationId, userId }] of [hospital, clinic].entries()) {
        await test.owner.query(`INSERT INTO organisation (id, organisation_id, name, created_at) VALUES ($1, $1, 'Hospital', now())`, [
          organisationId,
        ]);
        await test.owner.query(
          `INSERT INTO account (id, organisation_id, email, display_name, password_hash, roles, created_at, updated_at)
           VALUES ($1, $2, $3, 'Someone', '', '{}', now(), now())`,
          [userId, organisationId, `someone${number}@example.org`],
        );
      }
    });

    it('finds every report that the index lacks, in each organisation, and no discarded one', async () => {
      const ids: string[] = [];
      for (let report = 0; report < 120; report++) ids.push((await desk.reporting.create(hospital, draft)).id);
      const foreign = await desk.reporting.create(clinic, draft);
      const [discarded = ''] = ids;
      await desk.reporting.discard(hospital, discarded);
      await test.owner.query('DELETE FROM job');
      await desk.indexJobs.onApplicationBootstrap();
      await desk.indexJobs.onApplicationBootstrap();
      const walks = (await test.owner.query('SELECT kind, organisation_id FROM job ORDER BY organisation_id')) as unknown[];
      expect(walks).toEqual(
        [hospital, clinic].map(({ organisationId }) => ({ kind: 'radiology.index-missing', organisation_id: organisationId })),
      );
      await runDue();
      expect(ids.filter((id) => index.textOf(id) === undefined)).toEqual([discarded]);
      expect([...index.documents.keys()].filter((key) => key.endsWith(foreign.id))).toEqual([
        `${clinic.organisationId} ${REPORTS_COLLECTION_ID} ${foreign.id}`,
      ]);
    });

    it('goes on after the reports that a killed run had done', async () => {
      await desk.indexJobs.onApplicationBootstrap();
      index.beforeWrite = async () => {
        if (index.documents.size >= 50) throw new Error('killed');
      };
      await runDue();
      const done = index.documents.size;
      clock.advance(3_600_000);
      const again: string[] = [];
      index.beforeWrite = async (documents) => void again.push(...documents.map(({ documentId }) => documentId));
      await runDue();
      expect(done).toBeGreaterThanOrEqual(50);
      expect(index.documents.size).toBe(120);
      expect(again).toHaveLength(120 - done);
    });
  });
});
