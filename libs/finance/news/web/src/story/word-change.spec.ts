import { wordChanges, type WordChange } from './word-change';

const side = (changes: readonly WordChange[], leftOut: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== leftOut)
    .map(({ text }) => text)
    .join('');

describe('wordChanges', () => {
  it.each([
    ['Profit rises 12 % in the first quarter', 'Profit rises 19 % in the second quarter', 'en'],
    ['公司第一季度净利润增长12%', '公司第二季度净利润下降19%', 'zh'],
    ['', 'New text', 'en'],
    ['Old text', '', 'en'],
    ['a b c d', 'd c b a', 'no language at all'],
    ['Same', 'Same', 'en'],
  ])('holds every letter of both texts: %s -> %s', (before, after, language) => {
    const changes = wordChanges(before, after, language);
    expect(side(changes, 'added')).toBe(before);
    expect(side(changes, 'removed')).toBe(after);
  });

  it('marks the words that changed and no others', () => {
    expect(wordChanges('Profit rises 12 % in May', 'Profit falls 12 % in May', 'en')).toEqual([
      { kind: 'same', text: 'Profit ' },
      { kind: 'removed', text: 'rises' },
      { kind: 'added', text: 'falls' },
      { kind: 'same', text: ' 12 % in May' },
    ]);
  });

  it('does not try to compare texts of a size that nobody reads', () => {
    const changes = wordChanges('a '.repeat(2000), 'b '.repeat(2000), 'en');
    expect(side(changes, 'added')).toHaveLength(4000);
  });
});
