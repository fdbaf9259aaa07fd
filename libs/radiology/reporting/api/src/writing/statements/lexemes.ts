import { type LexiconEntry, STATEMENT_LEXICONS, type WordKind } from './statement-lexicon';
import { rootOf } from './word-root';
import { foldQuantities } from './quantities';

/** A word of a sentence, or a mark that cuts it. */
export interface Lexeme {
  readonly id: string;
  readonly kind: WordKind | 'cut' | 'mark';
  readonly axis?: string;
  /** As it was written, where no table holds it. */
  readonly word?: string;
}

const RUN = /⟨[^⟩]*⟩|\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+\d*|\d+(?:\.\d+)?|[;；。.!?！？]|[,:，：()（）、—[\]]|%/gu;
/** Where no other statement is told with what stands before. */
const CUTS = /^[;；。.!?！？]$/;
const LISTING = '、';

/** A sentence as the words that its language's tables know; what they do not know stands for itself. */
export function lexemesOf(text: string, language: 'en' | 'zh'): readonly Lexeme[] {
  const folded = foldQuantities(text.normalize('NFKC').toLowerCase(), language);
  const runs = folded.match(RUN) ?? [];
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at] ?? '';
    const mark = markOf(run);
    if (mark !== undefined) {
      lexemes.push(mark);
      at++;
    } else if (/^\p{Script=Han}/u.test(run)) {
      lexemes.push(...hanLexemes(run));
      at++;
    } else {
      const { taken, found } = latinLexemes(runs, at, language);
      lexemes.push(...found);
      at += taken;
    }
  }
  return lexemes;
}

function markOf(run: string): Lexeme | undefined {
  if (run.startsWith('⟨')) {
    const [axis = '', id = ''] = run.slice(1, -1).split('=');
    return { id: `${axis}=${id}`, kind: axis === 'place' ? 'place' : 'number', axis };
  }
  if (run === LISTING) return { id: run, kind: 'list' };
  if (CUTS.test(run)) return { id: run, kind: 'cut' };
  return /^[,:，：()（）—[\]]$/.test(run) ? { id: run, kind: 'mark' } : undefined;
}

function hanLexemes(run: string): Lexeme[] {
  const lexicon = STATEMENT_LEXICONS.zh;
  const found: Lexeme[] = [];
  for (let at = 0; at < run.length;) {
    let taken = 1;
    let entries: readonly LexiconEntry[] | undefined;
    for (let length = Math.min(lexicon.longest, run.length - at); length > 0 && entries === undefined; length--) {
      entries = lexicon.entriesOf(run.slice(at, at + length));
      if (entries !== undefined) taken = length;
    }
    found.push(...(entries ?? [{ id: run.slice(at, at + 1), kind: 'unknown' } as const]));
    at += taken;
  }
  return found;
}

function latinLexemes(
  runs: readonly string[],
  from: number,
  language: 'en' | 'zh',
): { readonly taken: number; readonly found: readonly Lexeme[] } {
  const lexicon = STATEMENT_LEXICONS.en;
  if (language === 'zh') {
    const own = runs[from] ?? '';
    const known = STATEMENT_LEXICONS.zh.entriesOf(own);
    // In Chinese a single letter is a type or a class, no article.
    if (known !== undefined || /^[a-z]$/.test(own)) return { taken: 1, found: known ?? [{ id: own, kind: 'unknown' }] };
  }
  for (let length = Math.min(lexicon.longest, runs.length - from); length > 0; length--) {
    const words = runs.slice(from, from + length);
    const entries =
      lexicon.entriesOf(words.join(' ')) ?? lexicon.entriesOf([...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '));
    if (entries !== undefined) return { taken: length, found: entries };
  }
  const word = runs[from] ?? '';
  const entries =
    stemsOf(word)
      .map((stem) => lexicon.entriesOf(stem))
      .find((one) => one !== undefined) ?? lexicon.entriesOfRoot(rootOf(word));
  if (entries === undefined && OF_A_PLACE.test(word)) return { taken: 1, found: [{ id: rootOf(word), kind: 'place' }] };
  return { taken: 1, found: entries ?? [{ id: rootOf(word), kind: 'unknown', word }] };
}

/** `Prevertebral`, `juxtacortical`: says where something is, whatever organ the word is made of; so it is neither denied nor doubted. */
const OF_A_PLACE = /^(?:pre|peri|para|intra|infra|supra|sub|retro|juxta|inter|extra)[a-z]{4,}(?:al|ar)$/;

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/s$/, ''],
  [/(.)\1(?:ed|ing)$/, '$1'],
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
  [/ly$/, ''],
  [/ment$/, ''],
  [/ation$/, 'e'],
];
const SHORTEST_STEM = 4;

/** Forms that a word may be a form of. */
function stemsOf(word: string): readonly string[] {
  if (/\d/.test(word)) return [word];
  const plain = singular(word);
  const inner = /^intra(?=.{4})/.test(plain) ? [plain.slice('intra'.length)] : [];
  const stems = ENDINGS.filter(([ending]) => ending.test(plain)).map(([ending, to]) => plain.replace(ending, to));
  return [word, plain, ...inner, ...stems.filter((stem) => stem.length >= SHORTEST_STEM)];
}
