import { DEFAULT_FEATURES } from './feature-settings';
import { FeatureReader } from './text-features';

const reader = () => new FeatureReader(DEFAULT_FEATURES);
const gramsOf = (text: string): string[] => {
  const { buckets, gramAt } = reader().readNamed(text);
  return Array.from(buckets, (_, index) => gramAt(index));
};

describe('FeatureReader', () => {
  it.each(['The tide rises.', '潮水上涨', '밀물이 든다', 'a', '42', '!!!'])('gives %s the length 1, each row once', (text) => {
    const { buckets, values } = reader().read(text);
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    expect(new Set(buckets).size).toBe(buckets.length);
  });

  it('names words, pairs of words and runs of characters', () => {
    expect(gramsOf('High tide')).toEqual(expect.arrayContaining(['high', 'tide', 'high tide', ' hig', 'igh ', 'tid']));
    expect(gramsOf('涨潮')).toEqual(expect.arrayContaining(['涨', '涨潮']));
  });

  it('takes one number for another, so that tomorrow’s text has no unknown ones', () => {
    expect(reader().read('up 3 %, 12 boats')).toEqual(reader().read('up 7 %, 45 boats'));
  });

  it('does not mix the text before into the next', () => {
    const used = reader();
    used.read('the same words again');
    expect(used.read('the same words again')).toEqual(reader().read('the same words again'));
  });

  it.each(['', ' \n\t', '\u0000\u0000', '\u200B'])('finds nothing in %j', (text) => {
    expect(reader().read(text).buckets).toHaveLength(0);
  });

  it('shows no halves of characters', () => {
    for (const text of ['🌊🌊 wave 🌊', 'broken \uD800 text \uDC00', '\uD83C'])
      expect(gramsOf(text).filter((gram) => !gram.isWellFormed())).toEqual([]);
  });

  it.each(['x', '潮', '🌊', 'ab ', '\u0000', '\uD800', 'é', 'İ', '1'])(
    'reads the start of 200,000 times %j and lets the rest be',
    (piece) => {
      const used = reader();
      expect(used.read(piece.repeat(200_000))).toEqual(used.read(piece.repeat(Math.ceil(DEFAULT_FEATURES.readCharacters / piece.length))));
    },
  );

  it('takes hints as a thing of their own, that no text can forge', () => {
    const { buckets, gramAt, values } = reader().readNamed('rises', ['rises', 'up']);
    expect([gramAt(0), gramAt(1), gramAt(2)]).toEqual(['[rises]', '[up]', 'rises']);
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    for (const text of ['[rises]', 'rises', '[rises] [up]']) expect(reader().read(text).buckets).not.toContain(buckets[0]);
  });

  it('holds more n-grams than its buffers began with', () => {
    const words = Array.from(
      { length: 700 },
      (_, number) => `w${String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26))}`,
    ).join(' ');
    const { buckets, gramAt } = reader().readNamed(words);
    expect(buckets.length).toBeGreaterThan(1_024);
    expect(gramAt(0)).toBe('waa');
    expect(gramAt(buckets.length - 1)).not.toBe('');
  });
});
