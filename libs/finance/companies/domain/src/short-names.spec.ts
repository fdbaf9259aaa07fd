import { isSameName, shortName } from './short-names';

describe('short names', () => {
  it.each([
    ['quarrion therapeutics', 'quarrion'],
    ['zephyr cloud services', 'zephyr'],
    ['quarrion', undefined],
    ['harbour view partners', undefined],
    ['bank sejahtera', undefined],
    ['abc foods', undefined],
    ['BRK.B', undefined],
    ['华岚电子', undefined],
  ])('of %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it.each([
    ['quarrion', 'quarrion therapeutics', true],
    ['polar shipping', 'polar foods', false],
    ['quarrion', 'quarrionex therapeutics', false],
    ['AAPL', 'AAPL', true],
  ])('%s and %s are one: %s', (first, second, isOne) => {
    expect([isSameName(first, second), isSameName(second, first)]).toEqual([isOne, isOne]);
  });
});
