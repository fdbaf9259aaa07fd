import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditRecord, CHAIN_START, CheckpointKey, hashOf, signCheckpoint } from '@trivium/platform/audit';

const ORGANISATION = '00000000-0000-7000-8000-000000000001';
const KEY = new CheckpointKey('s'.repeat(40));
const PROGRAM = join(__dirname, 'verify-audit.mjs');

function records(length: number): AuditRecord[] {
  const made: AuditRecord[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const content = {
      organisationId: ORGANISATION,
      sequence,
      at: '2026-01-02T03:04:05.678Z',
      actorId: null,
      action: 'artefact.generated',
      subjectKind: 'provenance',
      subjectId: `p${sequence}`,
      details: { z: 1.5e-7, a: ['x', null, true], n: { é: '人', b: sequence } },
      previousHash: made.at(-1)?.hash ?? CHAIN_START,
    };
    made.push({ ...content, hash: hashOf(content) });
  }
  return made;
}

const checkpointOf = (chain: readonly AuditRecord[], key = KEY) => {
  const { sequence, hash } = chain.at(-1) ?? { sequence: 0, hash: CHAIN_START };
  return signCheckpoint({ organisationId: ORGANISATION, sequence, hash, at: '2026-01-02T03:04:06.000Z' }, key);
};
const exportOf = (chain: readonly AuditRecord[], checkpoint: unknown = checkpointOf(chain)) =>
  [...chain, checkpoint].map((line) => `${JSON.stringify(line)}\n`).join('');

describe('verify-audit, a program of its own', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'trivium-verify-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function verify(content: string | Buffer, more: readonly string[] = ['--key', KEY.public.publicKey]) {
    const file = join(folder, 'audit.ndjson');
    writeFileSync(file, content);
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, file, ...more], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }

  it('accepts what the program exports, also an empty chain', () => {
    expect(verify(exportOf(records(5)))).toMatchObject({ status: 0, said: expect.stringContaining('OK: 5 records') as string });
    expect(verify(exportOf([])).status).toBe(0);
  });

  it('says when the key came from the file itself', () => {
    expect(verify(exportOf(records(2)), []).said).toContain('Give --key');
  });

  it.each<[string, string, number]>([
    ['a record taken out', exportOf(records(5).filter(({ sequence }) => sequence !== 3)), 3],
    ['two records exchanged', exportOf([0, 2, 1, 3].map((index) => records(4)[index] as AuditRecord)), 2],
    ['the end cut off', exportOf(records(4), checkpointOf(records(5))), 5],
    ['the checkpoint cut off', exportOf(records(3)).split('\n').slice(0, 3).join('\n'), 4],
    ['a record after the checkpoint', `${exportOf(records(3))}${JSON.stringify(records(4)[3])}\n`, 5],
    ['a rewritten chain under another key', exportOf(records(3), checkpointOf(records(3), new CheckpointKey('x'.repeat(40)))), 4],
    ['a line that means the same but is another text', exportOf(records(3)).replace('"sequence":2', '"sequence": 2'), 2],
  ])('locates %s', (_, content, line) => {
    expect(verify(content)).toMatchObject({ status: 1, said: expect.stringContaining(`line ${line}:`) as string });
  });

  it('locates a flipped bit wherever it is', async () => {
    // By import, since hundreds of processes would take a minute.
    const content = Buffer.from(exportOf(records(3)));
    const script = `
      import { verifyExport } from ${JSON.stringify(PROGRAM)};
      const content = Buffer.from(${JSON.stringify(content.toString('base64'))}, 'base64');
      const missed = [];
      for (let bit = 0; bit < content.length * 8; bit += 3) {
        const at = bit >> 3;
        const flipped = Buffer.from(content);
        flipped[at] ^= 1 << (bit & 7);
        const line = content.subarray(0, at).toString('latin1').split('\\n').length;
        const lines = flipped.toString('utf8').split('\\n').filter((text, index, all) => index < all.length - 1 || text !== '');
        const verdict = await verifyExport(lines, { publicKey: ${JSON.stringify(KEY.public.publicKey)} });
        if (verdict.ok || Math.abs(verdict.line - line) > 1) missed.push([at, line, verdict]);
      }
      console.log(JSON.stringify(missed));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([]);
  });

  it('shows by an earlier checkpoint that the whole chain was rewritten since', () => {
    const earlier = join(folder, 'checkpoint.json');
    const withEarlier = ['--key', KEY.public.publicKey, '--checkpoint', earlier];
    writeFileSync(earlier, JSON.stringify(checkpointOf(records(2))));
    expect(verify(exportOf(records(4)), withEarlier).status).toBe(0);
    const other = records(1);
    expect(verify(exportOf(other), withEarlier)).toMatchObject({ status: 1, said: expect.stringContaining('cut off since') as string });
  });

  it('says how it is used when there is no file', () => {
    expect(spawnSync(process.execPath, [PROGRAM, '/nowhere'], { encoding: 'utf8' }).status).toBe(2);
  });
});
