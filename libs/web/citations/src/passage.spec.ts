import { highlight } from './passage';

describe('highlight', () => {
  it('finds the quote over the line breaks of a PDF', () => {
    expect(highlight({ quote: 'gives each token', context: 'It gives\neach  token a weight.' })).toEqual({
      before: 'It ',
      quote: 'gives\neach  token',
      after: ' a weight.',
    });
  });

  it('takes the span when it holds the quote, so that a repeated phrase is marked in its place', () => {
    expect(highlight({ quote: 'a', context: 'a b a', span: { start: 4, end: 5 } })?.before).toBe('a b ');
  });

  it('marks nothing rather than the wrong words', () => {
    expect(highlight({ quote: 'absent', context: 'other words' })).toBeUndefined();
    expect(highlight({ quote: 'b', context: 'a b', span: { start: 0, end: 1 } })?.before).toBe('a ');
  });
});
