// Jest global setup: a throw-away PostgreSQL cluster on a unix socket, started here and stopped in the teardown.
const { execFileSync } = require('node:child_process');
const { chmodSync, existsSync, mkdtempSync, readdirSync } = require('node:fs');
const { tmpdir, userInfo } = require('node:os');
const { join } = require('node:path');

function binaries() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.POSTGRES_BIN, ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`)].filter(Boolean);
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (!found)
    throw new Error('PostgreSQL is missing: install it with pgvector (see CONTRIBUTING.md), or set POSTGRES_BIN to its bin folder');
  return found;
}

module.exports = async () => {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'trivium-postgres-'));
  chmodSync(folder, 0o777);
  // initdb refuses to run as root.
  const asRoot = userInfo().uid === 0;
  const run = (command, args) =>
    asRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, command), ...args], { stdio: 'pipe', cwd: '/' })
      : execFileSync(join(bin, command), args, { stdio: 'pipe' });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off -c max_connections=100`,
    'start',
  ]);
  const { Client } = require('pg');
  const client = new Client({ host: folder, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('CREATE ROLE trivium_api LOGIN');
  await client.end();
  process.env.TEST_DATABASE = 'postgres';
  process.env.TEST_POSTGRES_SOCKET = folder;
  globalThis.triviumPostgres = { stop: () => run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']), folder };
};
