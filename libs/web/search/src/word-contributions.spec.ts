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
});
