import { evenLoad } from './even-load';
import { seededRandom } from './seeded-random';

const bounds = { least: 0.21, most: 0.3, scale: 1 };

describe('evenLoad', () => {
  it.each([1, 2])('brings loads within the bounds, of experts that nobody would choose too (%i active)', (active) => {
    const random = seededRandom(4);
    const liked = [1, 0.6, 0.5, 0];
    const logits = Float32Array.from({ length: 4 * 1_000 }, (_, at) => random() + (liked[at % 4] ?? 0));
    const bias = new Float32Array(4);
    const loads = evenLoad({ logits, experts: 4, active, ...bounds }, bias);
    expect(loads.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    for (const load of loads) {
      expect(load).toBeGreaterThanOrEqual(0.21);
      expect(load).toBeLessThanOrEqual(0.3);
    }
    expect(bias[3]).toBeGreaterThan(bias[0] ?? 0);
  });

  it('leaves even loads alone', () => {
    const logits = Float32Array.from({ length: 400 }, (_, at) => (at % 4 === Math.floor(at / 4) % 4 ? 1 : 0));
    const bias = new Float32Array(4);
    evenLoad({ logits, experts: 4, active: 1, ...bounds }, bias);
    expect(bias).toEqual(new Float32Array(4));
  });

  it('ends where no bias helps, and of no texts', () => {
    expect(evenLoad({ logits: new Float32Array(400), experts: 4, active: 1, ...bounds }, new Float32Array(4)).every(Number.isFinite)).toBe(
      true,
    );
    expect(evenLoad({ logits: new Float32Array(0), experts: 4, active: 1, ...bounds }, new Float32Array(4))).toEqual(new Float64Array(4));
  });
});
