import type { ComparisonTable, MoodTable } from '../lexicon/lexicon';
import type { LexiconReader } from './lexica';
import type { LexiconMark } from './lexicon-matcher';
import { type RuleToken, ruleTokens } from './rule-tokens';

export interface MoodMark extends LexiconMark {
  readonly table: MoodTable;
}
export interface ComparisonMark extends LexiconMark {
  readonly table: ComparisonTable;
}

/** A text with everything that the tables found in it. */
export interface MarkedText {
  readonly reader: LexiconReader;
  readonly tokens: readonly RuleToken[];
  readonly moods: readonly MoodMark[];
  readonly comparisons: readonly ComparisonMark[];
  /** Per token the number of its clause: a new one begins at the end of a sentence, at a semicolon and at a connective ("while", "but"). */
  readonly clauses: readonly number[];
  /** Per token the number of its sentence. */
  readonly sentences: readonly number[];
  /** Things of {@link moods}, in their order. */
  readonly things: readonly MoodMark[];
  /** Per sentence the token of its first direction. */
  readonly firstDirections: ReadonlyMap<number, number>;
  /** Per token how many commas, colons and dashes stand before it. */
  readonly pauses: readonly number[];
}

const UP = new Set<string>(['rise', 'riseStrongly', 'raise']);
const DOWN = new Set<string>(['fall', 'fallStrongly', 'lower']);
const THINGS = new Set<string>(['upIsGood', 'upIsBad', 'loss']);

interface Tabled {
  readonly table: string;
}
export const isUp = ({ table }: Tabled): boolean => UP.has(table);
export const isDown = ({ table }: Tabled): boolean => DOWN.has(table);
export const isDirection = (mark: Tabled): boolean => isUp(mark) || isDown(mark);
export const isThing = ({ table }: Tabled): boolean => THINGS.has(table);

/** Index of the first item that begins behind a token, in items that are in order: by halving, so that a long text costs no more than its length. */
export function indexBehind(items: readonly { readonly first: number }[], token: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.first ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

const SENTENCE_ENDS = new Set(['!', '?', '。', '！', '？', '…', '|']);
const CLAUSE_ENDS = new Set([';', '；']);
const PAUSES = new Set([',', '，', '、', ':', '：', '–', '—', '-', '(', ')', '（', '）', '،']);

export function markText(text: string, reader: LexiconReader): MarkedText {
  const tokens = ruleTokens(text);
  const name = nameBeforeColon(tokens, reader);
  const moods = (reader.moods.marksOf(tokens) as MoodMark[]).filter(({ last }) => last >= name);
  const comparisons = reader.comparisons.marksOf(tokens) as ComparisonMark[];
  const connectives = new Set(moods.filter(({ table }) => table === 'clause' || table === 'but').map(({ first }) => first));
  const clauses: number[] = [];
  const sentences: number[] = [];
  const pauses: number[] = [];
  let [clause, sentence, pause] = [0, 0, 0];
  tokens.forEach((token, at) => {
    if (connectives.has(at)) clause += 1;
    clauses.push(clause);
    sentences.push(sentence);
    pauses.push(pause);
    if (token.kind !== 'mark') return;
    if (PAUSES.has(token.text)) pause += 1;
    else if (CLAUSE_ENDS.has(token.text)) clause += 1;
    else if (SENTENCE_ENDS.has(token.text) || (token.text === '.' && isSentenceEnd(text, tokens, at))) {
      clause += 1;
      sentence += 1;
    }
  });
  const firstDirections = new Map<number, number>();
  for (const { first } of moods.filter(isDirection)) {
    const number = sentences[first] ?? 0;
    if (!firstDirections.has(number)) firstDirections.set(number, first);
  }
  return { reader, tokens, moods, comparisons, clauses, sentences, things: moods.filter(isThing), firstDirections, pauses };
}

/** Chinese titles begin with the company and a colon, and company names are full of good words (`鲁银投资：`): how many tokens such a name takes. */
function nameBeforeColon(tokens: readonly RuleToken[], { lexicon }: LexiconReader): number {
  if (lexicon.language !== 'zh') return 0;
  const colon = tokens.findIndex(({ text }) => text === '：' || text === ':');
  return colon <= NAME_WITHIN ? Math.max(colon, 0) : 0;
}

const NAME_WITHIN = 8;

/** A point behind which a blank and a capital follow, unless a lone letter stands before it (`J. Smith`). */
function isSentenceEnd(text: string, tokens: readonly RuleToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  const end = tokens[at]?.span.end ?? 0;
  const before = tokens[at - 1];
  return (
    next.span.start > end && /^[\p{Lu}\p{Lo}"“'‘]/u.test(text.slice(next.span.start, next.span.start + 2)) && (before?.text.length ?? 0) > 1
  );
}
