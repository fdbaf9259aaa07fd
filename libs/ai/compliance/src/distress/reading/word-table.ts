/** One part of a phrase: words as they stand, another concept, which may be left out, or a gap of a few words. */
export type Step = { readonly literal: string } | { readonly concept: string; readonly isOptional: boolean } | { readonly isGap: true };

export interface Concept {
  /** Phrases by what they may begin with: a word, `abcd*` for words that begin so, `_` for any, or a Chinese character. */
  readonly byStart: ReadonlyMap<string, readonly (readonly Step[])[]>;
}

export interface WordTable {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Which of the named concepts may begin with something. */
  readonly namesByStart: ReadonlyMap<string, readonly string[]>;
  /** All that any phrase or part of one may begin with. */
  readonly starts: ReadonlySet<string>;
}

/** Letters of a word that ends in `*` by which it is looked up. */
export const PREFIX = 4;

/** How a language writes its tables. */
export interface Script {
  /** Between two phrases. */
  readonly separator: ', ' | ' ';
  /** Cuts the words that stand between the signs of a phrase. */
  readonly cut: (words: string) => readonly string[];
}

/**
 * Makes a table of blocks such as
 * ```
 * PILLS: pill, sleeping [pill|tablet], (my) meds
 * TOOK_PILLS: take (all|whole bottle of) {PILLS}, swallow…{PILLS}
 * ```
 * `[a|b]` stands for either, `(a)` may be left out, `{NAME}` is another concept, `…` a few words, `^` and `$` the ends of the sentence; in English `*` is any ending and `_`
 * any word.
 * @throws Error for a concept that is named twice, unknown, or part of itself
 */
export function wordTable(blocks: readonly string[], { separator, cut }: Script): WordTable {
  const phrases = new Map<string, readonly (readonly Step[])[]>();
  for (const [name, list] of blocks.flatMap((block) => entriesOf(block, separator))) {
    if (phrases.has(name)) throw new Error(`Concept twice: ${name}`);
    phrases.set(
      name,
      list.map((phrase) => stepsOf(phrase, { cut, phrases })),
    );
  }
  const table = new Map<string, Concept>();
  for (const name of phrases.keys()) addConcept(name, { phrases, table, path: [] });
  const namesByStart = new Map<string, string[]>();
  for (const [name, { byStart }] of table)
    if (!name.startsWith('[')) for (const start of byStart.keys()) namesByStart.set(start, [...(namesByStart.get(start) ?? []), name]);
  const starts = new Set([...table.values()].flatMap(({ byStart }) => [...byStart.keys()]));
  return { concepts: table, namesByStart, starts };
}

/** The phrases of a block; a line may be broken anywhere between two words. */
export function phrasesOf(block: string, separator: Script['separator']): readonly string[] {
  return block
    .trim()
    .replace(/\s+/gu, ' ')
    .split(separator)
    .map((phrase) => phrase.replace(/,$/u, ''));
}

function entriesOf(block: string, separator: Script['separator']): readonly (readonly [string, readonly string[]])[] {
  return block
    .trim()
    .split(/\n(?=[A-Z_]+:)/u)
    .map((entry) => {
      const [, name, list] = /^([A-Z_]+):(.*)$/su.exec(entry) ?? [];
      if (name === undefined || list === undefined) throw new Error(`No concept: ${entry}`);
      return [name, phrasesOf(list, separator)] as const;
    });
}

/** A choice becomes a concept that is named by its own text. */
function stepsOf(
  phrase: string,
  { cut, phrases }: { readonly cut: Script['cut']; readonly phrases: Map<string, readonly (readonly Step[])[]> },
): readonly Step[] {
  const steps = (phrase.match(/\{[A-Z_]+\}|[…^$]|\[[^[\]()]*\]|\([^[\]()]*\)|[^{}…^$[\]()]+/gu) ?? []).flatMap((part): readonly Step[] => {
    if (part === '…') return [{ isGap: true }];
    if (part === '^' || part === '$') return [{ literal: part }];
    if (part.startsWith('{')) return [{ concept: part.slice(1, -1), isOptional: false }];
    if (!/^[[(]/u.test(part)) return cut(part).map((literal) => ({ literal }));
    const choices = part.slice(1, -1);
    const name = `[${choices}]`;
    if (!phrases.has(name))
      phrases.set(
        name,
        choices.split('|').map((choice) => stepsOf(choice, { cut, phrases })),
      );
    return [{ concept: name, isOptional: part.startsWith('(') }];
  });
  if (steps.length === 0) throw new Error(`Empty phrase: ${phrase}`);
  return steps;
}

function addConcept(
  name: string,
  {
    phrases,
    table,
    path,
  }: {
    readonly phrases: ReadonlyMap<string, readonly (readonly Step[])[]>;
    readonly table: Map<string, Concept>;
    readonly path: readonly string[];
  },
): Concept {
  const known = table.get(name);
  if (known !== undefined) return known;
  const own = phrases.get(name);
  if (own === undefined) throw new Error(`Unknown concept: ${name} in ${path.at(-1) ?? 'no other'}`);
  if (path.includes(name)) throw new Error(`Concept in itself: ${[...path, name].join(' > ')}`);
  const byStart = new Map<string, (readonly Step[])[]>();
  for (const phrase of own) {
    const parts = new Map(
      phrase.flatMap((step) =>
        'concept' in step ? [[step.concept, addConcept(step.concept, { phrases, table, path: [...path, name] })] as const] : [],
      ),
    );
    for (const start of startsOf(phrase, { name, parts })) byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  const concept = { byStart };
  table.set(name, concept);
  return concept;
}

function startsOf(
  [first, ...rest]: readonly Step[],
  { name, parts }: { readonly name: string; readonly parts: ReadonlyMap<string, Concept> },
): ReadonlySet<string> {
  if (first === undefined || 'isGap' in first) throw new Error(`A phrase that is empty or begins with a gap: ${name}`);
  if ('literal' in first) return new Set([startOf(first.literal)]);
  const starts = parts.get(first.concept)?.byStart.keys() ?? [];
  return new Set(first.isOptional ? [...starts, ...startsOf(rest, { name, parts })] : starts);
}

function startOf(literal: string): string {
  if (literal.endsWith('*')) return `${literal.slice(0, PREFIX)}*`;
  return /^[a-z0-9_^\p{Extended_Pictographic}]/u.test(literal) ? literal : literal.slice(0, 1);
}
