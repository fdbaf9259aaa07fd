import { leaningTargets, trustIn } from './lean-on-beneath';

const LEANING = { trust: 0.5, pull: 10, rows: 15 };
const sure = Float64Array.of(Math.log(0.98), Math.log(0.01), Math.log(0.01));
const first = Float64Array.of(1, 0, 0);
const second = Float64Array.of(0, 1, 0);
const lessonOf = (count: number, targetAt: (number: number) => Float64Array) => ({
  beneath: Array.from({ length: count }, (_, number) =>
    number % 2 === 0 ? sure : Float64Array.of(sure[1] ?? 0, sure[0] ?? 0, sure[2] ?? 0),
  ),
  targets: Array.from({ length: count }, (_, number) => targetAt(number)),
});
const right = (number: number) => (number % 2 === 0 ? first : second);

describe('trustIn', () => {
  it('believes a model beneath that is right, and hardly one that is as often wrong', () => {
    expect(trustIn(lessonOf(400, right), LEANING)).toBeGreaterThan(0.8);
    expect(
      trustIn(
        lessonOf(400, (number) => right(number + (number % 4 < 2 ? 1 : 0))),
        LEANING,
      ),
    ).toBeLessThan(0.2);
  });

  it('is moved little by few rows, and not by none', () => {
    expect(trustIn(lessonOf(0, right), LEANING)).toBeCloseTo(LEANING.trust, 6);
    const few = trustIn(lessonOf(8, right), LEANING);
    expect(few).toBeGreaterThan(LEANING.trust);
    expect(few).toBeLessThan(trustIn(lessonOf(400, right), LEANING));
  });
});

describe('leaningTargets', () => {
  it('lets few labels weigh less than many, and never less than half', () => {
    const shareOf = (count: number) =>
      leaningTargets(
        lessonOf(count, () => Float64Array.of(0, 0, 1)),
        LEANING,
      )[0]?.[2] ?? 0;
    expect(shareOf(5)).toBeCloseTo(0.5 + 0.5 * 0.01, 6);
    expect(shareOf(60)).toBeCloseTo(0.75 + 0.25 * 0.01, 6);
    expect(shareOf(1_500)).toBeGreaterThan(0.98);
  });

  it('gives shares that make one', () => {
    for (const target of leaningTargets(lessonOf(20, right), LEANING))
      expect(target.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
