import { unitVector } from './unit-vector';

describe('unitVector', () => {
  it('divides by the length', () => expect(unitVector([3, 4], 2)).toEqual(Float32Array.of(0.6, 0.8)));

  it('takes numbers whose squares lie at the ends of float32', () => {
    expect(unitVector([3e-30, 4e-30], 2)).toEqual(Float32Array.of(0.6, 0.8));
  });

  it.each([
    [[1, 2, 3], { kind: 'dimensions', actual: 3 }],
    [[], { kind: 'dimensions', actual: 0 }],
    [[0, 0], { kind: 'unusable' }],
    [[1, Number.NaN], { kind: 'unusable' }],
    [[1, Number.POSITIVE_INFINITY], { kind: 'unusable' }],
  ])('refuses %j', (raw, fault) => expect(unitVector(raw, 2)).toEqual(fault));
});
