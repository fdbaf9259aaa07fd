import { countWords, type Language } from '@trivium/shared/language';
import type { CandidateSentence } from './candidate-sentences';
import type { Passage } from './passage';
import { likeness } from './score-sentences';

/** Longest answer in words as `countWords` counts them (a Chinese character is 0.6 of a word), citation marks included. */
export const MAX_ANSWER_WORDS = 90;

/** A place in the course that the answer quotes, word for word. */
export interface QuotedRun {
  /** Number of the citation, from 1, as it stands in the answer. */
  readonly n: number;
  readonly passageIndex: number;
  readonly blockIndex: number;
  /** Exactly what stands in the block between these offsets (UTF-16 units). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface ComposedAnswer {
  /** Quoted sentences, each run followed by its mark `[n]`; `pieces` joined is `text`. */
  readonly text: string;
  /** Sentence by sentence, as a stream sends them; `n` when the piece ends with a citation. */
  readonly pieces: readonly { readonly text: string; readonly n?: number }[];
  readonly runs: readonly QuotedRun[];
}

export interface ComposeOptions<Sentence extends CandidateSentence> {
  /** Candidates in the order of passages and book. */
  readonly sentences: readonly Sentence[];
  readonly scoreOf: (sentence: Sentence) => number;
  readonly passages: readonly Passage[];
  readonly language: Language;
  readonly maxSentences: number;
  /** Words already spoken for, such as a chosen option. */
  readonly reservedWords?: number;
  /** A sentence that must be in the answer, first. */
  readonly required?: Sentence;
}

/** Balance of relevance against repetition in maximal marginal relevance (Carbonell and Goldstein 1998). */
const RELEVANCE_SHARE = 0.75;
/** A further sentence must be at least this good, as a share of the best. */
const WORTH_ADDING = 0.62;
/** Two sentences this alike say the same. */
const SAME = 0.8;
const MARK_WORDS = 1;

/**
 * Picks sentences by maximal marginal relevance while they fit, then sets them passage by passage (best first), in book order inside each.
 * Sentences stay whole; only when not even one fits, the best one is cut at a clause and ends with "…".
 */
export function composeAnswer<Sentence extends CandidateSentence>(options: ComposeOptions<Sentence>): ComposedAnswer {
  const chosen = select(options);
  const order = [...new Set(chosen.map(({ passageIndex }) => passageIndex))];
  const sorted = order.flatMap((passageIndex) =>
    chosen
      .filter((one) => one.passageIndex === passageIndex)
      .sort((first, second) => first.blockIndex - second.blockIndex || first.start - second.start),
  );
  const runs: QuotedRun[] = [];
  const pieces: { text: string; n?: number }[] = [];
  sorted.forEach((sentence, index) => {
    const before = sorted[index - 1];
    const block = options.passages[sentence.passageIndex]?.blocks[sentence.blockIndex];
    const open = runs.at(-1);
    const follows =
      before !== undefined &&
      open !== undefined &&
      before.passageIndex === sentence.passageIndex &&
      before.blockIndex === sentence.blockIndex &&
      before.position + 1 === sentence.position;
    const run: QuotedRun = {
      n: follows ? open.n : runs.length + 1,
      passageIndex: sentence.passageIndex,
      blockIndex: sentence.blockIndex,
      start: follows ? open.start : sentence.start,
      end: sentence.end,
      quote: block?.text.slice(follows ? open.start : sentence.start, sentence.end) ?? '',
    };
    if (follows) runs[runs.length - 1] = run;
    else runs.push(run);
    const last = pieces.at(-1);
    if (follows && last !== undefined) pieces[pieces.length - 1] = { text: last.text.replace(/ \[\d+\]$/u, '') };
    pieces.push({ text: `${pieces.length > 0 ? separator(options.language) : ''}${oneLine(sentence.text)} [${run.n}]`, n: run.n });
  });
  return { text: pieces.map(({ text }) => text).join(''), pieces, runs };
}

function select<Sentence extends CandidateSentence>({
  sentences,
  scoreOf,
  maxSentences,
  reservedWords = 0,
  language,
  required,
}: ComposeOptions<Sentence>): Sentence[] {
  const room = MAX_ANSWER_WORDS - reservedWords;
  const ranked = [...sentences].sort((first, second) => scoreOf(second) - scoreOf(first));
  const fitting = ranked.filter(({ words }) => words + MARK_WORDS <= room);
  const first = required !== undefined && required.words + MARK_WORDS <= room ? required : fitting[0];
  const top = ranked[0];
  if (top === undefined) return [];
  if (first === undefined) return [cutAtClause(top, room - MARK_WORDS - 1, language)];
  const chosen = [first];
  let used = first.words + MARK_WORDS;
  const bestScore = scoreOf(first);
  while (chosen.length < maxSentences) {
    const next = fitting
      .filter(
        (sentence) =>
          !chosen.includes(sentence) && used + sentence.words + MARK_WORDS <= room && scoreOf(sentence) >= WORTH_ADDING * bestScore,
      )
      .map((sentence) => ({ sentence, repeated: Math.max(...chosen.map((one) => likeness(one.terms, sentence.terms))) }))
      .filter(
        ({ sentence, repeated }) =>
          repeated < SAME &&
          (!sentence.isDependent ||
            chosen.some((one) => one.passageIndex === sentence.passageIndex && one.position + 1 === sentence.position)),
      )
      .map((one) => ({ ...one, value: RELEVANCE_SHARE * scoreOf(one.sentence) - (1 - RELEVANCE_SHARE) * one.repeated * bestScore }))
      .sort((one, other) => other.value - one.value)[0];
    if (next === undefined) break;
    chosen.push(next.sentence);
    used += next.sentence.words + MARK_WORDS;
  }
  return chosen;
}

/** The beginning of a sentence up to the last clause that fits. Offsets stay true, so the quote is still word for word. */
function cutAtClause<Sentence extends CandidateSentence>(sentence: Sentence, room: number, language: Language): Sentence {
  const ends = [...sentence.text.matchAll(/[,;:，；：、]|\s/gu)].map(({ index }) => index);
  let end = 0;
  for (const at of ends) {
    if (countWords(sentence.text.slice(0, at), language) > room) break;
    end = at;
  }
  if (end === 0) end = Math.min(sentence.text.length, 140);
  return { ...sentence, end: sentence.start + end, text: `${sentence.text.slice(0, end)}…` };
}

function separator(language: Language): string {
  return language === 'zh' || language === 'ja' ? '' : ' ';
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
