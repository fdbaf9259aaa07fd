import { readRoster, writeCsv } from './roster-csv';

const rows = (text: string | Uint8Array, limit = 10) => readRoster(Buffer.from(text), limit);
const ANNA = { name: 'Anna Lee', email: 'anna@school.test' };
/** `姓名;邮箱` and `王芳;wang@school.test` in GB18030. */
const GB18030 = Buffer.concat([
  Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x3b, 0xd3, 0xca, 0xcf, 0xe4, 0x0d, 0x0a]),
  Buffer.from([0xcd, 0xf5, 0xb7, 0xbc]),
  Buffer.from(';wang@school.test\r\n'),
]);

describe('readRoster', () => {
  it.each([
    ['commas', 'name,email\nAnna Lee,anna@school.test\n'],
    ['a mark and semicolons', '\ufeffName;E-Mail\r\nAnna Lee;Anna@School.test\r\n'],
    ['tabs and the other order', 'email\tname\nanna@school.test\tAnna Lee'],
    ['no headings', 'Anna Lee,anna@school.test'],
    ['further columns', 'class,full name,email address\n3b,Anna Lee,anna@school.test'],
    ['quotes and blanks', 'name,email\n"Anna\u00a0 Lee", anna@school.test \n\n'],
    ['a stated delimiter', 'sep=;\nname;email\nAnna Lee;anna@school.test'],
    ['old line ends', 'name,email\rAnna Lee,anna@school.test\r'],
  ])('reads %s', (_what, text) => expect(rows(text)).toMatchObject([ANNA]));

  it('reads UTF-16 and GB18030', () => {
    expect(rows(Buffer.from('\ufeffname\temail\nAnna Lee\tanna@school.test', 'utf16le'))).toMatchObject([ANNA]);
    expect(rows(GB18030)).toMatchObject([{ name: '王芳', email: 'wang@school.test' }]);
  });

  it('tells what is wrong with each line, by its number in the file', () => {
    const text = [
      'name,email',
      'Anna,anna@school.test',
      'Ben,',
      'Cleo,cleo@',
      ',dan@school.test',
      'Anna again,ANNA@school.test',
      `${'x'.repeat(121)},eve@school.test`,
    ].join('\n');
    expect(rows(text).map(({ line, problem }) => [line, problem])).toEqual([
      [2, undefined],
      [3, 'EMAIL_MISSING'],
      [4, 'EMAIL_INVALID'],
      [5, 'NAME_MISSING'],
      [6, 'EMAIL_REPEATED'],
      [7, 'NAME_TOO_LONG'],
    ]);
  });

  it('refuses what holds no roster', () => {
    expect(() => rows('')).toThrow('ROSTER_EMPTY');
    expect(() => rows('name,email\n')).toThrow('ROSTER_EMPTY');
    expect(() => rows('a,b\nc,d\n')).toThrow('ROSTER_WITHOUT_COLUMNS');
    expect(() => rows('name,email\na,a@b.test\nb,b@b.test', 1)).toThrow('ROSTER_TOO_LONG');
    expect(() => rows(`name,email\n${'x'.repeat(20_000)}`)).toThrow('ROSTER_UNREADABLE');
  });
});

describe('writeCsv', () => {
  it('quotes, and disarms what a spreadsheet would calculate', () => {
    expect(writeCsv([['a', '=HYPERLINK("x")', 'b,c']])).toBe(`\ufeffa,"'=HYPERLINK(""x"")","b,c"\r\n`);
  });
});
