import { completeSettings, DEFAULT_FUSION, DEFAULT_RERANK } from './collection-settings';
import { DEFAULT_SCORING } from './lexical/scoring-settings';

describe('completeSettings', () => {
  it.each([undefined, null, 'x', [], { fusion: 3, rerank: 'yes', scoring: null, dataClass: 'secret', vectors: 1 }])(
    'fills %j from the defaults',
    (given) => {
      expect(completeSettings(given)).toEqual({
        scoring: DEFAULT_SCORING,
        dataClass: 'confidential',
        vectors: 'on',
        fusion: DEFAULT_FUSION,
        rerank: DEFAULT_RERANK,
      });
    },
  );

  it('keeps what is within its range and drops the rest', () => {
    const settings = completeSettings({
      dataClass: 'restricted',
      vectors: 'off',
      fusion: { lexicalWeight: 3, vectorWeight: -1, rankConstant: 10, depth: 20.7 },
      rerank: { isOn: false, depth: 1_000 },
      scoring: { k1: 2 },
    });
    expect(settings).toMatchObject({
      dataClass: 'restricted',
      vectors: 'off',
      fusion: { lexicalWeight: 3, vectorWeight: DEFAULT_FUSION.vectorWeight, rankConstant: 10, depth: 20 },
      rerank: { isOn: false, depth: DEFAULT_RERANK.depth },
    });
    expect(settings.scoring).toEqual({ ...DEFAULT_SCORING, k1: 2 });
  });

  it('counts words at least twice as much as vectors unless told otherwise', () => {
    expect(DEFAULT_FUSION.lexicalWeight / DEFAULT_FUSION.vectorWeight).toBeGreaterThanOrEqual(2);
  });
});
