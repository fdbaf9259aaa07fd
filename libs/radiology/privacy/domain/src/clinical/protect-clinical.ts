import { type PhiSpan, SURE } from '../phi-span';
import { isNoName } from '../recognisers/chinese-words';
import { CLINICAL_PATTERNS, EPONYM_PHRASE, EPONYMS, FIXED_PHRASES } from './clinical-words';

const TITLE_BEFORE =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Miss|Professor|Doctor|Nurse)\.? (?:\p{Lu}\.? ?){0,2}|\b(?:[Pp]atient|[Nn]ame|by|with)[ :]{1,3})$/u;

/** Reasons that know a person when they see one. */
const KNOWING: ReadonlySet<string> = new Set(['title', 'dicom', 'degree', 'surname-first', 'label', 'said-of']);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Candidates without those that touch clinical words. What the header or a label names is never given up for a word: only guesses by shape are. */
export function withoutClinical(text: string, candidates: readonly PhiSpan[]): readonly PhiSpan[] {
  const guesses = candidates.filter(({ certainty, type }) => certainty < SURE || type === 'NAME');
  if (guesses.length === 0) return candidates;
  const clinical = stretchesOf(text, CLINICAL_PATTERNS);
  const eponyms = stretchesOf(text, [EPONYM_PHRASE]);
  const fixed = stretchesOf(text, [FIXED_PHRASES]);
  const whole = candidates.map((span) => (span.type === 'NAME' && span.reason !== 'header' ? beforePhrase(span, eponyms) : span));
  return whole.filter((span) => {
    if (span.reason === 'header') return true;
    if (span.type === 'NAME' && (isNoName(span.text) || isTouched(span, fixed) || isEponym(text, span, eponyms))) return false;
    if (span.certainty >= SURE) return true;
    return !isTouched(span, clinical);
  });
}

/** "Mr. Leung, Hodgkin lymphoma": a name ends where the disease begins. */
function beforePhrase(span: PhiSpan, eponyms: readonly Stretch[]): PhiSpan {
  const phrase = eponyms.find(({ start }) => start > span.start && start < span.end);
  if (!phrase) return span;
  const text = span.text.slice(0, phrase.start - span.start).replace(/[\s,^]+$/u, '');
  // A letter alone is the end of a grade ("Child-Pugh B. Mayo score"), and no name.
  return /^\p{Lu}?\.?$/u.test(text) ? span : { ...span, text, end: span.start + text.length };
}

function isEponym(text: string, span: PhiSpan, eponyms: readonly Stretch[]): boolean {
  const [first = '', second] = span.text.split(/[\s,^]+/u);
  if (/^\p{Lu}\.?$/u.test(first) && EPONYMS.has(second ?? '') && span.reason !== 'title') return true;
  if (isTouched(span, eponyms) && span.reason !== 'title') {
    const covering = eponyms.find(({ start, end }) => start < span.end && span.start < end);
    // "Parker Wilson: Wilson disease" holds both; only the part of the phrase is the discoverer's.
    return covering !== undefined && span.start >= covering.start;
  }
  // "Fleischner Society", "B. Mayo score": an eponym at the beginning, or after a letter that ends a grade.
  if (EPONYMS.has(first) && second !== undefined && !KNOWING.has(span.reason)) return true;
  return EPONYMS.has(span.text.replace(/['’]s$/u, '')) && !TITLE_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start));
}

function stretchesOf(text: string, patterns: readonly RegExp[]): readonly Stretch[] {
  const all = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isTouched(span: Stretch, stretches: readonly Stretch[]): boolean {
  // Stretches are short, so those that begin more than their greatest length before the span cannot reach it.
  let low = 0;
  for (let high = stretches.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < span.start - LONGEST) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < stretches.length; at++) {
    const stretch = stretches[at];
    if (!stretch || stretch.start >= span.end) return false;
    if (stretch.end > span.start) return true;
  }
  return false;
}
const LONGEST = 120;
