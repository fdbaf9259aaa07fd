// What the checks need beyond npm packages: a Chromium and a PostgreSQL with pgvector. Nothing is installed here; see machine-debian.sh.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {{path?: string, missing?: string}} */
export function findChromium() {
  const path = [process.env.CHROMIUM, ...CHROMIUM_PATHS].find((candidate) => candidate && existsSync(candidate));
  return path
    ? { path }
    : { missing: 'no Chromium found; on Debian "apt-get install chromium fonts-noto-cjk", elsewhere set CHROMIUM to its path' };
}

/** @returns {{path?: string, missing?: string}} */
export function findPostgres() {
  const debian = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
    : [];
  const path = [process.env.POSTGRES_BIN, ...debian].find((folder) => folder && existsSync(join(folder, 'initdb')));
  if (!path)
    return {
      missing:
        'no PostgreSQL found; on Debian run tools/checks/machine-debian.sh as root, elsewhere set POSTGRES_BIN to the folder of initdb',
    };
  const version = /postgresql\/(\d+)\//.exec(path)?.[1];
  if (version && !existsSync(`/usr/share/postgresql/${version}/extension/vector.control`)) {
    return {
      missing: `PostgreSQL ${version} lacks pgvector; on Debian run tools/checks/machine-debian.sh as root, elsewhere install pgvector 0.8 or newer`,
    };
  }
  return { path };
}
