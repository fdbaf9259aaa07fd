import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTIMENT_LANGUAGES } from '@trivium/finance/sentiment/domain';
import { READ_CHARACTERS, SentimentModel } from './sentiment-model';

const bytes = readFileSync(join(__dirname, 'shipped.model'));
const model = SentimentModel.open(bytes);
const ask = (text: string, language?: string, entity?: string) =>
  model.answer({ id: '1', text, ...(language === undefined ? {} : { language }), ...(entity === undefined ? {} : { entity }) });

describe('the shipped sentiment model', () => {
  it('is small, says where it comes from, and knows ten languages', () => {
    expect(bytes.length).toBeLessThan(8_000_000);
    const [manifest] = model.manifests;
    expect(manifest?.kind).toBe('shipped');
    expect(manifest?.sources.map(({ licence }) => licence).sort()).toEqual(['CC BY 4.0', 'CC0-1.0', 'CC0-1.0']);
    expect(manifest?.languages).toEqual(expect.arrayContaining([...SENTIMENT_LANGUAGES]));
  });

  it.each([
    ['Operating profit rose to EUR 13.1 mn from EUR 8.7 mn a year earlier', 'positive', 'en'],
    ['The bank cut its dividend and warned of rising bad loans', 'negative', 'en'],
    ['The company will publish its interim report on 12 March', 'neutral', 'en'],
    ['公司净利润同比增长35%', 'positive', 'zh'],
    ['控股股东被立案调查，股价跌停', 'negative', 'zh'],
    ['営業利益は前年比20％減少した', 'negative', 'ja'],
    ['영업이익이 사상 최대를 기록했다', 'positive', 'ko'],
    ['Der Gewinn brach um 40 Prozent ein', 'negative', 'de'],
  ])('reads %s as %s', (text, label, language) => {
    const answer = ask(text);
    expect(answer.label).toBe(label);
    expect(answer.language).toBe(language);
    const { negative, neutral, positive } = answer.probabilities;
    expect(negative + neutral + positive).toBeCloseTo(1, 9);
  });

  it('lays three opinions side by side and says what moved the answer', () => {
    const { opinions, explanation, experts, model: version } = ask('Nokia shares jumped after record orders', 'en');
    expect(opinions.map(({ by }) => by)).toEqual(['rules', 'experts', 'logistic-regression']);
    expect(opinions[0]?.label).toBe('positive');
    expect(explanation.words.length).toBeGreaterThan(0);
    expect(explanation.rules.length).toBeGreaterThan(0);
    expect(experts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
    expect(version).toBe(model.version);
  });

  it('takes the side of the company that is asked about', () => {
    const text = 'Arden soars as Borla slumps';
    expect(ask(text, 'en', 'Arden').label).toBe('positive');
    const other = ask(text, 'en', 'Borla');
    expect(other.label).toBe('negative');
    expect(other.entities).toEqual([
      { name: 'Borla', label: 'negative', probabilities: other.probabilities, span: { start: 15, end: 20 } },
    ]);
    expect(ask(text, 'en', 'Cresto').entities?.[0]?.span).toBeUndefined();
  });

  it.each(['', ' ', '\u0000', '\uD800', '🌊', '\u202Eabc', 'مرحبا بالعالم', '!!!', '1234567890'])('answers %j', (text) => {
    const { probabilities } = ask(text);
    expect(Object.values(probabilities).every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it.each(['Profit rose. ', 'x', '利', '涨跌 ', '1', '(', 'from 1 to ', '\uD800', 'a,'])('reads the start of a megabyte of %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(ask(text, undefined, piece)).toEqual(ask(text.slice(0, READ_CHARACTERS), undefined, piece));
  });

  it('gives the same answer to the same question, whatever came before', () => {
    const first = ask('Shares fell 3%', 'en');
    ask('公司净利润同比增长35%');
    expect(ask('Shares fell 3%', 'en')).toEqual(first);
  });
});
