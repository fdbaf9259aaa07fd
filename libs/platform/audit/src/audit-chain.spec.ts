import { type AuditRecord, CHAIN_START, ChainWalk, hashOf } from './audit-chain';
import { signCheckpoint, verifyAuditExport } from './audit-checkpoint';
import { CheckpointKey } from './checkpoint-key';

const ORGANISATION = '00000000-0000-7000-8000-000000000001';
const KEY = new CheckpointKey('s'.repeat(40));

function chain(length: number): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const content = {
      organisationId: ORGANISATION,
      sequence,
      at: '2026-01-02T03:04:05.678Z',
      actorId: null,
      action: 'thing.done',
      subjectKind: 'thing',
      subjectId: `t${sequence}`,
      details: { count: sequence },
      previousHash: records.at(-1)?.hash ?? CHAIN_START,
    };
    records.push({ ...content, hash: hashOf(content) });
  }
  return records;
}

const walked = (records: readonly AuditRecord[], head = chain(5).at(-1)) => {
  const walk = new ChainWalk();
  records.forEach((record) => walk.add(record));
  walk.finish({ sequence: head?.sequence ?? 0, hash: head?.hash ?? CHAIN_START });
  return walk.broken;
};
const replaced = (index: number, change: Partial<AuditRecord>) =>
  chain(5).map((record, at) => (at === index ? { ...record, ...change } : record));

describe('ChainWalk', () => {
  it('accepts an untouched chain, and an empty one', () => {
    expect(walked(chain(5))).toBeUndefined();
    expect(walked([], undefined)).toEqual({ sequence: 1, fault: 'missing' });
    const empty = new ChainWalk();
    empty.finish({ sequence: 0, hash: CHAIN_START });
    expect(empty.broken).toBeUndefined();
  });

  it.each<[string, AuditRecord[], unknown]>([
    ['a changed detail', replaced(2, { details: { count: 99 } }), { sequence: 3, fault: 'changed' }],
    ['a changed actor', replaced(0, { actorId: ORGANISATION }), { sequence: 1, fault: 'changed' }],
    ['a record taken out', chain(5).filter((record) => record.sequence !== 2), { sequence: 2, fault: 'missing' }],
    ['a record cut off at the end', chain(4), { sequence: 5, fault: 'missing' }],
    ['two records exchanged', [0, 2, 1, 3, 4].map((index) => chain(5)[index] as AuditRecord), { sequence: 2, fault: 'missing' }],
    [
      'another chain after the third',
      [...chain(3), ...replaced(3, { previousHash: CHAIN_START }).slice(3)],
      { sequence: 4, fault: 'unlinked' },
    ],
    ['a record more than the head knows', chain(6), { sequence: 5, fault: 'head' }],
  ])('names the first that does not hold: %s', (_, records, expected) => expect(walked(records)).toEqual(expected));
});

describe('verifyAuditExport', () => {
  const lines = (records: AuditRecord[], key = KEY) => {
    const last = chain(5)[4] as AuditRecord;
    const signed = signCheckpoint({ organisationId: ORGANISATION, sequence: last.sequence, hash: last.hash, at: last.at }, key);
    return [...records, signed].map((line) => JSON.stringify(line));
  };

  it('accepts what was exported', async () =>
    expect(await verifyAuditExport(lines(chain(5)), KEY.public.publicKey)).toMatchObject({ ok: true, length: 5 }));
  it('refuses a chain cut off before its checkpoint', async () => {
    expect(await verifyAuditExport(lines(chain(4)), KEY.public.publicKey)).toMatchObject({ ok: false, firstBroken: { sequence: 5 } });
  });
  it('refuses a checkpoint of another key', async () => {
    expect(await verifyAuditExport(lines(chain(5), new CheckpointKey('x'.repeat(40))), KEY.public.publicKey)).toMatchObject({
      ok: false,
      isSigned: false,
    });
  });
  it('refuses an export without a checkpoint', async () => {
    expect(await verifyAuditExport(lines(chain(5)).slice(0, 5), KEY.public.publicKey)).toMatchObject({ ok: false, isSigned: false });
  });
});
