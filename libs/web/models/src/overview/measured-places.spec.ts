import { endpointOf, engineOf } from '../testing/model-fixtures';
import { measuredPlaces } from './measured-places';

const AT = '2026-11-26T08:00:00.000Z';

describe('measured places', () => {
  it('makes no figure up: nothing measured is an empty list', () => {
    const untested = endpointOf({ id: 'a', lastTest: null });
    const failed = endpointOf({
      id: 'b',
      lastTest: { at: AT, isUsable: false, firstTokenMs: 40, tokensPerSecond: 9, error: { code: 'X', text: 'No.' } },
    });
    const silent = engineOf({ endpoint: 'a', firstTokenMs: null, tokensPerSecond: null });
    const places = measuredPlaces({ endpoints: [untested, failed], engines: [silent] });
    expect(places.map(({ place, measurements }) => [place, measurements.length])).toEqual([
      ['local', 0],
      ['cloud', 0],
      ['edge', 0],
    ]);
  });

  it('keeps figures of real calls and of a test apart, with the name an administrator gave', () => {
    const tested = endpointOf({
      id: 'a',
      name: 'Ours',
      lastTest: { at: AT, isUsable: true, firstTokenMs: 40, tokensPerSecond: 9, error: null },
    });
    const engine = engineOf({
      endpoint: 'a',
      attempts: 12,
      failures: 2,
      firstTokenMs: { p50: 55, p95: 90, p99: 99 },
      tokensPerSecond: null,
    });
    const [local] = measuredPlaces({ endpoints: [tested], engines: [engine] });
    expect(local?.measurements).toMatchObject([
      { name: 'Ours', source: 'calls', firstTokenMs: 55, tokensPerSecond: null, count: 10 },
      { name: 'Ours', source: 'test', firstTokenMs: 40, tokensPerSecond: 9, count: 1, at: AT },
    ]);
  });
});
