import { isCue, type ReportWord, scanReportWords } from './report-words';
import { readNumberedSites } from './site-patterns';
import { type ReadSize, readSizes } from './size-reader';

/** A stretch between two separators of a sentence. */
export interface SentencePart {
  readonly start: number;
  readonly end: number;
  /** `hard` after a comma or bracket, `soft` after a conjunction. */
  readonly opening: 'start' | 'hard' | 'soft';
  readonly words: readonly ReportWord[];
  readonly sizes: readonly ReadSize[];
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Begins a line and names its subject before a colon (`Liver: …`). */
  readonly isHeaded: boolean;
  readonly isFirstOfLine: boolean;
  readonly parts: readonly SentencePart[];
}

const SENTENCE_END = /[。!?;\n]|\.(?=\s|$|[\u4e00-\u9fff])/g;
const SEPARATOR = /[,()[\]、:]|(?<= )(?:and|with|or|plus|as well as|but|versus|vs)(?= )|及|和|伴|并|或|与/g;
const HARD = /[,()[\]:]/;

/** `“牛眼”征`, `脂肪垫征`: what a sign is named after lies nowhere in the body. */
const SIGN_NAME = /[“"‘'「][^“”"‘’'」。,;]{1,8}[”"’'」](?:样|状|型)?(?:征|改变|表现)?|[\u4e00-\u9fff](?=征(?!象|候))/g;

const HAS_LETTERS = /[a-z]{3}|[\u4e00-\u9fff]{2}/;

/** Sentences of a folded text with their words and sizes. */
export function readSentences(text: string): Sentence[] {
  const words = mergedWords(text);
  const sizes = readSizes(text);
  const sentences: Sentence[] = [];
  let nextWord = 0;
  let nextSize = 0;
  let start = 0;
  const close = (end: number, isLineEnd: boolean): void => {
    const own: ReportWord[] = [];
    const ownSizes: ReadSize[] = [];
    for (let word = words[nextWord]; word && word.start < end; word = words[++nextWord]) own.push(word);
    for (let size = sizes[nextSize]; size && size.start < end; size = sizes[++nextSize]) ownSizes.push(size);
    const sentence = text.slice(start, end);
    // Without any known word, too: it may describe something.
    if (own.length > 0 || ownSizes.length > 0 || HAS_LETTERS.test(sentence)) {
      sentences.push({
        index: sentences.length,
        start,
        end,
        text: sentence,
        isHeaded: /^[\s\-•\d.)]{0,6}[^:,。\d]{1,30}:/.test(sentence),
        isFirstOfLine: isLineStart,
        parts: partsOf({ text, start, end, words: own, sizes: ownSizes }),
      });
    }
    isLineStart = isLineEnd;
    start = end;
  };
  let isLineStart = true;
  for (const match of text.matchAll(SENTENCE_END)) close(match.index + 1, match[0] === '\n');
  close(text.length, true);
  return sentences;
}

/** Numbered places win over the words inside them; so do sizes. */
function mergedWords(text: string): ReportWord[] {
  const numbered = readNumberedSites(text);
  const words = withoutSignNames(scanReportWords(text), text);
  if (numbered.length === 0) return words;
  const sorted = numbered.toSorted((one, other) => one.start - other.start);
  let next = 0;
  const covered = (word: ReportWord): boolean => {
    while ((sorted[next]?.end ?? Infinity) <= word.start) next += 1;
    const place = sorted[next];
    return place !== undefined && place.start < word.end && !isCue(word, 'deny');
  };
  const others = words.flatMap((word) => {
    if (!covered(word)) return [word];
    // `左侧第5肋`: the side inside the numbered place stays.
    return word.meaning.some(({ kind }) => kind === 'side' || kind === 'concept') ? [word] : [];
  });
  return [...others, ...numbered].sort((one, other) => one.start - other.start);
}

function withoutSignNames(words: ReportWord[], text: string): ReportWord[] {
  const names = [...text.matchAll(SIGN_NAME)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  if (names.length === 0) return words;
  let next = 0;
  return words.filter(({ start, end, meaning }) => {
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    const name = names[next];
    return !(name && name.start <= start && end <= name.end && meaning.every(({ kind }) => kind === 'organ' || kind === 'side'));
  });
}

function partsOf(sentence: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly ReportWord[];
  readonly sizes: readonly ReadSize[];
}): SentencePart[] {
  const { text, words, sizes } = sentence;
  const parts: SentencePart[] = [];
  let start = sentence.start;
  let opening: SentencePart['opening'] = 'start';
  let wordIndex = 0;
  let sizeIndex = 0;
  const close = (end: number, next: SentencePart['opening']): void => {
    const own: ReportWord[] = [];
    const ownSizes: ReadSize[] = [];
    for (let word = words[wordIndex]; word && word.start < end; word = words[++wordIndex]) own.push(word);
    for (let size = sizes[sizeIndex]; size && size.start < end; size = sizes[++sizeIndex]) ownSizes.push(size);
    parts.push({ start, end, opening, words: own, sizes: ownSizes });
    start = end;
    opening = next;
  };
  const spans = [...words, ...sizes].sort((one, other) => one.start - other.start);
  let nextSpan = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(SEPARATOR)) {
    const at = sentence.start + match.index;
    while ((spans[nextSpan]?.end ?? Infinity) <= at) nextSpan += 1;
    const span = spans[nextSpan];
    if (at === start || (span !== undefined && span.start <= at && span.end - span.start > match[0].length)) continue;
    close(at, HARD.test(match[0]) ? 'hard' : 'soft');
  }
  close(sentence.end, 'start');
  return parts;
}
