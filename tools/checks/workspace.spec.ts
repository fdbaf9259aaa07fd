import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\n')
  .filter(Boolean);

describe('the workspace', () => {
  it('has one version of nx and all its plugins', () => {
    const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }).filter(
      ([name]) => name === 'nx' || name.startsWith('@nx/'),
    );
    expect(versions.length).toBeGreaterThan(4);
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
  });

  it('names exact versions only', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    );
    expect(loose).toEqual([]);
  });

  it('has a script for each tool that people are told to run, and a file behind each script', () => {
    const scripts = manifest['scripts'] ?? {};
    const gone = Object.values(scripts).flatMap((script) =>
      script.split(' ').filter((word) => word.startsWith('tools/') && !tracked.includes(word)),
    );
    expect(gone).toEqual([]);
    const told = tracked
      .filter((path) => /^(?:README.*|docs\/.*)\.md$/.test(path))
      .flatMap((path) => [...read(path).matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name));
    expect(told).toEqual(expect.arrayContaining(['verify-audit', 'find-label']));
    expect([...new Set(told)].filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('has a lock file that names no host', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    expect(
      Object.entries(lock.packages)
        .filter(([, entry]) => entry.resolved !== undefined)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('depends on permissive licences at run time', () => {
    const allowed =
      /^(\(?(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD|OFL-1\.1|BlueOak-1\.0\.0|Python-2\.0|Unlicense|CC0-1\.0|PostgreSQL|MIT-0|Zlib|W3C)( (AND|OR) )?)+/;
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { dev?: boolean; devOptional?: boolean; license?: string }>;
    };
    // Its package.json names no licence; the LICENSE file in it is the MIT License, read on 26 November 2026 (png-js 2.0.0).
    const readByHand: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };
    const licenceOf = (name: string, license: string | undefined) => license ?? readByHand[name] ?? 'none';
    const others = Object.entries(lock.packages)
      .filter(([name, entry]) => name !== '' && !entry.dev && !entry.devOptional && !allowed.test(licenceOf(name, entry.license)))
      .map(([name, entry]) => `${name}: ${entry.license ?? 'none'}`);
    expect(others).toEqual([]);
  });

  it('has no room for leftovers', () => {
    const rooms = tracked.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager|base)\//.test(path));
    expect(rooms).toEqual([]);
  });

  it('names no path of a machine and no package registry', () => {
    const offending = tracked
      .filter((path) => /\.(ts|mjs|cjs|json|md|yml|scss|html|sh)$|Dockerfile|\.npmrc/.test(path) && path !== 'package-lock.json')
      .filter((path) => /\/(?:home|root|Users)\/[a-z]|registry\.npmjs|deb\.debian/.test(read(path)));
    expect(offending).toEqual([]);
  });

  it('keeps database specs in every project that has a server service', () => {
    const projectOf = (path: string) => path.slice(0, path.indexOf('/src/'));
    const services = new Set(tracked.filter((path) => /^libs\/.*\.service\.ts$/.test(path) && !/\/web\//.test(path)).map(projectOf));
    const tested = new Set(tracked.filter((path) => /\.db-spec\.ts$/.test(path)).map(projectOf));
    expect([...services].filter((project) => !tested.has(project))).toEqual([]);
  });

  it('takes only entries of the top level that the architecture names', () => {
    const visible = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !['node_modules', 'dist'].includes(name));
    const known =
      /^(apps|libs|tools|migrations|docs|nx\.json|package(-lock)?\.json|tsconfig(\.\w+)?\.json|docker-compose\.yml|Dockerfile|README(\.zh-CN)?\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE|NOTICE|eslint\.config\.mjs|jest\.config\.cjs)$/;
    expect(visible.filter((name) => !known.test(name))).toEqual([]);
  });
});

describe('lint', () => {
  const printed = execFileSync(process.execPath, [join(ROOT, 'tools/checks/lint-fixtures.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const outcomes = JSON.parse(printed.trim().split('\n').at(-1) ?? '[]') as { name: string; isCaught: boolean }[];

  it.each(outcomes.map(({ name, isCaught }) => [name, isCaught] as const))('refuses that %s', (_, isCaught) => expect(isCaught).toBe(true));
});
