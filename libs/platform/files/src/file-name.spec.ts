import { cleanFileName } from './file-name';

describe('cleanFileName', () => {
  it.each([
    ['报告 2026.pdf', '报告 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\x.docx', 'x.docx'],
    ['a\u0000b\r\n.txt', 'ab.txt'],
    ['exe\u202efdp.txt', 'exefdp.txt'],
    ['cafe\u0301.md', 'caf\u00e9.md'],
    ['..', 'file'],
    ['', 'file'],
    ['.htaccess ', 'htaccess'],
  ])('%j becomes %j', (given, expected) => expect(cleanFileName(given)).toBe(expected));

  it('cuts a long name and keeps its extension', () => {
    const name = cleanFileName(`${'长'.repeat(500)}.pdf`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('长.pdf')).toBe(true);
  });
});
