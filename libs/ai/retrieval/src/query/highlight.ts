import type { Span } from '@trivium/shared/kernel';
import { indexTerms, splitSentences } from '@trivium/shared/language';
import { knownLanguage } from '../chunks/chunker';

/** A stretch of text that matched, and the index terms that were read in it. */
export interface TermSpan extends Span {
  readonly terms: readonly string[];
}

/**
 * Where index terms among `terms` stand in `text`, in order; terms over the same characters (a Chinese word, its characters, its pairs) are one span.
 * Spans never cut a character in two. `language` is the one the text was indexed in (ISO 639-1).
 */
export function termSpans({ text, language, terms }: { text: string; language: string; terms: Iterable<string> }): TermSpan[] {
  const wanted = new Set(terms);
  if (wanted.size === 0) return [];
  const found = indexTerms(text, knownLanguage(language)).filter(({ term }) => wanted.has(term));
  const merged: { start: number; end: number; terms: Set<string> }[] = [];
  for (const { term, span } of found.sort((first, second) => first.span.start - second.span.start || second.span.end - first.span.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.terms.add(term);
    } else merged.push({ start: span.start, end: span.end, terms: new Set([term]) });
  }
  return merged.map(({ start, end, terms: own }) => ({ start, end, terms: [...own] }));
}

export interface SnippetOptions {
  /** Longest snippet, in UTF-16 code units, at least 1. */
  readonly maxCharacters: number;
  /** What each term is worth, its inverse document frequency best; without it a term is worth more the rarer it is in this text. */
  readonly weights?: ReadonlyMap<string, number>;
}

/** A part of a text, cut at sentence or word borders. `text` is exactly what `span` covers. */
export interface Snippet {
  readonly text: string;
  /** Where the snippet stands in the text. */
  readonly span: Span;
  /** The matches inside, counted from the snippet's start. */
  readonly highlights: readonly Span[];
  readonly hasTextBefore: boolean;
  readonly hasTextAfter: boolean;
}

function termWeights(spans: readonly TermSpan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of spans) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, 1 + 1 / count]));
}

/** The stretch of at most `maxCharacters` from match to match whose distinct terms weigh most; the earliest of equal ones. Linear time. */
function bestWindow(spans: readonly TermSpan[], maxCharacters: number, weights: ReadonlyMap<string, number>): Span | undefined {
  const inside = new Map<string, number>();
  let weight = 0;
  let best: (Span & { weight: number }) | undefined;
  let first = 0;
  for (const last of spans) {
    for (const term of last.terms) {
      const count = inside.get(term) ?? 0;
      if (count === 0) weight += weights.get(term) ?? 0;
      inside.set(term, count + 1);
    }
    for (
      let head = spans[first];
      head !== undefined && head !== last && last.end - head.start > maxCharacters;
      head = spans[(first += 1)]
    ) {
      for (const term of head.terms) {
        const count = inside.get(term) ?? 0;
        if (count === 1) weight -= weights.get(term) ?? 0;
        inside.set(term, count - 1);
      }
    }
    const start = spans[first]?.start ?? last.start;
    // A sum that loses and regains a term differs in its last digits.
    if (best === undefined || weight > best.weight + 1e-9) best = { start, end: last.end, weight };
  }
  return best;
}

const SPACE = /\s/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々〆\u3000-\u303F\uFF00-\uFF0F]/u;
/** What belongs to the character before it: low surrogates, marks, joiners, variation selectors. */
const CONTINUES = /^[\uDC00-\uDFFF\p{M}\u200D\uFE0E\uFE0F]/u;

/** Whether no character is cut in two at `at`. */
function isCharacterBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return !CONTINUES.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== '\u200D';
}

/** Whether no word is cut in two at `at`; between characters of scripts without spaces any border will do. */
function isWordBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return isCharacterBorder(text, at) && (SPACE.test(before) || SPACE.test(after) || UNSPACED.test(before) || UNSPACED.test(after));
}

/** The first offset from `from` towards `to` (either way) where `isBorder` holds. */
function seek(from: number, to: number, isBorder: (at: number) => boolean): number | undefined {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step) if (isBorder(at)) return at;
  return undefined;
}

function snippetStart(
  text: string,
  { sentences, focus, maxCharacters }: { sentences: readonly Span[]; focus: Span; maxCharacters: number },
): number {
  const sentence = sentences.findLast(({ start }) => start <= focus.start);
  if (sentence !== undefined && focus.end - sentence.start <= maxCharacters) return sentence.start;
  // Two thirds of the room are for what follows the match.
  const earliest = Math.max(0, focus.start - Math.floor(Math.max(0, maxCharacters - (focus.end - focus.start)) / 3));
  return (
    seek(earliest, focus.start, (at) => isWordBorder(text, at) && !SPACE.test(text.charAt(at))) ??
    seek(earliest, focus.start, (at) => isCharacterBorder(text, at)) ??
    focus.start
  );
}

function snippetEnd(
  text: string,
  { sentences, focus, start, maxCharacters }: { sentences: readonly Span[]; focus: Span; start: number; maxCharacters: number },
): number {
  const latest = Math.min(text.length, start + maxCharacters);
  if (latest === text.length) return latest;
  const needed = Math.min(focus.end, latest);
  const sentence = sentences.findLast(({ end }) => end <= latest);
  // A sentence end that would leave less than half of the room is not worth its neatness.
  if (sentence !== undefined && sentence.end >= needed && sentence.end - start >= maxCharacters / 2) return sentence.end;
  const least = Math.max(needed, start + 1);
  return seek(latest, least, (at) => isWordBorder(text, at)) ?? seek(latest, start, (at) => isCharacterBorder(text, at)) ?? start;
}

/**
 * The part of `text` that shows best why it matched: the window with the most and rarest distinct terms, widened to sentences where they fit, else to words.
 * Without spans the beginning of the text. At most `maxCharacters` long; empty when its first character (an emoji sequence) is longer than that.
 */
export function snippet(text: string, spans: readonly TermSpan[], { maxCharacters, weights }: SnippetOptions): Snippet {
  const sentences = splitSentences(text);
  const opening = sentences[0]?.start ?? 0;
  const focus = bestWindow(spans, maxCharacters, weights ?? termWeights(spans)) ?? { start: opening, end: opening };
  const start = snippetStart(text, { sentences, focus, maxCharacters });
  const rough = snippetEnd(text, { sentences, focus, start, maxCharacters });
  const end = start + text.slice(start, rough).trimEnd().length;
  const highlights = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return {
    text: text.slice(start, end),
    span: { start, end },
    highlights,
    hasTextBefore: text.slice(0, start).trim() !== '',
    hasTextAfter: text.slice(end).trim() !== '',
  };
}
