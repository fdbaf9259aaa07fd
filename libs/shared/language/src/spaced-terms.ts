import type { Span } from '@trivium/shared/kernel';
import type { Language } from './language';
import { porter2 } from './porter2';
import { stopWords } from './stop-words';
import type { Token } from './tokenize';

/** What an inverted index holds: a normalised term and where in the text it was read. Several terms may cover the same characters. */
export interface IndexTerm {
  readonly term: string;
  readonly span: Span;
}

const COMBINING = /\p{M}/gu;
const LATIN = /\p{sc=Latin}/u;

/** Compatibility forms and case folded; accents folded for Latin letters only (in other scripts a mark is a letter of its own). */
export function fold(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase();
  return LATIN.test(folded) ? folded.normalize('NFD').replace(COMBINING, '').normalize('NFC').replaceAll('ß', 'ss') : folded;
}

/** The language whose stop words and stemmer treat Latin letters: Chinese, Japanese and Korean texts quote English. */
export function latinLanguage(language: Language): Language {
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

/** Terms of one token of a script that separates words by spaces: its word, or the parts and the whole of a hyphenated one. */
export function spacedTerms(token: Token, language: Language): IndexTerm[] {
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
