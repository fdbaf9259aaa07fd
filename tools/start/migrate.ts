// Brings the PostgreSQL databases up to date: every app that has DATABASE_URL_<APP> and DATABASE_OWNER_URL_<APP>.
//   npm run migrate -- education
import { educationApp } from '../../apps/education/api/src/education.app';
import { financeApp } from '../../apps/finance/api/src/finance.app';
import { radiologyApp } from '../../apps/radiology/api/src/radiology.app';
import { schemaOf } from '@trivium/platform/application';
import { loadConfiguration } from '@trivium/platform/config';
import { migratePostgres } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';

const wanted = process.argv.slice(2);
let migrated = 0;
for (const definition of [educationApp, radiologyApp, financeApp]) {
  if (wanted.length > 0 && !wanted.includes(definition.name)) continue;
  const { database } = loadConfiguration({ app: definition.name, version: '0.0.0', environment: { ...process.env, DEMO: '0' } });
  if (database.kind !== 'postgres') {
    console.log(`${definition.name}: on the embedded database, which migrates itself when it opens`);
    continue;
  }
  if (database.ownerUrl === undefined) throw new Error(`DATABASE_OWNER_URL_${definition.name.toUpperCase()} is not set`);
  await migratePostgres(database.ownerUrl, database.url, schemaOf(definition), createLogger({ level: 'info', app: definition.name }));
  migrated += 1;
}
console.log(`${migrated} migrated`);
