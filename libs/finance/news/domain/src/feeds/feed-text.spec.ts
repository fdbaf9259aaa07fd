import { sniffFeedText } from './feed-text';

const decode = (bytes: Uint8Array, label: string) => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
const sniff = (bytes: Uint8Array | readonly number[], contentType?: string) => sniffFeedText(Uint8Array.from(bytes), contentType, decode);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf32 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  [...text].forEach((character, index) => view.setUint32(index * 4, character.codePointAt(0) ?? 0, isLittle));
  return new Uint8Array(view.buffer);
};
const wide = (text: string, isBig: boolean) => (isBig ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));

describe('sniffFeedText', () => {
  it.each([
    ['UTF-8', utf8('<a>é</a>'), undefined, 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeff<a>é</a>'), 'text/xml; charset=iso-8859-1', 'utf-8'],
    ['UTF-16 with a mark', wide('\ufeff<a>é</a>', false), undefined, 'utf-16le'],
    ['UTF-16 without one', wide('<a>é</a>', true), undefined, 'utf-16be'],
    ['UTF-32 with a mark', utf32('\ufeff<a>é</a>', false), undefined, 'utf-32be'],
    ['UTF-32 with a mark, little end first', utf32('\ufeff<a>é</a>', true), undefined, 'utf-32le'],
    ['UTF-32 without one', utf32('<a>é</a>', true), undefined, 'utf-32le'],
    ['what the header declares', latin1('<a>\xe9</a>'), `text/xml; charset='iso-8859-1'`, 'windows-1252'],
    ['what the prolog declares', latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>'), undefined, 'windows-1252'],
    ['what a meta element declares', latin1('<meta charset="windows-1252"><a>\xe9</a>'), undefined, 'windows-1252'],
  ])('reads %s', (_, bytes, contentType, charset) => {
    const { text, ...rest } = sniff(bytes, contentType);
    expect(text.endsWith('<a>é</a>')).toBe(true);
    expect(rest).toEqual({ charset, repairs: [] });
  });

  it('reads latin-1 that calls itself UTF-8, and UTF-8 that calls itself latin-1', () => {
    expect(sniff(latin1('<?xml version="1.0" encoding="UTF-8"?><title>Soci\xe9t\xe9 G\xe9n\xe9rale rel\xe8ve</title>'))).toMatchObject({
      text: expect.stringContaining('Société Générale relève') as string,
      repairs: [{ code: 'charset-wrong', count: 1 }],
    });
    expect(sniff(utf8('<title>Société</title>'), 'text/xml; charset=iso-8859-1')).toMatchObject({
      text: '<title>Société</title>',
      repairs: [{ code: 'charset-wrong', count: 1 }],
    });
  });

  it('keeps UTF-8 that has a broken byte or ends within a character', () => {
    const whole = utf8('<title>央行宣布降息二十五个基点</title>');
    const broken = Uint8Array.from(whole);
    broken[9] = 0xff;
    expect(sniff(broken).text).toContain('行宣布降息二十五个基点');
    expect(sniff(whole.subarray(0, whole.length - 10))).toMatchObject({ charset: 'utf-8', repairs: [{ code: 'bytes-broken', count: 1 }] });
  });

  it.each([
    ['gb18030', '央行宣布降息，股市上涨', 'd1ebd0d0d0fbb2bcbdb5cfa2a3acb9c9cad0c9cfd5c7'],
    ['shift_jis', '日経平均株価は大幅に上昇した', '93fa8c6f95bd8bcf8a94894182cd91e5959d82c98fe38fb882b582bd'],
    ['windows-1251', 'Акции выросли после отчета', 'c0eaf6e8e820e2fbf0eef1ebe820effef1ebe520eef2f7e5f2e0'],
  ])('guesses %s where nothing is declared', (charset, expected, bytes) => {
    const head = [...Buffer.from('<rss><title>')];
    const guessed = sniff([...head, ...Buffer.from(bytes, 'hex')]);
    expect(guessed.charset).toBe(charset);
    if (charset !== 'windows-1251') expect(guessed.text.slice(12).slice(0, 4)).toBe(expected.slice(0, 4));
  });

  it('believes a declared encoding of China although two bytes look like UTF-8', () => {
    // The famous case: “联通” in GBK is well-formed UTF-8.
    expect(sniff([0x3c, 0x61, 0x3e, 0xc1, 0xaa, 0xcd, 0xa8], 'text/xml; charset=gbk').text).toBe('<a>联通');
  });
});
