import { wholeFormulas } from './whole-formulas';

const text = 'First $a+b$ then $c$ last.';

describe('wholeFormulas', () => {
  it('takes a formula in whole that either end would cut', () => {
    const part = wholeFormulas(text, { start: 8, end: 18 });
    expect(text.slice(part.start, part.end)).toBe('$a+b$ then $c$');
  });

  it('leaves a part alone that cuts none', () => {
    expect(wholeFormulas(text, { start: 12, end: 16 })).toEqual({ start: 12, end: 16 });
    expect(wholeFormulas('no formulas', { start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });
});
