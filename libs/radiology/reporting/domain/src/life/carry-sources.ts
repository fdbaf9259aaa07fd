import { splitSentences } from '@trivium/shared/language';
import type { ReportSentence } from '../draft/report-sentence';
import { REPORT_SECTIONS, type ReportSections } from '../report';

/** Sentences are looked up by their first characters. */
const KEY_CHARACTERS = 6;

/**
 * Gives every sentence of a changed text its source: one that stood there before, word for word, keeps the source it had, wherever it was moved; anything else was written or
 * changed by a person.
 */
export function carrySources(before: readonly ReportSentence[], sections: ReportSections): ReportSentence[] {
  const known: KnownSentences = new Map();
  for (const sentence of before) {
    const text = sentence.text.trim();
    if (text === '') continue;
    const key = text.slice(0, KEY_CHARACTERS);
    const texts = known.get(key) ?? new Map<string, ReportSentence[]>();
    known.set(key, texts);
    const same = texts.get(text);
    if (same === undefined) texts.set(text, [sentence]);
    else same.push(sentence);
  }
  return REPORT_SECTIONS.flatMap((section) => sourcedSection({ section, text: sections[section], known }));
}

/** Sentences that no text has taken yet, by their first characters and by their whole text. */
type KnownSentences = Map<string, Map<string, ReportSentence[]>>;

interface SectionToSource {
  readonly section: keyof ReportSections;
  readonly text: string;
  /** A taken sentence leaves. */
  readonly known: KnownSentences;
}

function sourcedSection({ section, text, known }: SectionToSource): ReportSentence[] {
  const starts = new Set(splitSentences(text).map(({ start }) => start));
  const found: ReportSentence[] = [];
  let written = 0;
  let at = 0;
  // The last character before `at` that is no blank.
  let ink = '';
  let lineStart = 0;
  const takeWritten = (end: number): void => {
    const gap = text.slice(written, end);
    for (const { start, end: stop } of splitSentences(gap)) {
      const sentence = gap.slice(start, stop).trim();
      if (sentence !== '' && !NUMBER.test(sentence)) found.push({ section, text: sentence, source: { kind: 'person' } });
    }
  };
  while (at < text.length) {
    const opens = starts.has(at) || ink === '' || FINAL.test(ink) || isNumber(text, lineStart, at);
    const taken = opens ? take({ section, text, known }, at) : undefined;
    if (taken === undefined) {
      const character = text.charAt(at);
      if (character !== ' ' && character !== '\t') ink = character;
      at += 1;
      if (character === '\n') lineStart = at;
      continue;
    }
    takeWritten(at);
    found.push({ ...taken.sentence, section });
    at += taken.length;
    ink = text.charAt(at - 1);
    written = at;
  }
  takeWritten(text.length);
  return found;
}

/** The longest known sentence that stands at `at` and ends where a sentence may end. */
function take({ section, text, known }: SectionToSource, at: number): { sentence: ReportSentence; length: number } | undefined {
  let longest = '';
  // A sentence shorter than a key has a key of its own length.
  for (let length = KEY_CHARACTERS; length > 0 && longest === ''; length -= 1) {
    for (const candidate of known.get(text.slice(at, at + length))?.keys() ?? []) {
      const isFitting = text.startsWith(candidate, at) && closesSentence(text, at + candidate.length);
      if (isFitting && candidate.length > longest.length) longest = candidate;
    }
  }
  if (longest === '') return undefined;
  const texts = known.get(longest.slice(0, KEY_CHARACTERS));
  const same = texts?.get(longest) ?? [];
  const index = Math.max(
    0,
    same.findIndex((sentence) => sentence.section === section),
  );
  const [sentence] = same.splice(index, 1);
  if (same.length === 0) texts?.delete(longest);
  return sentence === undefined ? undefined : { sentence, length: longest.length };
}

/** The number of an item, which is nobody's sentence. */
const NUMBER = /^\s*\d{1,2}[.)、．]\s*$/;
const LONGEST_NUMBER = 8;

function isNumber(text: string, lineStart: number, at: number): boolean {
  return at - lineStart <= LONGEST_NUMBER && NUMBER.test(text.slice(lineStart, at));
}

const FINAL = /[.!?。！？；;\n]/;

const CJK_FINAL = /[。！？；]/;

/** `6 months.` in `6 months.5` is no whole sentence; 结节。 is one before any character. */
function closesSentence(text: string, end: number): boolean {
  const [last, next] = [text.charAt(end - 1), text.charAt(end)];
  return next === '' || /\s/.test(next) || CJK_FINAL.test(last) || (FINAL.test(last) && /\p{sc=Han}/u.test(next));
}
