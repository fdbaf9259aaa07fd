import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    'Halberd Mills said sales rose 7% in the spring.',
    'Operating profit climbed to EUR 12.4 mn from EUR 9.9 mn.',
    'Net profit was EUR 12.4 mn, compared with EUR 9.9 mn a year earlier.',
    'Pre-tax profit totalled EUR 4.1 mn (3.3 mn).',
    'Ferrow Lines narrowed its loss in the second quarter.',
    'The operating loss shrank to 2 million from 5 million.',
    'The unit made a profit of 3 million, compared with a loss of 8 million last year.',
    'Operating profit was 6 million, up from a loss of 2 million.',
    'The airline swung to profit after two lean years.',
    'Unemployment fell to 4.1% in October.',
    'The bakery chain cut its costs by a fifth.',
    'Bad loans at the lender declined for the third quarter in a row.',
    'Quarterly earnings beat analyst estimates.',
    'Revenue came in above analysts’ estimates.',
    'Orders doubled on demand from shipyards.',
    'Tarn Robotics raises its dividend.',
    'Shares of Pell Optics hit a record high.',
    'The board raised its full-year guidance.',
    'Brokers upgraded the stock on Monday.',
    'The miner won a contract worth 90 million.',
    'The company avoided bankruptcy in a last-minute deal.',
    'Margins improved in spite of weak demand for timber.',
    'Inflation eases to 2.1%.',
    'Worries ease over the bank.',
    'Sales were not weak this year.',
  ],
  negative: [
    'Sales at Halberd Mills fell 7% in the spring.',
    'Operating profit fell to EUR 9.9 mn from EUR 12.4 mn.',
    'Net profit was EUR 9.9 mn, compared with EUR 12.4 mn a year earlier.',
    'Pre-tax profit totalled EUR 3.3 mn (4.1 mn).',
    'Ferrow Lines said its net loss widened in the second quarter.',
    'The operating loss grew to 5 million from 2 million.',
    'The unit made a loss of 3 million, compared with a profit of 8 million last year.',
    'Operating costs rose 12% on dearer steel.',
    'Unemployment rose to 5.2% in October.',
    'The lender cut its dividend.',
    'Net debt increased sharply.',
    'The retailer issued a profit warning.',
    'Earnings missed estimates for a third quarter.',
    'Turnover came in below analysts’ estimates.',
    'The shipbuilder filed for bankruptcy.',
    'The group will lay off 300 people.',
    'Police raided the offices over suspected fraud.',
    'Brokers downgraded the stock on Monday.',
    'Profit did not rise in the quarter.',
    'The company posted a loss for the year.',
    'Demand is weak and prices are falling.',
    'The stock plunged to a record low.',
    'Despite a new plant, sales declined.',
    'Profits rose last year, but sales plunged in the spring.',
    'The carmaker recalls 40,000 vans over defects.',
  ],
  neutral: [
    'The annual general meeting will be held on 4 May.',
    'Ada Renn was appointed to the board of directors.',
    'Interest rates remained unchanged.',
    'The company is headquartered in Lyon.',
    'The terms of the deal were not disclosed.',
    'Ora Lind takes over as head of treasury on 1 June.',
  ],
};

describe('rules of English', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'en').label).toBe(label));
  });

  it.each(['Founders met in Turku.', 'The hall seats 450 people.', 'A start-up with share capital.', 'It is a cost-effective tool.', ''])(
    'is silent where nothing is read: %s',
    (text) => expect(readTextRules(text, 'en')).toEqual({ label: undefined, score: 0, readings: [] }),
  );

  it('names the rule and the words that it read', () => {
    const text = 'Ferrow: costs fell.';
    const [reading] = readTextRules(text, 'en').readings;
    expect(reading).toMatchObject({ rule: 'polarity-flip', label: 'positive' });
    expect(text.slice(reading?.span.start, reading?.span.end)).toBe('costs fell');
  });

  it('is silent in a language without a lexicon', () => {
    expect(readTextRules('Sales rose', 'xx').label).toBeUndefined();
  });
});
