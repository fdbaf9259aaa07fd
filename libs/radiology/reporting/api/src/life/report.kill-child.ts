// A process of its own for `report.kill.pglite.db-spec.ts`: saves a report again and again, as the editor does, until it is killed. Prints id and version of what was answered.
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { systemClock } from '@trivium/shared/kernel';
import { InMemoryIndex } from '../testing/in-memory-index';
import { createTestReporting, reportingTestSchema, testRadiologist } from '../testing/test-reporting';

const [, , databaseFolder = ''] = process.argv;
const { database } = await openDatabase({
  app: 'radiology',
  configuration: { kind: 'embedded', folder: databaseFolder },
  schema: reportingTestSchema,
  logger: createLogger({ level: 'silent', app: 'test' }),
});
const { reporting } = createTestReporting({ database, index: new InMemoryIndex(), clock: systemClock });
const caller = testRadiologist(1);

const report = await reporting.create(caller, { dictation: 'Clear.', language: 'en', modality: 'CT', bodyPart: 'chest' });
process.stdout.write(`${report.id} 1\n`);
for (let version = 1; ; version += 1) {
  const saved = await reporting.change(caller, report.id, { version, sections: { findings: `Words of save ${version + 1}.` } });
  process.stdout.write(`${report.id} ${saved.version}\n`);
}
