import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditRecord, CHAIN_START, CheckpointKey, hashOf, signCheckpoint } from '@trivium/platform/audit';

const ORGANISATION = '00000000-0000-7000-8000-000000000001';
const OTHER_ORGANISATION = '00000000-0000-7000-8000-000000000002';
const KEY = new CheckpointKey('s'.repeat(40));
const PROGRAM = join(__dirname, 'verify-audit.mjs');

function records(length: number, organisationId = ORGANISATION): AuditRecord[] {
  const made: AuditRecord[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const content = {
      organisationId,
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
  const { organisationId, sequence, hash } = chain.at(-1) ?? { organisationId: ORGANISATION, sequence: 0, hash: CHAIN_START };
  return signCheckpoint({ organisationId, sequence, hash, at: '2026-01-02T03:04:06.000Z' }, key);
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

  const lines = (content: string) => content.trimEnd().split('\n');
  const whole = lines(exportOf(records(5)));
  const other = lines(exportOf(records(4, OTHER_ORGANISATION), checkpointOf(records(4, OTHER_ORGANISATION))));
  const file = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;
  const editedCheckpoint = (whole[5] ?? '').replace('03:04:06', '03:04:07');
  const otherKey = checkpointOf(records(3), new CheckpointKey('x'.repeat(40)));

  it.each<[string, string, number, string]>([
    ['a record taken out', file(whole.slice(0, 2), whole.slice(3)), 3, 'record 3 was removed'],
    ['two records exchanged', file(whole[0] ?? '', whole[2] ?? '', whole[1] ?? '', whole.slice(3)), 2, 'stands at line 3'],
    ['a record twice', file(whole.slice(0, 2), whole.slice(1)), 3, 'record 2 stands here once more'],
    ['the end cut off', exportOf(records(4), checkpointOf(records(5))), 5, 'counts 5 records, the file holds 4'],
    ['the checkpoint cut off', file(whole.slice(0, 3)), 4, 'without its signed checkpoint'],
    ['a line cut in its middle', exportOf(records(3)).slice(0, 600), 2, 'damaged or changed'],
    ['a record after the checkpoint', file(whole, whole[3] ?? ''), 7, 'after the signed checkpoint'],
    ['two exports joined', file(whole, other), 7, 'two exports were joined'],
    ['records of another organisation behind one’s own', file(whole.slice(0, 5), other), 6, 'another organisation'],
    ['a record of another organisation between', file(whole.slice(0, 2), other[2] ?? '', whole.slice(3)), 3, 'another organisation'],
    ['the checkpoint of another organisation', file(whole.slice(0, 4), other[4] ?? ''), 5, 'another organisation'],
    ['an older checkpoint', exportOf(records(4), checkpointOf(records(2))), 5, 'an older checkpoint'],
    ['an edited checkpoint', file(whole.slice(0, 5), editedCheckpoint), 6, 'after it was signed'],
    ['a rewritten chain under another key', exportOf(records(3), otherKey), 4, `signed with key ${otherKey.keyId}`],
    ['a rewritten record', file((whole[0] ?? '').replace('"p1"', '"p9"'), whole.slice(1)), 1, 'content of record 1'],
    [
      'a record with another number',
      file(whole[0] ?? '', (whole[1] ?? '').replace(':2,', ':7,'), whole.slice(2)),
      2,
      'content of record 2',
    ],
    ['a line that means the same but is another text', file(whole).replace('"sequence":2', '"sequence": 2'), 2, 'written anew'],
    ['a line that is no record', file(whole.slice(0, 2), 'null', whole.slice(2)), 3, 'no record'],
    ['another character as the end of a line', file(whole).replace('\n', '\u2028'), 1, 'no record'],
    ['an empty file', '', 1, 'without its signed checkpoint'],
    ['a page that says that one is not signed in', '{"title":"Please sign in","status":401}\n', 1, 'something else'],
  ])('locates %s', (_, content, line, fault) => {
    const { status, said } = verify(content);
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining(`line ${line}: `) as string });
    expect(said).toContain(fault);
  });

  it('accepts what programs do to line ends and to the start of a text', () => {
    expect(verify(`\ufeff${file(whole).replaceAll('\n', '\r\n')}\r\n`).status).toBe(0);
  });

  it('says whose trail it is, of which time, in English and Chinese', () => {
    expect(verify(exportOf(records(2))).said).toContain(`Organisation ${ORGANISATION}, from 2026-01-02T03:04:05.678Z`);
    expect(verify(exportOf(records(2)), ['--language', 'zh']).said).toContain('成立：2 条记录');
    expect(verify(file(whole.slice(1)), ['--language', 'zh']).said).toContain('第 1 条记录已被移除');
  });

  it.each<[string, readonly string[]]>([
    ['no key behind --key', ['--key']],
    ['a key that is none', ['--key', 'hello']],
    ['a file of a key that is not there', ['--key', '/nowhere/key.json']],
    ['a checkpoint that is not there', ['--checkpoint', '/nowhere/checkpoint.json']],
    ['a checkpoint that is none', ['--checkpoint', PROGRAM]],
    ['a misspelt option', ['--kee', KEY.public.publicKey]],
  ])('refuses to judge with %s', (_, more) => {
    const { status, said } = verify(exportOf(records(2)), more);
    expect(status).toBe(2);
    expect(said).not.toContain(' at ');
  });

  it('proves the example of the description, and finds its hash by the way that is told there', () => {
    const text = readFileSync(join(__dirname, '../../docs/audit-export.md'), 'utf8');
    const [example = '', canonical = ''] = [...text.matchAll(/```(?:json|text)\n([\s\S]*?)```/g)].map(([, block]) => block);
    expect(example).toBe(exportOf(records(2)));
    const { hash, previousHash } = JSON.parse(lines(example)[1] ?? '') as AuditRecord;
    expect(createHash('sha256').update(`${canonical.trimEnd()}${previousHash}`).digest('hex')).toBe(hash);
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
    const shorter = records(1);
    expect(verify(exportOf(shorter), withEarlier).said).toContain('the last ones were removed since');
    writeFileSync(earlier, JSON.stringify(checkpointOf([{ ...(records(2)[1] as AuditRecord), hash: 'f'.repeat(64) }])));
    expect(verify(exportOf(records(4)), withEarlier)).toMatchObject({ status: 1, said: expect.stringContaining('line 2: ') as string });
    writeFileSync(earlier, JSON.stringify(checkpointOf(records(2, OTHER_ORGANISATION))));
    expect(verify(exportOf(records(4)), withEarlier).said).toContain('earlier checkpoint (--checkpoint) is of another organisation');
    writeFileSync(earlier, JSON.stringify(checkpointOf(records(2), new CheckpointKey('x'.repeat(40)))));
    expect(verify(exportOf(records(4)), withEarlier)).toMatchObject({ status: 1, said: expect.stringContaining('another key') as string });
  });

  it('says how it is used when there is no file', () => {
    expect(spawnSync(process.execPath, [PROGRAM, '/nowhere'], { encoding: 'utf8' }).status).toBe(2);
  });
});
