import { createHash } from 'node:crypto';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import {
  AuditRepository,
  AuditService,
  AuditTrailService,
  auditEntities,
  CheckpointKey,
  type ProvenanceContent,
  ProvenanceService,
  SubjectKeys,
} from '../index';

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const READER = '00000000-0000-7000-8000-0000000000AA' as UserId;
const RECORD = '00000000-0000-7000-8000-0000000000c1';
const secretKey = 's'.repeat(40);
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

function contentOf(hmac: string): ProvenanceContent {
  return {
    artefact: { kind: 'tutor.answer', id: 'message-1', language: 'zh', hash: sha('answer') },
    inputs: [{ role: 'question', hmac, subjectId: READER.toLowerCase() }],
    dataClass: 'confidential',
    allowedPlaces: ['embedded', 'local'],
    engine: { kind: 'local', endpoint: 'here', model: 'tiny-moe', reason: 'first-allowed' },
    considered: [{ endpoint: 'far', model: 'deepseek-flash', place: 'cloud', outcome: 'cloud-not-allowed' }],
    parameters: { honoured: { temperature: 0.2 }, unsent: ['topP'] },
    template: { id: 'grounded-answer', version: '1.0.0', hash: null },
    passages: [{ id: 'p1', hash: sha('passage') }],
    checks: [{ id: 'groundedness', version: '1', verdict: 'struck', findings: 1 }],
    sentences: { kept: 2, struck: 1, replaced: 0 },
    cost: { microUsd: null, inputTokens: 10, outputTokens: 20, cachedInputTokens: 0 },
    latencyMs: 12.5,
    labels: ['gb45438', 'eu-article-50'],
  };
}

describe('provenance', () => {
  let test: TestDatabase;
  let keys: SubjectKeys;
  let provenance: ProvenanceService;
  let trail: AuditTrailService;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: auditEntities, migrations: platformMigrations });
    const clock = { now: () => new Date('2026-02-03T04:05:06.789Z') };
    const records = new AuditRepository(test.database);
    const audit = new AuditService(test.database, records, clock);
    keys = new SubjectKeys(test.database, clock, { secretKey });
    provenance = new ProvenanceService(test.database, audit, records);
    trail = new AuditTrailService(test.database, records, audit, clock, {}, new CheckpointKey(secretKey));
  }, 60_000);
  afterAll(() => test.close());

  const inOne = <Value>(work: () => Promise<Value>) => test.database.inOrganisation(ONE, work);
  const hmac = async (text: string, subject: string | null = READER) => (await inOne(() => keys.hmacs(subject, [text])))[0] ?? '';

  it('is a link of the chain, found by its id in its own organisation alone', async () => {
    const content = contentOf(await hmac('什么是栈？'));
    const written = await inOne(() => provenance.record({ id: RECORD, actorId: READER, content }));
    expect(await provenance.get(ONE, RECORD)).toEqual(written);
    expect(written).toMatchObject({ ...content, id: RECORD, actorId: READER.toLowerCase(), chain: { sequence: 1 } });
    await expect(provenance.get(TWO, RECORD)).rejects.toMatchObject({ code: 'PROVENANCE_NOT_FOUND' });
    expect(await trail.verify(ONE)).toMatchObject({ ok: true, length: 1 });
  });

  it.each([
    ['a question as a check', (c: ProvenanceContent) => ({ ...c, checks: [{ ...c.checks[0], id: 'what is a stack?' }] })],
    ['Chinese words as a reason', (c: ProvenanceContent) => ({ ...c, engine: { ...c.engine, reason: '因为张伟问了' } })],
    ['a member that nobody declared', (c: ProvenanceContent) => ({ ...c, note: 'x' })],
    ['a text where a hash belongs', (c: ProvenanceContent) => ({ ...c, inputs: [{ role: 'question', hmac: 'why', subjectId: null }] })],
  ])('takes nobody’s words: %s', async (_, spoil) => {
    const content = spoil(contentOf(sha('x'))) as ProvenanceContent;
    await expect(inOne(() => provenance.record({ id: RECORD, content }))).rejects.toThrow();
  });

  it('hashes under a key of each person, the same for two that ask at once', async () => {
    const both = await Promise.all([hmac('same', TWO), hmac('same', TWO)]);
    expect(new Set(both).size).toBe(1);
    expect(new Set([both[0], await hmac('same', READER), await hmac('same', null), sha('same')]).size).toBe(4);
    expect(await inOne(() => keys.matches(TWO, 'same', both[0] ?? ''))).toBe(true);
    expect(await inOne(() => keys.matches(TWO, 'other', both[0] ?? ''))).toBe(false);
  });

  it('can tell nothing of a person whose key is destroyed, and the chain still holds', async () => {
    const before = await hmac('私密问题', ONE);
    expect(await inOne(() => keys.destroy(ONE))).toBe(true);
    expect(await inOne(() => keys.destroy(ONE))).toBe(false);
    expect(await inOne(() => keys.matches(ONE, '私密问题', before))).toBe(false);
    expect(await hmac('私密问题', ONE)).not.toBe(before);
    expect(await trail.verify(ONE)).toMatchObject({ ok: true });
  });

  it('keeps keys sealed, and one organisation’s from another', async () => {
    await hmac('x', READER);
    const rows = (await test.owner.query('SELECT sealed_key FROM subject_key')) as { sealed_key: string }[];
    expect(rows.every(({ sealed_key }) => sealed_key.startsWith('v1.'))).toBe(true);
    expect(await test.database.inOrganisation(TWO, () => test.database.manager.query('SELECT 1 FROM subject_key'))).toEqual([]);
    await expect(inOne(() => test.database.manager.query(`UPDATE subject_key SET sealed_key = 'x'`))).rejects.toThrow(/permission denied/);
  });
});
