import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

const ROOT = join(__dirname, '../..');

function generate(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/generators/capability.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

describe('the capability generator', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-capability-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

  it('makes the rooms of a capability, each with its index, a first piece and a test', () => {
    expect(generate('finance', 'rate-desk', `--root=${folder}`).code).toBe(0);
    for (const part of ['domain', 'api', 'web']) {
      const own = files().filter((path) => path.startsWith(`libs/finance/rate-desk/${part}/src/`));
      expect(own).toContain(`libs/finance/rate-desk/${part}/src/index.ts`);
      expect(own.some((path) => path.endsWith('.spec.ts'))).toBe(true);
    }
    expect(readFileSync(join(folder, 'libs/finance/rate-desk/api/src/rate-desk.controller.ts'), 'utf8')).toContain(
      "permission: 'rate-desk:read'",
    );
  });

  it('writes TypeScript that parses and names nothing undefined', () => {
    generate('finance', 'rate-desk', `--root=${folder}`);
    for (const path of files()) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect(() => parseSync(text, { syntax: 'typescript', decorators: true })).not.toThrow();
      expect([path, text.includes('undefined')]).toEqual([path, false]);
    }
  });

  it('keeps what is there, and adds only the part that is missing', () => {
    generate('finance', 'rate-desk', 'domain', `--root=${folder}`);
    const index = join(folder, 'libs/finance/rate-desk/domain/src/index.ts');
    writeFileSync(index, '// mine\n');
    const { output } = generate('finance', 'rate-desk', 'domain', 'api', `--root=${folder}`);
    expect(readFileSync(index, 'utf8')).toBe('// mine\n');
    expect(output).toContain('kept     libs/finance/rate-desk/domain/src/index.ts');
    expect(existsSync(join(folder, 'libs/finance/rate-desk/api/src/index.ts'))).toBe(true);
    expect(existsSync(join(folder, 'libs/finance/rate-desk/web'))).toBe(false);
  });

  it('writes nothing in a dry run', () => {
    const { code, output } = generate('education', 'rate-desk', '--dry-run');
    expect([code, output.includes('would write')]).toEqual([0, true]);
    expect(existsSync(join(ROOT, 'libs/education/rate-desk'))).toBe(false);
  });

  it.each([
    ['a scope that is no app', ['platform', 'rates']],
    ['no capability', ['finance']],
    ['a name that says nothing', ['finance', 'utils']],
    ['another spelling', ['finance', 'RateDesk']],
    ['a way out of the folder', ['finance', '../rates']],
    ['an unknown part', ['finance', 'rates', 'mobile']],
    ['an unknown option', ['finance', 'rates', '--force']],
  ])('refuses %s', (_, args) => {
    expect(generate(...args, `--root=${folder}`).code).toBe(1);
    expect(files()).toEqual([]);
  });
});
