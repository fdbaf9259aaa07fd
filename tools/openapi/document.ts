// Writes the OpenAPI document of each app, without a database or a port: `document.ts <output folder>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { educationApp } from '../../apps/education/api/src/education.app';
import { financeApp } from '../../apps/finance/api/src/finance.app';
import { radiologyApp } from '../../apps/radiology/api/src/radiology.app';
import { composeModule } from '@trivium/platform/application';
import { loadConfiguration } from '@trivium/platform/config';
import { Database, type OpenedDatabase } from '@trivium/platform/database';
import { createApplication, describeApi } from '@trivium/platform/http';
import { createLogger } from '@trivium/platform/observability';
import { UuidV7Source } from '@trivium/shared/kernel';
import { DataSource } from 'typeorm';

const folder = process.argv[2];
if (!folder) throw new Error('Usage: document.ts <output folder>');
mkdirSync(folder, { recursive: true });

for (const definition of [educationApp, radiologyApp, financeApp]) {
  const configuration = loadConfiguration({
    app: definition.name,
    version: '0.0.0',
    environment: { SECRET_KEY: 'only for writing the document, 32+', DATA_DIR: 'dist/openapi/data' },
  });
  const logger = createLogger({ level: 'silent', app: definition.name });
  // Never connected: the document needs the routes alone.
  const opened: OpenedDatabase = {
    database: new Database(new DataSource({ type: 'postgres' })),
    engine: 'pglite',
    version: '0',
    close: async () => undefined,
  };
  const context = {
    configuration,
    worker: (name: string) => new URL(`file:///${name}.mjs`),
    resource: (path: string) => new URL(`file:///${path}`),
  };
  const application = await createApplication({
    module: composeModule({ definition, configuration, opened, logger, context }),
    configuration,
    title: definition.title,
    logger,
    ids: new UuidV7Source(
      () => 0,
      (length) => new Uint8Array(length),
    ),
    maxUploadBytes: 1,
  });
  const document = describeApi(application, { title: definition.title, version: 'current' });
  writeFileSync(join(folder, `${definition.name}.json`), `${JSON.stringify(document, null, 2)}\n`);
}
process.exit(0);
