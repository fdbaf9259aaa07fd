import { estimateTokens, textBatches } from './text-batches';

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['abcd', 1],
    ['abcde', 2],
    ['心脏影像报告学习银行', 7],
    ['🫀', 1],
  ])('%j has about %i', (text, expected) => expect(estimateTokens(text)).toBe(expected));
});

describe('textBatches', () => {
  const limits = { maxInputs: 3, maxTokens: 10 };

  it('begins a new batch at the number of texts', () => {
    expect(textBatches(['a', 'b', 'c', 'd'], limits)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('begins a new batch at the estimate of tokens, not one text before', () => {
    const four = 'x'.repeat(16);
    const two = 'y'.repeat(8);
    expect(textBatches([four, four, two, two], limits)).toEqual([[four, four, two], [two]]);
  });

  it('cuts a text that is longer than a batch, never through a character', () => {
    expect(textBatches([`${'🫀'.repeat(12)}`, 'a'], limits)).toEqual([['🫀'.repeat(10)], ['a']]);
  });

  it('loses and repeats nothing else', () => {
    const texts = Array.from({ length: 50 }, (_, index) => 'z'.repeat(index % 37));
    expect(textBatches(texts, limits).flat()).toEqual(texts);
  });
});
