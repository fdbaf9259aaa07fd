import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolderLock } from './lock-file';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'trivium-lock-')), 'database.lock');

describe('takeFolderLock', () => {
  it('refuses a second holder while the first lives, and lets go on release', () => {
    const path = newPath();
    const lock = takeFolderLock(path);
    expect(() => takeFolderLock(path)).toThrow('DATABASE_IN_USE');
    lock.release();
    expect(existsSync(path)).toBe(false);
    takeFolderLock(path).release();
  });

  it('refuses while another living process holds it and takes over once that is killed', async () => {
    const path = newPath();
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await once(other, 'spawn');
    writeFileSync(path, JSON.stringify({ pid: other.pid, startedAt: '' }));
    expect(() => takeFolderLock(path)).toThrow('DATABASE_IN_USE');
    other.kill('SIGKILL');
    await once(other, 'exit');
    takeFolderLock(path).release();
  });

  it.each([
    ['torn by a kill', '{"pid":'],
    ['whose process id now belongs to another program', JSON.stringify({ pid: 1, startedAt: '1' })],
  ])('takes over a lock %s', (_, content) => {
    const path = newPath();
    writeFileSync(path, content);
    takeFolderLock(path).release();
  });
});
