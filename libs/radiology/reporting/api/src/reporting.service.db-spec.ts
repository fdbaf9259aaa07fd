import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { CallerIdentity } from '@trivium/platform/http';
import { platformMigrations } from '@trivium/migrations/platform';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import { type OrganisationId, type UserId, UuidV7Source } from '@trivium/shared/kernel';
import { randomBytes } from 'node:crypto';
import { ReportEntity, ReportVersionEntity } from './report.entity';
import { ReportRepository } from './report.repository';
import { ReportingService } from './reporting.service';

const caller = (digit: number): CallerIdentity => ({
  userId: `00000000-0000-7000-9000-00000000000${digit}` as UserId,
  organisationId: `00000000-0000-7000-8000-00000000000${digit}` as OrganisationId,
  roles: [],
  permissions: new Set(),
  sessionId: 's',
});
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
    test = await openTestDatabase({
      entities: [ReportEntity, ReportVersionEntity],
      migrations: [...platformMigrations, ...radiologyMigrations],
    });
    const clock = { now: () => new Date((nowMs += 1000)) };
    const ids = new UuidV7Source(
      () => nowMs,
      (length) => new Uint8Array(randomBytes(length)),
    );
    service = new ReportingService(test.database, new ReportRepository(test.database), clock, ids);
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
