import type { Span } from '@trivium/shared/kernel';
import { composeText } from './composed-text';
import { isKoreanParticle, koreanForms } from './korean-terms';
import type { Language } from './language';
import { isCjk } from './script';
import { fold, latinLanguage, spacedTerms } from './spaced-terms';
import { type Token, tokenize } from './tokenize';

/**
 * One step of a text for comparing word sequences, never overlapping: a word, a part of a hyphenated word, or one Chinese character or kana. Unlike index
 * terms, function words are kept.
 */
export interface WordUnit {
  /** Normalised forms; two units are the same word when they share one. Never empty. */
  readonly keys: readonly string[];
  readonly span: Span;
  /** Whether punctuation that ends a sentence or parts Chinese words, or an empty line, stands between this unit and the one before it. */
  readonly isAfterBreak: boolean;
}

type Unit = Omit<WordUnit, 'isAfterBreak'>;

const HANGUL_WORD = /^\p{sc=Hangul}+$/u;
const SENTENCE_BREAK = /[.!?;:。．！？；：…]|\n\s*\n/u;
/** Between Chinese characters commas part words as well; spaces, line breaks, quotation marks and the middle dot of names do not. */
const CJK_BREAK = /[,，、]/u;

function startsWithCjk(text: string): boolean {
  return isCjk(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

function characterUnits({ text, span }: Token): Unit[] {
  let start = span.start;
  return Array.from(text, (character) => {
    const unit = { keys: [fold(character)], span: { start, end: start + character.length } };
    start = unit.span.end;
    return unit;
  });
}

function spacedUnits(token: Token, language: Language): Unit[] {
  const isWhole = token.kind === 'number' || /[.&+#]/u.test(token.text);
  const parts = isWhole ? [Object.assign([token.text] as [string], { index: 0 })] : [...token.text.matchAll(/[^‐‑-]+/gu)];
  return parts.flatMap((part): Unit[] => {
    const start = token.span.start + part.index;
    const span = { start, end: start + part[0].length };
    const [whole, ...measure] = spacedTerms({ text: part[0], span, kind: token.kind }, language);
    if (whole === undefined) return [{ keys: [fold(part[0]).replaceAll('’', "'")], span }];
    // `5mm` is number and unit, as `5 mm` is.
    return (measure.length === 2 ? measure : [whole]).map(({ term, span: own }) => ({ keys: [term], span: own }));
  });
}

function hangulUnits({ text, span }: Token, { language, isAttached }: { language: Language; isAttached: boolean }): Unit[] {
  if (language !== 'ko') return [{ keys: [text.normalize('NFC')], span }];
  // The particle of `GPU를` belongs to its word, as the one of 모델을 does.
  if (isAttached && isKoreanParticle(text)) return [];
  return [{ keys: koreanForms(text).map(({ form }) => form), span }];
}

/** The words of `text` in order, for exact phrases: inflection, case, accents, width and hyphens do not matter, function words do. Linear time. */
export function wordUnits(text: string, language: Language): WordUnit[] {
  const composed = composeText(text);
  const units: WordUnit[] = [];
  let previous: Token | undefined;
  for (const token of tokenize(composed.text, language)) {
    const gap = composed.text.slice(previous?.span.end ?? 0, token.span.start);
    const isCjkToken = startsWithCjk(token.text);
    const isBetweenCjk = isCjkToken && previous !== undefined && startsWithCjk(previous.text);
    const isAfterBreak = previous !== undefined && gap !== '' && (SENTENCE_BREAK.test(gap) || (isBetweenCjk && CJK_BREAK.test(gap)));
    const own = isCjkToken
      ? characterUnits(token)
      : HANGUL_WORD.test(token.text)
        ? hangulUnits(token, { language, isAttached: previous !== undefined && gap === '' })
        : spacedUnits(token, latinLanguage(language));
    own.forEach(({ keys, span }, index) =>
      units.push({ keys, span: composed.sourceSpan(span), isAfterBreak: isAfterBreak && index === 0 }),
    );
    previous = token;
  }
  return units;
}
