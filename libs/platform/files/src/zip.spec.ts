import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZip, type ZipWriterEntry } from './testing';
import { inspectZip, readZip, type ZipLimits } from './zip';

const MEGABYTE = 1_024 ** 2;

async function unpack(entries: readonly ZipWriterEntry[], limits?: Partial<ZipLimits>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, bytes } of readZip(writeZip(entries), limits)) found[name] = bytes.toString();
  return found;
}

describe('zip', () => {
  it('lists and unpacks plain files', async () => {
    const entries = [{ name: '第一章/a.md', content: '甲' }, { name: 'folder/' }, { name: 'b.txt', content: 'b' }];
    expect(await inspectZip(writeZip(entries))).toEqual({
      entries: [
        { name: '第一章/a.md', sizeBytes: 3 },
        { name: 'b.txt', sizeBytes: 1 },
      ],
      unpackedBytes: 4,
    });
    expect(await unpack(entries)).toEqual({ '第一章/a.md': '甲', 'b.txt': 'b' });
  });

  it("reads from a path, and leaves a missing file's error alone", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-zip-'));
    const path = join(folder, 'a.zip');
    writeFileSync(path, writeZip([{ name: 'a', content: 'x' }]));
    expect((await inspectZip(path)).unpackedBytes).toBe(1);
    await expect(inspectZip(join(folder, 'none.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
    rmSync(folder, { recursive: true });
  });

  const plain = { name: 'a.txt', content: 'a' };
  it.each<[string, readonly ZipWriterEntry[], Partial<ZipLimits>, string]>([
    ['a path upwards', [plain, { name: '../evil.txt', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['a path upwards inside', [{ name: 'a/../../evil.txt', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['an absolute path', [{ name: '/etc/evil', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['a drive', [{ name: 'C:/evil', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['a backslash path', [{ name: '..\\evil', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['a name that ends early', [{ name: 'a.txt\0.exe', content: 'x' }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['a symbolic link', [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }], {}, 'ZIP_UNSAFE_ENTRY'],
    ['an archive inside', [{ name: 'inner.zip', content: 'x' }], {}, 'ZIP_NESTED'],
    ['a password', [{ name: 'a', content: 'x', isEncrypted: true }], {}, 'ZIP_ENCRYPTED'],
    ['too many entries', [plain, { name: 'b', content: 'b' }], { maxEntries: 1 }, 'ZIP_TOO_MANY_ENTRIES'],
    ['too much inside', [{ name: 'big', content: 'x'.repeat(2_000) }], { maxUnpackedBytes: 1_000 }, 'ZIP_TOO_LARGE'],
    ['a bomb', [{ name: 'bomb', content: Buffer.alloc(11 * MEGABYTE) }], {}, 'ZIP_SUSPICIOUS_RATIO'],
    [
      'entries that share their bytes',
      Array.from({ length: 9 }, (_, index) => ({
        name: `f${index}`,
        content: 'y',
        ...(index > 0
          ? { sharesBytesOf: 0 }
          : { content: Buffer.from(Array.from({ length: 4_000 }, (_unused, at) => (at * 7_919) % 251)) }),
      })),
      {},
      'ZIP_SUSPICIOUS_RATIO',
    ],
  ])('refuses %s', async (_, entries, limits, code) => {
    await expect(inspectZip(writeZip(entries), limits)).rejects.toMatchObject({ code, status: 422 });
  });

  it('allows an archive inside when asked', async () => {
    expect(await unpack([{ name: 'inner.zip', content: 'x' }], { nested: 'allow' })).toEqual({ 'inner.zip': 'x' });
  });

  it('does not believe the sizes an archive claims', async () => {
    await expect(unpack([{ name: 'liar', content: 'x'.repeat(5_000), claimedSizeBytes: 10 }])).rejects.toMatchObject({
      code: 'ZIP_BROKEN',
    });
  });

  it('refuses what is cut off or no archive', async () => {
    const whole = writeZip([plain]);
    await expect(inspectZip(whole.subarray(0, 40))).rejects.toMatchObject({ code: 'ZIP_BROKEN' });
    await expect(inspectZip(Buffer.from('plain text'))).rejects.toMatchObject({ code: 'ZIP_BROKEN' });
  });
});
