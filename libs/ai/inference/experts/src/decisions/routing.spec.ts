import { seededRandom } from '../training/seeded-random';
import { allExperts, byLogits, randomExperts, sharesOf, topExperts } from './routing';

const logits = Float64Array.of(0.1, 0.9, 0.5, 0.9);
const input = { logits, selectionBias: new Float32Array(4), active: 2 };

describe('routing', () => {
  it('takes the highest, of equals the first', () => {
    expect(byLogits(input)).toEqual([1, 3]);
    expect(topExperts(3)(input)).toEqual([1, 3, 2]);
    expect(topExperts(9)(input)).toHaveLength(4);
    expect(allExperts(input)).toEqual([0, 1, 2, 3]);
  });

  it('chooses by bias but weighs without it', () => {
    const chosen = byLogits({ ...input, selectionBias: Float32Array.of(5, 0, 0, 0) });
    expect(chosen).toEqual([0, 1]);
    const [first, second] = sharesOf(logits, chosen);
    expect((second?.weight ?? 0) / (first?.weight ?? 1)).toBeCloseTo(Math.exp(0.8), 6);
  });

  it('makes the weights 1, also of logits beyond what a power can hold', () => {
    const shares = sharesOf(Float64Array.of(5_000, 4_999, -5_000), [0, 1, 2]);
    expect(shares.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('draws different experts, each as often', () => {
    const draw = randomExperts(seededRandom(5));
    const times = [0, 0, 0, 0];
    for (let turn = 0; turn < 4_000; turn += 1) {
      const chosen = draw(input);
      expect(new Set(chosen).size).toBe(2);
      for (const index of chosen) times[index] = (times[index] ?? 0) + 1;
    }
    for (const count of times) expect(Math.abs(count - 2_000)).toBeLessThan(150);
  });
});
