import { SENTIMENT_LANGUAGES } from '@trivium/finance/sentiment/domain';
import { readFrameFile } from './frame-file';
import { generateFromFrames } from './generate-sentiment-texts';
import { generateSentimentTexts } from './index';
import { framesOfMeanings } from './parallel-meanings';

const made = generateSentimentTexts({ seed: 3, perLanguage: 900 });

describe('grammar of training text', () => {
  it('gives every language its rows, each label among them, and no text twice', () => {
    for (const language of SENTIMENT_LANGUAGES) {
      const rows = made.filter((row) => row.language === language);
      expect(rows.length).toBeGreaterThan(850);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(3);
      const whole = rows.filter(({ entity }) => entity === undefined).map(({ text }) => text);
      expect(new Set(whole).size).toBe(whole.length);
      expect(rows.some(({ entity }) => entity !== undefined)).toBe(true);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateSentimentTexts({ seed: 3, perLanguage: 900 })).toEqual(made);
    expect(generateSentimentTexts({ seed: 4, perLanguage: 900 })[0]?.text).not.toBe(made[0]?.text);
  });

  it('fills every place, and names the company that a label is about', () => {
    expect(made.filter(({ text }) => /[{}|@<>]|undefined/u.test(text))).toEqual([]);
    expect(made.filter(({ text, entity }) => entity !== undefined && !text.includes(entity))).toEqual([]);
  });

  it('gives opposite labels to two companies of one headline', () => {
    const file = readFrameFile('@company = Alterra | Kestrel\nA+ B- {A} rises as {B} falls', 'test');
    const rows = generateFromFrames([{ language: 'en', file }], { seed: 1, perLanguage: 10 });
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const { text, entity = '', label } of rows) expect(text.startsWith(entity)).toBe(label === 'positive');
  });

  it.each([
    ['? {A} rises', /test:1: neither/],
    ['+ (rises', /does not end/],
    ['+ rises)', /closes nothing/],
    ['+ {company} rises', /no words for \{company\}/],
    ['| rises', /words for no place/],
  ])('refuses %s', (line, message) => expect(() => readFrameFile(line, 'test')).toThrow(message));

  it('refuses a meaning that a language lacks', () => {
    expect(() => framesOfMeanings('+ rises\nen {A} rises', 'en')).toThrow(/no line for zh/);
  });
});
