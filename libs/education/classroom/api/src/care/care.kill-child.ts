// A process of its own for `care.kill.pglite.db-spec.ts`: stores messages with their alerts, as the tutor does, until it is killed. Prints a line per stored pair.
import { randomBytes } from 'node:crypto';
import { AuditRepository, AuditService } from '@trivium/platform/audit';
import type { AccountsService } from '@trivium/platform/auth';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { systemClock, UuidV7Source } from '@trivium/shared/kernel';
import { CareAlertsRepository } from './care-alerts.repository';
import { CareDesk } from './care-desk.service';
import { type CareKillArguments, KILL_COURSE, KILL_ORGANISATION, KILL_STUDENT, killSchema } from './care.kill-arguments';
import { CareSettingsRepository } from './care-settings.repository';

const { databaseFolder } = JSON.parse(process.argv[2] ?? '') as CareKillArguments;
const { database } = await openDatabase({
  app: 'education',
  configuration: { kind: 'embedded', folder: databaseFolder },
  schema: killSchema,
  logger: createLogger({ level: 'silent', app: 'test' }),
});
const ids = new UuidV7Source(
  () => systemClock.now().getTime(),
  (length) => new Uint8Array(randomBytes(length)),
);
// Nobody is named here, so no account is ever looked for.
const accounts = { findByIds: () => Promise.resolve([]) } as unknown as AccountsService;
const audit = new AuditService(database, new AuditRepository(database), systemClock);
const desk = new CareDesk(database, new CareSettingsRepository(database), new CareAlertsRepository(database), accounts, audit, ids);

process.stdout.write('open\n');
for (;;) {
  const [conversationId, messageId] = [ids.next<'conversation'>(), ids.next<'message'>()];
  const at = systemClock.now();
  await database.inOrganisation(KILL_ORGANISATION, async () => {
    await database.manager.query(
      `INSERT INTO tutor_conversation (id, organisation_id, course_id, account_id, title, created_at, updated_at) VALUES ($1, $2, $3, $4, 'A message', $5, $5)`,
      [conversationId, KILL_ORGANISATION, KILL_COURSE, KILL_STUDENT, at],
    );
    await database.manager.query(
      `INSERT INTO tutor_message (id, organisation_id, conversation_id, account_id, role, text, created_at) VALUES ($1, $2, $3, $4, 'tutor', 'text', $5)`,
      [messageId, KILL_ORGANISATION, conversationId, KILL_STUDENT, at],
    );
    await desk.raise({
      organisationId: KILL_ORGANISATION,
      courseId: KILL_COURSE,
      studentId: KILL_STUDENT,
      conversationId,
      messageId,
      finding: { category: 'self-harm', severity: 'urgent', reader: 'rules' },
      language: 'en',
      question: 'I want to die',
      at,
    });
  });
  process.stdout.write('pair\n');
}
