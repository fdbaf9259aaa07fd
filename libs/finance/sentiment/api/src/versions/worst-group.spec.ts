import type { KeptFigures } from './kept-figures';
import { worstGroup } from './worst-group';

const figure = (rows: number, accuracy: number) => ({ rows, accuracy, macroF1: accuracy, interval: [0, 1] as const });
const rival = figure(1, 0.5);

describe('worstGroup', () => {
  it('names the group with the lowest accuracy, whichever way rows are divided', () => {
    const figures: KeptFigures = {
      ...figure(100, 0.9),
      byLanguage: [{ language: 'en', ...figure(60, 0.95), rival }, { language: 'zh', ...figure(40, 0.82), rival }],
      byLength: [{ upToCharacters: 40, ...figure(30, 0.7) }, { upToCharacters: null, ...figure(70, 0.98) }],
      bySource: [{ source: 'Wire', ...figure(50, 0.85), rival }, { source: 'Ledger', ...figure(50, 0.95), rival }],
    };
    expect(worstGroup(figures)).toEqual({ by: 'length', group: '40', ...figure(30, 0.7) });
  }); // prettier-ignore

  it('passes over groups of fewer than twenty rows, and tells none where all are as good', () => {
    const figures: KeptFigures = {
      ...figure(100, 0.9),
      byLanguage: [{ language: 'en', ...figure(100, 0.9), rival }],
      byLevel: [{ level: 'text', ...figure(81, 0.85) }, { level: 'entity', ...figure(19, 0.1) }],
    };
    expect(worstGroup(figures)).toMatchObject({ by: 'level', group: 'text' });
    expect(worstGroup({ ...figures, ...figure(100, 0.85) })).toBeUndefined();
    expect(worstGroup({ ...figure(10, 1) })).toBeUndefined();
  }); // prettier-ignore
});
