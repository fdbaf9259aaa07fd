import { countFieldTerms, queryTerms, storable, termsOf } from './field-terms';

describe('termsOf', () => {
  it('falls back to the raw words of a text of stop words only', () => {
    expect(termsOf('To be or not to be', 'en')).toEqual(['to', 'be', 'or', 'not', 'to', 'be']);
    expect(termsOf('The brain', 'en')).toEqual(['brain']);
  });

  it('cuts monstrous words and keeps them storable', () => {
    expect(termsOf('x'.repeat(100_000), 'en').map((term) => term.length)).toEqual([64]);
    expect(termsOf('a\u0000b \uD800', 'en').join('')).not.toMatch(/\u0000|\p{Surrogate}/u);
  });

  it('takes an unknown language as undetermined', () => {
    expect(termsOf('Hello', 'tlh')).toEqual(['hello']);
  });
});

describe('storable', () => {
  it('keeps the length, so that offsets hold', () => {
    expect(storable('a\u0000b\uDC00c😀')).toBe('a\uFFFDb\uFFFDc😀');
  });
});

describe('countFieldTerms', () => {
  it('saturates instead of overflowing', () => {
    const { frequencies, lengths } = countFieldTerms({
      title: [],
      headings: [],
      body: Array.from({ length: 40_000 }, () => 'x'),
      aliases: ['x'],
    });
    expect(frequencies.get('x')).toEqual({ title: 0, headings: 0, body: 1_023, aliases: 1 });
    expect(lengths.body).toBe(32_767);
  });
});

describe('queryTerms', () => {
  it('reads a Chinese question with the analysis of an English book too, counting each term once', () => {
    const { counts, byLanguage } = queryTerms('什么是 Transformers 的 attention?', ['zh', 'en']);
    expect(counts.get('attent')).toBe(1);
    expect(counts.get('transform')).toBe(1);
    expect(byLanguage.get('en')?.has('attent')).toBe(true);
  });

  it('reads the beginning of a pasted chapter only', () => {
    expect(queryTerms(`${'word '.repeat(20_000)}needle`, ['en']).counts.has('needle')).toBe(false);
  });
});
