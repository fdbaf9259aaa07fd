import { matchesOf } from './matches-of';

describe('all matches of a pattern', () => {
  it.each([
    ['one 2 three 44', /\d+/gu],
    ['左肺和右肺', /(?=肺)|(?<side>[左右])/gu],
    ['a😀b', /(?:)/gu],
    ['a😀b', /x?/gu],
    ['none', /\d/gu],
    ['', /x*/gu],
  ])('finds in "%s" what matchAll finds', (text, pattern) => {
    const plain = (match: RegExpExecArray) => [match.index, ...match];
    expect(matchesOf(text, pattern).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
  });

  it('begins at the start of a text, whatever the pattern was last asked for', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 2;
    expect(matchesOf('aaa', pattern)).toHaveLength(3);
  });
});
