import { cpuUsage } from 'node:process';
import { SENTIMENT_LANGUAGES } from '../sentiment';
import { entityHints } from '../entities/entity-hints';
import { readEntitySentiment } from '../entities/read-entity-sentiment';
import { readTextRules } from './read-sentiment-rules';
import { READ_UNITS } from './rule-tokens';

const MEGABYTE = 1_048_576;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** Time of the processor: what else the machine does is not what is measured. */
function usedMs(read: () => unknown): number {
  const start = cpuUsage();
  read();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}

describe('hostile texts', () => {
  it.each([
    ['letters without a blank', fill('a')],
    ['words', fill('profit rose to EUR 1.2 mn from EUR 3.4 mn, but ')],
    ['numbers', fill('1 ,')],
    ['digits', fill('9')],
    ['marks', fill('((((')],
    ['negations', fill('not no never ')],
    ['directions', fill('rose fell ')],
    ['Chinese', fill('不未没利润增长')],
    ['Chinese endings', fill('终止收购解除')],
    ['accents', fill('e\u0301\u0301\u0301')],
    ['lone surrogates', fill('\ud800 rose \udc00')],
  ])('reads a megabyte of %s in every language in less than 300 ms each', (_, text) => {
    for (const language of SENTIMENT_LANGUAGES) {
      // The first reading builds the tables.
      readTextRules('', language);
      expect(usedMs(() => readTextRules(text, language))).toBeLessThan(300);
    }
  });

  it('reads one company of a megabyte in less than 300 ms', () => {
    const text = fill('Acme rises, Bolt falls; ');
    readEntitySentiment('Acme', 'en', 'Acme');
    expect(usedMs(() => readEntitySentiment(text, 'en', 'Bolt'))).toBeLessThan(300);
    expect(entityHints({ text, language: 'en', entity: 'Bolt', otherEntities: ['Acme'] }).length).toBeLessThan(80);
  });

  it('says nothing of what stands behind its reach', () => {
    expect(readTextRules(`${' '.repeat(READ_UNITS)}Profit plunged.`, 'en').label).toBeUndefined();
  });

  it.each([
    '\ud800',
    '\udc00profit rose',
    'profit\u0000rose',
    '\u202eprofit rose\u202c',
    'أرباح الشركة profit rose',
    '(((',
    '1.2.3.4',
    '٣٤٥',
    '%',
    '-',
  ])('does not fall over %j', (text) => {
    for (const language of SENTIMENT_LANGUAGES) {
      const opinion = readTextRules(text, language);
      expect(Number.isFinite(opinion.score)).toBe(true);
      expect(opinion).toEqual(readTextRules(text, language));
      for (const { span } of opinion.readings) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
    }
  });
});
