import { COURTESY_OFFERS, COURTESY_OPENERS, COURTESY_WORDS_EN, COURTESY_WORDS_ZH } from './courtesy-words';

const LONGEST_COURTESY = 200;
const RULE_LINE = /^\s*(?:[-*_=]\s*){3,}$/u;
/** One or several; in a single line. */
const SENTENCE = /[^.。!！?？:：\n]+[.。!！?？:：]*["'”’)）*_]*\s*|[.。!！?？:：]+\s*/gu;
const FIRST_SENTENCE = /^(?:[^.。!！?？:：\n]+[.。!！?？:：]*["'”’)）*_]*\s*|[.。!！?？:：]+\s*)/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const LONGEST_ZH_WORD = Math.max(...COURTESY_WORDS_ZH.map((word) => word.length));
const ZH_WORDS = new Set(COURTESY_WORDS_ZH);
const EN_WORDS = new Set(COURTESY_WORDS_EN);

/**
 * The text without what a model says about its answer before and behind it. A sentence goes where each word of it speaks of the conversation, and none of any matter; so nothing is lost that a
 * reader could miss. An opening such as "Here is how glaciers form:" may name the matter, since it ends in a colon and says nothing of it.
 */
export function withoutCourtesies(text: string): string {
  const lines = text.split('\n');
  let from = 0;
  let first: string | undefined;
  for (; from < lines.length; from++) {
    first = withoutOpening(lines[from] ?? '');
    if (first.trim() !== '') break;
  }
  if (from === lines.length) return '';
  let to = lines.length;
  const kept = [first ?? '', ...lines.slice(from + 1)];
  to = kept.length;
  let last: string | undefined;
  for (; to > 0; to--) {
    last = withoutClosing(kept[to - 1] ?? '');
    if (last.trim() !== '') break;
  }
  return [...kept.slice(0, to - 1), last ?? ''].join('\n');
}

function withoutOpening(line: string): string {
  if (RULE_LINE.test(line)) return '';
  let left = line;
  for (let first = firstSentence(left); first !== undefined; first = firstSentence(left)) {
    if (!isCourtesy(first) && !isOpening(first)) break;
    left = left.slice(first.length);
  }
  // What is left of `**Answer:** …` or of a bold courtesy.
  const taken = line.slice(0, line.length - left.length);
  const isOpen = taken.split('**').length % 2 === 0;
  return left === line ? line : (isOpen ? left.replace('**', '') : left).trimStart();
}

function withoutClosing(line: string): string {
  if (RULE_LINE.test(line)) return '';
  const sentences = [...line.matchAll(SENTENCE)].map(([sentence]) => sentence);
  let count = sentences.length;
  while (count > 0 && (isCourtesy(sentences[count - 1] ?? '') || isOffer(sentences[count - 1] ?? ''))) count--;
  return count === sentences.length ? line : sentences.slice(0, count).join('').trimEnd();
}

function firstSentence(text: string): string | undefined {
  // A courtesy is short: what is longer is not looked through.
  const [found] = text.slice(0, LONGEST_COURTESY + 1).match(FIRST_SENTENCE) ?? [];
  return found;
}

function isCourtesy(sentence: string): boolean {
  if (sentence.length > LONGEST_COURTESY) return false;
  const words = wordsOf(sentence);
  if (words === undefined) return false;
  return words.length > 0 && words.every((word) => EN_WORDS.has(word) || /^\p{Script=Han}/u.test(word));
}

/** Ends in a colon, begins as one that hands something over. */
function isOpening(sentence: string): boolean {
  const bare = sentence.replace(/^[\s#*>_]+/u, '').toLowerCase();
  return (
    /[:：][*\s]*$/u.test(sentence) &&
    sentence.length <= LONGEST_COURTESY &&
    !/\d/u.test(bare) &&
    COURTESY_OPENERS.some((opener) => bare.startsWith(opener))
  );
}

/** Asks whether more is wanted, and so says nothing. */
function isOffer(sentence: string): boolean {
  const bare = sentence
    .trim()
    .replace(/^[\s#*>_]+/u, '')
    .toLowerCase();
  if (sentence.length > LONGEST_COURTESY || /\d/u.test(bare) || !/[?？][*_\s]*$/u.test(bare)) return false;
  return COURTESY_OFFERS.some((offer) => bare.startsWith(offer));
}

/** The words of a sentence; undefined where a Chinese run is not made of known ones. */
function wordsOf(sentence: string): string[] | undefined {
  const words: string[] = [];
  for (const [word] of sentence.matchAll(WORD)) {
    const runs = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
    for (const run of runs) {
      if (!/^\p{Script=Han}/u.test(run)) words.push(run.toLowerCase().replaceAll('’', "'"));
      else {
        const found = segmented(run);
        if (found === undefined) return undefined;
        words.push(...found);
      }
    }
  }
  return words;
}

/** A Chinese run as known words, the fewest characters at a time that leave nothing over; undefined where there is no such way. */
function segmented(run: string): string[] | undefined {
  const ways: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let length = Math.min(LONGEST_ZH_WORD, end); length > 0 && ways[end] === undefined; length--) {
      const before = ways[end - length];
      const word = run.slice(end - length, end);
      if (before !== undefined && ZH_WORDS.has(word)) ways[end] = [...before, word];
    }
  }
  return ways[run.length];
}
