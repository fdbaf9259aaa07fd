// A process of its own for `trust-audit.ts`: writes generated artefacts with their records until it is killed. Prints one line when it begins, and the count at the end of a
// look (`count`), or the export (`export`).
import { createHash, randomUUID } from 'node:crypto';
import {
  AuditRepository,
  AuditService,
  AuditTrailService,
  auditEntities,
  CheckpointKey,
  ProvenanceService,
  SubjectKeys,
} from '@trivium/platform/audit';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import type { UserId } from '@trivium/shared/kernel';
import { ARTEFACT_MIGRATIONS, type AuditWriterArguments, KILLED_ORGANISATION, KILLED_READER, KILLED_SECRET } from './trust-audit-artefacts';

const { folder, mode } = JSON.parse(process.argv[2] ?? '') as AuditWriterArguments;
const say = (line: string) => process.stdout.write(`${line}\n`);
const clock = { now: () => new Date() };
const { database, close } = await openDatabase({
  app: 'education',
  configuration: { kind: 'embedded', folder },
  schema: { entities: auditEntities, migrations: ARTEFACT_MIGRATIONS },
  logger: createLogger({ level: 'silent', app: 'evaluation' }),
});
const records = new AuditRepository(database);
const audit = new AuditService(database, records, clock);
const provenance = new ProvenanceService(database, audit, records);
const keys = new SubjectKeys(database, clock, { secretKey: KILLED_SECRET });
const trail = new AuditTrailService(database, records, audit, clock, {}, new CheckpointKey(KILLED_SECRET));

if (mode === 'write') {
  say('ready');
  for (;;) await writeOne();
} else {
  const [row] = await database.inOrganisation(KILLED_ORGANISATION, () =>
    database.manager.query('SELECT count(*)::int AS artefacts FROM made_artefact'),
  );
  const verdict = await trail.verify(KILLED_ORGANISATION);
  if (mode === 'export')
    for await (const line of await trail.export(KILLED_ORGANISATION, KILLED_READER as UserId)) process.stdout.write(line);
  else say(JSON.stringify({ ...(row as { artefacts: number }), records: verdict.length, ok: verdict.ok }));
  await close();
}

/** The artefact and its record in one transaction, as the program does it. */
async function writeOne(): Promise<void> {
  await database.inOrganisation(KILLED_ORGANISATION, async () => {
    const id = randomUUID();
    const text = `Answer ${id}`;
    const [hmac = ''] = await keys.hmacs(KILLED_READER, [text]);
    await database.manager.query('INSERT INTO made_artefact (id, organisation_id, text) VALUES ($1, $2, $3)', [
      id,
      KILLED_ORGANISATION,
      text,
    ]);
    await provenance.record({
      id,
      content: {
        artefact: { kind: 'evaluation.answer', id, language: 'en', hash: hmac },
        inputs: [{ role: 'question', hmac, subjectId: KILLED_READER }],
        dataClass: 'confidential',
        allowedPlaces: ['embedded'],
        engine: { kind: 'embedded', endpoint: null, model: null, reason: 'no-model-configured' },
        considered: [],
        parameters: { honoured: {}, unsent: [] },
        template: { id: 'evaluation', version: '1.0.0', hash: null },
        passages: [{ id: 'p1', hash: createHash('sha256').update(id).digest('hex') }],
        checks: [],
        sentences: { kept: 1, struck: 0, replaced: 0 },
        cost: { microUsd: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0 },
        latencyMs: 1,
        labels: [],
      },
    });
  });
}
