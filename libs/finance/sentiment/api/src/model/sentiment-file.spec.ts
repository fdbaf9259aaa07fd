import { exampleRows } from './training/example-rows.fixture';
import { DEFAULT_HEAD } from './training/train-head';
import { trainSentiment } from './training/train-sentiment';
import { decodeSentiment, encodeSentiment } from './sentiment-file';

const bytes = trainSentiment({
  rows: exampleRows(120),
  language: 'en',
  origin: { trainedOn: '2026-11-26', sources: [{ name: 'examples', sha256: 'a'.repeat(64), licence: 'CC0-1.0', rows: 120 }] },
  seed: 1,
  settings: { ...DEFAULT_HEAD, grams: { ...DEFAULT_HEAD.grams, buckets: 256 }, expertBuckets: 256, isChosen: false },
}).bytes;
const codeOf = (some: Uint8Array): unknown => {
  try {
    decodeSentiment(some);
  } catch (error) {
    return (error as { code: unknown }).code;
  }
  return undefined;
};
const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
};

describe('sentiment file', () => {
  it('gives back what was written, byte by byte', () => {
    expect(Buffer.compare(encodeSentiment(decodeSentiment(bytes)), bytes)).toBe(0);
    expect(decodeSentiment(bytes).manifests[0]?.sources[0]?.licence).toBe('CC0-1.0');
  });

  it('reads from the middle of a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeSentiment(shifted.subarray(3)).heads).toHaveLength(1);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'SENTIMENT_MODEL_FOREIGN'],
    ['another file', new TextEncoder().encode('TRIVEXP\0 and something more'), 'SENTIMENT_MODEL_FOREIGN'],
    ['a later version', changed((copy) => copy.set([9], 8)), 'SENTIMENT_MODEL_VERSION'],
    ['a header that would not fit', changed((copy) => copy.set([255, 255, 255, 127], 12)), 'SENTIMENT_MODEL_DAMAGED'],
    ['half a file', bytes.subarray(0, bytes.length >> 1), 'SENTIMENT_MODEL_DAMAGED'],
    ['one bit turned', changed((copy) => copy.set([(copy[2_000] ?? 0) ^ 1], 2_000)), 'SENTIMENT_MODEL_DAMAGED'],
  ])('refuses %s', (_, some, code) => {
    expect(codeOf(some)).toBe(code);
  });

  it('refuses every cut', () => {
    for (let length = 0; length < bytes.length; length += 97) expect(codeOf(bytes.subarray(0, length))).toMatch(/^SENTIMENT_MODEL_/);
  });
});
