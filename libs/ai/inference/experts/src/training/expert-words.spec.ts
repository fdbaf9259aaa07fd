import { WordBook } from './expert-words';

const to = (index: number) => [{ index, weight: 1 }];

describe('WordBook', () => {
  it('names words that lead to an expert, not those that all have', () => {
    const book = new WordBook();
    for (let turn = 0; turn < 20; turn += 1) book.add(turn % 2 === 0 ? ['the', 'river', `once${turn}`] : ['the', 'tren', '#']);
    const words = book.tellingWords(Array.from({ length: 20 }, (_, turn) => to(turn % 2)), 2); // prettier-ignore
    expect(words).toEqual([['river'], ['tren']]);
  });

  it('keeps no long strings, which are rarely words and may be secrets', () => {
    const book = new WordBook();
    for (let turn = 0; turn < 20; turn += 1) book.add(turn % 2 === 0 ? ['k'.repeat(41)] : ['b']);
    expect(book.tellingWords(Array.from({ length: 20 }, (_, turn) => to(turn % 2)), 2)).toEqual([[], ['b']]); // prettier-ignore
  });

  it('has nothing to say of no texts', () => {
    expect(new WordBook().tellingWords([], 2)).toEqual([[], []]);
  });
});
