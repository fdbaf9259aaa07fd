import { MOST_PROBLEMS, MOST_ROWS, readLabelFile } from './label-file';
import { rowProblemsError } from './row-problems';

const readBytes = async (bytes: Uint8Array) => {
  const file = await readLabelFile(bytes);
  return { ...file, rows: file.rows.map(({ row }) => row), numbers: file.rows.map(({ number }) => number) };
};
const read = (text: string) => readBytes(new TextEncoder().encode(text));

describe('readLabelFile', () => {
  it('reads tab-separated text as it stands, quotation marks and all', async () => {
    const { rows, problems } = await read('text\tlabel\tagree\n"Good" news, he said\tpositive\t100\r\n"All ""quoted"""\tNEG\t50\n\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { text: '"Good" news, he said', label: 'positive', agreement: 100 },
      { text: 'All "quoted"', label: 'negative', agreement: 50 },
    ]);
  });

  it('reads quoted CSV with line breaks, separators and doubled quotes', async () => {
    const { rows } = await read('\uFEFFLabel,Text,Entity,Language\npositive,"A, ""B""\nand C",Acme,zh-CN\nneutral,plain,,');
    expect(rows).toEqual([
      { text: 'A, "B"\nand C', label: 'positive', entity: 'Acme', language: 'zh' },
      { text: 'plain', label: 'neutral' },
    ]);
  });

  it('reads the agreement of annotators where a column tells it, and counts its levels', async () => {
    const { rows, agreements } = await read('text\tlabel\tAgreement\na\tpositive\t0.75\nb\tneutral\t1\nc\tneutral\t?\nd\tnegative\t.5\n');
    expect(rows.map(({ agreement }) => agreement)).toEqual([75, 100, undefined, 50]);
    expect(agreements.map(({ agreement, rows: count }) => [agreement, count])).toEqual([[100, 1], [75, 1], [50, 1]]); // prettier-ignore
    expect((await read('text\tlabel\na\tpositive\n')).agreements).toEqual([]);
  });

  it('reads where a text stood, and numbers rows as a spreadsheet does', async () => {
    const { rows, numbers } = await read('text\tlabel\tsource\na\tpositive\t The  Ledger \n\nb\tneutral\t\n');
    expect(rows).toEqual([{ text: 'a', label: 'positive', source: 'The Ledger' }, { text: 'b', label: 'neutral' }]); // prettier-ignore
    expect(numbers).toEqual([2, 4]);
  });

  it('reads semicolons, UTF-16 and Chinese labels', async () => {
    const utf16 = Buffer.from('\uFEFFtext;label\n股价大涨;利好\n', 'utf16le');
    expect((await readBytes(utf16)).rows).toEqual([{ text: '股价大涨', label: 'positive' }]);
  });

  it('names rows and reasons, the header being row 1', async () => {
    const { problems } = await read(`text\tlabel\tlanguage\nfine\tpositive\ten\n\tpositive\ten\nx\tgreat\ten\ny\t\ten\nz\tneutral\tEnglish!\n${'x'.repeat(20_001)}\tneutral\t`);
    expect(problems).toEqual([
      { row: 3, column: 'text', fault: 'text-missing' },
      { row: 4, column: 'label', fault: 'label-unknown' },
      { row: 5, column: 'label', fault: 'label-missing' },
      { row: 6, column: 'language', fault: 'language-unknown' },
      { row: 7, column: 'text', fault: 'text-too-long' },
    ]);
    const fields = (language: 'en' | 'zh') => rowProblemsError(problems, language).fields(language);
    expect(fields('en')[1]).toEqual({ path: 'file.4.label', message: 'Row 4: the label is none of positive, neutral, negative' });
    expect(fields('zh')[1]?.message).toContain('第 4 行');
  }); // prettier-ignore

  it('stops at twenty', async () => {
    expect((await read(`text\tlabel\n${'x\tbad\n'.repeat(500)}`)).problems).toHaveLength(MOST_PROBLEMS);
  });

  it.each([
    ['no text at all', '', 'SENTIMENT_FILE_UNREADABLE'],
    ['no column of labels', 'text\tclass\nx\tpositive\n', 'SENTIMENT_FILE_COLUMNS'],
    ['too many rows', `text\tlabel\n${'x\tneutral\n'.repeat(MOST_ROWS + 1)}`, 'SENTIMENT_FILE_TOO_MANY_ROWS'],
  ])('refuses %s', async (_, text, code) => expect(read(text)).rejects.toMatchObject({ code }));

  it('refuses bytes that are no text', async () => {
    await expect(readLabelFile(Uint8Array.of(0x74, 0x80, 0xff))).rejects.toMatchObject({ code: 'SENTIMENT_FILE_UNREADABLE' });
  });

  it('keeps NUL and halves of surrogate pairs out', async () => {
    expect((await read('text\tlabel\na\u0000b\tneutral\n')).rows[0]?.text).toBe('a\uFFFDb');
  });

  it('reads a quote that is never closed in linear time', async () => {
    const began = process.cpuUsage();
    const { problems } = await read(`text,label\n"${'a"",'.repeat(300_000)}`);
    expect(problems).toHaveLength(1);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(6_000);
  });
});
