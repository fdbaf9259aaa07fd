import { type LexiconTable, type SentimentLexicon, tableEntries } from '../lexicon/lexicon';
import { foldWord, type RuleToken, ruleTokens } from './rule-tokens';

/** An entry of the lexicon in a text. `first` and `last` count tokens, both inclusive. */
export interface LexiconMark {
  readonly table: LexiconTable;
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly next: Map<number, Step>;
  table?: LexiconTable;
}

/** Words longer than this are no words; only their beginning is compared. */
const LONGEST_WORD = 40;
/** A pattern that every word has, and how many of them a lone `*` may stand for. */
const ANY = 0;
const GAP = 2;
/** Words whose patterns are remembered; past it the memory starts anew. */
const REMEMBERED = 20_000;

/**
 * All entries of some tables of a lexicon, sought at once. Each distinct word pattern (`profit`, `steig*`, `*gewinn*`) has a number, and entries are paths of such numbers, so a text
 * costs time in its length times the longest entry, however large the tables.
 */
export class LexiconMatcher {
  private readonly start: Step = { next: new Map() };
  private readonly exact = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private readonly middles = new Map<string, number>();
  private readonly remembered = new Map<string, readonly number[]>();
  private patterns = 0;

  /** @param tables those that are sought; where an entry stands in two of them, the first has it */
  constructor(
    readonly lexicon: SentimentLexicon,
    private readonly tables: readonly LexiconTable[],
  ) {
    for (const table of tables)
      for (const entry of tableEntries(lexicon.tables[table])) for (const path of this.entryPaths(entry)) this.addPath(path, table);
  }

  /** From the left, the longest at each place; marks do not overlap. */
  marksOf(tokens: readonly RuleToken[]): LexiconMark[] {
    const marks: LexiconMark[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.longestAt(tokens, at);
      if (found === undefined) continue;
      marks.push(found);
      at = found.last;
    }
    return marks;
  }

  private longestAt(tokens: readonly RuleToken[], first: number): LexiconMark | undefined {
    let best: LexiconMark | undefined;
    let steps: readonly Step[] = [this.start];
    for (let last = first; last < tokens.length; last += 1) {
      steps = this.stepsBehind(steps, tokens, { at: last, first });
      if (steps.length === 0) break;
      const table = this.firstTable(steps);
      if (table !== undefined) best = { table, first, last };
    }
    return best;
  }

  private stepsBehind(steps: readonly Step[], tokens: readonly RuleToken[], { at, first }: { at: number; first: number }): Step[] {
    const found: Step[] = [];
    const isWord = tokens[at]?.kind !== 'mark';
    for (const pattern of this.patternsOf(this.keyOf(tokens, at, first))) for (const { next } of steps) pushKnown(found, next.get(pattern));
    if (isWord) for (const { next } of steps) pushKnown(found, next.get(ANY));
    return found;
  }

  private firstTable(steps: readonly Step[]): LexiconTable | undefined {
    if (steps.length === 1) return steps[0]?.table;
    const ended = new Set(steps.map(({ table }) => table));
    return this.tables.find((table) => ended.has(table));
  }

  /** Where every character is a token, a blank inside an entry is part of it: 고발 is not in "공고 발표". */
  private keyOf(tokens: readonly RuleToken[], at: number, first: number): string {
    const { text = '', span } = tokens[at] ?? {};
    if (this.lexicon.matching === 'words' || at === first) return text;
    return tokens[at - 1]?.span.end === span?.start ? text : ` ${text}`;
  }

  private patternsOf(word: string): readonly number[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const read = word.slice(0, LONGEST_WORD);
    const found = [this.exact.get(read)];
    if (this.beginnings.size > 0) for (let end = 1; end <= read.length; end += 1) found.push(this.beginnings.get(read.slice(0, end)));
    if (this.endings.size > 0) for (let start = 0; start < read.length; start += 1) found.push(this.endings.get(read.slice(start)));
    if (this.middles.size > 0) {
      for (let start = 0; start < read.length; start += 1)
        for (let end = start + 3; end <= read.length; end += 1) found.push(this.middles.get(read.slice(start, end)));
    }
    const patterns = [...new Set(found.filter((pattern) => pattern !== undefined))];
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(word, patterns);
    return patterns;
  }

  private addPath(path: readonly number[], table: LexiconTable): void {
    let step = this.start;
    for (const pattern of path) {
      let next = step.next.get(pattern);
      if (next === undefined) step.next.set(pattern, (next = { next: new Map() }));
      step = next;
    }
    // The empty entry would be found everywhere; the first table keeps an entry that stands in two.
    if (step !== this.start) step.table ??= table;
  }

  /** An entry's patterns; several paths where a lone `*` stands for any words, up to {@link GAP}. */
  private entryPaths(entry: string): number[][] {
    if (this.lexicon.matching === 'characters') {
      const tokens = ruleTokens(entry);
      return [tokens.map((_, at) => this.patternOf(this.exact, this.keyOf(tokens, at, 0)))];
    }
    let paths: number[][] = [[]];
    for (const word of entry.split(/[\s-]+/u)) {
      const steps =
        word === '*' ? Array.from({ length: GAP + 1 }, (_, count) => Array<number>(count).fill(ANY)) : [this.wordPatterns(word)];
      paths = paths.flatMap((path) => steps.map((step) => [...path, ...step]));
    }
    return paths;
  }

  private wordPatterns(word: string): number[] {
    const stem = foldWord(word.replaceAll('*', ''));
    if (stem === '') return [];
    const [isOpenBefore, isOpenBehind] = [word.startsWith('*'), word.endsWith('*')];
    if (isOpenBefore && isOpenBehind) return [this.patternOf(this.middles, stem)];
    if (isOpenBefore) return [this.patternOf(this.endings, stem)];
    return [this.patternOf(isOpenBehind ? this.beginnings : this.exact, stem)];
  }

  private patternOf(patterns: Map<string, number>, stem: string): number {
    const known = patterns.get(stem);
    if (known !== undefined) return known;
    this.patterns += 1;
    patterns.set(stem, this.patterns);
    return this.patterns;
  }
}

function pushKnown<Item>(items: Item[], item: Item | undefined): void {
  if (item !== undefined) items.push(item);
}
