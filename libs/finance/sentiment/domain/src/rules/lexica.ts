import { GERMAN } from '../lexicon/de';
import { ENGLISH } from '../lexicon/en';
import { SPANISH } from '../lexicon/es';
import { FRENCH } from '../lexicon/fr';
import { INDONESIAN } from '../lexicon/id';
import { JAPANESE } from '../lexicon/ja';
import { KOREAN } from '../lexicon/ko';
import { COMPARISON_TABLES, MOOD_TABLES, ROLE_TABLES, type SentimentLexicon } from '../lexicon/lexicon';
import { PORTUGUESE } from '../lexicon/pt';
import { RUSSIAN } from '../lexicon/ru';
import { CHINESE } from '../lexicon/zh';
import { LexiconMatcher } from './lexicon-matcher';

/** A lexicon made ready for reading. */
export interface LexiconReader {
  readonly lexicon: SentimentLexicon;
  readonly moods: LexiconMatcher;
  readonly comparisons: LexiconMatcher;
  readonly roles: LexiconMatcher;
}

export const SENTIMENT_LEXICA: readonly SentimentLexicon[] = [
  ENGLISH, CHINESE, JAPANESE, KOREAN, GERMAN, FRENCH, SPANISH, PORTUGUESE, RUSSIAN, INDONESIAN,
]; // prettier-ignore

const readers = new Map<string, LexiconReader>();

/** Built when a language is first read; undefined for languages without a lexicon. */
export function lexiconReader(language: string): LexiconReader | undefined {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const lexicon = SENTIMENT_LEXICA.find((candidate) => candidate.language === language);
  if (lexicon === undefined) return undefined;
  const reader: LexiconReader = {
    lexicon,
    moods: new LexiconMatcher(lexicon, MOOD_TABLES),
    comparisons: new LexiconMatcher(lexicon, COMPARISON_TABLES),
    roles: new LexiconMatcher(lexicon, ROLE_TABLES),
  };
  readers.set(language, reader);
  return reader;
}
