import { accuracyAt, calibrationErrorOf, calibrationOf, figuresOf, type JudgedRow, wilson } from './sentiment-figures';

const row = (change: Partial<JudgedRow>): JudgedRow => ({
  level: 'text', language: 'en', length: 80, truth: 'positive', answer: 'positive', probability: 0.9, rival: 'neutral', ...change,
}); // prettier-ignore

describe('figures', () => {
  it('counts right answers by language, length and level, and the rival beside them', () => {
    const figures = figuresOf([
      row({}),
      row({ answer: 'negative', language: 'zh', length: 20 }),
      row({ level: 'entity', rival: 'positive' }),
    ]);
    expect(figures.accuracy).toBeCloseTo(2 / 3);
    expect(figures.rival.accuracy).toBeCloseTo(1 / 3);
    expect(figures.byLanguage.map(({ language, accuracy }) => [language, accuracy])).toEqual([['en', 1], ['zh', 0]]); // prettier-ignore
    expect(figures.byLength.map(({ upToCharacters, rows }) => [upToCharacters, rows])).toEqual([[40, 1], [120, 2]]); // prettier-ignore
    expect(figures.byLevel.map(({ level, rows }) => [level, rows])).toEqual([['text', 2], ['entity', 1]]); // prettier-ignore
    expect(figures.confusion[2]).toEqual([1, 0, 2]);
  });

  it('tells figures by the agreement of annotators where rows have it, and by tens where levels are many', () => {
    expect(figuresOf([row({})])).not.toHaveProperty('byAgreement');
    const figures = figuresOf([
      row({}),
      row({ agreement: 50, answer: 'negative' }),
      row({ agreement: 100 }),
      row({ agreement: 50, rival: 'positive' }),
    ]);
    expect(figures.byAgreement?.map(({ agreement, rows, accuracy, rival }) => [agreement, rows, accuracy, rival.accuracy])).toEqual([
      [100, 1, 1, 0],
      [50, 2, 0.5, 0.5],
    ]);
    const many = figuresOf(Array.from({ length: 12 }, (_, number) => row({ agreement: 60 + number })));
    expect(many.byAgreement?.map(({ agreement, rows }) => [agreement, rows])).toEqual([[70, 2], [60, 10]]); // prettier-ignore
  });

  it('tells figures by where texts stood, the most frequent source first', () => {
    expect(figuresOf([row({})])).not.toHaveProperty('bySource');
    const { bySource } = figuresOf([
      row({}),
      row({ source: 'Wire', answer: 'negative' }),
      row({ source: 'Ledger' }),
      row({ source: 'Ledger' }),
    ]);
    expect(bySource?.map(({ source, rows, accuracy }) => [source, rows, accuracy])).toEqual([['Ledger', 2, 1], ['Wire', 1, 0]]); // prettier-ignore
  });

  it('says how far from true the probabilities are', () => {
    const rows = [0.9, 0.9, 0.9, 0.9].map((probability, number) => row({ probability, answer: number === 0 ? 'negative' : 'positive' }));
    expect(calibrationErrorOf(calibrationOf(rows))).toBeCloseTo(0.15);
    expect(calibrationOf(rows)).toEqual([{ from: 0.9, to: 1, rows: 4, sure: 0.9, right: 0.75 }]);
  });

  it('leaves out the least sure', () => {
    const rows = Array.from({ length: 10 }, (_, number) =>
      row({ probability: 0.5 + number / 100, answer: number === 0 ? 'negative' : 'positive' }),
    );
    expect(accuracyAt(rows, 0.9)).toBe(1);
    expect(accuracyAt(rows, 1)).toBe(0.9);
  });

  it('gives the interval of Wilson', () => {
    const [low, high] = wilson(0.9, 100);
    expect(low).toBeCloseTo(0.826, 3);
    expect(high).toBeCloseTo(0.945, 3);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
