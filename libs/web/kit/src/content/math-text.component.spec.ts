import { mathPieces } from './math-text.component';

describe('mathPieces', () => {
  it('cuts formulas out and keeps the words around them', () => {
    expect(mathPieces('so $a+b$, 即 $c$。')).toEqual([
      { kind: 'text', text: 'so ' },
      { kind: 'formula', latex: 'a+b' },
      { kind: 'text', text: ', 即 ' },
      { kind: 'formula', latex: 'c' },
      { kind: 'text', text: '。' },
    ]);
  });

  it('does not take prices for a formula', () => {
    expect(mathPieces('from $5 to $10')).toEqual([{ kind: 'text', text: 'from $5 to $10' }]);
  });
});
