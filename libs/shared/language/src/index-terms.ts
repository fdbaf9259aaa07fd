import type { Span } from '@trivium/shared/kernel';
import { identifyLanguage } from './identify-language';
import type { Language } from './language';
import { isCjk, isHan } from './script';
import { porter2 } from './porter2';
import { stopWords } from './stop-words';
import { type Token, tokenize } from './tokenize';

/** What an inverted index holds: a normalised term and where in the text it was read. Several terms may cover the same characters. */
export interface IndexTerm {
  readonly term: string;
  readonly span: Span;
}

const COMBINING = /\p{M}/gu;
const LATIN = /\p{sc=Latin}/u;
const HANGUL_WORD = /^\p{sc=Hangul}+$/u;

/** Compatibility forms and case folded; accents folded for Latin letters only (in other scripts a mark is a letter of its own). */
function fold(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase();
  return LATIN.test(folded) ? folded.normalize('NFD').replace(COMBINING, '').normalize('NFC').replaceAll('ß', 'ss') : folded;
}

/** The language whose stop words and stemmer treat Latin letters: Chinese, Japanese and Korean texts quote English. */
function latinLanguage(language: Language): Language {
  return ['zh', 'ja', 'ko', 'und'].includes(language) ? 'en' : language;
}

/** Term of one part of a spaced word, or nothing for a stop word. */
function wordTerm(part: string, language: Language): string | undefined {
  const lower = part.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  const stops = stopWords(language);
  // `l'eau`, `d'un`: in French the noun follows the apostrophe; elsewhere a possessive or contraction follows it.
  const bare = language === 'fr' ? lower.slice(lower.lastIndexOf("'") + 1) : lower.replace(/'.{0,2}$/u, '');
  if (bare === '' || stops.has(bare) || stops.has(lower)) return undefined;
  return language === 'en' && LATIN.test(bare) ? porter2(fold(bare)) : fold(bare);
}

function spacedTerms(token: Token, language: Language): IndexTerm[] {
  const { text, span } = token;
  if (token.kind === 'number') return [{ term: fold(text).replaceAll(',', ''), span }];
  if (/^\.?(?:\p{L}{1,5}\.)+\p{L}*$/u.test(text)) return [{ term: fold(text).replaceAll('.', ''), span }];
  if (/[&+#]/u.test(text)) return [{ term: fold(text), span }];
  const parts = [...text.matchAll(/[^‐‑-]+/gu)];
  const terms: IndexTerm[] = [];
  for (const part of parts) {
    const start = span.start + part.index;
    const term = wordTerm(part[0], language);
    if (term !== undefined) terms.push({ term, span: { start, end: start + part[0].length } });
    // `5mm` is found by `5 mm` too.
    const measure = /^(\d+(?:\.\d+)?)(\p{Ll}{1,3})$/u.exec(part[0]);
    if (measure?.[1] !== undefined && measure[2] !== undefined) {
      const middle = start + measure[1].length;
      terms.push(
        { term: measure[1], span: { start, end: middle } },
        { term: measure[2], span: { start: middle, end: start + part[0].length } },
      );
    }
  }
  if (parts.length > 1) terms.push({ term: fold(text).replace(/[‐‑-]/gu, ''), span });
  return terms;
}

function koreanTerms(token: Token): IndexTerm[] {
  if (stopWords('ko').has(token.text)) return [];
  const terms: IndexTerm[] = [{ term: token.text.normalize('NFC'), span: token.span }];
  // Particles cling to the noun; bigrams let the bare noun find it.
  for (let index = 0; token.text.length > 2 && index + 1 < token.text.length; index += 1) {
    const start = token.span.start + index;
    terms.push({ term: token.text.slice(index, index + 2), span: { start, end: start + 2 } });
  }
  return terms;
}

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

/**
 * The terms of a document or a query for an inverted index; both sides must name the same `language` (identified from the text when absent).
 * English: stop words out, Porter2 stems. Hyphenated words give their parts and the whole. Chinese: dictionary words, single characters and
 * character pairs, equal strings being the same term (chosen on half of XQuAD-zh and CMRC among twelve combinations). Japanese:
 * dictionary words. Korean: words and their pairs of syllables. Other languages: folded words without stop words.
 */
export function indexTerms(text: string, language?: Language): IndexTerm[] {
  const source = language ?? identifyLanguage(text).language;
  const cjkStops = stopWords(source === 'ja' ? 'ja' : 'zh');
  const terms: IndexTerm[] = [];
  let run: { start: number; end: number } | undefined;
  const closeRun = (): void => {
    if (run !== undefined && source !== 'ja') terms.push(...hanCharacters(text, run, cjkStops));
    run = undefined;
  };
  for (const token of tokenize(text, source)) {
    if (!isCjk(String.fromCodePoint(token.text.codePointAt(0) ?? 0))) {
      closeRun();
      terms.push(...(HANGUL_WORD.test(token.text) ? koreanTerms(token) : spacedTerms(token, latinLanguage(source))));
      continue;
    }
    const { start, end } = token.span;
    if (run?.end !== start) closeRun();
    run = { start: run?.start ?? start, end };
    const term = fold(token.text);
    if (!cjkStops.has(term)) terms.push({ term, span: token.span });
  }
  closeRun();
  return terms;
}
