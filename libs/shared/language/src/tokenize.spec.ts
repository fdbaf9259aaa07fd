import { countWords } from './count-words';
import { type Token, tokenize } from './tokenize';

const words = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => text);

describe('tokenize', () => {
  it('keeps codes, tickers, decimals, percent and inner apostrophes and hyphens whole', () => {
    const text = "GPT-4 and C++ beat BRK.B by 0.75 or 12.5%: it's well-known, COVID-19, 1,234.5, AT&T, 10mm, U.S. rules.";
    const tokens = tokenize(text, 'en');
    expect(words(tokens)).toEqual(
      ['GPT-4', 'and', 'C++', 'beat', 'BRK.B', 'by', '0.75', 'or', '12.5%', "it's", 'well-known', 'COVID-19', '1,234.5', 'AT&T', '10mm', 'U.S.', 'rules'], // prettier-ignore
    );
    expect(tokens.filter(({ kind }) => kind === 'number').map((token) => token.text)).toEqual(['0.75', '12.5%', '1,234.5']);
    expect(tokens.filter(({ kind }) => kind === 'code').map((token) => token.text)).toEqual([
      'GPT-4',
      'C++',
      'BRK.B',
      'COVID-19',
      'AT&T',
      '10mm',
    ]);
    for (const { span, text: token } of tokens) expect(text.slice(span.start, span.end)).toBe(token);
  });

  it('does not join a number range or a sentence end', () => {
    expect(words(tokenize('2020-2024 ended.Then 3. Next', 'en'))).toEqual(['2020', '2024', 'ended', 'Then', '3', 'Next']);
  });

  it('cuts Chinese and Japanese by dictionary and Korean at spaces', () => {
    expect(words(tokenize('注意力机制用于CT检查。', 'zh'))).toEqual(['注意力', '机制', '用于', 'CT', '检查']);
    expect(words(tokenize('これはペンです', 'ja'))).toEqual(['これ', 'は', 'ペン', 'です']);
    expect(words(tokenize('모델이 크다.', 'ko'))).toEqual(['모델이', '크다']);
  });

  it.each(['注意力机制', '注意力。', 'word-', 'a.', '1,', "a'"])('is linear on 400,000 characters of %j', (piece) => {
    // CPU time, not the clock: other work on the machine must not turn this red. Quadratic would take minutes.
    const started = process.cpuUsage();
    tokenize(piece.repeat(400_000 / piece.length), 'zh');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });
});

describe('countWords', () => {
  it('counts spaced words as 1 and Chinese characters as 0.6', () => {
    expect(countWords("It's a well-known model, v2.", 'en')).toBe(5);
    expect(countWords('注意力机制。', 'zh')).toBe(3);
    expect(countWords('GPT 模型', 'zh')).toBe(2.2);
    expect(countWords('', 'en')).toBe(0);
  });
});
