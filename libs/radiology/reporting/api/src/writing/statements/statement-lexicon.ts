import { ANATOMY_WORDS_EN, ANATOMY_WORDS_ZH } from './words/anatomy-words';
import { BINDING_WORDS_EN } from './words/binding-words-en';
import { BINDING_WORDS_ZH } from './words/binding-words-zh';
import { EMPTY_WORDS_EN } from './words/empty-words-en';
import { EMPTY_WORDS_ZH } from './words/empty-words-zh';
import { FINDING_WORDS_EN } from './words/finding-words-en';
import { FINDING_WORDS_ZH } from './words/finding-words-zh';
import { FEATURE_WORDS_EN } from './words/feature-words-en';
import { FEATURE_WORDS_ZH } from './words/feature-words-zh';
import { OTHER_WORDS_EN } from './words/other-words-en';
import { OTHER_WORDS_ZH } from './words/other-words-zh';
import { PART_WORDS_EN } from './words/part-words-en';
import { PART_WORDS_ZH } from './words/part-words-zh';
import { PLACE_WORDS_EN } from './words/place-words-en';
import { PLACE_WORDS_ZH } from './words/place-words-zh';
import { WORDING_WORDS_EN } from './words/wording-words-en';
import { WORDING_WORDS_ZH } from './words/wording-words-zh';
import { USUAL_WORDS_EN } from './words/usual-words-en';
import { USUAL_WORDS_ZH } from './words/usual-words-zh';
import { rootOf } from './word-root';

/**
 * What a word does in a statement. `thing`: what is found; `state`: what is said of a thing or an organ; `feature`: what one looks like; `axis`: one of several that exclude one another; `keep`: takes the thing back, so that the thing may not
 * be told without it; `relation`: binds two in a direction. `verb` and `filler` state nothing; `list` and `clause` join; `deny` and `doubt` reach over what follows, or, at the end, over what stands before.
 */
export type WordKind =
  | 'thing'
  | 'state'
  | 'place'
  | 'feature'
  | 'axis'
  | 'keep'
  | 'relation'
  | 'number'
  | 'verb'
  | 'article'
  | 'filler'
  | 'list'
  | 'clause'
  | 'deny'
  | 'deny-next'
  | 'doubt'
  | 'doubt-back'
  | 'likely'
  | 'unknown';

export interface LexiconEntry {
  readonly id: string;
  readonly kind: WordKind;
  readonly axis?: string;
}

export interface StatementLexicon {
  readonly longest: number;
  entriesOf(phrase: string): readonly LexiconEntry[] | undefined;
  /** The word that alone has a root, of words that state something. */
  entriesOfRoot(root: string): readonly LexiconEntry[] | undefined;
  /** What follows from a word: a lobe is of the lung. */
  implied(id: string): readonly string[];
}

const LETTERS: Readonly<Record<string, WordKind>> = {
  f: 'thing',
  s: 'state',
  a: 'place',
  m: 'feature',
  k: 'keep',
  r: 'relation',
  v: 'verb',
  t: 'article',
  n: 'filler',
  '&': 'list',
  ',': 'clause',
  '-': 'deny',
  '!': 'deny-next',
  '?': 'doubt',
  '<': 'doubt-back',
  '~': 'likely',
};

/**
 * Reads tables of lines `kind first, other, other`: the first stands for all. `x.axis` begins the words of an axis, `=` a line whose first is what the others are written out as, `>` one whose first implies the others, `n`-like kinds have no first.
 *
 * @throws Error naming a line that is none of the format's
 */
function lexiconOf(tables: readonly string[], { isSpaced }: { readonly isSpaced: boolean }): StatementLexicon {
  const entries = new Map<string, readonly LexiconEntry[]>();
  const implied = new Map<string, readonly string[]>();
  const written: (readonly [string, readonly string[]])[] = [];
  for (const line of tables.join('\n').split('\n')) {
    if (line.trim() === '') continue;
    const [mark = '', ...rest] = line.trim().split(' ');
    const words = rest
      .join(' ')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const [first = '', ...others] = words;
    if (mark === '=') {
      const [plain = '', phrases = ''] = rest.join(' ').split(':');
      written.push([
        plain.trim(),
        phrases
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      ]);
    } else if (mark === '>') implied.set(first, [...(implied.get(first) ?? []), ...others]);
    else {
      const [letter = '', axis] = mark.split('.');
      const kind = letter === 'x' ? 'axis' : LETTERS[letter];
      if (kind === undefined || first === '') throw new Error(`no line of a word table: ${line}`);
      const entry: LexiconEntry = { id: first, kind, ...(axis === undefined ? {} : { axis }) };
      for (const word of axis === 'passive' ? others : words) entries.set(word, [entry]);
    }
  }
  for (const [plain, phrases] of written) {
    const parts = isSpaced ? plain.split(' ') : plain.split('+');
    const meant = parts.flatMap(
      (part) => entries.get(part.replaceAll('_', ' ')) ?? [{ id: isSpaced ? rootOf(part) : part, kind: 'unknown' } as const],
    );
    for (const phrase of phrases) entries.set(phrase, meant);
  }
  const roots = isSpaced ? rootsOf(entries) : new Map<string, readonly LexiconEntry[] | undefined>();
  const lengths = [...entries.keys()].map((phrase) => (isSpaced ? phrase.split(' ').length : phrase.length));
  return {
    longest: Math.max(...lengths),
    entriesOf: (phrase) => entries.get(phrase),
    entriesOfRoot: (root) => roots.get(root),
    implied: (id) => implied.get(id) ?? [],
  };
}

const HAVE_FORMS = new Set<WordKind>(['thing', 'state', 'place', 'feature']);
/** Shorter ones are the beginning of too many words. */
const SHORTEST_ROOT = 5;

function rootsOf(entries: ReadonlyMap<string, readonly LexiconEntry[]>): ReadonlyMap<string, readonly LexiconEntry[] | undefined> {
  const roots = new Map<string, readonly LexiconEntry[] | undefined>();
  for (const [phrase, meant] of entries) {
    const root = rootOf(phrase);
    if (phrase.includes(' ') || root.length < SHORTEST_ROOT || meant.some(({ kind }) => !HAVE_FORMS.has(kind))) continue;
    const other = roots.has(root) ? roots.get(root) : meant;
    roots.set(root, other?.map(({ id }) => id).join() === meant.map(({ id }) => id).join() ? meant : undefined);
  }
  return roots;
}

export const STATEMENT_LEXICONS: Readonly<Record<'en' | 'zh', StatementLexicon>> = {
  en: lexiconOf(
    [
      BINDING_WORDS_EN,
      PLACE_WORDS_EN,
      PART_WORDS_EN,
      ANATOMY_WORDS_EN,
      FINDING_WORDS_EN,
      FEATURE_WORDS_EN,
      OTHER_WORDS_EN,
      WORDING_WORDS_EN,
      USUAL_WORDS_EN,
      EMPTY_WORDS_EN,
    ],
    {
      isSpaced: true,
    },
  ),
  zh: lexiconOf(
    [
      BINDING_WORDS_ZH,
      PLACE_WORDS_ZH,
      PART_WORDS_ZH,
      ANATOMY_WORDS_ZH,
      FINDING_WORDS_ZH,
      FEATURE_WORDS_ZH,
      OTHER_WORDS_ZH,
      WORDING_WORDS_ZH,
      USUAL_WORDS_ZH,
      EMPTY_WORDS_ZH,
    ],
    {
      isSpaced: false,
    },
  ),
};
