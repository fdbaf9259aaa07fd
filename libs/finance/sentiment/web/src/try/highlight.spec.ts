import { disagrees, textRuns } from './highlight';

describe('textRuns', () => {
  it('marks what moved the label, the strongest where pieces overlap', () => {
    const words = [
      { text: 'profit rose', effect: 0.5 },
      { text: 'rose', effect: 1.5 },
      { text: 'from', effect: -0.4 },
      { text: 'elsewhere', effect: 9 },
    ];
    const runs = textRuns('Profit ROSE from 1', words);
    expect(runs.map(({ text, strength }) => [text, strength])).toEqual([
      ['Profit ', 1],
      ['ROSE', 3],
      [' ', 0],
      ['from', 1],
      [' 1', 0],
    ]);
    expect(runs[3]?.effect).toBeLessThan(0);
  });

  it.each(['', 'İstanbul kâr', '<b>rose</b> 公司'])('gives back the whole text of %s', (text) => {
    const runs = textRuns(text, [{ text: 'rose', effect: 1 }, { text: '', effect: 5 }]); // prettier-ignore
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('takes no time over a letter that stands everywhere', () => {
    const began = performance.now();
    textRuns(
      'a'.repeat(20_000),
      Array.from({ length: 20 }, () => ({ text: 'a', effect: 1 })),
    );
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('disagrees', () => {
  it('counts only opinions that say something', () => {
    expect(disagrees({ opinions: [{ by: 'rules' }, { by: 'experts', label: 'positive' }] })).toBe(false);
    expect(disagrees({ opinions: [{ by: 'rules', label: 'neutral' }, { by: 'experts', label: 'positive' }] })).toBe(true); // prettier-ignore
  });
});
