import { readZip } from '@trivium/platform/files';
import { type FileTable, tableFile } from './table-file';

const TABLE: FileTable = {
  name: 'readings',
  title: '读数',
  author: 'Trivium',
  columns: [
    { field: 'place', title: '地点' },
    { field: 'share', title: '比例', fractionDigits: 4 },
    { field: 'count', title: '次数' },
  ],
  rows: [
    ['=SUM(A1)', 1, 7],
    ['East, "upper"', 0.25, 2.5],
  ],
};
const wish = { language: 'zh', now: new Date('2026-03-01T08:00:00.000Z') } as const;

async function sheetOf(bytes: Uint8Array): Promise<string> {
  const parts: string[] = [];
  for await (const { bytes: part } of readZip(bytes)) parts.push(part.toString());
  return parts.join('\n');
}

describe('tableFile', () => {
  it('names the columns of a CSV file for programs, and runs nothing as a formula', async () => {
    const { bytes, mediaType, disposition } = await tableFile(TABLE, { ...wish, format: 'csv' });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text).toBe('\uFEFFplace,share,count\r\n\'=SUM(A1),1,7\r\n"East, ""upper""",0.25,2.5\r\n');
    expect(mediaType).toBe('text/csv; charset=utf-8');
    expect(disposition).toContain('readings.csv');
  });

  it('names those of a workbook for people, with the digits that a column has', async () => {
    const { bytes, disposition } = await tableFile(TABLE, { ...wish, format: 'xlsx' });
    const sheet = await sheetOf(bytes);
    expect(disposition).toContain('readings.xlsx');
    expect(sheet).toContain('比例');
    expect(sheet).not.toContain('>share<');
    // 1 and 0.25 in the column of four digits look alike; 7 and 2.5 do not.
    const styles = [...sheet.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?><v>(1|0\.25|7|2\.5)<\/v>/g)].map(([, style, value]) => [
      value,
      style,
    ]);
    const styleOf = new Map(styles as [string, string | undefined][]);
    expect(styleOf.size).toBe(4);
    expect(styleOf.get('1')).toBe(styleOf.get('0.25'));
    expect(styleOf.get('7')).not.toBe(styleOf.get('2.5'));
    expect(styleOf.get('2.5')).not.toBe(styleOf.get('0.25'));
  });

  it('has the same bytes at the same moment', async () => {
    const twice = await Promise.all([1, 2].map(() => tableFile(TABLE, { ...wish, format: 'xlsx' })));
    expect(Buffer.compare(twice[0]!.bytes, twice[1]!.bytes)).toBe(0);
  });
});
