interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  /** Values of phrases that end here as whole words. */
  values: Value[];
  /** Values of phrases that end here and may go on as the same word: stems. */
  stems: Value[];
}

/** A phrase that was found; of those that start at one place the longest. */
export interface PhraseMatch<Value> {
  readonly values: readonly Value[];
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]/u;
/** Written without blanks between words: a phrase may start and end anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]/u;
/** Particles follow Korean nouns without a blank. */
const HANGUL = /\p{sc=Hangul}/u;

/** One UTF-16 unit for each of the text, so that places stay what they are: small letters, full-width forms as ASCII, one kind of apostrophe and dash. */
export function foldPlaces(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at));
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x3000 || code === 0xa0 || code === 0x202f) return ' ';
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x2010 || code === 0x2011) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function isWordUnit(unit: string): boolean {
  return unit !== '' && WORD.test(unit);
}

/** Whether a new word may start at `at`. */
function startsWord(folded: string, at: number): boolean {
  if (at === 0) return true;
  const here = folded.charAt(at);
  const before = folded.charAt(at - 1);
  if (!isWordUnit(before) || UNSPACED.test(here) || UNSPACED.test(before)) return true;
  return HANGUL.test(here) !== HANGUL.test(before) || (/\d/.test(before) && !/\d/.test(here));
}

function endsWord(folded: string, end: number): boolean {
  if (end >= folded.length) return true;
  const last = folded.charAt(end - 1);
  const after = folded.charAt(end);
  if (!isWordUnit(after) || !isWordUnit(last) || UNSPACED.test(last) || UNSPACED.test(after)) return true;
  return HANGUL.test(last);
}

/**
 * Many phrases looked for in one pass. From each start of a word it walks down while the text goes along, so the cost is bounded by the length of
 * the text times the longest phrase. A phrase that ends in `*` is a stem: the word may go on.
 */
export class PhraseTrie<Value> {
  private readonly root: TrieNode<Value> = { next: new Map(), values: [], stems: [] };

  add(phrase: string, value: Value): void {
    const isStem = phrase.endsWith('*');
    const folded = foldPlaces(isStem ? phrase.slice(0, -1) : phrase);
    if (folded === '') return;
    let node = this.root;
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charAt(at);
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map(), values: [], stems: [] }));
      node = next;
    }
    (isStem ? node.stems : node.values).push(value);
  }

  /** Longest phrases from left to right, without overlaps. `folded` comes from {@link foldPlaces}. */
  find(folded: string): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    for (let at = 0; at < folded.length;) {
      const match = startsWord(folded, at) ? this.longestAt(folded, at) : undefined;
      if (match) matches.push(match);
      at = match?.end ?? at + 1;
    }
    return matches;
  }

  /** The longest phrase that starts at one place. */
  longestAt(folded: string, start: number): PhraseMatch<Value> | undefined {
    let node = this.root;
    let best: PhraseMatch<Value> | undefined;
    for (let at = start; at < folded.length; at += 1) {
      const next = node.next.get(folded.charAt(at));
      if (next === undefined) break;
      node = next;
      const values = node.values.length > 0 && endsWord(folded, at + 1) ? [...node.stems, ...node.values] : node.stems;
      if (values.length > 0) best = { values, start, end: at + 1 };
    }
    return best;
  }
}
