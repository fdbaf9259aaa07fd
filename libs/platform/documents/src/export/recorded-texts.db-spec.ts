import { createHash } from 'node:crypto';
import { platformMigrations } from '@trivium/migrations/platform';
import {
  AuditRepository,
  AuditService,
  auditEntities,
  type ProvenanceContent,
  ProvenanceService,
  SubjectKeys,
} from '@trivium/platform/audit';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

import { RecordedText } from './recorded-text';
import { RecordedTexts } from './recorded-texts';
import { RecordedTextsRepository } from './recorded-texts.repository';

const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;
const READER = '00000000-0000-7000-8000-0000000000AA' as UserId;
const idOf = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const textOf = (index: number) => `第 ${index} 条回答。`;

function contentOf(hash: string): ProvenanceContent {
  return {
    artefact: { kind: 'tutor.answer', id: 'message-1', language: 'zh', hash },
    inputs: [],
    dataClass: 'confidential',
    allowedPlaces: ['embedded', 'local'],
    engine: { kind: 'local', endpoint: 'here', model: 'tiny-moe', reason: 'model-answered' },
    considered: [],
    parameters: { honoured: {}, unsent: [] },
    template: { id: 'grounded-answer', version: '1.0.0', hash: null },
    passages: [{ id: 'p1', hash: createHash('sha256').update('passage').digest('hex') }],
    checks: [],
    sentences: { kept: 1, struck: 0, replaced: 0 },
    cost: { microUsd: null, inputTokens: 1, outputTokens: 1, cachedInputTokens: 0 },
    latencyMs: 1,
    labels: [],
  };
}

describe('texts that were kept', () => {
  let test: TestDatabase;
  let keys: SubjectKeys;
  let texts: RecordedTexts;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: auditEntities, migrations: platformMigrations });
    const clock = { now: () => new Date('2026-02-03T04:05:06.789Z') };
    const records = new AuditRepository(test.database);
    const provenance = new ProvenanceService(test.database, new AuditService(test.database, records, clock), records);
    keys = new SubjectKeys(test.database, clock, { secretKey: 's'.repeat(40) });
    texts = new RecordedTexts(test.database, new RecordedTextsRepository(test.database), keys);
    await test.database.inOrganisation(ONE, async () => {
      for (let index = 0; index < 120; index++) {
        const actorId = index === 7 ? undefined : READER;
        const [hash = ''] = await keys.hmacs(actorId ?? null, [textOf(index)]);
        await provenance.record({ id: idOf(index), ...(actorId ? { actorId } : {}), content: contentOf(hash) });
      }
    });
  }, 60_000);
  afterAll(() => test.close());

  const kept = (index: number) => ({ text: textOf(index), provenanceId: idOf(index) });

  it('are proven by their records, each in its place, many at once, also those made for nobody', async () => {
    const proven = await texts.prove(
      ONE,
      Array.from({ length: 120 }, (_none, index) => kept(119 - index)),
    );
    expect(proven.map((text) => text?.text)).toEqual(Array.from({ length: 120 }, (_none, index) => textOf(119 - index)));
    expect(proven.every((text) => RecordedText.isProven(text))).toBe(true);
    expect(proven[0]).toMatchObject({ engine: 'local', language: 'zh', provenanceId: idOf(119) });
  });

  it.each([
    ['with other words', { text: `${textOf(1)} `, provenanceId: idOf(1) }],
    ['under another text’s record', { text: textOf(1), provenanceId: idOf(2) }],
    ['without a record', { text: textOf(1), provenanceId: idOf(999) }],
    ['whose record has no id', { text: textOf(1), provenanceId: '' }],
  ])('are not proven %s', async (_, text) => expect(await texts.prove(ONE, [text, kept(3)])).toEqual([undefined, expect.anything()]));

  it('are nothing to another organisation', async () => expect(await texts.prove(TWO, [kept(1)])).toEqual([undefined]));

  it('prove nothing of a person who was erased', async () => {
    await test.database.inOrganisation(ONE, () => keys.destroy(READER.toLowerCase()));
    expect(await texts.prove(ONE, [kept(1), kept(7)])).toEqual([undefined, expect.objectContaining({ text: textOf(7) })]);
  });
});
