import type { Span } from '@trivium/shared/kernel';
import { composeText } from './composed-text';
import { identifyLanguage } from './identify-language';
import { japaneseTerms } from './japanese-terms';
import { koreanTerms, quotedHangulTerms } from './korean-terms';
import type { Language } from './language';
import { isCjk, isHan } from './script';
import { fold, type IndexTerm, latinLanguage, spacedTerms } from './spaced-terms';
import { stopWords } from './stop-words';
import { type Token, tokenize } from './tokenize';

export type { IndexTerm } from './spaced-terms';
export { type WordUnit, wordUnits } from './word-units';

const HANGUL_WORD = /^\p{sc=Hangul}+$/u;

/**
 * Characters and neighbouring pairs of an unbroken run of Chinese characters, without stop words and without pairs of two function characters.
 * The single characters let `癌` find `肺癌`; the pairs find names that the dictionary cuts wrongly.
 */
function hanCharacters(text: string, run: Span, stops: ReadonlySet<string>): IndexTerm[] {
  const terms: IndexTerm[] = [];
  let previous: { term: string; start: number } | undefined;
  let start = run.start;
  for (const character of text.slice(run.start, run.end)) {
    const end = start + character.length;
    const term = fold(character);
    if (isHan(character)) {
      if (!stops.has(term)) terms.push({ term, span: { start, end } });
      if (previous !== undefined && !stops.has(previous.term + term) && !(stops.has(previous.term) && stops.has(term))) {
        terms.push({ term: previous.term + term, span: { start: previous.start, end } });
      }
      previous = { term, start };
    } else previous = undefined;
    start = end;
  }
  return terms;
}

/** Terms of an unbroken run of Chinese characters in any text but a Japanese one: dictionary words, then characters and pairs. */
function chineseTerms(text: string, words: readonly Token[]): IndexTerm[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stops = stopWords('zh');
  const terms = words.map(({ text: word, span }) => ({ term: fold(word), span })).filter(({ term }) => !stops.has(term));
  return [...terms, ...hanCharacters(text, { start: first.span.start, end: last.span.end }, stops)];
}

function termsOfTokens(text: string, language: Language): IndexTerm[] {
  const terms: IndexTerm[] = [];
  let run: Token[] = [];
  let previousEnd = -1;
  const closeRun = (): void => {
    if (run.length > 0) for (const term of language === 'ja' ? japaneseTerms(text, run) : chineseTerms(text, run)) terms.push(term);
    run = [];
  };
  for (const token of tokenize(text, language)) {
    const { start, end } = token.span;
    const isAttached = previousEnd === start;
    if (isCjk(String.fromCodePoint(token.text.codePointAt(0) ?? 0))) {
      if (!isAttached) closeRun();
      run.push(token);
    } else {
      closeRun();
      if (!HANGUL_WORD.test(token.text)) terms.push(...spacedTerms(token, latinLanguage(language)));
      else terms.push(...(language === 'ko' ? koreanTerms(token, { isAttached }) : quotedHangulTerms(token)));
    }
    previousEnd = end;
  }
  closeRun();
  return terms;
}

/**
 * The terms of a document or a query for an inverted index; both sides must name the same `language` (identified from the text when absent).
 * English: stop words out, Porter2 stems. Hyphenated words give their parts and the whole. Chinese: dictionary words, single characters and
 * character pairs, equal strings being the same term (chosen on half of XQuAD-zh and CMRC among twelve combinations). Japanese: the same for
 * kanji, which also stand for what inflects; katakana compounds with their parts; kana without particles and auxiliaries. Korean: words
 * without particles and endings, and their pairs of syllables. Other languages: folded words without stop words.
 */
export function indexTerms(text: string, language?: Language): IndexTerm[] {
  const source = language ?? identifyLanguage(text).language;
  if (source !== 'ja' && source !== 'ko') return termsOfTokens(text, source);
  const composed = composeText(text);
  const terms = termsOfTokens(composed.text, source);
  return composed.text === text ? terms : terms.map(({ term, span }) => ({ term, span: composed.sourceSpan(span) }));
}
