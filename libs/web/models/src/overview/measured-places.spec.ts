import { engineOf } from '../testing/model-fixtures';
import { measuredPlaces } from './measured-places';

describe('measured places', () => {
  it('makes no figure up: nothing measured is an empty list', () => {
    const silent = engineOf({ endpoint: 'a', firstTokenMs: null, tokensPerSecond: null });
    expect(measuredPlaces([silent]).map(({ place, measurements }) => [place, measurements.length])).toEqual([
      ['local', 0],
      ['cloud', 0],
      ['edge', 0],
    ]);
  });

  it('shows the medians of real calls, and how many there were', () => {
    const firstTokenMs = { p50: 55, p95: 90, p99: 99 };
    const engine = engineOf({ endpoint: 'a', attempts: 12, failures: 2, firstTokenMs, tokensPerSecond: null });
    const [local] = measuredPlaces([engine]);
    expect(local?.measurements).toMatchObject([{ name: 'a', source: 'calls', firstTokenMs: 55, tokensPerSecond: null, count: 10 }]);
  });
});
