import type { SentimentLexicon } from '../lexicon/lexicon';
import { LexiconMatcher } from './lexicon-matcher';
import { ruleTokens } from './rule-tokens';

const WORDS: SentimentLexicon = {
  language: 'de',
  matching: 'words',
  scales: {},
  tables: { good: 'steig*, *auftrag, erhöh* die prognose, streicht * stellen', bad: '*verlust*, gewinnwarnung', upIsGood: 'gewinn*' },
};
const CHARACTERS: SentimentLexicon = {
  language: 'ko',
  matching: 'characters',
  scales: {},
  tables: { good: '사상 최대, 10배', bad: '고발' },
};

const found = (lexicon: SentimentLexicon, text: string): string[] => {
  const tokens = ruleTokens(text);
  const matcher = new LexiconMatcher(lexicon, ['good', 'bad', 'upIsGood']);
  return matcher
    .marksOf(tokens)
    .map(({ table, first, last }) => `${table} ${text.slice(tokens[first]?.span.start, tokens[last]?.span.end)}`);
};

describe('LexiconMatcher', () => {
  it.each([
    ['Der Kurs steigt', ['good steigt']],
    ['Ein Großauftrag kam', ['good Großauftrag']],
    ['Die Jahresverluste', ['bad Jahresverluste']],
    ['ERHOHT DIE PROGNOSE', ['good ERHOHT DIE PROGNOSE']],
    ['streicht 200 viele Stellen', ['good streicht 200 viele Stellen']],
    ['streicht Stellen', ['good streicht Stellen']],
    ['streicht heute 200 viele Stellen', []],
    ['Gewinnwarnung', ['bad Gewinnwarnung']],
    ['Gewinnmarge', ['upIsGood Gewinnmarge']],
    ['Absteiger', []],
  ])('reads words: %s', (text, marks) => expect(found(WORDS, text)).toEqual(marks));

  it.each([
    ['올해 사상 최대', ['good 사상 최대']],
    ['고발했다', ['bad 고발']],
    ['공고 발표', []],
    ['매출 10배', ['good 10배']],
  ])('reads characters: %s', (text, marks) => expect(found(CHARACTERS, text)).toEqual(marks));
});
