import { compareNames, type NameComparison } from './patient-names';

const CASES: readonly (readonly [known: string, came: string, expected: NameComparison])[] = [
  ['Zhang, San', 'San ZHANG', 'same'],
  ['张三', '张三 (Zhang, San)', 'fuller'],
  ['张三 (Zhang, San)', 'Zhang San', 'shorter'],
  ['Anna Berg', 'Anna Berg-Holm', 'fuller'],
  ['王芳', '赵强', 'other'],
  ['王芳', '王强', 'other'],
  ['Anna Berg', 'Otto Berg', 'other'],
  ['محمد علي', 'علي محمد', 'same'],
  ['—', '—', 'same'],
  ['—', 'Anna Berg', 'other'],
];

describe('the name that came with an order', () => {
  it.each(CASES)('%s, then %s: %s', (known, came, expected) => {
    expect(compareNames(known, came)).toBe(expected);
  });
});
