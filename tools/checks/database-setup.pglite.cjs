// Jest global setup: an initialised PGlite data directory as a tar, made once, so that each spec opens in well under a second.
const { existsSync, mkdirSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

module.exports = async () => {
  const version = require('../../package.json').dependencies['@electric-sql/pglite'];
  const template = join(__dirname, `../../dist/checks/pglite-${version}.tar`);
  if (!existsSync(template)) {
    mkdirSync(join(__dirname, '../../dist/checks'), { recursive: true });
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create();
    const dump = await database.dumpDataDir('none');
    await database.close();
    writeFileSync(`${template}.new`, Buffer.from(await dump.arrayBuffer()));
    renameSync(`${template}.new`, template);
  }
  process.env.TEST_DATABASE = 'pglite';
  process.env.TEST_PGLITE_TEMPLATE = template;
};
