import { wordContributions } from './word-contributions';

describe('wordContributions', () => {
  it('adds up a word over its fields and puts the heaviest word and field first', () => {
    expect(
      wordContributions([
        { term: 'gate', word: 'gate', field: 'body', weight: 1 },
        { term: 'expert', word: 'expert', field: 'body', weight: 2.5 },
        { term: 'gate', word: 'gate', field: 'title', weight: 2 },
      ]),
    ).toEqual([
      {
        word: 'gate',
        weight: 3,
        fields: [
          { field: 'title', weight: 2 },
          { field: 'body', weight: 1 },
        ],
      },
      { word: 'expert', weight: 2.5, fields: [{ field: 'body', weight: 2.5 }] },
    ]);
  });

  it('counts a Chinese character to the word it is a part of, and leaves one that stands alone', () => {
    const body = (word: string, weight: number) => ({ term: word, word, field: 'body' as const, weight });
    const words = wordContributions([
      body('专家', 5),
      body('专', 2),
      body('家', 1),
      body('核', 0.5),
      { ...body('混合', 4), field: 'title' },
      body('混', 3),
    ]);
    expect(words.map(({ word, weight }) => [word, weight])).toEqual([
      ['专家', 8],
      ['混合', 7],
      ['核', 0.5],
    ]);
    expect(words[1]?.fields).toEqual([
      { field: 'title', weight: 4 },
      { field: 'body', weight: 3 },
    ]);
  });
});
