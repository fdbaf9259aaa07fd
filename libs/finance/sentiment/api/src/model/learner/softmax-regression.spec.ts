import { learnSoftmax, softmax } from './softmax-regression';

const text = (column: number) => ({ columns: Uint32Array.of(column), values: Float64Array.of(1) });
const [first, second] = [Float64Array.of(1, 0), Float64Array.of(0, 1)];

describe('learnSoftmax', () => {
  it('gives each column to the label it stands with, less so when pulled harder', () => {
    const lesson = { texts: [text(0), text(1)], targets: [first, second], columns: 2, labels: 2 };
    const loose = learnSoftmax({ ...lesson, pull: 0.01 }).weights;
    const tight = learnSoftmax({ ...lesson, pull: 1 }).weights;
    expect(loose[0]).toBeGreaterThan(1);
    expect(loose[3]).toBeGreaterThan(1);
    expect(tight[0]).toBeLessThan(loose[0] ?? 0);
  });

  it('learns shares from a teacher that is unsure', () => {
    const { bias, weights } = learnSoftmax({ texts: [text(0)], targets: [Float64Array.of(0.8, 0.2)], columns: 1, labels: 2, pull: 5 });
    expect(softmax(bias.map((value, label) => value + (weights[label] ?? 0)))[0]).toBeCloseTo(0.8, 2);
  });

  it('learns only what the offsets leave to be learned', () => {
    const offsets = [Float64Array.of(Math.log(0.8), Math.log(0.2))];
    const { bias, weights } = learnSoftmax({
      texts: [text(0)],
      targets: [Float64Array.of(0.8, 0.2)],
      columns: 1,
      labels: 2,
      pull: 1,
      offsets,
    });
    expect([...bias, ...weights].every((value) => Math.abs(value) < 0.01)).toBe(true);
  });

  it('counts a text as often as it says', () => {
    const { bias, weights } = learnSoftmax({
      texts: [text(0), text(0)],
      targets: [first, second],
      columns: 1,
      labels: 2,
      pull: 5,
      counts: Float64Array.of(3, 1),
    });
    expect(softmax(bias.map((value, label) => value + (weights[label] ?? 0)))[0]).toBeCloseTo(0.75, 2);
  });
});
