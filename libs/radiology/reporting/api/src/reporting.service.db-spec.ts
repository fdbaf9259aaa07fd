import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { ReportingService } from './reporting.service';
import { InMemoryIndex } from './testing/in-memory-index';
import { createTestReporting, reportingTestSchema, testRadiologist as caller } from './testing/test-reporting';

const draft = {
  dictation: 'Lungs clear. Impression: normal.',
  language: 'en' as const,
  modality: 'CT' as const,
  bodyPart: 'chest' as const,
  context: {},
};

describe('ReportingService', () => {
  let test: TestDatabase;
  let service: ReportingService;
  let nowMs = Date.UTC(2026, 0, 1);
  beforeAll(async () => {
    test = await openTestDatabase(reportingTestSchema);
    const clock = { now: () => new Date((nowMs += 1000)) };
    service = createTestReporting({ database: test.database, index: new InMemoryIndex(), clock }).reporting;
  });
  afterAll(() => test.close());

  it('opens a draft, reopens it as it was and finds it by its words', async () => {
    const created = await service.create(caller(1), draft);
    expect(created.sections).toEqual({ findings: 'Lungs clear.', impression: 'normal.', recommendations: '' });
    expect(await service.find(caller(1), created.id)).toEqual(created);
    const found = await service.list(caller(1), { limit: 10, q: 'clear' });
    expect(found.items.map((item) => item.id)).toContain(created.id);
    expect((await service.list(caller(1), { limit: 10, q: '100%_' })).items).toEqual([]);
  });

  it('keeps every version and refuses a change made on an old one', async () => {
    const { id } = await service.create(caller(1), draft);
    await service.change(caller(1), id, { version: 1, sections: { impression: 'Normal chest.' } });
    await expect(service.change(caller(1), id, { version: 1, sections: { impression: 'From another tab' } })).rejects.toThrow(
      'REPORT_CHANGED_ELSEWHERE',
    );
    expect((await service.find(caller(1), id)).sections).toMatchObject({ findings: 'Lungs clear.', impression: 'Normal chest.' });
    expect((await service.versions(caller(1), id)).items.map(({ version, sections }) => [version, sections.impression])).toEqual([
      [2, 'Normal chest.'],
      [1, 'normal.'],
    ]);
  });

  it('lets one of two changes at the same moment win', async () => {
    const { id } = await service.create(caller(1), draft);
    const outcomes = await Promise.allSettled(
      [1, 2].map((tab) => service.change(caller(1), id, { version: 1, sections: { findings: `tab ${tab}` } })),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('discards and restores', async () => {
    const { id } = await service.create(caller(1), draft);
    await service.discard(caller(1), id);
    await expect(service.find(caller(1), id)).rejects.toThrow('REPORT_NOT_FOUND');
    expect((await service.restore(caller(1), id)).id).toBe(id);
  });

  it('shows, changes and discards nothing of another organisation', async () => {
    const { id } = await service.create(caller(1), draft);
    await expect(service.find(caller(2), id)).rejects.toThrow('REPORT_NOT_FOUND');
    await expect(service.change(caller(2), id, { version: 1 })).rejects.toThrow('REPORT_NOT_FOUND');
    await expect(service.discard(caller(2), id)).rejects.toThrow('REPORT_NOT_FOUND');
    expect((await service.list(caller(2), { limit: 10 })).items).toEqual([]);
  });

  it('pages without losing or repeating a report', async () => {
    const three = caller(3);
    const ids = [];
    for (let index = 0; index < 5; index++) ids.push((await service.create(three, draft)).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await service.list(three, { limit: 2, cursor });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids.reverse());
  });
});
