import { cleanRows, datasetCardSchema, type NumberedRow } from './dataset-card';

const at = (number: number, text: string, row: Partial<NumberedRow['row']> = {}): NumberedRow => ({
  number,
  row: { text, label: 'positive', ...row },
});

describe('cleanRows', () => {
  it('keeps one of several copies, and says where the others stood', () => {
    const { rows, card } = cleanRows([at(2, 'Profit rose'), at(3, 'Profit  ｒose '), at(4, 'Profit fell', { label: 'negative' }), at(5, 'Profit rose')]);
    expect(rows.map(({ text }) => text)).toEqual(['Profit rose', 'Profit fell']);
    expect(card.cleaning).toEqual([{ step: 'copy', rows: 2, examples: [3, 5] }]);
  }); // prettier-ignore

  it('keeps both labels of a text that people do not agree on, and counts its rows', () => {
    const { rows, card } = cleanRows([at(2, 'Flat'), at(3, 'Flat', { label: 'neutral' }), at(4, 'Up'), at(5, 'Flat')]);
    expect(rows.map(({ text, label }) => `${text} ${label}`)).toEqual(['Flat positive', 'Flat neutral', 'Up positive']);
    expect(card).toMatchObject({ contested: { rows: 2, examples: [2, 3] }, cleaning: [{ step: 'copy', rows: 1, examples: [5] }] });
  });

  it('takes one text about two companies for two rows', () => {
    const { rows, card } = cleanRows([at(2, 'A beats B', { entity: 'A' }), at(3, 'A beats B', { entity: 'B', label: 'negative' })]);
    expect(rows).toHaveLength(2);
    expect(card).toMatchObject({ entities: 2, cleaning: [] });
    expect(card).not.toHaveProperty('contested');
  });

  it('leaves rows without enough agreement out first, so that they contest nobody', () => {
    const rows = [at(2, 'Flat', { agreement: 100 }), at(3, 'Flat', { agreement: 50, label: 'neutral' }), at(4, 'Up')];
    const cleaned = cleanRows(rows, { leastAgreement: 75 });
    expect(cleaned.rows.map(({ text }) => text)).toEqual(['Flat']);
    expect(cleaned.card.cleaning).toEqual([{ step: 'agreement', rows: 2, examples: [3, 4] }]);
    expect(cleaned.card).not.toHaveProperty('contested');
    expect(cleanRows(rows).card.contested).toEqual({ rows: 2, examples: [2, 3] });
  });

  it('counts what is taken, without a word of it', () => {
    const { card } = cleanRows([
      at(2, 'Q1 +12', { language: 'en', source: 'Wire' }),
      at(3, 'Q2 +19.', { language: 'en', source: 'Ledger' }),
      at(4, '净利润下降', { language: 'zh', source: 'Wire', label: 'negative' }),
    ]);
    expect(card).toEqual({
      read: 3,
      labels: { negative: 1, neutral: 0, positive: 2 },
      languages: [{ language: 'en', rows: 2 }, { language: 'zh', rows: 1 }],
      sources: [{ source: 'Wire', rows: 2 }, { source: 'Ledger', rows: 1 }],
      entities: 0,
      characters: { least: 5, median: 6, most: 7 },
      alike: 1,
      cleaning: [],
    });
    expect(datasetCardSchema.parse(card)).toEqual(card);
  }); // prettier-ignore

  it('says of a hundred rows which are the first twenty, and how many there are', () => {
    const { card } = cleanRows(Array.from({ length: 101 }, (_, number) => at(number + 2, 'Same')));
    expect(card.cleaning[0]).toMatchObject({ step: 'copy', rows: 100 });
    expect(card.cleaning[0]?.examples).toHaveLength(20);
  });

  it('gives an empty card for no rows', () => {
    expect(cleanRows([]).card).toMatchObject({ read: 0, characters: { least: 0, median: 0, most: 0 }, cleaning: [] });
  });
});
