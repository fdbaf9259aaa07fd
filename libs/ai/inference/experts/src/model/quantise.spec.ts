import { runTraining, trainModel } from '../training/train-model';
import { exampleTraining } from '../training/example-texts.fixture';
import { seededRandom } from '../training/seeded-random';
import { codeFor, quantise, quantiseRows, scaleOf, weightBytes } from './quantise';

const rowsOf = (values: readonly number[], width: number) => ({
  width,
  values: Float32Array.from(values),
  scales: new Float32Array(values.length / width).fill(1),
});

describe('quantise', () => {
  it('is at most half a step off, whatever the size of the row', () => {
    const random = seededRandom(3);
    for (let size = 1e-4; size < 1e3; size *= 7) {
      const values = Array.from({ length: 27 }, () => (random() - 0.5) * size);
      const { rows } = quantiseRows(rowsOf(values, 27));
      const scale = rows.scales[0] ?? 0;
      values.forEach((value, column) => expect(Math.abs((rows.values[column] ?? 0) * scale - value)).toBeLessThanOrEqual(scale * 0.5001));
      const largest = Math.max(...rows.values.map(Math.abs));
      expect(largest).toBeGreaterThanOrEqual(116);
      expect(largest).toBeLessThanOrEqual(127);
    }
  });

  it('keeps zeros, takes dust for zero, and ends at what a code can say', () => {
    expect(quantiseRows(rowsOf([0, 0], 2)).codes).toEqual(Uint8Array.of(0));
    expect(codeFor(1e-30)).toBe(0);
    expect(scaleOf(codeFor(1e30))).toBeCloseTo(2 ** (47 / 8), 3);
    expect(quantiseRows(rowsOf([1e30, -1e30], 2)).rows.values).toEqual(Int8Array.of(127, -127));
  });

  it('saves 73 % of the weights', () => {
    const trained = runTraining(trainModel(exampleTraining({ experts: 8, activeExperts: 2, labels: ['bad', 'good', 'mixed'] })));
    expect(1 - weightBytes(quantise(trained)) / weightBytes(trained)).toBeGreaterThanOrEqual(0.73);
  });
});
